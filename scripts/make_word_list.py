#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/words_fr.txt and resources/known_fr.txt from Debian's hunspell-fr-classical.

words_fr.txt: exactly 7,776 words (6^5: 12.925 bits each) for the passphrase generator: nouns and adjectives of 4 to 8
letters without accent; no article, pronoun or name, no insult, nothing that a salesperson would not read aloud to a
client; no two words that differ by a final "e" or "s" alone. Out of some 13,000 candidates the script keeps those of
resources/common_fr.txt, then those with the largest family in the dictionary (jardin: jardiner, jardinier, …), because
words of a large family are the familiar ones.

known_fr.txt: every word of the dictionary, names and towns too, in lower case without accents: the words that the
estimate of a passphrase takes for known.

Both are derived from a dictionary under the Mozilla Public License 2.0 and stay under it.
Usage: scripts/make_word_list.py [/usr/share/hunspell/fr.dic]
"""
import collections
import pathlib
import re
import sys
import unicodedata

WANTED = 6**5
ROOT = pathlib.Path(__file__).resolve().parent.parent

HEAD = """# {what}
# Made by scripts/make_word_list.py from fr.dic of Debian's hunspell-fr-classical (Dictionnaire orthographique français
# « classique » v7.0 by Olivier R., grammalecte.net). This file is subject to the terms of the Mozilla Public License,
# v. 2.0; if a copy of the MPL was not distributed with it, you can obtain one at https://mozilla.org/MPL/2.0/.
"""

# Insults, sex, excrement, death and violence, drugs, illness, religion, peoples: by the beginning of the word.
UNWANTED_STEMS = """
abatt abbe abces aborig abort accident acne adulte agon aids alcool alevi allah amant ampute anal anarch angine
angli anglo anus apach aparth aphro arab arien arme armur arsen arya aryen assass asthme attent autel autop aveugl
avort bacill bagn baisa baise baiso ballot bande bandit barbar barda barje barjo basque bata baude bedouin berber
bible bide bidoch biffe bigot bite blasph bless boch boiteu bolch bombe bonnich bordel borgne bossu boucher boudd
bouff bougn boul boun bourr branl branq breton bride brut bubon burne buta butor cacas cacat cada caf caillass calot
calvin came canc canni cardin castr cathar cathol caus cercueil chagr chancr chatt chauve chauvin chi chleu choler
chourin christ cingl circonci clamse clerge clit cloch clodo cocai cocu coit colon coma comm condom conn copul coran
corse couill crach cram crapul crass creole crev crim croquem crotte croup croyan cruci cruel cul cunni cure cyan
damn debauch debil decap decede defec defun dego delir demen demon dents deport depra despo diab diarr dictat dieu
dingue divin djiha dope drogue ejac emasc emeut enfer enflur enfoir ennem enterr erot escl escroc etrang eunu euro
evang eveque evis excis excre exec exhib fach fada faible fais fana farci fasc fatal fecal feignas felat fesse
fetich fetid fiel fiev fion flem flic foetu fol fosse fou fumier funeb funer fusil galeu gallois gang ganster garc
gay gazer genit genoc german gitan glaire gland gnouf godemi godich gogo goinfr goitr gouape gougn gouin gour goutt
grave grec greluch grippe gros guerr gueul guillot hain halluc handi hasch hebreu hemorr heroin herpes heter hind
hitler homic homo honte horde horr hostie hymen hypocr hysteri idiot ignar ignob imam iman imbecil immol impie impud
impur incest indien indig infam infanti infect infern infid inhum injur insan insult intim intox inuit invert islam
israel jesui jihad jouiss juda jui jure juron kabyle kami kanak kapo katib klan kurde kyst lache laid lapid lapon
larbin leche lepr lesb lesion libertin libid litron loubard louf lubr lupan luth luxur lynch macab macaq macch maffi
mafi magh malad malais malfr malin malm malo manchot mand maori maqu marabou maraud martyr masoch massacr masturb
matraq maud maure mayas megal menstr mepri merd messe meteque meurt miche migrain mioche miser misogy missel missil
moche moine molest mollah momi mongo monstr morbid morgue morib morp mort morve mosqu mouchar mourant muet mufti
musul mutil mycose nain naz necro negr nevr nibard nichon niqu nonne norman noyad noye nudi nul nymph obes obscen
odieu oedem ogive opium opprim oral orgas orgiaq orgie otage oustach ouvrier ovul paien paki palest pape papis
parano pasteu patib paum pauvre peche ped pein pend penis perver peste pestif pet peul phall phob pieta pieu pine
pipe pipi piss pistol plaie plouc plouq poiso poivrot polack polit poltron popu porc porno potenc pouf poulag pretr
prier prophe prost protest proxen prurit psaum psych pubi pucel pue puri pus puta pute putr pygm quequ queut rab
racail raci racl radin rage raid ralv rancun rapt rasta rect refug regle reich relig repres retard revolv rhume
rital rom rot rougeol ruffian russe rustr sabr sacri sad saign saint salaf salaud sale salop sanguin sarra satan
satyr sauvag scato schizo schlag secte semin senil septic serbe serf sex shit sida sikh sion slav snif snob sodom
sold souffr souill soul sourd spectr sperm squelet stalin strip stup suaire suedo suicid suppl swahi syphil taba
taliban tamoul tantou tapett tarlou tartar tarte tasp tatou tchetch terror tetasse tetin teton tique tomb tortur
touareg toux tox trag traitr travel trep tring troupion truand truie tsig tuer tueu tumeur turlut tyran tzigan
ukrain ulcer urin urol usur uter vagin valet vampir varic variol vaur vener verge verol verru viagra vicel vici
victim vieill vieux viol virus vom voyeur voyou vulv xenoph yid youp zeb zigouil zizi zob zombi zoph zoul zuti
""".split()

# Whole words that fit the rules and are still unfit.
UNWANTED_WORDS = set("""
fiotte tassette puceau pucelle jaunisse dengue foireux foireuse pogne zonier
abruti abrutie acide alien amour amoureux anale androgyn animal bagarre bagnard baiser bandage bandit baston bave
bebe bedaine bigote blaireau bombarde boniche bouse boxon boyau brigand brune brutal brutale bulgare canaille canon
carcan caresse catin cervelle chantage charnier charogne chien chienne chiure choc cochon cochonne cogneur combat
complot conard connard conne coquin coquine crasse cretin crevard crime cruaute cuite culotte danger dealer deces
decharge defaite deuil divorce divorcee dresden duel echafaud ecorche egorgeur embolie enfant epave erreur esclave
estoc evade exil explosif fange faute feminin femme fesse fille filles fillette fosse fourbe frocard furie garce
garcon gibet gifle glaive gogues goret gorille gosse grenade guerre guet gueux hache haine homme humain hyene
ignoble impot infarct infirme ivre ivrogne jambe juifs junkie jupe kalach kamikaze lance larcin limace loque louche
macabre magot malaise malheur mamelle mari mariee masculin massue matador matrone mechant minable misere mitard mite
moignon momie mouise munition neant nichon nombril nudiste nudite nues obus odieux ordure ortie otage paillard
pamphlet panique parasite pendu perdant peril petasse piege pillard pirate plaie plouc poche poignard poing poitrine
poudre prison puceron pugilat putois putsch querelle rafle rapace rapine rebelle remords requin revanche rixe ruine
sabre salete sangsue scandale scrotum seins sinistre slip sorcier sorciere soudard soutane soutif string suif tampon
taser taudis taulard taule tetard tetine tocard torche torpille torse totem trappe trique troll tuerie vandale
vaurien venin ventre vermine vertige veuf veuve vilain vindicte vipere virgin voleur voleuse zonard zone
""".split())


def folded(word):
    word = word.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE")
    word = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return word.lower()


def read_dictionary(path):
    """word -> set of its tags ("po:nom", "is:fem", …)"""
    tags = collections.defaultdict(set)
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        parts = line.split()
        if parts:
            tags[parts[0].split("/")[0]].update(parts[1:])
    return tags


def is_unwanted(word):
    return word in UNWANTED_WORDS or any(word.startswith(stem) for stem in UNWANTED_STEMS)


def candidates(tags):
    names = {folded(word) for word in tags if word[:1].isupper()}
    for word, its in tags.items():
        kinds = {tag[3:] for tag in its if tag.startswith("po:")}
        is_plain = all(kind in ("nom", "adj", "adv") or kind[:2] in ("v1", "v2", "v3") for kind in kinds)
        if (re.fullmatch("[a-z]{4,8}", word) and kinds & {"nom", "adj"} and is_plain and word not in names
                and not re.search("[kwy]|ii|uu|oo|aa|[^gnc]h[^aeiou]|sm$|um$|us$|is$|os$|as$|ox$|on[gk]$|[^aeiou]{4}", word)
                and not is_unwanted(word)):
            yield word


def family_sizes(tags):
    """How many words of the dictionary begin with each beginning."""
    sizes = collections.Counter()
    for word in {folded(word) for word in tags}:
        for length in range(3, len(word) + 1):
            sizes[word[:length]] += 1
    return sizes


def stem_of(word):
    stem = re.sub("(?:eur|eux|euse|age|ment|ette|able|ible|ique|isme|iste|if|ive|al|el|elle|ier|iere|ant|ent|oir|oire|e)$", "", word)
    return stem if len(stem) >= 4 else word[:4]


def choose(tags):
    sizes = family_sizes(tags)
    words = sorted(candidates(tags))
    # A family of thousands ("inte…") tells no more than one of forty; short words are easier to keep in mind.
    common = set((ROOT / "resources/common_fr.txt").read_text(encoding="utf-8").splitlines())
    words.sort(key=lambda word: (word not in common, -min(sizes[stem_of(word)], 40) + 2 * max(0, len(word) - 6), word))
    chosen = set()
    for word in words:
        if len(chosen) == WANTED:
            break
        if not {word[:-1], word + "e", word + "s"} & chosen:
            chosen.add(word)
    if len(chosen) != WANTED:
        sys.exit(f"only {len(chosen)} words fit the rules")
    return sorted(chosen)


def write(name, what, words):
    (ROOT / "resources" / name).write_text(HEAD.format(what=what) + "\n".join(words) + "\n", encoding="utf-8")


def main():
    path = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/hunspell/fr.dic")
    tags = read_dictionary(path)
    write("words_fr.txt", "The 7,776 words of the passphrase generator.", choose(tags))
    known = {folded(word) for word in tags}
    known = sorted(word for word in known if re.fullmatch("[a-z]{3,}", word))
    write("known_fr.txt", "The words that the estimate of a passphrase takes for known.", known)


main()
