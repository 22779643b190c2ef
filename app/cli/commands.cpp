// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

namespace carnet::cli {

namespace {

using Options = std::vector<QCommandLineOption>;

Options none()
{
    return {};
}

Options newOptions()
{
    return {option("demo",
                   QT_TRANSLATE_NOOP("Cli", "Fill it with N fictitious contacts and their companies."), "N"),
            option("seed", QT_TRANSLATE_NOOP("Cli", "Other people for another number."), "N")};
}

Options passphraseOptions()
{
    return {
        option("new-fd", QT_TRANSLATE_NOOP("Cli", "Read the new passphrase from this file descriptor."), "N"),
        option("new-file",
               QT_TRANSLATE_NOOP("Cli", "Read the new passphrase from the first line of this file."),
               QT_TRANSLATE_NOOP("Cli", "FILE"))};
}

Options sheetOptions()
{
    Options options = passphraseOptions();
    options.push_back(option(
        "sheet-fd", QT_TRANSLATE_NOOP("Cli", "Read the code of the sheet from this file descriptor."), "N"));
    options.push_back(
        option("sheet-file",
               QT_TRANSLATE_NOOP("Cli", "Read the code of the sheet from the first line of this file."),
               QT_TRANSLATE_NOOP("Cli", "FILE")));
    return options;
}

Options importOptions()
{
    return {
        option("kind", QT_TRANSLATE_NOOP("Cli", "auto, contacts or companies."),
               QT_TRANSLATE_NOOP("Cli", "KIND")),
        option("encoding",
               QT_TRANSLATE_NOOP("Cli", "UTF-8, windows-1252, UTF-16LE, ... instead of the one found."),
               QT_TRANSLATE_NOOP("Cli", "ENCODING")),
        option("separator", QT_TRANSLATE_NOOP("Cli", "The sign between cells, or tab."),
               QT_TRANSLATE_NOOP("Cli", "SIGN")),
        option("repair-accents", QT_TRANSLATE_NOOP("Cli", "Read “Ã©” as “é”: the file was encoded twice.")),
        option("sheet",
               QT_TRANSLATE_NOOP("Cli", "The sheet of a workbook, by its name, instead of the fullest one."),
               QT_TRANSLATE_NOOP("Cli", "NAME")),
        option("map",
               QT_TRANSLATE_NOOP(
                   "Cli", "Take a column (by its header, or #0 for the first) as a field; may be repeated."),
               QT_TRANSLATE_NOOP("Cli", "COLUMN=FIELD")),
        option("unknown",
               QT_TRANSLATE_NOOP(
                   "Cli", "What to do with columns without a meaning: note (default), custom or ignore."),
               QT_TRANSLATE_NOOP("Cli", "WHAT")),
        option("who",
               QT_TRANSLATE_NOOP("Cli", "professional, consumer, unknown, or the column that says so."),
               QT_TRANSLATE_NOOP("Cli", "WHO")),
        option("origin",
               QT_TRANSLATE_NOOP(
                   "Cli",
                   "Where the data come from: themselves, own-file, public, bought, partner, or in words."),
               QT_TRANSLATE_NOOP("Cli", "TEXT")),
        option(
            "lawful-basis",
            QT_TRANSLATE_NOOP(
                "Cli",
                "consent, contract, legal-obligation, legitimate-interest, public-task or vital-interests."),
            QT_TRANSLATE_NOOP("Cli", "BASIS")),
        option("since",
               QT_TRANSLATE_NOOP("Cli", "When they were collected: a date, or the column that says so."),
               QT_TRANSLATE_NOOP("Cli", "DATE|COLUMN")),
        option("informed",
               QT_TRANSLATE_NOOP("Cli", "When and how the people were told, such as 2026-11-12:oral."),
               QT_TRANSLATE_NOOP("Cli", "DATE")),
        option("last-contact",
               QT_TRANSLATE_NOOP("Cli",
                                 "Whose act a date of last contact is: theirs, ours, or unknown (default: no "
                                 "clock is moved)."),
               QT_TRANSLATE_NOOP("Cli", "WHOSE")),
        option("opposition-ignored-because",
               QT_TRANSLATE_NOOP("Cli", "Why a column of oppositions is left out; kept with the import."),
               QT_TRANSLATE_NOOP("Cli", "TEXT")),
        option("source-name",
               QT_TRANSLATE_NOOP("Cli", "The program that the identifiers in the file belong to."),
               QT_TRANSLATE_NOOP("Cli", "NAME")),
        option("on-duplicate", QT_TRANSLATE_NOOP("Cli", "skip (default), update or create."),
               QT_TRANSLATE_NOOP("Cli", "WHAT")),
        option("dry-run", QT_TRANSLATE_NOOP("Cli", "Do everything, tell the counts, and take it all back.")),
        option("rejects", QT_TRANSLATE_NOOP("Cli", "Write the rows that did not come in to this CSV."),
               QT_TRANSLATE_NOOP("Cli", "OUT.csv"))};
}

Options undoOptions()
{
    return {option("import", QT_TRANSLATE_NOOP("Cli", "Take this import back, wherever it stands."), "ID")};
}

Options exportOptions()
{
    return {
        option("format", QT_TRANSLATE_NOOP("Cli", "csv, xlsx, vcf or json; else by the ending of OUT."),
               QT_TRANSLATE_NOOP("Cli", "FORMAT")),
        option("query", QT_TRANSLATE_NOOP("Cli", "Only what the search box finds."),
               QT_TRANSLATE_NOOP("Cli", "QUERY")),
        option("separator", QT_TRANSLATE_NOOP("Cli", "The sign between cells, or tab."),
               QT_TRANSLATE_NOOP("Cli", "SIGN")),
        option(
            "headings",
            QT_TRANSLATE_NOOP(
                "Cli", "names, the same everywhere, or fr; else as the language says. An import reads both."),
            QT_TRANSLATE_NOOP("Cli", "WHAT")),
        option("archived",
               QT_TRANSLATE_NOOP(
                   "Cli", "with (default) or without the archived records; without when it is to prospect."),
               QT_TRANSLATE_NOOP("Cli", "WHAT")),
        option("purpose", QT_TRANSLATE_NOOP("Cli", "What it is for."), QT_TRANSLATE_NOOP("Cli", "TEXT")),
        option("recipient", QT_TRANSLATE_NOOP("Cli", "Who gets it."), QT_TRANSLATE_NOOP("Cli", "TEXT"))};
}

Options searchOptions()
{
    return {option("limit", QT_TRANSLATE_NOOP("Cli", "Hits to show; 20 unless said."), "N"),
            option("kind", QT_TRANSLATE_NOOP("Cli", "contact or company; both unless said."),
                   QT_TRANSLATE_NOOP("Cli", "KIND"))};
}

Options phoneOptions()
{
    return {option(
        "region",
        QT_TRANSLATE_NOOP("Cli", "The country of numbers without a prefix, for example BE; FR unless said."),
        QT_TRANSLATE_NOOP("Cli", "COUNTRY"))};
}

Options journalOptions()
{
    return {option("verify", QT_TRANSLATE_NOOP("Cli", "Recompute the whole chain."))};
}

Options duplicatesOptions()
{
    return {option("kind", QT_TRANSLATE_NOOP("Cli", "contact or company; both unless said."),
                   QT_TRANSLATE_NOOP("Cli", "KIND")),
            option("limit", QT_TRANSLATE_NOOP("Cli", "Pairs to show; all unless said."), "N")};
}

Options restoreOptions()
{
    return {
        option("current",
               QT_TRANSLATE_NOOP("Cli", "The carnet that the backup is of: the act is noted in it."),
               QT_TRANSLATE_NOOP("Cli", "FILE")),
        option("current-fd",
               QT_TRANSLATE_NOOP("Cli", "Read the passphrase of the current carnet from this descriptor."),
               "N"),
        option("current-file",
               QT_TRANSLATE_NOOP("Cli", "Read the passphrase of the current carnet from this file."),
               QT_TRANSLATE_NOOP("Cli", "FILE"))};
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> list{
        {"new", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1, QT_TRANSLATE_NOOP("Cli", "make a carnet"),
         QT_TRANSLATE_NOOP("Cli",
                           "Makes an encrypted carnet. Its passphrase cannot be found again by anybody: "
                           "write the recovery sheet.\n\n"
                           "  carnet-cli new Clients.carnet\n"
                           "  carnet-cli --passphrase-file phrase.txt new Demo.carnet --demo 200"),
         newOptions, runNew},
        {"info", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1, QT_TRANSLATE_NOOP("Cli", "what is in it"),
         QT_TRANSLATE_NOOP("Cli", "Counts, versions and size.\n\n  carnet-cli info Clients.carnet"), none,
         runInfo},
        {"check", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1, QT_TRANSLATE_NOOP("Cli", "is it sound"),
         QT_TRANSLATE_NOOP("Cli",
                           "Examines the whole carnet: the seal of each page, the structure, the search "
                           "index, the references, the journal. "
                           "Ends with 4 when something is wrong.\n\n  carnet-cli check Clients.carnet"),
         none, runCheck},
        {"passphrase", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1,
         QT_TRANSLATE_NOOP("Cli", "change the passphrase"),
         QT_TRANSLATE_NOOP("Cli",
                           "Gives the carnet a new passphrase, by a copy that is proved before it takes the "
                           "carnet's place. A backup under the old "
                           "passphrase stays beside it.\n\n  carnet-cli passphrase Clients.carnet\n"
                           "  carnet-cli --passphrase-fd 3 passphrase Clients.carnet --new-fd 4 3<old 4<new"),
         passphraseOptions, runPassphrase},
        {"recovery-sheet", QT_TRANSLATE_NOOP("Cli", "FILE OUT.pdf"), 2, 2,
         QT_TRANSLATE_NOOP("Cli", "write the sheet that opens it without the passphrase"),
         QT_TRANSLATE_NOOP("Cli",
                           "Writes a page to be printed and kept on paper. It must not lie beside the "
                           "carnet.\n\n  carnet-cli recovery-sheet Clients.carnet /tmp/sheet.pdf"),
         none, runRecoverySheet},
        {"recover-with-sheet", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1,
         QT_TRANSLATE_NOOP("Cli", "open it by the sheet and give it a new passphrase"),
         QT_TRANSLATE_NOOP("Cli",
                           "Asks for the 12 groups of the sheet, and after a proved opening for a new "
                           "passphrase.\n\n  carnet-cli recover-with-sheet Clients.carnet"),
         sheetOptions, runRecoverWithSheet},
        {"import", QT_TRANSLATE_NOOP("Cli", "FILE SOURCE"), 2, 2,
         QT_TRANSLATE_NOOP("Cli", "bring a file of contacts or companies in"),
         QT_TRANSLATE_NOOP(
             "Cli",
             "Reads CSV, .xlsx, .ods, the cards of a phone (.vcf) and the JSON of Carnet. Finds encoding, "
             "separator, sheet, header and the meaning of each column by itself; try with --dry-run first. "
             "Everything comes in "
             "or nothing does, and one undo takes it back. Of cards, --map and --unknown are for the "
             "properties that have no field of their own. records = created + updated + skipped + "
             "rejected.\n\n"
             "  carnet-cli import Clients.carnet contacts.csv --dry-run\n"
             "  carnet-cli import Clients.carnet salon.xlsx --sheet Visiteurs\n"
             "  carnet-cli import Clients.carnet contacts.csv --map Portable=mobile --rejects refused.csv\n"
             "  carnet-cli import Clients.carnet phone.vcf --map BDAY=birthday\n"
             "  carnet-cli import Clients.carnet salon.csv --who professional --origin themselves --since "
             "2026-11-12 --informed 2026-11-12:oral"),
         importOptions, runImportCommand},
        {"undo", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1,
         QT_TRANSLATE_NOOP("Cli", "take the last command back"),
         QT_TRANSLATE_NOOP(
             "Cli",
             "Takes the last command back, or an import. What was changed since is kept, and told.\n\n"
             "  carnet-cli undo Clients.carnet\n  carnet-cli undo Clients.carnet --import 3"),
         undoOptions, runUndo},
        {"redo", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1, QT_TRANSLATE_NOOP("Cli", "do it again after all"),
         QT_TRANSLATE_NOOP("Cli",
                           "Does again what was just undone. An import is not: import the file again.\n\n  "
                           "carnet-cli redo Clients.carnet"),
         none, runRedo},
        {"export", QT_TRANSLATE_NOOP("Cli", "FILE KINDS OUT"), 3, 3,
         QT_TRANSLATE_NOOP("Cli", "take contacts, companies or both out"),
         QT_TRANSLATE_NOOP(
             "Cli",
             "Writes contacts or companies to a CSV (UTF-8, semicolons) or a workbook for spreadsheets, to "
             "cards for a phone, or to a complete JSON, documents included. The act "
             "is noted in the journal. KINDS is contacts or companies, or all for json and vcf.\n\n"
             "  carnet-cli export Clients.carnet contacts contacts.csv\n"
             "  carnet-cli export Clients.carnet contacts rennes.json --query Rennes\n"
             "  carnet-cli export Clients.carnet contacts phone.vcf\n  carnet-cli export Clients.carnet all "
             "everything.json"),
         exportOptions, runExportCommand},
        {"duplicates", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1,
         QT_TRANSLATE_NOOP("Cli", "find records that are likely one"),
         QT_TRANSLATE_NOOP("Cli",
                           "Pairs with the reasons, the surest first: the same email, number or SIRET, names "
                           "that agree at one company or in one town. "
                           "Nothing is changed.\n\n  carnet-cli duplicates Clients.carnet\n  carnet-cli "
                           "--json duplicates Clients.carnet --kind company"),
         duplicatesOptions, runDuplicates},
        {"merge", QT_TRANSLATE_NOOP("Cli", "FILE UID UID…"), 3, 100,
         QT_TRANSLATE_NOOP("Cli", "make one record of several"),
         QT_TRANSLATE_NOOP(
             "Cli",
             "The first one stays and takes from the others what it lacks; emails, phones, notes, sources "
             "and oppositions are all kept. "
             "One undo makes them several again.\n\n  carnet-cli merge Clients.carnet 019a… 019b…"),
         none, runMerge},
        {"distinct", QT_TRANSLATE_NOOP("Cli", "FILE UID UID"), 3, 3,
         QT_TRANSLATE_NOOP("Cli", "say that two records are two"),
         QT_TRANSLATE_NOOP(
             "Cli",
             "A pair that duplicates found and that is none is not shown again. One undo takes it back.\n\n"
             "  carnet-cli distinct Clients.carnet 019a… 019b…"),
         none, runDistinct},
        {"search", QT_TRANSLATE_NOOP("Cli", "FILE QUERY"), 2, 2, QT_TRANSLATE_NOOP("Cli", "find somebody"),
         QT_TRANSLATE_NOOP(
             "Cli",
             "The search box: names, companies, emails, phones in any form, towns, notes, tags; accents and "
             "case do not count.\n\n"
             "  carnet-cli search Clients.carnet helene\n  carnet-cli search Clients.carnet \"06 39 98\""),
         searchOptions, runSearch},
        {"show", QT_TRANSLATE_NOOP("Cli", "FILE KIND UID"), 3, 3,
         QT_TRANSLATE_NOOP("Cli", "one record, all fields"),
         QT_TRANSLATE_NOOP("Cli",
                           "KIND is contact or company; the UID is what search gives.\n\n  carnet-cli show "
                           "Clients.carnet contact 019a…"),
         none, runShow},
        {"identifier", QT_TRANSLATE_NOOP("Cli", "VALUE"), 1, 1,
         QT_TRANSLATE_NOOP("Cli", "check a SIREN, SIRET or VAT number"),
         QT_TRANSLATE_NOOP("Cli", "Without a carnet.\n\n  carnet-cli identifier \"732 829 320 00074\""), none,
         runIdentifier},
        {"phone", QT_TRANSLATE_NOOP("Cli", "VALUE"), 1, 1, QT_TRANSLATE_NOOP("Cli", "read a phone number"),
         QT_TRANSLATE_NOOP("Cli",
                           "Without a carnet.\n\n  carnet-cli phone \"06.39.98.14.27\"\n  carnet-cli phone "
                           "0495680999 --region BE"),
         phoneOptions, runPhone},
        {"journal", QT_TRANSLATE_NOOP("Cli", "FILE"), 1, 1,
         QT_TRANSLATE_NOOP("Cli", "the journal of what was done"),
         QT_TRANSLATE_NOOP("Cli",
                           "How many entries there are; with --verify, whether one was changed or cut "
                           "off.\n\n  carnet-cli journal Clients.carnet --verify"),
         journalOptions, runJournal},
        {"backup", QT_TRANSLATE_NOOP("Cli", "FILE OUT"), 2, 2, QT_TRANSLATE_NOOP("Cli", "make a proved copy"),
         QT_TRANSLATE_NOOP("Cli",
                           "Copies the carnet under the same passphrase, and opens the copy to compare "
                           "it.\n\n  carnet-cli backup Clients.carnet /media/key/Clients-2026-11-24.carnet"),
         none, runBackup},
        {"restore", QT_TRANSLATE_NOOP("Cli", "BACKUP OUT"), 2, 2,
         QT_TRANSLATE_NOOP("Cli", "make a carnet of a backup"),
         QT_TRANSLATE_NOOP(
             "Cli",
             "Copies a backup into a new carnet, with the passphrase of the day of the backup. Nothing is "
             "replaced.\n\n  carnet-cli restore Clients-2026-11-24.carnet Again.carnet"),
         restoreOptions, runRestore},
    };
    return list;
}

std::vector<QCommandLineOption> globalOptions()
{
    return {option("passphrase-fd",
                   QT_TRANSLATE_NOOP("Cli", "Read the passphrase from this file descriptor."), "N"),
            option("passphrase-file",
                   QT_TRANSLATE_NOOP("Cli", "Read the passphrase from the first line of this file."),
                   QT_TRANSLATE_NOOP("Cli", "FILE")),
            option("json",
                   QT_TRANSLATE_NOOP("Cli",
                                     "Answer with one JSON object on standard output, for scripts. A failure "
                                     "gives one too, with error and exit.")),
            option("now",
                   QT_TRANSLATE_NOOP("Cli",
                                     "Act as if it were this instant, such as 2026-11-24T10:00:00: what is "
                                     "written gets its date. For tests and scripts."),
                   QT_TRANSLATE_NOOP("Cli", "INSTANT")),
            option("lang",
                   QT_TRANSLATE_NOOP("Cli",
                                     "Answer in French or in English (fr, en) instead of the language of the "
                                     "system. The headings of an exported table follow."),
                   QT_TRANSLATE_NOOP("Cli", "LANGUAGE")),
            option("take-lock", QT_TRANSLATE_NOOP("Cli", "Take over a lock that another machine left.")),
            QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")},
                               say(QT_TRANSLATE_NOOP("Cli", "Show help.")))};
}

} // namespace carnet::cli
