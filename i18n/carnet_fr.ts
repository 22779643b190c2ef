<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Copying: %1 %</source>
        <translation>Copie : %1 %</translation>
    </message>
    <message>
        <source>%1 is written, opened again and compared: %2 rows, %3 bytes.</source>
        <translation>%1 : copie écrite, rouverte et comparée, %2 lignes, %3 octets.</translation>
    </message>
    <message>
        <source>The carnet is sound.</source>
        <translation>Le carnet est sain.</translation>
    </message>
    <message>
        <source>The carnet is damaged: keep this file, and restore the last backup into a new one.</source>
        <translation>Le carnet est abîmé : gardez ce fichier, et restaurez la dernière sauvegarde dans un nouveau.</translation>
    </message>
    <message>
        <source>Fill it with N fictitious contacts and their companies.</source>
        <translation>Le remplir de N contacts fictifs et de leurs sociétés.</translation>
    </message>
    <message>
        <source>Other people for another number.</source>
        <translation>D’autres personnes pour un autre nombre.</translation>
    </message>
    <message>
        <source>Read the new passphrase from this file descriptor.</source>
        <translation>Lire la nouvelle phrase de passe sur ce descripteur de fichier.</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of this file.</source>
        <translation>Lire la nouvelle phrase de passe sur la première ligne de ce fichier.</translation>
    </message>
    <message>
        <source>Read the code of the sheet from this file descriptor.</source>
        <translation>Lire le code de la feuille sur ce descripteur de fichier.</translation>
    </message>
    <message>
        <source>Read the code of the sheet from the first line of this file.</source>
        <translation>Lire le code de la feuille sur la première ligne de ce fichier.</translation>
    </message>
    <message>
        <source>auto, contacts or companies.</source>
        <translation>auto, contacts ou companies.</translation>
    </message>
    <message>
        <source>UTF-8, windows-1252, UTF-16LE, ... instead of the one found.</source>
        <translation>UTF-8, windows-1252, UTF-16LE, … au lieu de l’encodage trouvé.</translation>
    </message>
    <message>
        <source>The sign between cells, or tab.</source>
        <translation>Le signe entre les cellules, ou tab.</translation>
    </message>
    <message>
        <source>Take a column (by its header, or #0 for the first) as a field; may be repeated.</source>
        <translation>Prendre une colonne (par son titre, ou #0 pour la première) comme champ ; peut se répéter.</translation>
    </message>
    <message>
        <source>What to do with columns without a meaning: note (default), custom or ignore.</source>
        <translation>Que faire des colonnes sans signification : note (par défaut), custom ou ignore.</translation>
    </message>
    <message>
        <source>professional, consumer, unknown, or the column that says so.</source>
        <translation>professional, consumer, unknown, ou la colonne qui le dit.</translation>
    </message>
    <message>
        <source>Where the data come from: themselves, own-file, public, bought, partner, or in words.</source>
        <translation>D’où viennent les données : themselves, own-file, public, bought, partner, ou en toutes lettres.</translation>
    </message>
    <message>
        <source>consent, contract, legal-obligation, legitimate-interest, public-task or vital-interests.</source>
        <translation>consent, contract, legal-obligation, legitimate-interest, public-task ou vital-interests.</translation>
    </message>
    <message>
        <source>When they were collected: a date, or the column that says so.</source>
        <translation>Date d’obtention : une date, ou la colonne qui le dit.</translation>
    </message>
    <message>
        <source>The program that the identifiers in the file belong to.</source>
        <translation>Le logiciel dont viennent les identifiants du fichier.</translation>
    </message>
    <message>
        <source>skip (default), update or create.</source>
        <translation>skip (par défaut), update ou create.</translation>
    </message>
    <message>
        <source>Do everything, tell the counts, and take it all back.</source>
        <translation>Tout faire, donner les comptes, et tout reprendre.</translation>
    </message>
    <message>
        <source>Write the rows that did not come in to this CSV.</source>
        <translation>Écrire dans ce CSV les lignes qui ne sont pas entrées.</translation>
    </message>
    <message>
        <source>Take this import back, wherever it stands.</source>
        <translation>Reprendre cet import, où qu’il soit dans la suite.</translation>
    </message>
    <message>
        <source>Only what the search box finds.</source>
        <translation>Seulement ce que trouve la recherche.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>À quoi cela sert.</translation>
    </message>
    <message>
        <source>Who gets it.</source>
        <translation>Qui le reçoit.</translation>
    </message>
    <message>
        <source>Hits to show; 20 unless said.</source>
        <translation>Résultats à montrer ; 20 sauf indication.</translation>
    </message>
    <message>
        <source>contact or company; both unless said.</source>
        <translation>contact ou company ; les deux sauf indication.</translation>
    </message>
    <message>
        <source>Recompute the whole chain.</source>
        <translation>Recalculer toute la chaîne.</translation>
    </message>
    <message>
        <source>The carnet that the backup is of: the act is noted in it.</source>
        <translation>Le carnet dont vient la sauvegarde : l’acte y est noté.</translation>
    </message>
    <message>
        <source>make a carnet</source>
        <translation>créer un carnet</translation>
    </message>
    <message>
        <source>Makes an encrypted carnet. Its passphrase cannot be found again by anybody: write the recovery sheet.

  carnet-cli new Clients.carnet
  carnet-cli --passphrase-file phrase.txt new Demo.carnet --demo 200</source>
        <translation>Crée un carnet chiffré. Personne ne peut retrouver sa phrase de passe : faites la feuille de secours.

  carnet-cli new Clients.carnet
  carnet-cli --passphrase-file phrase.txt new Demo.carnet --demo 200</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>ce qu’il contient</translation>
    </message>
    <message>
        <source>Counts, versions and size.

  carnet-cli info Clients.carnet</source>
        <translation>Comptes, versions et taille.

  carnet-cli info Clients.carnet</translation>
    </message>
    <message>
        <source>is it sound</source>
        <translation>est-il sain</translation>
    </message>
    <message>
        <source>Examines the whole carnet: the seal of each page, the structure, the search index, the references, the journal. Ends with 4 when something is wrong.

  carnet-cli check Clients.carnet</source>
        <translation>Examine tout le carnet : le sceau de chaque page, la structure, l’index de recherche, les liens, le journal. Finit par 4 quand quelque chose ne va pas.

  carnet-cli check Clients.carnet</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>changer la phrase de passe</translation>
    </message>
    <message>
        <source>Gives the carnet a new passphrase, by a copy that is proved before it takes the carnet&apos;s place. A backup under the old passphrase stays beside it.

  carnet-cli passphrase Clients.carnet
  carnet-cli --passphrase-fd 3 passphrase Clients.carnet --new-fd 4 3&lt;old 4&lt;new</source>
        <translation>Donne au carnet une nouvelle phrase de passe, par une copie vérifiée avant de prendre sa place. Une sauvegarde sous l’ancienne phrase reste à côté.

  carnet-cli passphrase Clients.carnet
  carnet-cli --passphrase-fd 3 passphrase Clients.carnet --new-fd 4 3&lt;old 4&lt;new</translation>
    </message>
    <message>
        <source>write the sheet that opens it without the passphrase</source>
        <translation>faire la feuille qui l’ouvre sans la phrase de passe</translation>
    </message>
    <message>
        <source>Writes a page to be printed and kept on paper. It must not lie beside the carnet.

  carnet-cli recovery-sheet Clients.carnet /tmp/sheet.pdf</source>
        <translation>Écrit une page à imprimer et à garder sur papier. Elle ne doit pas rester à côté du carnet.

  carnet-cli recovery-sheet Clients.carnet /tmp/sheet.pdf</translation>
    </message>
    <message>
        <source>open it by the sheet and give it a new passphrase</source>
        <translation>l’ouvrir par la feuille, avec une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Asks for the 12 groups of the sheet, and after a proved opening for a new passphrase.

  carnet-cli recover-with-sheet Clients.carnet</source>
        <translation>Demande les 12 groupes de la feuille puis, une fois le carnet ouvert, une nouvelle phrase de passe.

  carnet-cli recover-with-sheet Clients.carnet</translation>
    </message>
    <message>
        <source>take the last command back</source>
        <translation>annuler la dernière commande</translation>
    </message>
    <message>
        <source>Takes the last command back, or an import. What was changed since is kept, and told.

  carnet-cli undo Clients.carnet
  carnet-cli undo Clients.carnet --import 3</source>
        <translation>Annule la dernière commande, ou un import. Ce qui a été modifié depuis est gardé, et dit.

  carnet-cli undo Clients.carnet
  carnet-cli undo Clients.carnet --import 3</translation>
    </message>
    <message>
        <source>do it again after all</source>
        <translation>la refaire après tout</translation>
    </message>
    <message>
        <source>Does again what was just undone. An import is not: import the file again.

  carnet-cli redo Clients.carnet</source>
        <translation>Refait ce qui vient d’être annulé. Pas un import : importez à nouveau le fichier.

  carnet-cli redo Clients.carnet</translation>
    </message>
    <message>
        <source>find somebody</source>
        <translation>trouver quelqu’un</translation>
    </message>
    <message>
        <source>The search box: names, companies, emails, phones in any form, towns, notes, tags; accents and case do not count.

  carnet-cli search Clients.carnet helene
  carnet-cli search Clients.carnet &quot;06 39 98&quot;</source>
        <translation>La recherche : noms, sociétés, courriels, téléphones sous toute forme, villes, notes, étiquettes ; accents et majuscules n’y changent rien.

  carnet-cli search Clients.carnet helene
  carnet-cli search Clients.carnet &quot;06 39 98&quot;</translation>
    </message>
    <message>
        <source>one record, all fields</source>
        <translation>une fiche, tous les champs</translation>
    </message>
    <message>
        <source>KIND is contact or company; the UID is what search gives.

  carnet-cli show Clients.carnet contact 019a…</source>
        <translation>GENRE vaut contact ou company ; l’UID est celui que donne search.

  carnet-cli show Clients.carnet contact 019a…</translation>
    </message>
    <message>
        <source>check a SIREN, SIRET or VAT number</source>
        <translation>vérifier un SIREN, un SIRET ou un numéro de TVA</translation>
    </message>
    <message>
        <source>Without a carnet.

  carnet-cli identifier &quot;732 829 320 00074&quot;</source>
        <translation>Sans carnet.

  carnet-cli identifier &quot;732 829 320 00074&quot;</translation>
    </message>
    <message>
        <source>read a phone number</source>
        <translation>lire un numéro de téléphone</translation>
    </message>
    <message>
        <source>Without a carnet.

  carnet-cli phone &quot;06.39.98.14.27&quot;
  carnet-cli phone 0495680999 --region BE</source>
        <translation>Sans carnet.

  carnet-cli phone &quot;06.39.98.14.27&quot;
  carnet-cli phone 0495680999 --region BE</translation>
    </message>
    <message>
        <source>the journal of what was done</source>
        <translation>le journal de ce qui a été fait</translation>
    </message>
    <message>
        <source>How many entries there are; with --verify, whether one was changed or cut off.

  carnet-cli journal Clients.carnet --verify</source>
        <translation>Combien il a de lignes ; avec --verify, si une ligne a été modifiée ou coupée.

  carnet-cli journal Clients.carnet --verify</translation>
    </message>
    <message>
        <source>make a proved copy</source>
        <translation>faire une copie vérifiée</translation>
    </message>
    <message>
        <source>Copies the carnet under the same passphrase, and opens the copy to compare it.

  carnet-cli backup Clients.carnet /media/key/Clients-2026-11-24.carnet</source>
        <translation>Copie le carnet sous la même phrase de passe, et ouvre la copie pour la comparer.

  carnet-cli backup Clients.carnet /media/key/Clients-2026-11-24.carnet</translation>
    </message>
    <message>
        <source>make a carnet of a backup</source>
        <translation>faire un carnet d’une sauvegarde</translation>
    </message>
    <message>
        <source>Copies a backup into a new carnet, with the passphrase of the day of the backup. Nothing is replaced.

  carnet-cli restore Clients-2026-11-24.carnet Again.carnet</source>
        <translation>Copie une sauvegarde dans un nouveau carnet, avec la phrase de passe du jour de la sauvegarde. Rien n’est remplacé.

  carnet-cli restore Clients-2026-11-24.carnet Again.carnet</translation>
    </message>
    <message>
        <source>Carnet on the command line: one encrypted file for your contacts and companies.</source>
        <translation>Carnet en ligne de commande : un fichier chiffré pour vos contacts et vos sociétés.</translation>
    </message>
    <message>
        <source>First steps:
  carnet-cli new Clients.carnet
  carnet-cli import Clients.carnet contacts.csv --dry-run
  carnet-cli import Clients.carnet contacts.csv
  carnet-cli search Clients.carnet helene

The passphrase is asked on the terminal unless an option says where it is; it never stands in the command itself.
Ends with 0 done, 1 refused or nothing done, 2 wrong use, 3 wrong passphrase, 4 damaged file, 5 newer file, 6 in use.
Help of one command: carnet-cli import --help</source>
        <translation>Premiers pas :
  carnet-cli new Clients.carnet
  carnet-cli import Clients.carnet contacts.csv --dry-run
  carnet-cli import Clients.carnet contacts.csv
  carnet-cli search Clients.carnet helene

La phrase de passe est demandée sur le terminal, sauf si une option dit où elle est ; elle n’est jamais dans la commande.
Finit par 0 fait, 1 refusé ou rien fait, 2 mauvais emploi, 3 phrase de passe inconnue, 4 fichier abîmé, 5 fichier plus récent, 6 déjà ouvert.
Aide d’une commande : carnet-cli import --help</translation>
    </message>
    <message>
        <source>--separator takes one sign, or tab.</source>
        <translation>--separator prend un signe, ou tab.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>--informed takes a date and how, such as 2026-11-12:email.</source>
        <translation>--informed prend une date et un moyen, par exemple 2026-11-12:email.</translation>
    </message>
    <message>
        <source>--lawful-basis takes consent, contract, legal-obligation, legitimate-interest, public-task or vital-interests.</source>
        <translation>--lawful-basis prend consent, contract, legal-obligation, legitimate-interest, public-task ou vital-interests.</translation>
    </message>
    <message>
        <source>--kind takes auto, contacts or companies.</source>
        <translation>--kind prend auto, contacts ou companies.</translation>
    </message>
    <message>
        <source>--unknown takes note, custom or ignore.</source>
        <translation>--unknown prend note, custom ou ignore.</translation>
    </message>
    <message>
        <source>--on-duplicate takes skip, update or create.</source>
        <translation>--on-duplicate prend skip, update ou create.</translation>
    </message>
    <message>
        <source>This version of Carnet imports contacts and companies; opportunities come with a later one. Nothing was changed.</source>
        <translation>Cette version de Carnet importe les contacts et les sociétés ; les affaires viendront plus tard. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing usable: no name, no company, no email, no phone.</source>
        <translation>Rien d’utilisable : ni nom, ni société, ni courriel, ni téléphone.</translation>
    </message>
    <message>
        <source>A rehearsal: nothing was kept.</source>
        <translation>Un essai : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Not said, and kept as unknown: %1</source>
        <translation>Non dit, et gardé comme inconnu : %1</translation>
    </message>
    <message>
        <source>To take it back: carnet-cli undo &quot;%1&quot; --import %2</source>
        <translation>Pour l’annuler : carnet-cli undo &quot;%1&quot; --import %2</translation>
    </message>
    <message>
        <source>%1 rows, %2 %, %3 rows a second</source>
        <translation>%1 lignes, %2 %, %3 lignes par seconde</translation>
    </message>
    <message>
        <source>Size: %1 bytes</source>
        <translation>Taille : %1 octets</translation>
    </message>
    <message>
        <source>Schema %1, SQLCipher %2</source>
        <translation>Schéma %1, SQLCipher %2</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or entries were cut off from it on.</source>
        <translation>La ligne %1 a été modifiée, ou des lignes ont été coupées à partir d’elle.</translation>
    </message>
    <message>
        <source>Read the passphrase from this file descriptor.</source>
        <translation>Lire la phrase de passe sur ce descripteur de fichier.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of this file.</source>
        <translation>Lire la phrase de passe sur la première ligne de ce fichier.</translation>
    </message>
    <message>
        <source>Take over a lock that another machine left.</source>
        <translation>Reprendre un verrou laissé par une autre machine.</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Montrer l’aide.</translation>
    </message>
    <message>
        <source>See: carnet-cli %1 --help</source>
        <translation>Voir : carnet-cli %1 --help</translation>
    </message>
    <message>
        <source>See: carnet-cli --help</source>
        <translation>Voir : carnet-cli --help</translation>
    </message>
    <message>
        <source>--lang takes fr or en.</source>
        <translation>--lang prend fr ou en.</translation>
    </message>
    <message>
        <source>--now takes an instant such as 2026-11-24T10:00:00.</source>
        <translation>--now prend un instant, par exemple 2026-11-24T10:00:00.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>%1 takes: %2.</source>
        <translation>%1 prend : %2.</translation>
    </message>
    <message>
        <source>--demo takes a number of contacts.</source>
        <translation>--demo prend un nombre de contacts.</translation>
    </message>
    <message>
        <source>--seed takes a number.</source>
        <translation>--seed prend un nombre.</translation>
    </message>
    <message>
        <source>Made %1 with %2 contacts. Nobody can find its passphrase again: write the recovery sheet.</source>
        <translation>%1 est créé (contacts : %2). Personne ne peut retrouver sa phrase de passe : faites la feuille de secours.</translation>
    </message>
    <message>
        <source>Print %1, then delete it: it opens the carnet without the passphrase. Keep the paper where the carnet is not.</source>
        <translation>Imprimez %1, puis supprimez ce fichier : il ouvre le carnet sans la phrase de passe. Gardez le papier là où le carnet n’est pas.</translation>
    </message>
    <message>
        <source>The code of the sheet is not complete, or a sign in it is wrong. Type it again, group by group. Nothing was changed.</source>
        <translation>Le code de la feuille n’est pas complet, ou un de ses signes est faux. Tapez-le à nouveau, groupe par groupe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The carnet is open again under its new passphrase. This sheet no longer opens it: write a new one.</source>
        <translation>Le carnet est rouvert sous sa nouvelle phrase de passe. Cette feuille ne l’ouvre plus : faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit prend un nombre.</translation>
    </message>
    <message>
        <source>--kind takes contact or company.</source>
        <translation>--kind prend contact ou company.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase de passe : </translation>
    </message>
    <message>
        <source>The 12 groups of the recovery sheet: </source>
        <translation>Les 12 groupes de la feuille de secours : </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase de passe : </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même à nouveau : </translation>
    </message>
    <message>
        <source>show takes contact or company, and the uid that search gives.</source>
        <translation>show prend contact ou company, et l’uid que donne search.</translation>
    </message>
    <message>
        <source>There is no record of that uid in this carnet.</source>
        <translation>Ce carnet n’a pas de fiche de cet uid.</translation>
    </message>
    <message>
        <source>Kept, because it was changed since: %1</source>
        <translation>Gardé, car modifié depuis : %1</translation>
    </message>
    <message>
        <source>--import takes the number that the import gave.</source>
        <translation>--import prend le numéro que l’import a donné.</translation>
    </message>
    <message>
        <source>There is no such import, or it is undone already. Nothing was changed.</source>
        <translation>Cet import n’existe pas, ou il est déjà annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Il n’y a rien à annuler. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to do again. Nothing was changed.</source>
        <translation>Il n’y a rien à rétablir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is valid: %2</source>
        <translation>%1 est valable : %2</translation>
    </message>
    <message>
        <source>“%1” is not valid: %2.</source>
        <translation>« %1 » n’est pas valable : %2.</translation>
    </message>
    <message>
        <source>%1 would fit.</source>
        <translation>%1 irait.</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>numéro de TVA</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>il manque %n caractère</numerusform>
            <numerusform>il manque %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>probably a typing error, the check does not fit</source>
        <translation>sans doute une faute de frappe, le contrôle ne tombe pas juste</translation>
    </message>
    <message>
        <source>its key does not fit the number</source>
        <translation>sa clé ne va pas avec le numéro</translation>
    </message>
    <message>
        <source>a letter stands where a digit must be</source>
        <translation>une lettre est à la place d’un chiffre</translation>
    </message>
    <message>
        <source>not the shape of this country’s VAT numbers</source>
        <translation>ce n’est pas la forme des numéros de TVA de ce pays</translation>
    </message>
    <message>
        <source>a VAT number begins with its country, for example FR</source>
        <translation>un numéro de TVA commence par son pays, par exemple FR</translation>
    </message>
    <message>
        <source>all its digits are zero</source>
        <translation>tous ses chiffres sont des zéros</translation>
    </message>
    <message>
        <source>a spreadsheet has cut off its last digits</source>
        <translation>un tableur a coupé ses derniers chiffres</translation>
    </message>
    <message>
        <source>nothing was given</source>
        <translation>rien n’est donné</translation>
    </message>
    <message>
        <source>%1 is no valid number.</source>
        <translation>%1 n’est pas un numéro valable.</translation>
    </message>
    <message>
        <source>Read “Ã©” as “é”: the file was encoded twice.</source>
        <translation>Lire « Ã© » comme « é » : le fichier a été encodé deux fois.</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by its name, instead of the fullest one.</source>
        <translation>La feuille d’un classeur, par son nom, au lieu de la plus remplie.</translation>
    </message>
    <message>
        <source>bring a file of contacts or companies in</source>
        <translation>importer un fichier de contacts ou de sociétés</translation>
    </message>
    <message>
        <source>Sheet read: %1</source>
        <translation>Feuille lue : %1</translation>
    </message>
    <message>
        <source>%1 (hidden, rows: %2)</source>
        <translation>%1 (masquée, lignes : %2)</translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation>%1 (lignes : %2)</translation>
    </message>
    <message>
        <source>Sheets not read: %1</source>
        <translation>Feuilles non lues : %1</translation>
    </message>
    <message>
        <source>Hidden or filtered rows, read like the others: %1</source>
        <translation>Lignes masquées ou filtrées, lues comme les autres : %1</translation>
    </message>
    <message>
        <source>Merged cells, each read in its first one: %1</source>
        <translation>Cellules fusionnées, chacune lue dans sa première : %1</translation>
    </message>
    <message>
        <source>Pairs to show; all unless said.</source>
        <translation>Nombre de paires à montrer ; toutes par défaut.</translation>
    </message>
    <message>
        <source>Read the passphrase of the current carnet from this descriptor.</source>
        <translation>Lire la phrase de passe du carnet actuel sur ce descripteur.</translation>
    </message>
    <message>
        <source>Read the passphrase of the current carnet from this file.</source>
        <translation>Lire la phrase de passe du carnet actuel dans ce fichier.</translation>
    </message>
    <message>
        <source>find records that are likely one</source>
        <translation>trouver les fiches qui font sans doute double emploi</translation>
    </message>
    <message>
        <source>Pairs with the reasons, the surest first: the same email, number or SIRET, names that agree at one company or in one town. Nothing is changed.

  carnet-cli duplicates Clients.carnet
  carnet-cli --json duplicates Clients.carnet --kind company</source>
        <translation>Des paires avec leurs raisons, les plus sûres d’abord : même courriel, même numéro ou même SIRET, noms qui s’accordent dans une société ou une ville. Rien n’est modifié.

  carnet-cli duplicates Clients.carnet
  carnet-cli --json duplicates Clients.carnet --kind company</translation>
    </message>
    <message>
        <source>make one record of several</source>
        <translation>faire une seule fiche de plusieurs</translation>
    </message>
    <message>
        <source>The first one stays and takes from the others what it lacks; emails, phones, notes, sources and oppositions are all kept. One undo makes them several again.

  carnet-cli merge Clients.carnet 019a… 019b…</source>
        <translation>La première reste et prend aux autres ce qui lui manque ; courriels, téléphones, notes, sources et oppositions sont tous gardés. Une annulation les sépare de nouveau.

  carnet-cli merge Clients.carnet 019a… 019b…</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same mobile</source>
        <translation>même mobile</translation>
    </message>
    <message>
        <source>same line</source>
        <translation>même standard</translation>
    </message>
    <message>
        <source>same SIRET</source>
        <translation>même SIRET</translation>
    </message>
    <message>
        <source>same SIREN</source>
        <translation>même SIREN</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>même numéro de TVA</translation>
    </message>
    <message>
        <source>same web page</source>
        <translation>même page web</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>names agree</source>
        <translation>noms qui s’accordent</translation>
    </message>
    <message>
        <source>close name</source>
        <translation>nom proche</translation>
    </message>
    <message>
        <source>close first name</source>
        <translation>prénom proche</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même société</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>Pairs compared: %1 of %2</source>
        <translation>Paires comparées : %1 sur %2</translation>
    </message>
    <message>
        <source>duplicates takes --kind contact or company, and a number for --limit.</source>
        <translation>duplicates prend --kind contact ou company, et un nombre pour --limit.</translation>
    </message>
    <message>
        <source>%1: %2 (%3) and %4 (%5): %6</source>
        <translation>%1 : %2 (%3) et %4 (%5) : %6</translation>
    </message>
    <message>
        <source>No likely duplicates were found.</source>
        <translation>Aucun doublon probable.</translation>
    </message>
    <message>
        <source>These records cannot become one: one stands twice, or lies in the trash. Nothing was merged.</source>
        <translation>Ces fiches ne peuvent pas en devenir une : l’une est donnée deux fois, ou se trouve dans la corbeille. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>Merged into %1. “carnet-cli undo” makes them several again.</source>
        <translation>Fusionné dans %1. « carnet-cli undo » les sépare de nouveau.</translation>
    </message>
    <message>
        <source>Passphrase of the current carnet: </source>
        <translation>Phrase de passe du carnet actuel : </translation>
    </message>
    <message>
        <source>Whose act a date of last contact is: theirs, ours, or unknown (default: no clock is moved).</source>
        <translation>De qui vient un dernier contact : theirs (d’eux), ours (de vous) ou unknown (par défaut : aucun délai n’est déplacé).</translation>
    </message>
    <message>
        <source>Why a column of oppositions is left out; kept with the import.</source>
        <translation>Pourquoi une colonne d’oppositions est laissée de côté ; gardé avec l’import.</translation>
    </message>
    <message>
        <source>with (default) or without the archived records; without when it is to prospect.</source>
        <translation>with (par défaut) ou without : avec ou sans les fiches archivées ; sans, pour prospecter.</translation>
    </message>
    <message>
        <source>Reads CSV, .xlsx, .ods, the cards of a phone (.vcf) and the JSON of Carnet. Finds encoding, separator, sheet, header and the meaning of each column by itself; try with --dry-run first. Everything comes in or nothing does, and one undo takes it back. Of cards, --map and --unknown are for the properties that have no field of their own. records = created + updated + skipped + rejected.

  carnet-cli import Clients.carnet contacts.csv --dry-run
  carnet-cli import Clients.carnet salon.xlsx --sheet Visiteurs
  carnet-cli import Clients.carnet contacts.csv --map Portable=mobile --rejects refused.csv
  carnet-cli import Clients.carnet phone.vcf --map BDAY=birthday
  carnet-cli import Clients.carnet salon.csv --who professional --origin themselves --since 2026-11-12 --informed 2026-11-12:oral</source>
        <translation>Lit le CSV, le .xlsx, le .ods, les fiches d’un téléphone (.vcf) et le JSON de Carnet. Trouve seul l’encodage, le séparateur, la feuille, les titres et le sens de chaque colonne ; essayez d’abord avec --dry-run. Tout entre ou rien n’entre, et l’import s’annule d’un bloc. Pour les fiches .vcf, --map et --unknown concernent les propriétés qui n’ont pas de champ à elles. records = created + updated + skipped + rejected.

  carnet-cli import Clients.carnet contacts.csv --dry-run
  carnet-cli import Clients.carnet salon.xlsx --sheet Visiteurs
  carnet-cli import Clients.carnet contacts.csv --map Portable=mobile --rejects refused.csv
  carnet-cli import Clients.carnet phone.vcf --map BDAY=birthday
  carnet-cli import Clients.carnet salon.csv --who professional --origin themselves --since 2026-11-12 --informed 2026-11-12:oral</translation>
    </message>
    <message>
        <source>take contacts, companies or both out</source>
        <translation>faire sortir les contacts, les sociétés ou les deux</translation>
    </message>
    <message>
        <source>--archived takes with or without.</source>
        <translation>--archived prend with ou without.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1, in clear: whoever gets that file can read it.</source>
        <translation>
            <numerusform>%n fiche dans %1, en clair : qui obtient ce fichier peut la lire.</numerusform>
            <numerusform>%n fiches dans %1, en clair : qui obtient ce fichier peut les lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived record(s) left out</source>
        <translation>
            <numerusform>%n fiche archivée laissée de côté</numerusform>
            <numerusform>%n fiches archivées laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left out because of an opposition</source>
        <translation>
            <numerusform>%n contact laissé de côté pour opposition</numerusform>
            <numerusform>%n contacts laissés de côté pour opposition</numerusform>
        </translation>
    </message>
    <message>
        <source>--last-contact takes theirs, ours or unknown.</source>
        <translation>--last-contact prend theirs, ours ou unknown.</translation>
    </message>
    <message>
        <source>This file holds no address cards (vCard): leave --kind out. Nothing was changed.</source>
        <translation>Ce fichier ne contient pas de fiches de téléphone (.vcf) : omettez --kind. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A list of other cards, not a person or a company.</source>
        <translation>Une liste d’autres fiches, ni une personne ni une société.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n fiche lue</numerusform>
            <numerusform>%n fiches lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) created</source>
        <translation>
            <numerusform>%n fiche créée</numerusform>
            <numerusform>%n fiches créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) updated</source>
        <translation>
            <numerusform>%n fiche mise à jour</numerusform>
            <numerusform>%n fiches mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out because they are there already</source>
        <translation>
            <numerusform>%n fiche laissée de côté, déjà présente</numerusform>
            <numerusform>%n fiches laissées de côté, déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation>
            <numerusform>%n fiche refusée</numerusform>
            <numerusform>%n fiches refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to check</source>
        <translation>
            <numerusform>%n fiche à vérifier</numerusform>
            <numerusform>%n fiches à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) made from the rows of their people</source>
        <translation>
            <numerusform>%n société faite d’après les lignes de ses contacts</numerusform>
            <numerusform>%n sociétés faites d’après les lignes de leurs contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) closed by an opposition</source>
        <translation>
            <numerusform>%n canal fermé par une opposition</numerusform>
            <numerusform>%n canaux fermés par une opposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opposition(s) in rows of companies: no channel is closed, they are kept in the notes, to check</source>
        <translation>
            <numerusform>%n opposition dans une ligne de société : aucun canal n’est fermé, elle est gardée dans la note, à vérifier</numerusform>
            <numerusform>%n oppositions dans des lignes de sociétés : aucun canal n’est fermé, elles sont gardées dans les notes, à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date of collection (not guessed from today)</source>
        <translation>
            <numerusform>%n fiche sans date d’obtention (jamais déduite du jour même)</numerusform>
            <numerusform>%n fiches sans date d’obtention (jamais déduite du jour même)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this program no longer in the file, kept in the carnet</source>
        <translation>
            <numerusform>%n fiche de ce logiciel absente du fichier, gardée dans le carnet</numerusform>
            <numerusform>%n fiches de ce logiciel absentes du fichier, gardées dans le carnet</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” says who does not want to be approached. To leave it out, give the reason with --opposition-ignored-because; it is kept with the import. Nothing was changed.</source>
        <translation>« %1 » dit qui ne veut pas être démarché. Pour laisser cette colonne de côté, donnez la raison avec --opposition-ignored-because ; elle est gardée avec l’import. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n société</numerusform>
            <numerusform>%n sociétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>%n entrée du journal</numerusform>
            <numerusform>%n entrées du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n journal entry(ies) are as they were written.</source>
        <translation>
            <numerusform>%n entrée du journal, telle qu’elle a été écrite.</numerusform>
            <numerusform>Les %n entrées du journal sont telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n fiche trouvée</numerusform>
            <numerusform>%n fiches trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1. %n record(s) removed or restored.</source>
        <translation>
            <numerusform>Annulé : %1. %n fiche retirée ou rétablie.</numerusform>
            <numerusform>Annulé : %1. %n fiches retirées ou rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import that was taken back is not done again by itself: import the file again. Nothing was changed.</source>
        <translation>Un import annulé n’est pas refait tout seul : importez de nouveau le fichier. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %1. %n record(s) changed.</source>
        <translation>
            <numerusform>Refait : %1. %n fiche changée.</numerusform>
            <numerusform>Refait : %1. %n fiches changées.</numerusform>
        </translation>
    </message>
    <message>
        <source>csv, xlsx, vcf or json; else by the ending of OUT.</source>
        <translation>csv, xlsx, vcf ou json ; sinon d’après la fin de SORTIE.</translation>
    </message>
    <message>
        <source>Writes contacts or companies to a CSV (UTF-8, semicolons) or a workbook for spreadsheets, to cards for a phone, or to a complete JSON, documents included. The act is noted in the journal. KINDS is contacts or companies, or all for json and vcf.

  carnet-cli export Clients.carnet contacts contacts.csv
  carnet-cli export Clients.carnet contacts rennes.json --query Rennes
  carnet-cli export Clients.carnet contacts phone.vcf
  carnet-cli export Clients.carnet all everything.json</source>
        <translation>Écrit les contacts ou les sociétés dans un CSV (UTF-8, points-virgules) ou un classeur pour tableur, en fiches pour un téléphone, ou dans un JSON complet, documents compris. L’acte est noté au journal. GENRES vaut contacts ou companies, ou all pour json et vcf.

  carnet-cli export Clients.carnet contacts contacts.csv
  carnet-cli export Clients.carnet contacts rennes.json --query Rennes
  carnet-cli export Clients.carnet contacts phone.vcf
  carnet-cli export Clients.carnet all everything.json</translation>
    </message>
    <message>
        <source>This version of Carnet exports contacts, companies, or all (json, vcf).</source>
        <translation>Cette version de Carnet exporte contacts, companies ou all (json, vcf).</translation>
    </message>
    <message>
        <source>--format takes csv, xlsx, vcf or json.</source>
        <translation>--format prend csv, xlsx, vcf ou json.</translation>
    </message>
    <message>
        <source>A table holds contacts or companies; all of both go into a JSON or a vcf file.</source>
        <translation>Un tableau contient des contacts ou des sociétés ; les deux ensemble vont dans un fichier json ou vcf.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) longer than the 32,767 letters of a cell, cut: take csv or json</source>
        <translation>
            <numerusform>%n texte plus long que les 32 767 lettres d’une cellule, coupé : prenez csv ou json</numerusform>
            <numerusform>%n textes plus longs que les 32 767 lettres d’une cellule, coupés : prenez csv ou json</numerusform>
        </translation>
    </message>
    <message>
        <source>say that two records are two</source>
        <translation>dire que deux fiches sont bien deux</translation>
    </message>
    <message>
        <source>A pair that duplicates found and that is none is not shown again. One undo takes it back.

  carnet-cli distinct Clients.carnet 019a… 019b…</source>
        <translation>Une paire que duplicates a trouvée à tort n’est plus montrée. Une annulation revient en arrière.

  carnet-cli distinct Clients.carnet 019a… 019b…</translation>
    </message>
    <message>
        <source>This command takes the uids that search or duplicates give.</source>
        <translation>Cette commande prend les uid que donnent search ou duplicates.</translation>
    </message>
    <message>
        <source>There is no record of that uid in this carnet. Nothing was changed.</source>
        <translation>Ce carnet n’a aucune fiche de cet uid. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A contact and a company are never one. Nothing was changed.</source>
        <translation>Un contact et une société ne sont jamais une seule fiche. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is one record, given twice. Nothing was changed.</source>
        <translation>C’est une seule fiche, donnée deux fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Two records, remembered as two.</source>
        <translation>Deux fiches, retenues comme distinctes.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>GENRE</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>ENCODAGE</translation>
    </message>
    <message>
        <source>SIGN</source>
        <translation>SIGNE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>COLUMN=FIELD</source>
        <translation>COLONNE=CHAMP</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>BASIS</source>
        <translation>BASE</translation>
    </message>
    <message>
        <source>DATE|COLUMN</source>
        <translation>DATE|COLONNE</translation>
    </message>
    <message>
        <source>WHOSE</source>
        <translation>DE-QUI</translation>
    </message>
    <message>
        <source>OUT.csv</source>
        <translation>SORTIE.csv</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>RECHERCHE</translation>
    </message>
    <message>
        <source>names, the same everywhere, or fr; else as the language says. An import reads both.</source>
        <translation>names, les mêmes partout, ou fr ; sinon selon la langue. Un import lit les deux.</translation>
    </message>
    <message>
        <source>The country of numbers without a prefix, for example BE; FR unless said.</source>
        <translation>Le pays des numéros sans indicatif, par exemple BE ; FR sauf indication.</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>PAYS</translation>
    </message>
    <message>
        <source>FILE OUT.pdf</source>
        <translation>FICHIER SORTIE.pdf</translation>
    </message>
    <message>
        <source>FILE SOURCE</source>
        <translation>FICHIER SOURCE</translation>
    </message>
    <message>
        <source>FILE KINDS OUT</source>
        <translation>FICHIER GENRES SORTIE</translation>
    </message>
    <message>
        <source>FILE UID UID</source>
        <translation>FICHIER UID UID</translation>
    </message>
    <message>
        <source>FILE QUERY</source>
        <translation>FICHIER RECHERCHE</translation>
    </message>
    <message>
        <source>FILE KIND UID</source>
        <translation>FICHIER GENRE UID</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>FILE OUT</source>
        <translation>FICHIER SORTIE</translation>
    </message>
    <message>
        <source>BACKUP OUT</source>
        <translation>SAUVEGARDE SORTIE</translation>
    </message>
    <message>
        <source>Answer with one JSON object on standard output, for scripts. A failure gives one too, with error and exit.</source>
        <translation>Répondre par un objet JSON sur la sortie standard, pour les scripts. Un refus en donne un aussi, avec error et exit.</translation>
    </message>
    <message>
        <source>Act as if it were this instant, such as 2026-11-24T10:00:00: what is written gets its date. For tests and scripts.</source>
        <translation>Faire comme si c’était cet instant, par exemple 2026-11-24T10:00:00 : ce qui est écrit prend sa date. Pour les essais et les scripts.</translation>
    </message>
    <message>
        <source>INSTANT</source>
        <translation>INSTANT</translation>
    </message>
    <message>
        <source>Answer in French or in English (fr, en) instead of the language of the system. The headings of an exported table follow.</source>
        <translation>Répondre en français ou en anglais (fr, en) au lieu de la langue du système. Les titres d’un tableau exporté suivent.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>--headings takes names or fr.</source>
        <translation>--headings prend names ou fr.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes :</translation>
    </message>
    <message>
        <source>Options of every command, --json, --now and --lang among them: carnet-cli --help</source>
        <translation>Options de toutes les commandes, dont --json, --now et --lang : carnet-cli --help</translation>
    </message>
    <message>
        <source>The backup %1 still opens with the old passphrase, as all older backups do.</source>
        <translation>La sauvegarde %1 s’ouvre encore avec l’ancienne phrase de passe, comme toutes les sauvegardes d’avant.</translation>
    </message>
    <message>
        <source>Two files still open with the old passphrase, as all older backups do: the backup %1, and the carnet as it was, %2. Delete them once the new one is learnt.</source>
        <translation>Deux fichiers s’ouvrent encore avec l’ancienne phrase de passe, comme toutes les sauvegardes d’avant : la sauvegarde %1, et le carnet tel qu’il était, %2. Supprimez-les une fois la nouvelle apprise.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Write a new recovery sheet.</source>
        <translation>La phrase de passe est changée. Faites une nouvelle feuille de secours.</translation>
    </message>
    <message>
        <source>When and how the people were told, such as 2026-11-12:oral.</source>
        <translation>Quand et comment les personnes ont été informées, par exemple 2026-11-12:oral.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>FILE UID UID…</source>
        <translation>FICHIER UID UID…</translation>
    </message>
    <message>
        <source>FILE …</source>
        <translation>FICHIER …</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This carnet is open on %1 since %2. Close it there first; nothing was changed.</source>
        <translation>Ce carnet est ouvert sur %1 depuis %2. Fermez-le d’abord là-bas ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This carnet is open on %1. Close it there first; nothing was changed.</source>
        <translation>Ce carnet est ouvert sur %1. Fermez-le d’abord là-bas ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This carnet is already open in another window. Close it there first; nothing was changed.</source>
        <translation>Ce carnet est déjà ouvert dans une autre fenêtre. Fermez-le d’abord là-bas ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be read here: %2. Nothing was changed; correct it and try again.</source>
        <translation>« %1 » ne se lit pas ici : %2. Rien n’a été modifié ; corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed; correct it and try again.</source>
        <translation>« %1 » ne se lit pas. Rien n’a été modifié ; corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>A value or a file cannot be read. Nothing was changed; correct it and try again.</source>
        <translation>Une valeur ou un fichier ne se lit pas. Rien n’a été modifié ; corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>This carnet was written by a newer version of Carnet and was left untouched. Install the new version to open it.</source>
        <translation>Ce carnet vient d’une version plus récente de Carnet et n’a pas été touché. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This file is not a carnet; it was left untouched. Choose a file that ends in .carnet.</source>
        <translation>Ce fichier n’est pas un carnet ; il n’a pas été touché. Choisissez un fichier qui finit par .carnet.</translation>
    </message>
    <message>
        <source>This file is damaged and was left as it is. Restore a backup, or let Carnet recover what can still be read.</source>
        <translation>Ce fichier est abîmé et reste tel quel. Restaurez une sauvegarde, ou laissez Carnet récupérer ce qui se lit encore.</translation>
    </message>
    <message>
        <source>A part of this file is missing; it was left as it is. Copy it again from where it came, or restore a backup.</source>
        <translation>Il manque une partie de ce fichier ; il reste tel quel. Recopiez-le depuis sa source, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This file is locked in a way that this version of Carnet does not know; it was left untouched. Install the new version to open it.</source>
        <translation>Ce fichier est verrouillé d’une façon que cette version de Carnet ne connaît pas ; il n’a pas été touché. Installez la nouvelle version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A file of that name is already there and was left untouched. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Choose a file inside it.</source>
        <translation>C’est un dossier, pas un fichier. Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written, and nothing was changed. Allow writing, or copy the carnet elsewhere.</source>
        <translation>Ce fichier ou son dossier n’accepte pas l’écriture ; rien n’a été modifié. Autorisez l’écriture, ou copiez le carnet ailleurs.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved; everything before it is. Make room and try again.</source>
        <translation>Le disque est plein : la dernière modification n’est pas enregistrée, tout ce qui précède l’est. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The carnet was moved or replaced while it was open, so the last change was not saved. Put the file back, or open it again where it is now.</source>
        <translation>Le carnet a été déplacé ou remplacé pendant qu’il était ouvert : la dernière modification n’est pas enregistrée. Remettez le fichier, ou rouvrez-le là où il est.</translation>
    </message>
    <message>
        <source>A carnet cannot be kept safely in a network folder; nothing was changed. Copy it to this computer and keep only backups there.</source>
        <translation>Un carnet ne peut pas rester sans risque dans un dossier du réseau ; rien n’a été modifié. Copiez-le sur cet ordinateur et n’y laissez que des sauvegardes.</translation>
    </message>
    <message>
        <source>The disk did not answer, so the last change may not be saved; everything before it is. Check the disk and try again.</source>
        <translation>Le disque n’a pas répondu : la dernière modification n’est peut-être pas enregistrée, tout ce qui précède l’est. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This no longer exists, or is no longer there. Nothing was changed; refresh the list or check the name.</source>
        <translation>Cela n’existe plus, ou n’est plus là. Rien n’a été modifié ; actualisez la liste ou vérifiez le nom.</translation>
    </message>
    <message>
        <source>This passphrase does not open this carnet, which was left untouched. Check capitals and spaces, then try again.</source>
        <translation>Cette phrase de passe n’ouvre pas ce carnet, qui n’a pas été touché. Vérifiez majuscules et espaces, puis réessayez.</translation>
    </message>
    <message>
        <source>The carnet is locked and your work is saved. Type your passphrase to go on.</source>
        <translation>Le carnet est verrouillé et votre travail est enregistré. Tapez votre phrase de passe pour continuer.</translation>
    </message>
    <message>
        <source>Another task is writing in this carnet, and nothing was lost. Try again in a moment.</source>
        <translation>Une autre écriture est en cours dans ce carnet, et rien n’est perdu. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>This change contradicts something already in the carnet and was not saved. The rest is safe; check what was typed.</source>
        <translation>Cette modification contredit ce qui est déjà dans le carnet et n’est pas enregistrée. Le reste n’a pas bougé ; vérifiez ce qui a été tapé.</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was changed.</source>
        <translation>Arrêté avant la fin ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This passphrase would be guessed too soon; nothing was created. Add words, or take seven words drawn at random.</source>
        <translation>Cette phrase de passe serait trouvée trop vite ; rien n’a été créé. Ajoutez des mots, ou prenez sept mots tirés au hasard.</translation>
    </message>
    <message>
        <source>This computer has no memory left for this; nothing was changed. Close other programs and try again.</source>
        <translation>Il ne reste pas assez de mémoire sur cet ordinateur ; rien n’a été modifié. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Carnet; what was saved before is safe. Try again, and restart Carnet if it comes back.</source>
        <translation>Une panne est survenue dans Carnet ; ce qui était enregistré l’est toujours. Réessayez, et relancez Carnet si elle revient.</translation>
    </message>
    <message>
        <source>This workbook is of a kind that Carnet does not read. Open it in Excel or LibreOffice, save it as .xlsx or .ods, then choose that file.</source>
        <translation>Carnet ne lit pas ce type de classeur. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx ou en .ods, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This workbook is locked by a password. Open it, save a copy without a password, then choose that copy.</source>
        <translation>Ce classeur est verrouillé. Ouvrez-le, enregistrez une copie non protégée, puis choisissez cette copie.</translation>
    </message>
    <message>
        <source>This is a Numbers document. In Numbers, choose File &gt; Export To &gt; Excel, then choose the new file.</source>
        <translation>C’est un document Numbers. Dans Numbers, choisissez Fichier &gt; Exporter vers &gt; Excel, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This file holds no table. Choose a CSV file, an Excel workbook (.xlsx) or an OpenDocument one (.ods).</source>
        <translation>Ce fichier ne contient pas de tableau. Choisissez un fichier CSV, un classeur Excel (.xlsx) ou OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>This workbook is damaged or cut short, and nothing was read. Open it in Excel or LibreOffice and save it again, or have it sent once more.</source>
        <translation>Ce classeur est abîmé ou incomplet, et rien n’a été lu. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau, ou faites-le renvoyer.</translation>
    </message>
    <message>
        <source>This workbook holds more than Carnet reads at once (200 MB of text), and nothing was read. Cut it into several files.</source>
        <translation>Ce classeur contient plus que Carnet ne lit en une fois (200 Mo de texte), et rien n’a été lu. Découpez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in this workbook. Nothing was changed; check its name.</source>
        <translation>Il n’y a pas de feuille « %1 » dans ce classeur. Rien n’a été modifié ; vérifiez son nom.</translation>
    </message>
    <message>
        <source>What was pasted holds no table. Select the cells in the spreadsheet, copy them, then paste again.</source>
        <translation>Ce qui a été collé ne contient pas de tableau. Sélectionnez les cellules dans le tableur, copiez-les, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>There is no file “%1” there. Nothing was changed; check its name and its folder.</source>
        <translation>Il n’y a pas de fichier « %1 » à cet endroit. Rien n’a été changé ; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>this is not an export of Carnet</source>
        <translation>ce n’est pas un export de Carnet</translation>
    </message>
    <message>
        <source>it is cut short or damaged at line %1</source>
        <translation>il est coupé ou abîmé à la ligne %1</translation>
    </message>
    <message>
        <source>it was written by a later version of Carnet</source>
        <translation>il a été écrit par une version plus récente de Carnet</translation>
    </message>
    <message>
        <source>This file is larger than Carnet reads at once (%1 MB), and nothing was read. Cut it into several files.</source>
        <translation>Ce fichier est plus grand que ce que Carnet lit en une fois (%1 Mo), et rien n’a été lu. Coupez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Line %1 is longer than a record may be (1 MB), and nothing was changed. Check the sign between its cells and its quotes, or cut it.</source>
        <translation>La ligne %1 est plus longue qu’une fiche ne peut l’être (1 Mo), et rien n’a été changé. Vérifiez le signe entre ses cellules et ses guillemets, ou coupez-la.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is longer than a cell may be (64 KB), and nothing was changed. Check the quotes of that line, or cut its text.</source>
        <translation>La ligne %1, colonne %2, est plus longue qu’une cellule ne peut l’être (64 Kio), et rien n’a été changé. Vérifiez les guillemets de cette ligne, ou coupez son texte.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than a table may have (512), and nothing was changed. Check the sign between its cells, or leave columns out.</source>
        <translation>La ligne %1 a plus de colonnes qu’un tableau ne peut en avoir (512), et rien n’a été changé. Vérifiez le signe entre ses cellules, ou retirez des colonnes.</translation>
    </message>
    <message>
        <source>The new passphrase is the one that this carnet has already; nothing was changed. Choose another one.</source>
        <translation>La nouvelle phrase de passe est celle que ce carnet a déjà ; rien n’a été changé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The passphrase was not typed twice the same way; nothing was changed. Type it again.</source>
        <translation>La phrase de passe n’a pas été écrite deux fois de la même façon ; rien n’a été changé. Écrivez-la encore.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Leave out</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Suffixe du nom</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Mois de naissance</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Jour de naissance</translation>
    </message>
    <message>
        <source>Email, phone, web</source>
        <translation>Courriel, téléphone, web</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Other email</source>
        <translation>Autre courriel</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone personnel</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Kind of the next phone or email</source>
        <translation>Type du téléphone ou courriel suivant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street number</source>
        <translation>Numéro dans la rue</translation>
    </message>
    <message>
        <source>Second line of the street</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode and city</source>
        <translation>Code postal et ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Home: street</source>
        <translation>Domicile : rue</translation>
    </message>
    <message>
        <source>Home: second line</source>
        <translation>Domicile : complément</translation>
    </message>
    <message>
        <source>Home: postcode</source>
        <translation>Domicile : code postal</translation>
    </message>
    <message>
        <source>Home: city</source>
        <translation>Domicile : ville</translation>
    </message>
    <message>
        <source>Home: region</source>
        <translation>Domicile : région</translation>
    </message>
    <message>
        <source>Home: country</source>
        <translation>Domicile : pays</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>NIC (end of the SIRET)</source>
        <translation>NIC (fin du SIRET)</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>NAF code</source>
        <translation>Code NAF</translation>
    </message>
    <message>
        <source>Open or closed company</source>
        <translation>Société ouverte ou fermée</translation>
    </message>
    <message>
        <source>Reference of the company</source>
        <translation>Référence de la société</translation>
    </message>
    <message>
        <source>Is a company: yes or no</source>
        <translation>Est une société : oui ou non</translation>
    </message>
    <message>
        <source>Is a person: yes or no</source>
        <translation>Est une personne : oui ou non</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>Société ou personne</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Reference in the other program</source>
        <translation>Référence dans l’autre logiciel</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Professional or individual</source>
        <translation>Professionnel ou particulier</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Date d’obtention</translation>
    </message>
    <message>
        <source>Opposition: every channel</source>
        <translation>Opposition : toutes les voies</translation>
    </message>
    <message>
        <source>Opposition: email</source>
        <translation>Opposition : courriel</translation>
    </message>
    <message>
        <source>Opposition: SMS</source>
        <translation>Opposition : SMS</translation>
    </message>
    <message>
        <source>Opposition: phone</source>
        <translation>Opposition : téléphone</translation>
    </message>
    <message>
        <source>Opposition: post</source>
        <translation>Opposition : courrier</translation>
    </message>
    <message>
        <source>Date of the opposition</source>
        <translation>Date de l’opposition</translation>
    </message>
    <message>
        <source>Dead address</source>
        <translation>Courrier revenu (NPAI)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Consent: email</source>
        <translation>Accord : courriel</translation>
    </message>
    <message>
        <source>Consent: SMS</source>
        <translation>Accord : SMS</translation>
    </message>
    <message>
        <source>Consent: phone</source>
        <translation>Accord : téléphone</translation>
    </message>
    <message>
        <source>Consent: post</source>
        <translation>Accord : courrier</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Date de l’accord</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Texte de l’accord</translation>
    </message>
    <message>
        <source>Source of the consent</source>
        <translation>Source de l’accord</translation>
    </message>
    <message>
        <source>Not brought in yet</source>
        <translation>Pas encore repris</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Jamais lue</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Un champ à part</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Carnet: contacts in one encrypted file.</source>
        <translation>Carnet : des contacts dans un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>Open the demo carnet; it is made when it is missing.</source>
        <translation>Ouvrir le carnet d’exemple ; il est créé s’il manque.</translation>
    </message>
    <message>
        <source>fr or en, for this run.</source>
        <translation>fr ou en, pour cette fois.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light (clair) ou dark (sombre), pour cette fois.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Show every control, for developers.</source>
        <translation>Montrer chaque élément, pour les développeurs.</translation>
    </message>
    <message>
        <source>A carnet to open.</source>
        <translation>Un carnet à ouvrir.</translation>
    </message>
    <message>
        <source>[FILE.carnet]</source>
        <translation>[FICHIER.carnet]</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fichier %1</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>suspect</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>former client</source>
        <translation>ancien client</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Fragile</source>
        <translation>Fragile</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Solide</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très solide</translation>
    </message>
    <message>
        <source>found in a few hours by someone who takes the file</source>
        <translation>trouvée en quelques heures par qui emporte le fichier</translation>
    </message>
    <message>
        <source>one or two more words are needed</source>
        <translation>il faut encore un ou deux mots</translation>
    </message>
    <message>
        <source>one more word is needed</source>
        <translation>il faut encore un mot</translation>
    </message>
    <message>
        <source>enough, even for someone who takes the file</source>
        <translation>suffit, même contre qui emporte le fichier</translation>
    </message>
    <message>
        <source>out of reach, even for someone who takes the file</source>
        <translation>hors de portée, même pour qui emporte le fichier</translation>
    </message>
</context>
<context>
    <name>carnet::AddressBox</name>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Use of this address, for example “delivery”</source>
        <translation>Usage, par exemple « livraison »</translation>
    </message>
</context>
<context>
    <name>carnet::BulkBar</name>
    <message>
        <source>Tag</source>
        <comment>verb</comment>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose none, Esc</source>
        <translation>Ne rien choisir, Échap</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::CarnetPage</name>
    <message>
        <source>This carnet</source>
        <translation>Ce carnet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>An encrypted copy, opened again and counted</source>
        <translation>Copie chiffrée, rouverte et comptée</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Choisir une copie…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>What it holds is shown first; this carnet is kept</source>
        <translation>Son contenu est montré d’abord ; ce carnet-ci est gardé</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Backups of before open with the former one</source>
        <translation>Les copies d’avant s’ouvrent avec l’ancienne</translation>
    </message>
    <message>
        <source>Write the sheet…</source>
        <translation>Écrire la feuille…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Opens the carnet without the passphrase: on paper, at home</source>
        <translation>Ouvre le carnet sans la phrase : sur papier, chez vous</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a copy</comment>
        <extracomment>of a copy</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>carnet::CarnetWindow</name>
    <message>
        <source>Folder of the new carnet</source>
        <translation>Dossier du nouveau carnet</translation>
    </message>
    <message>
        <source>Open a carnet</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Carnets (*.carnet)</source>
        <translation>Carnets (*.carnet)</translation>
    </message>
    <message>
        <source>The carnet was not created</source>
        <translation>Le carnet n’a pas été créé</translation>
    </message>
    <message>
        <source>The file of this carnet was moved or replaced while it is open. Nothing is saved any more: put it back, or lock and open it again.</source>
        <translation>Le fichier de ce carnet a été déplacé ou remplacé pendant qu’il est ouvert. Plus rien ne s’enregistre : remettez-le en place, ou verrouillez puis rouvrez.</translation>
    </message>
    <message>
        <source>This is the backup, in the place of the carnet. The former carnet is kept whole as “%1”.</source>
        <translation>Voici la copie, à la place du carnet. Le carnet d’avant est gardé entier sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was restored, the carnet is as it was.</source>
        <translation>Rien n’a été restauré, le carnet est comme avant.</translation>
    </message>
    <message>
        <source>The carnet has its new passphrase. The sheet that opened it does not open it any more: write a new one, in “This carnet”.</source>
        <translation>Le carnet a sa nouvelle phrase de passe. La feuille qui l’a ouvert ne l’ouvre plus : écrivez-en une nouvelle, dans « Ce carnet ».</translation>
    </message>
</context>
<context>
    <name>carnet::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search a contact, a company, a command</source>
        <translation>Un contact, une société, une commande</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>commandes seules</translation>
    </message>
</context>
<context>
    <name>carnet::CommandSentence</name>
    <message>
        <source>%1 added</source>
        <translation>Fiche ajoutée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added</source>
        <translation>
            <numerusform>%n contact ajouté</numerusform>
            <numerusform>%n contacts ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Fiche modifiée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed</source>
        <translation>
            <numerusform>%n contact modifié</numerusform>
            <numerusform>%n contacts modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Fiche supprimée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted</source>
        <translation>
            <numerusform>%n contact supprimé</numerusform>
            <numerusform>%n contacts supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>Fiche rétablie : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) restored</source>
        <translation>
            <numerusform>%n contact rétabli</numerusform>
            <numerusform>%n contacts rétablis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Fiche mise à l’écart : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) archived</source>
        <translation>
            <numerusform>%n contact mis à l’écart</numerusform>
            <numerusform>%n contacts mis à l’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken out of the archive</source>
        <translation>Fiche remise dans la liste : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) taken out of the archive</source>
        <translation>
            <numerusform>%n contact remis dans la liste</numerusform>
            <numerusform>%n contacts remis dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) added</source>
        <translation>
            <numerusform>%n société ajoutée</numerusform>
            <numerusform>%n sociétés ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) changed</source>
        <translation>
            <numerusform>%n société modifiée</numerusform>
            <numerusform>%n sociétés modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) deleted</source>
        <translation>
            <numerusform>%n société supprimée</numerusform>
            <numerusform>%n sociétés supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) restored</source>
        <translation>
            <numerusform>%n société rétablie</numerusform>
            <numerusform>%n sociétés rétablies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) archived</source>
        <translation>
            <numerusform>%n société mise à l’écart</numerusform>
            <numerusform>%n sociétés mises à l’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) taken out of the archive</source>
        <translation>
            <numerusform>%n société remise dans la liste</numerusform>
            <numerusform>%n sociétés remises dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relation of %n record(s) changed</source>
        <translation>
            <numerusform>Relation changée sur %n fiche</numerusform>
            <numerusform>Relation changée sur %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owner of %n record(s) changed</source>
        <translation>
            <numerusform>« Suivi par » changé sur %n fiche</numerusform>
            <numerusform>« Suivi par » changé sur %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” set or removed on %n record(s)</source>
        <translation>
            <numerusform>Étiquette « %1 » mise ou retirée sur %n fiche</numerusform>
            <numerusform>Étiquette « %1 » mise ou retirée sur %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” changed</source>
        <translation>Étiquette « %1 » modifiée</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>Champ « %1 » modifié</translation>
    </message>
    <message>
        <source>Document “%1” added</source>
        <translation>Document « %1 » ajouté</translation>
    </message>
    <message>
        <source>Document “%1” removed</source>
        <translation>Document « %1 » retiré</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Membre modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported from “%1”</source>
        <translation>
            <numerusform>%n fiche importée de « %1 »</numerusform>
            <numerusform>%n fiches importées de « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of “%1” undone</source>
        <translation>Import de « %1 » annulé</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts merged into %1</source>
        <translation>
            <numerusform>%n contact fusionné dans %1</numerusform>
            <numerusform>%n contacts fusionnés dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies merged into %1</source>
        <translation>
            <numerusform>%n société fusionnée dans %1</numerusform>
            <numerusform>%n sociétés fusionnées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Two records marked as distinct</source>
        <translation>Deux fiches déclarées distinctes</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of duplicates merged</source>
        <translation>
            <numerusform>%n paire de doublons fusionnée</numerusform>
            <numerusform>%n paires de doublons fusionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ContactsEmpty</name>
    <message>
        <source>Your carnet is ready</source>
        <translation>Votre carnet est prêt</translation>
    </message>
    <message>
        <source>Begin with the persons that you will call this week.</source>
        <translation>Commencez par les personnes que vous allez rappeler cette semaine.</translation>
    </message>
    <message>
        <source>Import my contacts</source>
        <translation>Importer mes contacts</translation>
    </message>
    <message>
        <source>A file from a spreadsheet, Outlook, other software</source>
        <translation>Excel, Outlook, téléphone, autre logiciel</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>A name suffices, the rest will come</source>
        <translation>Un nom suffit, le reste viendra</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>explore a demo carnet</source>
        <translation>explorer un carnet d’exemple</translation>
    </message>
    <message>
        <source>, apart from your data</source>
        <translation>, à part de vos données</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>carnet::ContactsPage</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import, Ctrl+I</source>
        <translation>Importer, Ctrl+I</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>New, Ctrl+N</source>
        <translation>Nouveau, Ctrl+N</translation>
    </message>
</context>
<context>
    <name>carnet::ContactsToolbar</name>
    <message>
        <source>Which records are shown</source>
        <translation>Quelles fiches sont montrées</translation>
    </message>
    <message>
        <source>Contacts, archives, trash: Ctrl+Shift+A goes to the next</source>
        <translation>Contacts, archives, corbeille : Ctrl+Maj+A passe au suivant</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Clear the search, Esc</source>
        <translation>Vider la recherche, Échap</translation>
    </message>
    <message>
        <source>Search the archives</source>
        <translation>Chercher dans les archives</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Chercher dans la corbeille</translation>
    </message>
</context>
<context>
    <name>carnet::CountList</name>
    <message>
        <source>See</source>
        <comment>the rows behind a count</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See: %1</source>
        <comment>the rows behind a count</comment>
        <translation>Voir : %1</translation>
    </message>
</context>
<context>
    <name>carnet::DetailHead</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
</context>
<context>
    <name>carnet::DocumentsLink</name>
    <message>
        <source>Saved as “%1”, in clear</source>
        <translation>Enregistré sous « %1 », en clair</translation>
    </message>
    <message>
        <source>Documents to keep inside the carnet</source>
        <translation>Documents à garder dans le carnet</translation>
    </message>
    <message>
        <source>Save the document outside the carnet, in clear</source>
        <translation>Enregistrer le document hors du carnet, en clair</translation>
    </message>
    <message>
        <source>“%1” is a program: it is not started from here. Save it elsewhere if you want it.</source>
        <translation>« %1 » est un programme : il ne se lance pas d’ici. Enregistrez-le ailleurs si vous le voulez.</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”. Save it elsewhere, and open it there.</source>
        <translation>Aucun programme trouvé pour ouvrir « %1 ». Enregistrez-le ailleurs, puis ouvrez-le là-bas.</translation>
    </message>
    <message>
        <source>“%1” is open in another program, as a copy that goes when the carnet is locked</source>
        <translation>« %1 » est ouvert dans un autre programme : une copie, retirée au verrouillage</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
</context>
<context>
    <name>carnet::DocumentsPanel</name>
    <message>
        <source>Document: save, remove</source>
        <translation>Document : enregistrer, retirer</translation>
    </message>
    <message>
        <source>No document yet. A file that is added here is kept inside the carnet, encrypted with it.</source>
        <translation>Aucun document. Un fichier ajouté ici est gardé dans le carnet, chiffré avec lui.</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>to add</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Or drop a file here, 25 MB at most</source>
        <translation>Ou déposez un fichier ici, 25 Mo au plus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>carnet::DuplicateFoot</name>
    <message>
        <source>Take this back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Deux fiches distinctes</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln back</source>
        <translation>
            <numerusform>Défaire %Ln paire</numerusform>
            <numerusform>Défaire les %Ln paires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::DuplicateMergeModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Première fiche</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Seconde fiche</translation>
    </message>
    <message>
        <source>The record that is kept</source>
        <translation>La fiche gardée</translation>
    </message>
    <message>
        <source>%1, kept: %2. %3</source>
        <translation>%1, gardé : %2. %3</translation>
    </message>
    <message>
        <source>%1: %2, kept</source>
        <translation>%1 : %2, gardé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>both</source>
        <comment>of two values</comment>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>toujours gardée</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>both records</comment>
        <translation>pareil</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>les deux gardés</translation>
    </message>
    <message>
        <source>taken over</source>
        <comment>from the second record</comment>
        <translation>repris</translation>
    </message>
    <message>
        <source>the most advanced</source>
        <comment>relation</comment>
        <translation>la plus avancée</translation>
    </message>
</context>
<context>
    <name>carnet::DuplicateMergeView</name>
    <message>
        <source>Both records, field by field</source>
        <translation>Les deux fiches, champ par champ</translation>
    </message>
</context>
<context>
    <name>carnet::DuplicatePairsModel</name>
    <message>
        <source>sure</source>
        <comment>a duplicate</comment>
        <translation>sûr</translation>
    </message>
    <message>
        <source>probable</source>
        <comment>a duplicate</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <comment>a duplicate</comment>
        <translation>à voir</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same mobile</source>
        <translation>même mobile</translation>
    </message>
    <message>
        <source>same line</source>
        <translation>même standard</translation>
    </message>
    <message>
        <source>same SIRET</source>
        <translation>même SIRET</translation>
    </message>
    <message>
        <source>same SIREN</source>
        <translation>même SIREN</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>même numéro de TVA</translation>
    </message>
    <message>
        <source>same web page</source>
        <translation>même page web</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>names agree</source>
        <translation>noms qui s’accordent</translation>
    </message>
    <message>
        <source>close name</source>
        <translation>nom proche</translation>
    </message>
    <message>
        <source>close first name</source>
        <translation>prénom proche</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même société</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two records</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3, %4</source>
        <comment>two records, how sure, why</comment>
        <translation>%1 et %2 : %3, %4</translation>
    </message>
    <message>
        <source> and %1</source>
        <comment>behind a name: the second record</comment>
        <translation> et %1</translation>
    </message>
</context>
<context>
    <name>carnet::DuplicatePairsPanel</name>
    <message>
        <source>Pairs of records</source>
        <translation>Paires de fiches</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>À décider %1</translation>
    </message>
    <message>
        <source>Merged %1</source>
        <translation>Fusionnés %1</translation>
    </message>
    <message>
        <source>Distinct %1</source>
        <translation>Distincts %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge the %Ln sure one(s)</source>
        <translation>
            <numerusform>Fusionner %Ln sûr</numerusform>
            <numerusform>Fusionner les %Ln sûrs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::DuplicateSurePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pairs that are merged</source>
        <translation>Paires qui seront fusionnées</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln sure pair(s)</source>
        <translation>
            <numerusform>Fusionner %Ln paire sûre</numerusform>
            <numerusform>Fusionner %Ln paires sûres</numerusform>
        </translation>
    </message>
    <message>
        <source>The older record of each is kept and gets what the other one adds. One undo takes them all back, for 30 days.</source>
        <translation>La fiche la plus ancienne de chaque paire est gardée et reçoit ce que l’autre ajoute. Tout se défait d’un coup, pendant 30 jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sure pair(s) say different things in one field: they stay to be decided one by one.</source>
        <translation>
            <numerusform>%Ln paire sûre se contredit sur un champ : elle reste à décider.</numerusform>
            <numerusform>%Ln paires sûres se contredisent sur un champ : elles restent à décider une par une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln</source>
        <translation>
            <numerusform>Fusionner %Ln paire</numerusform>
            <numerusform>Fusionner les %Ln paires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::DuplicateWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>email</source>
        <comment>a channel</comment>
        <translation>courriel</translation>
    </message>
    <message>
        <source>SMS</source>
        <comment>a channel</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>a channel</comment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>post</source>
        <comment>a channel</comment>
        <translation>courrier</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import du %1</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Fiche du %1</translation>
    </message>
    <message>
        <source>These two are one record now.</source>
        <translation>Ces deux fiches n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>Since %1 these two are one record.</source>
        <translation>Ces deux fiches n’en font plus qu’une (fusionnées : %1).</translation>
    </message>
    <message numerus="yes">
        <source>They were merged together with others: %Ln pair(s) are taken back at once, each with what its records held.</source>
        <translation>
            <numerusform>Elles ont été fusionnées avec d’autres : %Ln paire est défaite d’un coup, avec ce que ses fiches contenaient.</numerusform>
            <numerusform>Elles ont été fusionnées avec d’autres : %Ln paires sont défaites d’un coup, chacune avec ce que ses fiches contenaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back makes them two again, with what each of them held.</source>
        <translation>Défaire en refait deux fiches, avec ce que chacune contenait.</translation>
    </message>
    <message>
        <source>These two were called distinct, and are not proposed again.</source>
        <translation>Ces deux fiches ont été dites distinctes, et ne sont plus proposées.</translation>
    </message>
    <message>
        <source>Documents, events and links of both are found on the one record. An opposition is never lost. A merge can be undone for 30 days.</source>
        <translation>Les documents, les événements et les liens se retrouvent sur la même fiche. Une opposition n’est jamais perdue. La fusion se défait pendant 30 jours.</translation>
    </message>
    <message>
        <source>Nothing was merged in the last 30 days.</source>
        <translation>Rien n’a été fusionné ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>No pair was called distinct since the last look.</source>
        <translation>Aucune paire dite distincte depuis la dernière recherche.</translation>
    </message>
    <message>
        <source>Every pair is decided.</source>
        <translation>Toutes les paires sont décidées.</translation>
    </message>
</context>
<context>
    <name>carnet::DuplicatesPage</name>
    <message>
        <source>last contact %1</source>
        <translation>dernier contact %1</translation>
    </message>
    <message>
        <source>no contact noted</source>
        <translation>aucun contact noté</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche des doublons</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Names, emails, phones and company numbers were compared; nothing looks like the same record twice.</source>
        <translation>Noms, courriels, téléphones et numéros de société ont été comparés ; aucune fiche ne semble être là deux fois.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) compared</source>
        <translation>
            <numerusform>%Ln paire comparée</numerusform>
            <numerusform>%Ln paires comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) to decide</source>
        <translation>
            <numerusform>%Ln paire à décider</numerusform>
            <numerusform>%Ln paires à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation>Défaire une fusion</translation>
    </message>
    <message>
        <source>Comparing the sure pairs field by field</source>
        <translation>Comparaison des paires sûres, champ par champ</translation>
    </message>
    <message>
        <source>Merging the sure pairs</source>
        <translation>Fusion des paires sûres</translation>
    </message>
</context>
<context>
    <name>carnet::ExportAction</name>
    <message numerus="yes">
        <source>%n record(s) exported to “%1”</source>
        <translation>
            <numerusform>%n fiche exportée dans « %1 »</numerusform>
            <numerusform>%n fiches exportées dans « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is not exported. Restore what you want to take out.</source>
        <translation>La corbeille ne s’exporte pas. Restaurez ce que vous voulez emporter.</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with documents (*.json)</source>
        <translation>Tout, avec les documents (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and were cut: take JSON or CSV</source>
        <translation>
            <numerusform>%n texte trop long pour une cellule a été coupé : prenez JSON ou CSV</numerusform>
            <numerusform>%n textes trop longs pour une cellule ont été coupés : prenez JSON ou CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Cards for a phone (*.vcf)</source>
        <translation>Fiches pour un téléphone (*.vcf)</translation>
    </message>
    <message>
        <source>Export to a new file</source>
        <translation>Exporter dans un nouveau fichier</translation>
    </message>
</context>
<context>
    <name>carnet::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln chosen person(s)</source>
        <translation>
            <numerusform>%Ln personne choisie</numerusform>
            <numerusform>%Ln personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen company(ies)</source>
        <translation>
            <numerusform>%Ln société choisie</numerusform>
            <numerusform>%Ln sociétés choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of the list, as it is shown</source>
        <translation>
            <numerusform>%Ln personne de la liste telle qu’on la voit</numerusform>
            <numerusform>%Ln personnes de la liste telle qu’on la voit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) of the list, as it is shown</source>
        <translation>
            <numerusform>%Ln société de la liste telle qu’on la voit</numerusform>
            <numerusform>%Ln sociétés de la liste telle qu’on la voit</numerusform>
        </translation>
    </message>
    <message>
        <source>All persons, archives included</source>
        <translation>Toutes les personnes, archives comprises</translation>
    </message>
    <message>
        <source>All companies, archives included</source>
        <translation>Toutes les sociétés, archives comprises</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation>Le fichier n’est pas chiffré : qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tableau (.csv)</translation>
    </message>
    <message>
        <source>for any spreadsheet or software</source>
        <translation>pour tout tableur ou logiciel</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Classeur (.xlsx)</translation>
    </message>
    <message>
        <source>for Excel, LibreOffice</source>
        <translation>pour Excel, LibreOffice</translation>
    </message>
    <message>
        <source>Cards (.vcf)</source>
        <translation>Fiches (.vcf)</translation>
    </message>
    <message>
        <source>for a phone or a mail program</source>
        <translation>pour un téléphone ou une messagerie</translation>
    </message>
    <message>
        <source>Everything (.json)</source>
        <translation>Tout (.json)</translation>
    </message>
    <message>
        <source>with the documents, for another carnet</source>
        <translation>avec les documents, pour un autre carnet</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
</context>
<context>
    <name>carnet::FieldDefiner</name>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Un choix dans une liste</translation>
    </message>
    <message>
        <source>The list, with commas</source>
        <translation>La liste, avec des virgules</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A name is needed, for example “Oven”.</source>
        <translation>Il manque un nom, par exemple « Four ».</translation>
    </message>
    <message>
        <source>At least two, for example: gas, electric</source>
        <translation>Deux au moins, par exemple : gaz, électrique</translation>
    </message>
</context>
<context>
    <name>carnet::FieldRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1. Enter again keeps it as it is.</source>
        <translation>%1. Entrée une seconde fois garde ce texte tel quel.</translation>
    </message>
</context>
<context>
    <name>carnet::FileDoors</name>
    <message>
        <source>“%1” is saved</source>
        <translation>« %1 » est enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>Opened again and compared: %Ln row(s), %1, nothing is missing.</source>
        <translation>
            <numerusform>Rouverte et comparée : %Ln ligne, %1, rien ne manque.</numerusform>
            <numerusform>Rouverte et comparée : %Ln lignes, %1, rien ne manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a carnet again</source>
        <translation>« %1 » est de nouveau un carnet</translation>
    </message>
    <message>
        <source>It opens with the passphrase of the backup. The carnet that is open was not touched.</source>
        <translation>Il s’ouvre avec la phrase de passe de la copie. Le carnet ouvert n’a pas été touché.</translation>
    </message>
    <message>
        <source>The copy is being proved</source>
        <translation>Vérification de la copie</translation>
    </message>
    <message>
        <source>Copying the carnet</source>
        <translation>Copie du carnet</translation>
    </message>
    <message>
        <source>This passphrase does not open it. The backup has the one of its day.</source>
        <translation>Cette phrase de passe ne l’ouvre pas. La copie garde celle de son jour.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Aucune copie n’a été faite</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Rien n’a été restauré</translation>
    </message>
    <message>
        <source>Save a backup to a new file</source>
        <translation>Sauvegarder dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une copie</translation>
    </message>
    <message>
        <source>Carnets (*.carnet)</source>
        <translation>Carnets (*.carnet)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>last change in a backup</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>Restaurer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>La phrase de passe est changée</translation>
    </message>
    <message>
        <source>The backup “%1” opens with the former one, as all older backups do. A recovery sheet of before does not open the carnet any more: write a new one.</source>
        <translation>La copie « %1 » s’ouvre avec l’ancienne, comme toutes les copies d’avant. Une feuille de secours d’avant n’ouvre plus le carnet : écrivez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>La phrase de passe n’a pas été changée</translation>
    </message>
    <message>
        <source>Write the recovery sheet, to be printed</source>
        <translation>Écrire la feuille de secours, à imprimer</translation>
    </message>
    <message>
        <source>A page to print (*.pdf)</source>
        <translation>Une page à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>The sheet was not written</source>
        <translation>La feuille n’a pas été écrite</translation>
    </message>
    <message>
        <source>It opens the carnet, so it must not lie in the carnet’s own folder. Choose another.</source>
        <translation>Elle ouvre le carnet : elle ne doit pas rester dans le dossier du carnet. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The recovery sheet is written</source>
        <translation>La feuille de secours est écrite</translation>
    </message>
    <message>
        <source>Print “%1”, then delete it: it opens the carnet without the passphrase. Keep the paper where the carnet is not.</source>
        <translation>Imprimez « %1 », puis supprimez-le : il ouvre le carnet sans la phrase de passe. Gardez le papier là où le carnet n’est pas.</translation>
    </message>
</context>
<context>
    <name>carnet::FormAddresses</name>
    <message>
        <source>Address</source>
        <comment>to add</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>Retirer cette adresse</translation>
    </message>
</context>
<context>
    <name>carnet::FormCustomFields</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Field “%1”: rename or delete</source>
        <translation>Champ « %1 » : renommer ou supprimer</translation>
    </message>
    <message>
        <source>Rename the field</source>
        <translation>Renommer le champ</translation>
    </message>
    <message>
        <source>Delete the field and all its values</source>
        <translation>Supprimer le champ et toutes ses valeurs</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>carnet::FormPoints</name>
    <message>
        <source>Phone, email or web page</source>
        <translation>Téléphone, courriel ou page web</translation>
    </message>
    <message>
        <source>Kind of point</source>
        <translation>Type de coordonnée</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>what a phone is used for</comment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Use of this line, for example “switchboard”</source>
        <translation>Usage, par exemple « standard »</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>carnet::FormProvenance</name>
    <message>
        <source>To be said</source>
        <comment>origin</comment>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Information reçue le</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment ?</translation>
    </message>
    <message>
        <source>Trade fair, directory…</source>
        <translation>Salon, annuaire…</translation>
    </message>
    <message>
        <source>By email, at the stand…</source>
        <translation>Par courriel, sur le stand…</translation>
    </message>
    <message>
        <source>To be said</source>
        <comment>lawful basis</comment>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Lawful basis, article 6 of the RGPD</source>
        <translation>Base légale, article 6 du RGPD</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>D’où ?</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>De quel droit ?</translation>
    </message>
    <message>
        <source>24/11/2026</source>
        <translation>24/11/2026</translation>
    </message>
</context>
<context>
    <name>carnet::ImportColumnsView</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Champ de la colonne %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Field of Carnet</source>
        <translation>Champ de Carnet</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Nothing to decide here: all that these cards hold has its field in Carnet.</source>
        <translation>Rien à décider ici : tout ce que contiennent ces fiches a son champ dans Carnet.</translation>
    </message>
    <message>
        <source>Names, companies, phones, emails, addresses and notes go to their fields by themselves. Here is what else these cards hold.</source>
        <translation>Noms, sociétés, téléphones, courriels, adresses et notes trouvent seuls leur champ. Voici ce que ces fiches contiennent d’autre.</translation>
    </message>
    <message>
        <source>Property of the cards</source>
        <translation>Donnée des fiches</translation>
    </message>
</context>
<context>
    <name>carnet::ImportDeals</name>
    <message>
        <source>“%1”</source>
        <comment>the name of a column</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Opportunities were recognised: %1. Carnet has no place of their own for them yet: they are kept in the notes.</source>
        <translation>Des affaires ont été reconnues : %1. Carnet n’a pas encore de place pour elles : elles sont gardées dans les notes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) recognised: %1. Carnet has no place of their own for them yet: they are kept in the notes.</source>
        <translation>
            <numerusform>%Ln affaire reconnue : %1. Carnet n’a pas encore de place pour elle : elle est gardée dans la note.</numerusform>
            <numerusform>%Ln affaires reconnues : %1. Carnet n’a pas encore de place pour elles : elles sont gardées dans les notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportFoot</name>
    <message>
        <source>Answer “I do not know”</source>
        <translation>Répondre « Je ne sais pas »</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for an answer.</source>
        <translation>
            <numerusform>%n question attend une réponse.</numerusform>
            <numerusform>%n questions attendent une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) to be confirmed. Nothing is written yet.</source>
        <translation>
            <numerusform>%n colonne à confirmer. Rien n’est encore écrit.</numerusform>
            <numerusform>%n colonnes à confirmer. Rien n’est encore écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press Import, and one undo takes it all back.</source>
        <translation>Rien n’est écrit avant le bouton Importer, et l’import s’annule d’un bloc.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln company(ies)</source>
        <translation>
            <numerusform>Importer %Ln société</numerusform>
            <numerusform>Importer %Ln sociétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>Importer %Ln fiche</numerusform>
            <numerusform>Importer %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importer %Ln contact</numerusform>
            <numerusform>Importer %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>What is not chosen row by row follows the choice for all. Nothing is written yet.</source>
        <translation>Le choix pour toutes vaut pour les lignes sans choix. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Nothing of this file would come in: it is all there already, or refused.</source>
        <translation>Rien n’entrerait de ce fichier : tout y est déjà, ou refusé.</translation>
    </message>
    <message numerus="yes">
        <source>%n property(s) of the cards to be confirmed. Nothing is written yet.</source>
        <translation>
            <numerusform>%n information des fiches à confirmer. Rien n’est encore écrit.</numerusform>
            <numerusform>%n informations des fiches à confirmer. Rien n’est encore écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>carnet::ImportHead</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille « %1 »</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>carnet::ImportPage</name>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <translation>Annulé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was imported, the carnet is as it was</source>
        <translation>Rien n’a été importé, le carnet est comme avant</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Ce fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The refused rows were not saved</source>
        <translation>Les lignes refusées n’ont pas été enregistrées</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>Saved as %1. These rows are not encrypted.</source>
        <translation>Enregistrées dans %1. Ces lignes ne sont pas chiffrées.</translation>
    </message>
</context>
<context>
    <name>carnet::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a row of a file</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>already there?</source>
        <comment>a row of a file</comment>
        <translation>déjà là ?</translation>
    </message>
    <message>
        <source>kept, to check</source>
        <comment>a row of a file</comment>
        <translation>gardée, à vérifier</translation>
    </message>
</context>
<context>
    <name>carnet::ImportPreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>as they will be stored</source>
        <translation>telles qu’elles seront rangées</translation>
    </message>
    <message>
        <source>Preview of the first rows</source>
        <translation>Aperçu des premières lignes</translation>
    </message>
</context>
<context>
    <name>carnet::ImportProgressPage</name>
    <message>
        <source>Cancel leaves nothing behind: the carnet stays as it was.</source>
        <translation>Annuler ne laisse rien : le carnet reste comme il était.</translation>
    </message>
    <message>
        <source>Checking, nothing is written</source>
        <translation>Vérification, rien n’est écrit</translation>
    </message>
    <message>
        <source>Making the search ready</source>
        <translation>Préparation de la recherche</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation>%1 · %2 par seconde</translation>
    </message>
</context>
<context>
    <name>carnet::ImportQuestions</name>
    <message>
        <source>A date is missing, for example 12/03/2024</source>
        <translation>Il manque une date, par exemple 12/03/2024</translation>
    </message>
    <message>
        <source>Day, month and year, for example 12/03/2024</source>
        <translation>Jour, mois et année, par exemple 12/03/2024</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>Ce jour est encore à venir</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Particuliers</translation>
    </message>
    <message>
        <source>A column says so</source>
        <translation>Une colonne le dit</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>D’où ?</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Eux-mêmes</translation>
    </message>
    <message>
        <source>My former file</source>
        <translation>Mon ancien fichier</translation>
    </message>
    <message>
        <source>Public directory</source>
        <translation>Annuaire public</translation>
    </message>
    <message>
        <source>Bought file</source>
        <translation>Fichier acheté</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Which one, for example Salon du Fournil 2026</source>
        <translation>Laquelle, par exemple Salon du Fournil 2026</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Une date…</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Date d’obtention</translation>
    </message>
    <message>
        <source>12/03/2024</source>
        <translation>12/03/2024</translation>
    </message>
    <message>
        <source>Already informed?</source>
        <translation>Déjà informés ?</translation>
    </message>
    <message>
        <source>Yes, on…</source>
        <translation>Oui, le…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informés le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How, for example by email</source>
        <translation>Comment, par exemple par courriel</translation>
    </message>
    <message>
        <source>Last contact: whose act?</source>
        <translation>Dernier contact : de qui ?</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>D’eux</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>De nous</translation>
    </message>
    <message>
        <source>Why are oppositions left out?</source>
        <translation>Pourquoi laisser des oppositions de côté ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The reason is kept with the import</source>
        <translation>La raison est gardée avec l’import</translation>
    </message>
</context>
<context>
    <name>carnet::ImportReading</name>
    <message>
        <source>Windows (1252)</source>
        <translation>Windows (1252)</translation>
    </message>
    <message>
        <source>Old Mac</source>
        <translation>Ancien Mac</translation>
    </message>
    <message>
        <source>Reading settings</source>
        <translation>Réglages de lecture</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Contacts and companies</source>
        <translation>Contacts et sociétés</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Chaque ligne est</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>No name, company, email or phone was found: choose the fields in the table.</source>
        <translation>Aucun nom, société, courriel ni téléphone trouvé : choisissez les champs dans le tableau.</translation>
    </message>
    <message>
        <source>Some accents are damaged in the file itself (Ã© for é).</source>
        <translation>Des accents sont abîmés dans le fichier lui-même (Ã© pour é).</translation>
    </message>
    <message>
        <source>The encoding is not certain: look at the accents in the examples.</source>
        <translation>L’encodage n’est pas sûr : regardez les accents dans les exemples.</translation>
    </message>
    <message>
        <source>The separator is not certain: look at the columns.</source>
        <translation>Le séparateur n’est pas sûr : regardez les colonnes.</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnus</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>dépliés</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliés</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (vide)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln ligne)</numerusform>
            <numerusform>%1 (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, masquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or filtered row(s) of the sheet are read too.</source>
        <translation>
            <numerusform>%Ln ligne masquée ou filtrée de la feuille est lue aussi.</numerusform>
            <numerusform>%Ln lignes masquées ou filtrées de la feuille sont lues aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cell(s): each counts where it begins.</source>
        <translation>
            <numerusform>%Ln cellule fusionnée : elle compte là où elle commence.</numerusform>
            <numerusform>%Ln cellules fusionnées : chacune compte là où elle commence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table of cells</source>
        <translation>Tableau de cellules</translation>
    </message>
    <message>
        <source>Leave the accents as they are</source>
        <translation>Laisser les accents tels quels</translation>
    </message>
    <message>
        <source>Repair the accents</source>
        <translation>Réparer les accents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Export of Carnet: everything it holds comes in as it was</source>
        <translation>Export de Carnet : tout ce qu’il contient revient tel quel</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>No line of titles</source>
        <translation>Aucune ligne de titres</translation>
    </message>
</context>
<context>
    <name>carnet::ImportRefusedDialog</name>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Refused rows.csv</source>
        <translation>Lignes refusées.csv</translation>
    </message>
    <message>
        <source>%1 – refused rows.csv</source>
        <translation>%1 – lignes refusées.csv</translation>
    </message>
</context>
<context>
    <name>carnet::ImportResult</name>
    <message>
        <source>Save the refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>See the contacts</source>
        <translation>Voir les contacts</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Rien de nouveau dans ce fichier</translation>
    </message>
    <message>
        <source>%1 of %2 rows came in</source>
        <translation>Lignes importées : %1 sur %2</translation>
    </message>
    <message>
        <source>The import is one step: one undo takes all of it back, today or later.</source>
        <translation>Tout l’import s’annule d’un bloc, aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>The carnet is as it was.</source>
        <translation>Le carnet est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) held nothing usable.</source>
        <translation>
            <numerusform>%Ln ligne n’avait rien d’utilisable.</numerusform>
            <numerusform>%Ln lignes n’avaient rien d’utilisable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. These rows are not encrypted.</source>
        <translation>Enregistrées dans %1. Ces lignes ne sont pas chiffrées.</translation>
    </message>
    <message numerus="yes">
        <source>created</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>créée</numerusform>
            <numerusform>créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>mise à jour</numerusform>
            <numerusform>mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>companies made from their names</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>société créée d’après son nom</numerusform>
            <numerusform>sociétés créées d’après leur nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: already there, or nothing new</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>laissée de côté : déjà là, ou rien de nouveau</numerusform>
            <numerusform>laissées de côté : déjà là, ou rien de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to check, kept as typed</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>à vérifier, gardée telle quelle</numerusform>
            <numerusform>à vérifier, gardées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a date: to review first</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>sans date : à revoir d’abord</numerusform>
            <numerusform>sans date : à revoir d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with an opposition, respected</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>avec une opposition, respectée</numerusform>
            <numerusform>avec une opposition, respectée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>refusée</numerusform>
            <numerusform>refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer in the file, kept in the carnet</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>plus dans le fichier, gardée dans le carnet</numerusform>
            <numerusform>plus dans le fichier, gardées dans le carnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oppositions of companies, kept in their notes: to check</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>opposition de société, gardée dans sa note : à vérifier</numerusform>
            <numerusform>oppositions de sociétés, gardées dans leurs notes : à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with an opportunity, kept in the note</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>avec une affaire, gardée dans la note</numerusform>
            <numerusform>avec une affaire, gardée dans la note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportRowWords</name>
    <message>
        <source>not an email, kept as typed</source>
        <translation>pas un courriel, gardé tel quel</translation>
    </message>
    <message>
        <source>not a phone number, kept as typed</source>
        <translation>pas un numéro, gardé tel quel</translation>
    </message>
    <message>
        <source>not a web page, kept as typed</source>
        <translation>pas une page web, gardée telle quelle</translation>
    </message>
    <message>
        <source>not a date, the text is kept</source>
        <translation>pas une date, le texte est gardé</translation>
    </message>
    <message>
        <source>the figures do not add up, kept as typed</source>
        <translation>numéro inexact, gardé tel quel</translation>
    </message>
    <message>
        <source>not a French postcode, kept as typed</source>
        <translation>pas un code postal français, gardé tel quel</translation>
    </message>
    <message>
        <source>no relation of Carnet, kept in the note</source>
        <translation>relation inconnue, gardée dans la note</translation>
    </message>
    <message>
        <source>neither professional nor individual, kept in the note</source>
        <translation>ni professionnel ni particulier, gardé dans la note</translation>
    </message>
    <message>
        <source>taken as an opposition, the words are kept</source>
        <translation>pris pour une opposition, le texte est gardé</translation>
    </message>
    <message>
        <source>proves no agreement, kept in the note</source>
        <translation>ne prouve aucun accord, gardé dans la note</translation>
    </message>
    <message>
        <source>closed, as the file says</source>
        <translation>fermé, d’après le fichier</translation>
    </message>
    <message>
        <source>mail comes back from this address</source>
        <translation>le courrier revient de cette adresse</translation>
    </message>
    <message>
        <source>opposition of a company, kept in its note</source>
        <translation>opposition d’une société, gardée dans sa note</translation>
    </message>
    <message>
        <source>a list of other cards, nobody&apos;s own</source>
        <translation>une liste d’autres fiches, aucune personne</translation>
    </message>
    <message>
        <source>no name, no company, no email, no phone</source>
        <translation>ni nom, ni société, ni courriel, ni téléphone</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>%1, but another name</source>
        <translation>%1, mais autre nom</translation>
    </message>
    <message>
        <source>looks like the same record</source>
        <translation>semble être la même fiche</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a cell, what is wrong with it</comment>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column, what it holds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>letters of two alphabets in the domain: it may imitate another one</source>
        <translation>lettres de deux alphabets dans le domaine : il peut en imiter un autre</translation>
    </message>
    <message>
        <source>civility</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>job</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>professional or individual</source>
        <translation>professionnel ou particulier</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>emails and phones</source>
        <translation>courriels et téléphones</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>suivi par</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>numéro de TVA</translation>
    </message>
    <message>
        <source>NAF code</source>
        <translation>code NAF</translation>
    </message>
    <message>
        <source>%1 “%2”, in the file “%3”</source>
        <comment>a field, as it is, as it would be</comment>
        <translation>%1 « %2 », dans le fichier « %3 »</translation>
    </message>
    <message>
        <source>met by its number</source>
        <translation>retrouvée par son numéro</translation>
    </message>
    <message>
        <source>changed in Carnet: %1</source>
        <translation>changé dans Carnet : %1</translation>
    </message>
</context>
<context>
    <name>carnet::ImportRowWords::ImportRowWords</name>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>a field of your own</source>
        <translation>un champ à vous</translation>
    </message>
</context>
<context>
    <name>carnet::ImportRowsModel</name>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>in the carnet</source>
        <translation>dans le carnet</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>ligne %1 du fichier</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>dans ce fichier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <comment>its number, the name, what is to be said</comment>
        <translation>Ligne %1 : %2, %3</translation>
    </message>
    <message>
        <source>%1; meets %2, %3; choice: %4</source>
        <translation>%1 ; rejoint %2, %3 ; choix : %4</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <comment>what a record met by its number holds</comment>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>Keep Carnet’s</source>
        <comment>what a record met by its number holds</comment>
        <translation>Garder Carnet</translation>
    </message>
</context>
<context>
    <name>carnet::ImportRowsPage</name>
    <message>
        <source>For all</source>
        <translation>Pour toutes</translation>
    </message>
    <message>
        <source>For all duplicates</source>
        <translation>Pour tous les doublons</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>A choice has changed: “Check” counts anew.</source>
        <translation>Un choix a changé : « Vérifier » compte à nouveau.</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>The import is one step: one undo takes all of it back, today or later.</source>
        <translation>Tout l’import s’annule d’un bloc, aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>No row meets a record that is there, nor another row.</source>
        <translation>Aucune ligne ne rejoint une fiche déjà là, ni une autre ligne.</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <translation>Aucune ligne n’est refusée.</translation>
    </message>
    <message>
        <source>Every cell could be read as it should.</source>
        <translation>Toutes les cases ont été bien lues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) look like a record</source>
        <translation>
            <numerusform>%Ln ligne ressemble à une fiche</numerusform>
            <numerusform>%Ln lignes ressemblent à une fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Left and Right choose for one row. A row with another name comes in as a record of its own unless you choose.</source>
        <translation>Gauche et Droite choisissent pour une ligne. Sous un autre nom, une ligne donne une nouvelle fiche, sauf votre choix.</translation>
    </message>
    <message>
        <source>Nothing in these rows can be used. They can be saved, put right, and imported again.</source>
        <translation>Rien n’est utilisable dans ces lignes. On peut les enregistrer, les corriger, puis les importer.</translation>
    </message>
    <message>
        <source>These rows come in. What could not be read is kept as typed, and marked to be checked.</source>
        <translation>Ces lignes entrent. Ce qui n’a pas pu être lu est gardé tel quel, et marqué à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>La première (%Ln) est montrée.</numerusform>
            <numerusform>Les %Ln premières sont montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>À vérifier %1</translation>
    </message>
    <message>
        <source>Duplicates %1</source>
        <translation>Doublons %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusées %1</translation>
    </message>
    <message>
        <source>Of a record met by its number, what was changed in Carnet is kept unless you choose.</source>
        <translation>D’une fiche retrouvée par son numéro, ce qui a changé dans Carnet est gardé, sauf choix contraire.</translation>
    </message>
</context>
<context>
    <name>carnet::ImportRowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>carnet::ImportSession</name>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>people oppose there, and leaving it out needs a reason</source>
        <translation>des personnes s’y opposent, et l’écarter demande une raison</translation>
    </message>
</context>
<context>
    <name>carnet::ImportSide</name>
    <message>
        <source>“Check” counts what would come in. It writes nothing.</source>
        <translation>« Vérifier » compte ce qui entrerait. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Update the contact</source>
        <translation>Mettre la fiche à jour</translation>
    </message>
    <message>
        <source>Create them again</source>
        <translation>Les créer à nouveau</translation>
    </message>
    <message>
        <source>Keep these choices for the next file</source>
        <translation>Retenir ces choix pour le prochain fichier</translation>
    </message>
    <message numerus="yes">
        <source>ready</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>prête</numerusform>
            <numerusform>prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to check, kept</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>à vérifier, gardée</numerusform>
            <numerusform>à vérifier, gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>probable duplicates</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>doublon probable</numerusform>
            <numerusform>doublons probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused: nothing usable</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>refusée : rien d’utilisable</numerusform>
            <numerusform>refusées : rien d’utilisable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels closed (opposition)</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>voie fermée (opposition)</numerusform>
            <numerusform>voies fermées (opposition)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportStart</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what was understood.</source>
        <translation>Rien n’est écrit avant que vous ayez vu ce qui a été lu.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>My contacts: Excel, Outlook, LibreOffice, Google, LinkedIn, a phone, another CRM.</source>
        <translation>Mes contacts : Excel, Outlook, LibreOffice, Google, LinkedIn, téléphone, autre CRM.</translation>
    </message>
    <message>
        <source>CSV files, workbooks (.xlsx, .ods) and the cards of a phone (.vcf) are read as they are; copied cells can be pasted in Contacts.</source>
        <translation>Les fichiers CSV, les classeurs (.xlsx, .ods) et les fiches d’un téléphone (.vcf) sont lus tels quels ; des cellules copiées se collent dans Contacts.</translation>
    </message>
    <message>
        <source>Tables, cards and exports of Carnet (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.vcf *.json)</source>
        <translation>Tableaux, fiches et exports de Carnet (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.vcf *.json)</translation>
    </message>
</context>
<context>
    <name>carnet::ImportUnderstood</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>first name and name parted</source>
        <translation>prénom et nom séparés</translation>
    </message>
    <message>
        <source>leading zero kept</source>
        <translation>zéro de tête gardé</translation>
    </message>
    <message>
        <source>each word a tag</source>
        <translation>une étiquette par mot</translation>
    </message>
    <message>
        <source>a field of its own</source>
        <translation>un champ à part</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>Sure at %1 %</source>
        <translation>Sûr à %1 %</translation>
    </message>
    <message>
        <source>Tracking data, never read</source>
        <translation>Données de traçage, jamais lues</translation>
    </message>
    <message>
        <source>Opposition, kept on contacts only</source>
        <translation>Opposition, gardée sur les personnes seulement</translation>
    </message>
    <message>
        <source>Respected, kept with its text</source>
        <translation>Respectée, gardée avec son texte</translation>
    </message>
    <message>
        <source>Private, left out unless you choose it</source>
        <translation>Privé, laissé de côté sauf choix</translation>
    </message>
    <message>
        <source>Stays in the file</source>
        <translation>Reste dans le fichier</translation>
    </message>
    <message>
        <source>Not recognised, kept in the note</source>
        <translation>Non reconnue, gardée dans la note</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
</context>
<context>
    <name>carnet::MainWindow</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Clear the search, then go back</source>
        <translation>Vider la recherche, puis revenir</translation>
    </message>
    <message>
        <source>Search, in the list</source>
        <translation>Rechercher, dans la liste</translation>
    </message>
    <message>
        <source>New, in the list</source>
        <translation>Nouveau, dans la liste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete, with undo</source>
        <translation>Supprimer, annulable</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Import the cells copied in a spreadsheet</source>
        <translation>Importer les cellules copiées dans un tableur</translation>
    </message>
    <message>
        <source>This carnet: backup, passphrase</source>
        <translation>Ce carnet : copie, phrase de passe</translation>
    </message>
    <message>
        <source>Contacts, archives, trash</source>
        <translation>Contacts, archives, corbeille</translation>
    </message>
    <message>
        <source>Next tab of the detail</source>
        <translation>Onglet suivant de la fiche</translation>
    </message>
    <message>
        <source>Tag the chosen ones</source>
        <translation>Étiqueter, dans la liste</translation>
    </message>
    <message>
        <source>Their relation; restore, in the trash</source>
        <translation>Relation ; restaurer, dans la corbeille</translation>
    </message>
    <message>
        <source>Archive, or take out of the archive</source>
        <translation>Archiver, ou sortir des archives</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Unlock the carnet</source>
        <translation>Déverrouiller le carnet</translation>
    </message>
    <message>
        <source>Choose a recent carnet, in the list</source>
        <translation>Choisir un carnet récent, dans la liste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Aller au champ ou bouton suivant</translation>
    </message>
    <message>
        <source>New carnet</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>Open another carnet</source>
        <translation>Ouvrir un autre carnet</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle société</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Another carnet</source>
        <translation>Autre carnet</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation>Écrire la feuille de secours</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Thème : comme le système</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
</context>
<context>
    <name>carnet::NavList</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>carnet::NavPanel</name>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>Offline, everything is local</source>
        <translation>Hors ligne, tout est local</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Another carnet…</source>
        <translation>Autre carnet…</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <comment>name of a carnet</comment>
        <translation>%1, chiffré</translation>
    </message>
    <message>
        <source>This carnet</source>
        <translation>Ce carnet</translation>
    </message>
    <message>
        <source>Backup, passphrase…</source>
        <translation>Copie, phrase de passe…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Search and commands, Ctrl+K</source>
        <translation>Recherche et commandes, Ctrl+K</translation>
    </message>
</context>
<context>
    <name>carnet::NewCarnetPage</name>
    <message>
        <source>New carnet</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>A single file, encrypted, that you keep where you like.</source>
        <translation>Un seul fichier, chiffré, que vous gardez où vous voulez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>follows the word &quot;Passphrase&quot;</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source> – seven words that you will remember</source>
        <translation> – sept mots que vous retiendrez</translation>
    </message>
    <message>
        <source>Print a recovery sheet, to keep at home</source>
        <translation>Imprimer une feuille de secours, à garder chez vous</translation>
    </message>
    <message>
        <source>Create the carnet</source>
        <translation>Créer le carnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>My carnet</source>
        <translation>Mon carnet</translation>
    </message>
    <message>
        <source>A name is needed for the file.</source>
        <translation>Il faut un nom pour le fichier.</translation>
    </message>
    <message>
        <source>A name without “/”, not starting with a dot.</source>
        <translation>Un nom sans « / », qui ne commence pas par un point.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another.</source>
        <translation>Ce dossier n’est pas là. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>carnet::NewSecret</name>
    <message>
        <source>Propose seven words</source>
        <translation>Proposer sept mots</translation>
    </message>
    <message>
        <source>The same, from memory</source>
        <translation>La même, de mémoire</translation>
    </message>
    <message>
        <source>The same passphrase, from memory</source>
        <translation>La même phrase de passe, de mémoire</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
</context>
<context>
    <name>carnet::NothingFound</name>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>carnet::NoticeBar</name>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>carnet::OpenNoticeText</name>
    <message>
        <source>The first bytes of the file were damaged. The whole carnet was checked, nothing is missing, and they are right again. A copy of before is “%1”.</source>
        <translation>Les premiers octets du fichier étaient abîmés. Tout le carnet a été vérifié, rien ne manque, et ils sont de nouveau justes. Une copie d’avant est « %1 ».</translation>
    </message>
    <message>
        <source>This file is older than the last time it was open here: is it an old copy?</source>
        <translation>Ce fichier est plus ancien que la dernière fois qu’il a été ouvert ici : est-ce une ancienne copie ?</translation>
    </message>
    <message>
        <source>The last changes before the program stopped could not be read: a part of the file was damaged. Everything before them is there.</source>
        <translation>Les dernières modifications avant l’arrêt du programme n’ont pas pu être lues : une partie du fichier était abîmée. Tout ce qui précède est là.</translation>
    </message>
    <message>
        <source>A file that belongs to another carnet lay beside this one. It was set aside as “%1”; nothing of it was read.</source>
        <translation>Un fichier d’un autre carnet se trouvait à côté de celui-ci. Il a été mis à part sous le nom « %1 » ; rien n’en a été lu.</translation>
    </message>
</context>
<context>
    <name>carnet::PageError</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier le détail</translation>
    </message>
</context>
<context>
    <name>carnet::PageHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>carnet::PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>carnet::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>carnet::PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source> – seven words that you will remember</source>
        <translation> – sept mots que vous retiendrez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>The carnet is copied under the new passphrase, and the copy proved, before it takes its place. A backup under the old one stays beside it.</source>
        <translation>Le carnet est copié sous la nouvelle phrase, la copie est vérifiée, puis elle prend sa place. Une sauvegarde sous l’ancienne reste à côté.</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is not the passphrase of this carnet</source>
        <translation>Ce n’est pas la phrase de passe de ce carnet</translation>
    </message>
</context>
<context>
    <name>carnet::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock by itself</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>When nothing is typed or clicked</source>
        <translation>Sans frappe ni clic</translation>
    </message>
</context>
<context>
    <name>carnet::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation>%1 · %2 par seconde</translation>
    </message>
</context>
<context>
    <name>carnet::ReachRows</name>
    <message>
        <source>Add</source>
        <comment>placeholder of an empty field</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>to add</comment>
        <translation>Coordonnée</translation>
    </message>
</context>
<context>
    <name>carnet::RecordDetail</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Aucune fiche choisie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents  %L1</source>
        <extracomment>the name of a tab with how many there are</extracomment>
        <translation>Documents  %L1</translation>
    </message>
</context>
<context>
    <name>carnet::RecordFields</name>
    <message>
        <source>The @ is missing</source>
        <translation>Il manque le @</translation>
    </message>
    <message>
        <source>There is more than one @: one address a field</source>
        <translation>Il y a plusieurs @ : une adresse par champ</translation>
    </message>
    <message>
        <source>The name before the @ is missing</source>
        <translation>Il manque le nom avant le @</translation>
    </message>
    <message>
        <source>What follows the @ is missing</source>
        <translation>Il manque ce qui suit le @</translation>
    </message>
    <message>
        <source>The end of the address is missing, for example .fr</source>
        <translation>Il manque la fin de l’adresse, par exemple .fr</translation>
    </message>
    <message>
        <source>There is a blank inside the address</source>
        <translation>Il y a un espace dans l’adresse</translation>
    </message>
    <message>
        <source>A dot is in the wrong place</source>
        <translation>Un point n’est pas à sa place</translation>
    </message>
    <message>
        <source>A sign in it never stands in an address</source>
        <translation>Un des signes ne va pas dans une adresse</translation>
    </message>
    <message>
        <source>It is too long for an address</source>
        <translation>C’est trop long pour une adresse</translation>
    </message>
    <message>
        <source>Digits are missing</source>
        <translation>Il manque des chiffres</translation>
    </message>
    <message>
        <source>There are too many digits</source>
        <translation>Il y a trop de chiffres</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>Ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>No such range of numbers is in use</source>
        <translation>Cette tranche de numéros n’est pas attribuée</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>Il manque %n caractère</numerusform>
            <numerusform>Il manque %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably a typing error: the check does not fit</source>
        <translation>Sans doute une faute de frappe : la clé ne tombe pas juste</translation>
    </message>
    <message>
        <source>Probably a typing error: %1 would fit</source>
        <translation>Sans doute une faute de frappe : %1 irait</translation>
    </message>
    <message>
        <source>The key does not fit the number</source>
        <translation>La clé ne va pas avec le numéro</translation>
    </message>
    <message>
        <source>The key does not fit the number: %1 would</source>
        <translation>La clé ne va pas avec le numéro : %1 irait</translation>
    </message>
    <message>
        <source>A letter stands where a digit must be</source>
        <translation>Une lettre est à la place d’un chiffre</translation>
    </message>
    <message>
        <source>Not the shape of this country’s VAT numbers</source>
        <translation>Pas la forme des numéros de TVA de ce pays</translation>
    </message>
    <message>
        <source>A VAT number begins with its country, for example FR</source>
        <translation>Un numéro de TVA commence par son pays, par exemple FR</translation>
    </message>
    <message>
        <source>All its digits are zero</source>
        <translation>Tous ses chiffres sont des zéros</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off its last digits</source>
        <translation>Un tableur a coupé ses derniers chiffres</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone personnel</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>To be said</source>
        <comment>relation</comment>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Former client</source>
        <translation>Ancien client</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>To be said</source>
        <comment>nature</comment>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>La personne elle-même</translation>
    </message>
    <message>
        <source>My former file</source>
        <translation>Mon ancien fichier</translation>
    </message>
    <message>
        <source>Public directory</source>
        <translation>Annuaire public</translation>
    </message>
    <message>
        <source>Bought file</source>
        <translation>Fichier acheté</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Un partenaire</translation>
    </message>
    <message>
        <source>This is no web page, for example fournil.fr</source>
        <translation>Ce n’est pas une page web, par exemple fournil.fr</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Intérêt légitime</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Intérêts vitaux</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>This is no date, for example 24/11/2026</source>
        <translation>Ce n’est pas une date, par exemple 24/11/2026</translation>
    </message>
    <message>
        <source>This is no date, for example 24/11/1970 or 24 November</source>
        <translation>Ce n’est pas une date, par exemple 24/11/1970 ou 24 novembre</translation>
    </message>
    <message>
        <source>This is no number, for example 12.5</source>
        <translation>Ce n’est pas un nombre, par exemple 12,5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
</context>
<context>
    <name>carnet::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit the company</source>
        <translation>Modifier la société</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle société</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>NAF code</source>
        <translation>Code NAF</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A name, a company, a phone or an email is needed.</source>
        <translation>Il faut un nom, une société, un téléphone ou un courriel.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>B2B or B2C: the rules of prospecting differ</source>
        <translation>Les règles de prospection diffèrent</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>24/11/1970</source>
        <translation>24/11/1970</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Nobody, or a name</source>
        <translation>Personne, ou un nom</translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation>Cette fiche n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>It is kept here as you typed it. Put right what is marked, or leave it unsaved.</source>
        <translation>Votre saisie est gardée ici. Corrigez ce qui est marqué, ou quittez la fiche sans enregistrer.</translation>
    </message>
    <message>
        <source>Leave it unsaved</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what was typed in it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>carnet::RecordListModel</name>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
</context>
<context>
    <name>carnet::RecordListView</name>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
</context>
<context>
    <name>carnet::RecordLists</name>
    <message>
        <source>In the trash already. R restores.</source>
        <translation>Déjà dans la corbeille. R la restaure.</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour « %1 »</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Rien n’est archivé</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <comment>records</comment>
        <translation>%1 choisies sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln société</numerusform>
            <numerusform>%Ln sociétés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Revenir aux contacts</translation>
    </message>
</context>
<context>
    <name>carnet::RecordRows</name>
    <message>
        <source>Business</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>placeholder of an empty field</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>NAF code</source>
        <translation>Code NAF</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>To be said</source>
        <comment>origin</comment>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last contact</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>informed</comment>
        <translation>pas encore reçue</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>De quel droit ?</translation>
    </message>
    <message>
        <source>To be said</source>
        <comment>lawful basis</comment>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importée comme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>carnet::RecordSentence</name>
    <message>
        <source>suspect</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>former client</source>
        <translation>ancien client</translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>dernier contact le %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>mise à l’écart</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check</source>
        <translation>
            <numerusform>%n champ à vérifier</numerusform>
            <numerusform>%n champs à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::RecordsLink</name>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>This record was changed meanwhile</source>
        <translation>Cette fiche a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Your text is still here; saving again keeps it in place of the other one.</source>
        <translation>Rien n’est encore enregistré. Votre texte est toujours là ; enregistrer à nouveau le garde à la place de l’autre.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>The field was not changed</source>
        <translation>Le champ n’a pas été modifié</translation>
    </message>
    <message>
        <source>A field has this name already. Choose another.</source>
        <translation>Un champ porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé – %1</translation>
    </message>
    <message>
        <source>Undone: %1. Changed since and left as they are: %2</source>
        <translation>Annulé – %1. Modifié depuis et laissé tel quel : %2</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli – %1</translation>
    </message>
</context>
<context>
    <name>carnet::RecoverPage</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source> – seven words that you will remember</source>
        <translation> – sept mots que vous retiendrez</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Ouvrir avec la feuille de secours</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>Code de la feuille</translation>
    </message>
    <message>
        <source>Twelve groups of six signs; capitals and blanks do not matter.</source>
        <translation>Douze groupes de six signes ; majuscules et espaces ne comptent pas.</translation>
    </message>
    <message>
        <source>Without the sheet: a backup opens with the passphrase of its day. Without either, nobody can open the carnet, and a new one is the only way on.</source>
        <translation>Sans la feuille : une sauvegarde s’ouvre avec la phrase de son jour. Sans l’une ni l’autre, personne ne peut ouvrir le carnet, et il faut en créer un nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open the carnet</source>
        <translation>Ouvrir le carnet</translation>
    </message>
    <message>
        <source>The code is not complete, or a sign in it is wrong</source>
        <translation>Le code est incomplet, ou un de ses signes est faux</translation>
    </message>
    <message>
        <source>A sign of group %1 is wrong</source>
        <translation>Un signe du groupe %1 est faux</translation>
    </message>
    <message>
        <source>This sheet is of another carnet, or of a former passphrase</source>
        <translation>Feuille d’un autre carnet ou d’une ancienne phrase</translation>
    </message>
    <message>
        <source>The carnet was not opened</source>
        <translation>Le carnet n’a pas été ouvert</translation>
    </message>
</context>
<context>
    <name>carnet::RestoreForm</name>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Put it in the place of this carnet</source>
        <translation>Mettre à la place de ce carnet</translation>
    </message>
    <message>
        <source>Save it beside…</source>
        <translation>Enregistrer à côté…</translation>
    </message>
    <message>
        <source>The carnet that is open now stays whole, under another name in the same folder.</source>
        <translation>Le carnet ouvert maintenant reste entier, sous un autre nom, dans le même dossier.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>Its passphrase, of the day it was made</source>
        <translation>Sa phrase de passe, celle du jour de la copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>carnet::RowMapper</name>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Opposition (%1), noted on %2: “%3”</source>
        <translation>Opposition (%1), notée le %2 : « %3 »</translation>
    </message>
    <message>
        <source>Opposition (%1): “%2”</source>
        <translation>Opposition (%1) : « %2 »</translation>
    </message>
</context>
<context>
    <name>carnet::SecretEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>carnet::SheetText</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>This sheet opens the carnet below without its passphrase. Whoever holds it can read everything in it: keep it on paper, away from the computer.</source>
        <translation>Cette feuille ouvre le carnet ci-dessous sans sa phrase de passe. Qui la tient peut tout y lire : gardez-la sur papier, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Carnet</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten: on the opening page, choose “I forgot my passphrase” and type the code. Capitals, spaces and hyphens do not matter, and each group checks itself.</source>
        <translation>Si la phrase de passe est oubliée : sur la page d’ouverture, choisissez « J’ai oublié ma phrase de passe » et tapez le code. Majuscules, espaces et tirets n’importent pas, et chaque groupe se vérifie lui-même.</translation>
    </message>
    <message>
        <source>It also opens every backup made with the same passphrase. After a change of passphrase a new sheet is needed for the carnet; this one still opens the backups of before.</source>
        <translation>Elle ouvre aussi toutes les sauvegardes faites avec la même phrase de passe. Après un changement de phrase, il faut une nouvelle feuille pour le carnet ; celle-ci ouvre encore les sauvegardes d’avant.</translation>
    </message>
    <message>
        <source>Nobody keeps a copy of this code. Without the passphrase and without this sheet, the carnet cannot be opened by anyone.</source>
        <translation>Personne ne garde de copie de ce code. Sans la phrase de passe ni cette feuille, personne ne peut ouvrir le carnet.</translation>
    </message>
    <message>
        <source>Only if Carnet asks for it: the first bytes of the file, which are not secret.</source>
        <translation>Seulement si Carnet le demande : les premiers octets du fichier, qui ne sont pas secrets.</translation>
    </message>
</context>
<context>
    <name>carnet::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>carnet::StartPage</name>
    <message>
        <source>not plugged in</source>
        <translation>non branchée</translation>
    </message>
    <message>
        <source>Recent carnets</source>
        <translation>Carnets récents</translation>
    </message>
    <message>
        <source>New carnet</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
</context>
<context>
    <name>carnet::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>carnet::StrengthBar</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase de passe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>strength</comment>
        <extracomment>follows the word for the strength: &quot;Strong: enough, even for ...&quot;</extracomment>
        <translation> : %1</translation>
    </message>
</context>
<context>
    <name>carnet::TagModel</name>
    <message numerus="yes">
        <source>%1, on %n record(s)</source>
        <translation>
            <numerusform>%1, sur %n fiche</numerusform>
            <numerusform>%1, sur %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::TagPopup</name>
    <message>
        <source>Name of a tag</source>
        <translation>Nom d’une étiquette</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Set, Enter</source>
        <translation>Étiqueter, Entrée</translation>
    </message>
    <message>
        <source>Take off, Shift+Enter</source>
        <translation>Retirer, Maj+Entrée</translation>
    </message>
</context>
<context>
    <name>carnet::TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag %1, Delete takes it away</source>
        <translation>Étiquette %1, Suppr la retire</translation>
    </message>
</context>
<context>
    <name>carnet::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>carnet::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>before the name of a key: &quot;or Enter&quot;</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J’ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>La remplir</translation>
    </message>
    <message>
        <source>The file stays encrypted on this disk. Without the passphrase or the recovery sheet, nobody can open it.</source>
        <translation>Le fichier reste chiffré sur ce disque. Sans la phrase de passe ni la feuille de secours, personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>A carnet is one encrypted file that you keep where you like.</source>
        <translation>Un carnet est un seul fichier, chiffré, que vous gardez où vous voulez.</translation>
    </message>
    <message>
        <source>New carnet</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Demo carnet: its passphrase is “%1”.</source>
        <translation>Carnet d’exemple : sa phrase de passe est « %1 ».</translation>
    </message>
    <message>
        <source>The file is not there. Plug in its disk, or open it from another place.</source>
        <translation>Le fichier n’est pas là. Branchez son disque, ou ouvrez-le depuis un autre endroit.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>Verrouillage des majuscules activé</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n s.</source>
        <translation>
            <numerusform>%1 Réessayez dans %n s.</numerusform>
            <numerusform>%1 Réessayez dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase does not open the carnet.</source>
        <translation>Cette phrase de passe n’ouvre pas le carnet.</translation>
    </message>
</context>
</TS>
