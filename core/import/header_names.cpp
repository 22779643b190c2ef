// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_names.h"

#include "core/search_text.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using enum ImportField;

/// Keys (see headerKey) of one meaning, parted by blanks.
struct Row {
    ImportField field;
    const char16_t *keys;
    HeaderDoubt doubt = HeaderDoubt::None;
    HeaderPrivacy privacy = HeaderPrivacy::Usual;
};

constexpr auto kSensitive = HeaderPrivacy::Sensitive;

constexpr Row kRows[] = {
    // Names
    {FirstName,
     u"firstname givenname first forename fname contact1firstname contactfirstname prenom prenoms premier "
     u"prenomcontact prenomducontact prenomclient prenomduclient prenom1unitelegale prenomusuelunitelegale"},
    {MiddleName, u"middlename additionalname middle deuxiemeprenom secondprenom"},
    {FamilyName,
     u"lastname familyname surname last lname contact1lastname contactlastname nomdefamille dernier "
     u"nomcontact nomducontact nomunitelegale nomusageunitelegale patronyme"},
    {NameSuffix, u"suffix namesuffix suffixe"},
    {FullName,
     u"displayname fullname personname fileas nomaafficher nomcomplet contactname nometprenom nomprenom "
     u"prenomnom prenometnom nomprenoms contact interlocuteur personnename afficherle"},
    {FullName, u"name nom nomclient nomduclient", HeaderDoubt::Name},
    {Civility, u"nameprefix salutation civilite titleselect prefix honorific"},
    {Job,
     u"jobtitle organizationtitle organization1title position fonction poste profession metier jobposition "
     u"role "
     u"headline intitulduposte intituledeposte persontitle personjobtitle"},
    {Job, u"title titre", HeaderDoubt::Title},
    {Department, u"department organizationdepartment organization1department service departementservice"},
    // Companies
    {CompanyName,
     u"company companyname organization organizationname organization1name accountname account "
     u"associatedcompany relatedcompany enterprisename parentcompany companiesname societe entreprise "
     u"nomdelentreprise nomentreprise raisonsociale organisme organismesociete tiers client nomdelasociete "
     u"nomsociete ste nomste nomdelaste etablissement denomination enseigne businessname "
     u"enseigne1etablissement denominationusuelleetablissement denominationunitelegale nomducompte compte"},
    {Siren, u"siren numerosiren nsiren codesiren"},
    {Siret, u"siret numerosiret nsiret codesiret registrationcode"},
    {Nic, u"nic"},
    {VatNumber,
     u"vatintrashort tvaintra vatnumber vat vatid taxid ntvaintracommunautaire tvaintracommunautaire "
     u"numerotva ntva numtva tva numerodetva numerodetvaintracommunautaire codetva"},
    {Naf, u"ape naf codenaf codeape activiteprincipaleetablissement activiteprincipale codenafape nafcode"},
    {CompanyState, u"etatadministratifetablissement etatadministratif etatadministratifunitelegale"},
    {IsCompany, u"isacompany iscompany estunesociete estuneentreprise"},
    {IsPerson, u"iscontact isaperson isindividual estunepersonne"},
    {RecordType, u"companytype partnertypeselect partnertype recordtype typedecontactoudesociete",
     HeaderDoubt::Values},
    {CompanyRef,
     u"mainpartnerimportid accountid associatedcompanyid associatedcompanyids companyid parentcompanyid "
     u"idsociete iddelentreprise"},
    // Emails, phones, web
    {Email,
     u"emailaddress emailvalue email mail primaryemail emailwork personemailwork personemail workemail "
     u"emailpro "
     u"adressedemessagerie adressemail adresseemail courriel premiereadresseelectronique adresseelectronique "
     u"adresseelectroniqueprincipale contactemail emailprofessionnel mailpro emailcontact courrielprincipal "
     u"emailprincipal emaillead businessemail electronicaddress"},
    {OtherEmail,
     u"secondaryemail alternateemail otheremail emailother emailhome personalemail homeemail "
     u"deuxiemeadresseelectronique adresseelectroniquesecondaire emailpersonnel emailsecondaire emailperso "
     u"personemailhome personemailother autreemail"},
    {Mobile,
     u"mobilephone mobilenumber mobile cell cellphone mobilephonenumber telmobile portable telephonemobile "
     u"gsm "
     u"telephoneportable telportable phonemobile personphonemobile numerodemobile numeromobile"},
    {Phone,
     u"businessphone workphone phone phonenumber phonevalue fixedphone phonework personphonework personphone "
     u"telephonebureau telprofessionnel telephoneprofessionnel telephone tel numerodetelephone numtel telpro "
     u"telephonefixe telfixe fixe telbureau companymainphone primaryphone contactphone standard "
     u"telephonesociete "
     u"telephoneprincipal telephonesocietebureau"},
    {HomePhone,
     u"homephone telephonedomicile telpersonnel telephonepersonnel teldomicile phonehome personphonehome"},
    {OtherPhone,
     u"otherphone otherphonenumber pager pagernumber assistantsphone carphone callback radiophone "
     u"yahoophone autretelephone telephoneautre phoneother personphoneother recepteurderadiomessagerie "
     u"telephonedelassistante telephonevoiture rappel secondaryphone ttytddphone telex isdn"},
    {HomePhone, u"home", HeaderDoubt::PhoneOfYahoo},
    {Phone, u"work", HeaderDoubt::PhoneOfYahoo},
    {OtherPhone, u"other primary", HeaderDoubt::PhoneOfYahoo},
    {Fax,
     u"businessfax faxnumber fax workfax phonefax telecopie telecopiebureau faxbureau contactfax "
     u"faxprofessionnel "
     u"homefax otherfax telecopiedomicile telecopieautre"},
    {Website,
     u"webpage website websiteurl websitevalue companydomainname companywebsite url web pageweb siteweb "
     u"siteinternet urldusiteweb nomdedomainedelentreprise businesswebsite personalwebsite site "
     u"sitewebdelasociete "
     u"linkedinurl profileurl pagepersonnelle organizationwebsite"},
    {PointLabel, u"phonetype emailtype phonelabel emaillabel"},
    // Addresses
    {Street,
     u"businessstreet streetaddress workaddress billingstreet mailingstreet address1street addressstreet "
     u"addressl4 businessaddress personpostaladdress organizationaddress ruebureau adresseprofessionnelle "
     u"adressepostale libellevoieetablissement l4normalisee adressesiege adresse1 ligne4 adressebureau"},
    {Street, u"street address adresse rue voie", HeaderDoubt::SecondAddress},
    {StreetNumber,
     u"numerovoieetablissement indicerepetitionetablissement typevoieetablissement numerovoie typevoie "
     u"numeroderue nrue"},
    {StreetLine,
     u"workaddress2 businessstreet2 businessstreet3 businessaddress2 address2 addressline2 address2line "
     u"addressl2 addressl3 addressl5 ruebureau2 ruebureau3 adresse2 adresse3 adresseprofessionnelle2 "
     u"complementadresseetablissement distributionspecialeetablissement complementdadresse complementadresse "
     u"postofficeboxnumber boitepostale boitepostalebureau businessaddresspobox address1pobox "
     u"address1extendedaddress street2 rue2 l2normalisee l3normalisee l5normalisee"},
    {Postcode,
     u"businesspostalcode workzip workzipcode billingpostalcode mailingpostalcode address1postalcode "
     u"codepostalbureau codpos codepostaletablissement codepostalprofessionnel"},
    {Postcode, u"postalcode zip zipcode postcode codepostal cp", HeaderDoubt::SecondAddress},
    {City,
     u"businesscity workcity billingcity mailingcity address1city villebureau libellecommuneetablissement "
     u"villeprofessionnelle addresslocality"},
    {City, u"city town ville commune localite", HeaderDoubt::SecondAddress},
    {PostcodeCity, u"addressl6 l6normalisee cpville codepostalville codepostaletville"},
    {Region, u"businessstate workstate billingstate mailingstate address1region depregionbureau"},
    {Region, u"state stateregion departement region province depregion etat", HeaderDoubt::SecondAddress},
    {Country,
     u"businesscountry businesscountryregion workcountry billingcountry mailingcountry address1country "
     u"paysbureau paysregionbureau addresscountry addressl7countryalpha3code "
     u"libellepaysetrangeretablissement"},
    {Country, u"country countryregion pays paysregion paysetat", HeaderDoubt::SecondAddress},
    {HomeStreet,
     u"homestreet homeaddress ruedomicile adresseprivee adressedomicile adressepersonnelle address2street "
     u"otherstreet shippingstreet"},
    {HomeStreetLine,
     u"homeaddress2 homestreet2 homestreet3 adresseprivee2 ruedomicile2 ruedomicile3 address2pobox "
     u"address2extendedaddress"},
    {HomePostcode,
     u"homepostalcode homezip homezipcode codepostaldomicile address2postalcode shippingpostalcode"},
    {HomeCity, u"homecity villedomicile address2city shippingcity"},
    {HomeRegion, u"homestate depregiondomicile address2region shippingstate"},
    {HomeCountry,
     u"homecountry homecountryregion paysdomicile paysregiondomicile address2country shippingcountry"},
    // About the record
    {Note,
     u"notes note description comment comments notecontent commentaire commentaires remarque remarques "
     u"observation "
     u"observations memo"},
    {Tags, u"categories labels groupmembership category tags tag groupes mailinglists", HeaderDoubt::None},
    {Tags, u"motscles etiquettes keywords libelles groupe"},
    {Birthday, u"birthday birthdate dateofbirth anniversaire datedenaissance naissance", HeaderDoubt::None,
     kSensitive},
    {BirthYear, u"birthyear anneedenaissance", HeaderDoubt::None, kSensitive},
    {BirthMonth, u"birthmonth moisdenaissance mois", HeaderDoubt::None, kSensitive},
    {BirthDay, u"jourdenaissance jour", HeaderDoubt::None, kSensitive},
    {Ignore,
     u"gender sexe genre spouse conjoint conjointe children enfants hobby hobbies loisirs passetemps "
     u"maritalstatus situationfamiliale religion nationality nationalite anniversairedemariageoufete "
     u"anniversary",
     HeaderDoubt::None, kSensitive},
    {ExternalId,
     u"recordid id contactid sourceid importid externalid iddefichedinformations codeclient reference leadid "
     u"customerid clientid numeroclient nclient uid identifiant refclient customercode idclient"},
    {Owner,
     u"owner companyowner contactowner recordowner leadowner accountowner commercial proprietaire "
     u"responsable "
     u"proprietaireducontact proprietairedelentreprise assignedto vendeur salesperson suivipar"},
    {Source,
     u"leadsource originalsource source campaign origine provenance apporteur salon origineducontact "
     u"canaldacquisition"},
    {Relation, u"lifecyclestage leadstatus contacttype relationship relation typedetiers"},
    {Relation, u"statut status type phaseducycledevie statutdulead", HeaderDoubt::Values},
    {Nature, u"customertype accounttype b2bb2c individual nature typedeclient proparticulier particulier",
     HeaderDoubt::Values},
    {CollectedOn,
     u"created createddate createdate dateadded connectedon leadcreated createdon createdat createdtime "
     u"datecreation creele datedecreation datedajout datedecollecte recueillile ajoutele dateajout"},
    {LastContact,
     u"lastcontacted lastcontact lastactivity lastactivitydate lastmeeting lastorder lastcontactdate "
     u"derncontact derniercontact dernierechange derniereactivite datedederniereactivite dernierevisite "
     u"dernierrdv derniererencontre "
     u"dernierecommande datedederniercontact datederniercontact dateduderniercontact datederncontact "
     u"datederniereactivite "
     u"datedernierechange datedernierevisite datedernierrdv datedernierecommande derncommande "
     u"datederncommande dernrdv dernvisite"},
    // Oppositions, consents, trackers
    {OppositionDate,
     u"dateopposition datedopposition datedesinscription datededesinscription datedesabonnement "
     u"optoutdate unsubscribedate unsubscribedon optedoutdate datestop"},
    {DeadAddress, u"npai nhabitepas retourcourrier plis nonadresse pnd"},
    {ConsentDate,
     u"optindate consentdate datedeconsentement dateconsentement dateoptin optintime datedelaccord"},
    {ConsentText, u"consenttext texteaccepte texteconsentement texteduconsentement mentionacceptee"},
    {ConsentSource,
     u"consentsource formurl urlduformulaire sourceconsentement sourceduconsentement formname formulaire"},
    {Dropped,
     u"ip ipaddress adresseip cookie cookies cookieid gaclientid gclid fbclid msclkid useragent sessionid "
     u"trackingid traceur traceurs identifiantdesession visitorid hutk navigateur ipcountry"},
    // Deals
    {Deal,
     u"dealname dealtitle opportunityname affaire opportunite nomdelatransaction libelle deal nomdelaffaire"},
    {Amount,
     u"amount dealvalue expectedrevenue opportunityvalue montant montantht caprevisionnel dealamount"},
    {Currency, u"currency devise dealcurrency currencycode"},
    {Stage, u"dealstage stagename stage etape phase etapedelatransaction"},
    {Probability, u"probability dealprobability probabilite chances"},
    {CloseDate,
     u"closedate expectedclosedate datedecloture dateprevuedecloture echeance dealexpectedclosedate "
     u"datedeclotureprevue"},
    // Known, and of no use to Carnet: they help to find the header row.
    {Ignore,
     u"nickname surnom screenname nomalecran custom divers industry secteur secteurdactivite annualrevenue "
     u"numberofemployees numemp employees effectif effectifs capital lastmodifieddate modifiele "
     u"datedemodification "
     u"lastmodifiedon isdeleted masterrecordid parentid ownerid createdbyid lastmodifiedbyid systemmodstamp "
     u"ownership tickersymbol rating sic accountnumber statutdiffusionetablissement "
     u"datecreationetablissement "
     u"trancheeffectifsetablissement etablissementsiege longitude latitude addressformatted addresstype "
     u"websitetype websitelabel addresslabel messengerid skypeid ircid icqid googleid msnid aimid qqid "
     u"distributionlists "
     u"action language languagecode langue photo picture phoneticname phoneticfirstname phoneticlastname "
     u"phoneticmiddlename organizationtype organizationsymbol organizationlocation "
     u"organizationjobdescription "
     u"initials priority priorite sensitivity nature1 iscustomer issupplier isemployee leadscore score "
     u"platform "
     u"conversiondate customeraccountcode supplieraccountcode barcode juridicalstatus "
     u"manager assistant otheraddress contactform"},
};

/// Codes in a tail such as "(s.cp)", where they say more than the label before them.
constexpr Row kCodes[] = {
    {CompanyName, u"nom"},
    {FamilyName, u"lastname"},
    {FirstName, u"firstname"},
    {Street, u"address"},
    {Postcode, u"cp zip"},
    {City, u"ville town"},
    {Phone, u"tel phone phonepro"},
    {Mobile, u"phonemobile"},
    {HomePhone, u"phoneperso"},
    {Fax, u"fax"},
    {Website, u"url"},
    {Email, u"email"},
    {Siret, u"siret"},
    {Siren, u"siren"},
    {Naf, u"ape"},
    {VatNumber, u"tvaintra"},
    {Note, u"note noteprivate notepublic"},
    {ExternalId, u"codeclient"},
    {Ignore, u"codefournisseur status fournisseur fktypent fkstcomm"},
    {CollectedOn, u"datec"},
    {Relation, u"client"},
    {Job, u"poste"},
    {Birthday, u"birthday", HeaderDoubt::None, kSensitive},
};

using Table = QHash<QString, HeaderMeaning>;

template <size_t N>
Table tableOf(const Row (&rows)[N])
{
    Table table;
    for (const Row &row : rows) {
        const double confidence = row.doubt == HeaderDoubt::None ? 0.95 : 0.85;
        const QStringList keys = QString::fromUtf16(row.keys).split(u' ', Qt::SkipEmptyParts);
        for (const QString &key : keys)
            table.insert(key, {row.field, confidence, row.doubt, row.privacy, 0});
    }
    return table;
}

bool hasAny(const QString &key, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&key](QStringView word) { return key.contains(word); });
}

/// The channel named in a key, as an offset behind the field that names none: 0 none, 1 email, 2 SMS, 3
/// phone, 4 post.
int channelOf(const QString &key)
{
    if (hasAny(key, {u"sms", u"texto", u"textmessage"}))
        return 2;
    if (hasAny(key, {u"email", u"courriel", u"mailing", u"newsletter"}))
        return 1;
    if (hasAny(key,
               {u"courrier", u"postal", u"bypost", u"pub", u"donotmail", u"donotpost", u"boiteauxlettres"}))
        return 4;
    if (hasAny(key, {u"call", u"appel", u"phone", u"fax", u"bloctel", u"demarchagetel"})
        || key.endsWith(u"tel"))
        return 3;
    return key.endsWith(u"mail") ? 1 : 0;
}

/// Oppositions and consents by their words: a header never seen before must not let one pass.
HeaderMeaning readConsentWords(const QString &key)
{
    if (hasAny(key,
               {u"optout", u"optedout", u"opposition", u"oppose", u"desabonn", u"desinscri", u"unsubscri",
                u"donot", u"nepas", u"nepluscontacter", u"bloctel", u"listerouge", u"repoussoir", u"stoppub",
                u"stopmail"})
        || key == u"stop"_s || key == u"stopsms"_s || key == u"stopemail"_s || key == u"stoptel"_s
        || key == u"noemail"_s || key == u"nosms"_s || key == u"nocall"_s) {
        if (key.contains(u"date"))
            return {OppositionDate, 0.9};
        return {ImportField(int(Opposition) + channelOf(key)), 0.95};
    }
    if (hasAny(key,
               {u"optin", u"consent", u"accordrgpd", u"accordcommercial", u"accepteemail", u"acceptesms"})
        || key == u"accord"_s) {
        if (key.contains(u"date"))
            return {ConsentDate, 0.9};
        if (hasAny(key, {u"text", u"mention"}))
            return {ConsentText, 0.9};
        if (hasAny(key, {u"source", u"url", u"origine"}))
            return {ConsentSource, 0.9};
        return {ImportField(int(Consent) + channelOf(key)), 0.95};
    }
    if (hasAny(key, {u"ipaddress", u"adresseip", u"cookie", u"useragent", u"sessionid", u"trackingid"}))
        return {Dropped, 0.95};
    return {};
}

QString compact(const QString &text)
{
    QString key = foldText(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

/// "address2city" gives "addresscity" and 2: the number that tells equal columns apart.
std::pair<QString, int> withoutNumber(const QString &key)
{
    static const QRegularExpression number(u"\\d+"_s);
    const QRegularExpressionMatch match = number.match(key);
    QString rest = key;
    return {rest.remove(number), match.captured().left(4).toInt()};
}

} // namespace

QString headerKey(const QString &header)
{
    static const QRegularExpression tail(u"\\(\\w+\\.\\w+\\)\\s*$|__c\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString label = header;
    return compact(label.remove(tail));
}

HeaderMeaning readHeader(const QString &header)
{
    static const Table table = tableOf(kRows);
    static const Table codes = tableOf(kCodes);
    static const QRegularExpression code(u"\\(\\w+\\.(\\w+)\\)\\s*$"_s);
    if (const QRegularExpressionMatch match = code.match(header); match.hasMatch()) {
        if (const auto known = codes.constFind(compact(match.captured(1))); known != codes.cend())
            return *known;
    }
    const QString key = headerKey(header);
    if (const auto known = table.constFind(key); known != table.cend())
        return *known;
    if (const HeaderMeaning consent = readConsentWords(key); consent.isKnown())
        return consent;
    const auto [bare, number] = withoutNumber(key);
    if (const auto known = table.constFind(bare); number > 0 && known != table.cend()) {
        HeaderMeaning meaning = *known;
        meaning.number = number;
        meaning.confidence -= 0.05;
        const bool isAddress = meaning.field >= Street && meaning.field <= HomeCountry;
        if (isAddress && number > 1)
            meaning.field = Ignore; // second lines and second addresses that have a place stand in the table
        if (number > 1 && meaning.field == Email)
            meaning.field = OtherEmail;
        return meaning;
    }
    return {};
}

} // namespace carnet
