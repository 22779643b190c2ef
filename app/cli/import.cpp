// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/import_run.h"
#include "store/import_source.h"
#include "store/refused_rows_file.h"
#include "store/remembered_fields.h"

#include <QFileInfo>
#include <QJsonArray>

namespace carnet::cli {

namespace {

/// A wrong use of an option, as a sentence.
using Sentence = std::optional<QString>;

struct Asked {
    TableWishes wishes;
    ImportOptions options;
    bool isOwn = false; ///< Carnet's own export: it says itself what the questions ask
};

const std::pair<const char *, Origin> kOrigins[]{
    {"unknown", Origin::Unknown},     {"themselves", Origin::Themselves}, {"own-file", Origin::OwnFile},
    {"public", Origin::PublicSource}, {"bought", Origin::Bought},         {"partner", Origin::Partner}};

std::optional<QChar> separatorOf(const QString &text)
{
    if (text == u"tab" || text == u"\\t")
        return u'\t';
    return text.size() == 1 ? std::optional(text.front()) : std::nullopt;
}

/// The four questions. What is not said stays unknown; nothing is ever taken from the day of the import.
Sentence readAnswers(const Cli &cli, Asked &asked)
{
    ImportAnswers &answers = asked.wishes.answers;
    ImportAccount &account = asked.options.account;
    account.who = cli.has("who") ? cli.value("who") : QStringLiteral("unknown");
    if (account.who == u"professional" || account.who == u"consumer")
        answers.who = account.who == u"professional" ? Nature::Professional : Nature::Consumer;
    else if (account.who != u"unknown")
        asked.wishes.map.append(account.who + QStringLiteral("=nature"));
    account.originText = cli.value("origin");
    const auto origin = std::find_if(std::begin(kOrigins), std::end(kOrigins), [&](const auto &o) {
        return account.originText == QLatin1String(o.first);
    });
    if (origin != std::end(kOrigins))
        answers.origin = account.origin = origin->second;
    else
        answers.source = account.originText;
    account.since = cli.value("since");
    answers.since = QDate::fromString(account.since, Qt::ISODate);
    if (!answers.since.isValid() && !account.since.isEmpty() && account.since != u"unknown")
        asked.wishes.map.append(account.since + QStringLiteral("=collected_on"));
    account.informed = cli.value("informed");
    if (!account.informed.isEmpty() && account.informed != u"no" && account.informed != u"unknown") {
        answers.informedOn = QDate::fromString(account.informed.section(u':', 0, 0), Qt::ISODate);
        answers.informedHow = account.informed.section(u':', 1);
        if (!answers.informedOn.isValid())
            return say(
                QT_TRANSLATE_NOOP("Cli", "--informed takes a date and how, such as 2026-11-12:email."));
    }
    static const QStringList bases{QString(),
                                   QStringLiteral("consent"),
                                   QStringLiteral("contract"),
                                   QStringLiteral("legal-obligation"),
                                   QStringLiteral("legitimate-interest"),
                                   QStringLiteral("public-task"),
                                   QStringLiteral("vital-interests")};
    const QString whose = cli.has("last-contact") ? cli.value("last-contact") : QStringLiteral("unknown");
    if (whose != u"theirs" && whose != u"ours" && whose != u"unknown")
        return say(QT_TRANSLATE_NOOP("Cli", "--last-contact takes theirs, ours or unknown."));
    answers.lastContact = whose == u"theirs" ? LastContactMeaning::TheirAct
        : whose == u"ours"                   ? LastContactMeaning::OurMessage
                                             : LastContactMeaning::Unknown;
    answers.oppositionIgnoredWhy = cli.value("opposition-ignored-because").trimmed();
    answers.lawfulBasis = account.lawfulBasis = cli.value("lawful-basis");
    if (!bases.contains(answers.lawfulBasis))
        return say(QT_TRANSLATE_NOOP("Cli",
                                     "--lawful-basis takes consent, contract, legal-obligation, "
                                     "legitimate-interest, public-task or vital-interests."));
    return {};
}

Sentence readShape(const Cli &cli, Asked &asked)
{
    TableWishes &wishes = asked.wishes;
    if (cli.has("encoding"))
        wishes.form.dialect.encoding = cli.value("encoding");
    if (cli.has("separator")) {
        wishes.form.dialect.separator = separatorOf(cli.value("separator"));
        if (!wishes.form.dialect.separator)
            return say(QT_TRANSLATE_NOOP("Cli", "--separator takes one sign, or tab."));
    }
    wishes.form.sheet = cli.value("sheet");
    wishes.form.dialect.repairsDoubleEncoding = cli.has("repair-accents");
    const QString kind = cli.has("kind") ? cli.value("kind") : QStringLiteral("auto");
    if (kind == u"contacts" || kind == u"companies")
        wishes.kind = kind == u"contacts" ? TableKind::Contacts : TableKind::Companies;
    else if (kind != u"auto" && kind != u"opportunities" && kind != u"vcard")
        return say(QT_TRANSLATE_NOOP("Cli", "--kind takes auto, contacts or companies."));
    const QString unknown = cli.has("unknown") ? cli.value("unknown") : QStringLiteral("note");
    if (unknown != u"note" && unknown != u"custom" && unknown != u"ignore")
        return say(QT_TRANSLATE_NOOP("Cli", "--unknown takes note, custom or ignore."));
    wishes.unknown = unknown == u"note" ? UnknownColumns::Note
        : unknown == u"custom"          ? UnknownColumns::CustomField
                                        : UnknownColumns::Ignore;
    wishes.externalSource = cli.value("source-name");
    wishes.map += cli.parser.values(QStringLiteral("map"));
    const QString duplicate = cli.has("on-duplicate") ? cli.value("on-duplicate") : QStringLiteral("skip");
    if (duplicate != u"skip" && duplicate != u"update" && duplicate != u"create")
        return say(QT_TRANSLATE_NOOP("Cli", "--on-duplicate takes skip, update or create."));
    asked.options.onDuplicate = duplicate == u"skip" ? OnDuplicate::Skip
        : duplicate == u"update"                     ? OnDuplicate::Update
                                                     : OnDuplicate::Create;
    asked.options.mode = cli.has("dry-run") ? ImportOptions::Mode::DryRun : ImportOptions::Mode::Real;
    return {};
}

/// What this version does not read yet.
Sentence refusalOf(const Cli &cli)
{
    const QString kind = cli.value("kind");
    if (kind == u"vcard" && !isVcard(cli.arguments.at(1)))
        return say(QT_TRANSLATE_NOOP(
            "Cli", "This file holds no address cards (vCard): leave --kind out. Nothing was changed."));
    if (kind == u"opportunities")
        return say(QT_TRANSLATE_NOOP("Cli",
                                     "This version of Carnet imports contacts and companies; opportunities "
                                     "come with a later one. Nothing was changed."));
    return {};
}

QString reasonOf(RefusedReason reason)
{
    return reason == RefusedReason::ListOfCards
        ? say(QT_TRANSLATE_NOOP("Cli", "A list of other cards, not a person or a company."))
        : say(QT_TRANSLATE_NOOP("Cli", "Nothing usable: no name, no company, no email, no phone."));
}

/// Which sheet of a workbook was read, and what it hides.
void addForm(QJsonObject &json, const TableForm &form)
{
    const char *const formats[]{"csv", "xlsx", "ods", "html"};
    json[QStringLiteral("format")] = QLatin1String(formats[static_cast<int>(form.format)]);
    if (!form.isWorkbook())
        return;
    QJsonArray sheets;
    for (const SheetInfo &sheet : form.sheets)
        sheets.append(QJsonObject{{QStringLiteral("name"), sheet.name},
                                  {QStringLiteral("hidden"), sheet.isHidden},
                                  {QStringLiteral("rows"), sheet.records},
                                  {QStringLiteral("hidden_rows"), sheet.hiddenRecords},
                                  {QStringLiteral("merged_ranges"), sheet.mergedRanges}});
    json[QStringLiteral("sheets")] = sheets;
    json[QStringLiteral("sheet")] =
        form.sheet >= 0 ? QJsonValue(form.sheets.at(form.sheet).name) : QJsonValue();
}

QStringList linesOf(const TableForm &form)
{
    if (!form.isWorkbook() || form.sheet < 0)
        return {};
    const SheetInfo &read = form.sheets.at(form.sheet);
    QStringList lines{say(QT_TRANSLATE_NOOP("Cli", "Sheet read: %1")).arg(read.name)};
    QStringList others;
    for (const SheetInfo &sheet : form.sheets) {
        if (sheet.index == read.index)
            continue;
        const char *word = sheet.isHidden ? QT_TRANSLATE_NOOP("Cli", "%1 (hidden, rows: %2)")
                                          : QT_TRANSLATE_NOOP("Cli", "%1 (rows: %2)");
        others.append(say(word).arg(sheet.name).arg(sheet.records));
    }
    if (!others.isEmpty())
        lines.append(
            say(QT_TRANSLATE_NOOP("Cli", "Sheets not read: %1")).arg(others.join(QStringLiteral(", "))));
    if (read.hiddenRecords > 0)
        lines.append(say(QT_TRANSLATE_NOOP("Cli", "Hidden or filtered rows, read like the others: %1"))
                         .arg(read.hiddenRecords));
    if (read.mergedRanges > 0)
        lines.append(say(QT_TRANSLATE_NOOP("Cli", "Merged cells, each read in its first one: %1"))
                         .arg(read.mergedRanges));
    return lines;
}

QJsonObject jsonOf(const ImportReport &report, const SourcePlan &plan)
{
    QJsonArray columns;
    for (const PlannedColumn &column : plan.columns) {
        columns.append(QJsonObject{{QStringLiteral("index"), column.index},
                                   {QStringLiteral("name"), column.name},
                                   {QStringLiteral("field"), column.field},
                                   {QStringLiteral("confidence"), column.confidence}});
    }
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems) {
        problems.append(QJsonObject{
            {QStringLiteral("line"), problem.line},
            {QStringLiteral("column"), problem.column < 0 ? QJsonValue() : QJsonValue(problem.column)},
            {QStringLiteral("code"), problem.code},
            {QStringLiteral("text"), problem.text}});
    }
    QJsonObject json;
    const std::pair<const char *, qint64> counts[]{{"records", report.records},
                                                   {"created", report.created},
                                                   {"updated", report.updated},
                                                   {"skipped", report.skipped},
                                                   {"rejected", report.rejected},
                                                   {"to_check", report.toCheck},
                                                   {"opposed", report.opposed},
                                                   {"duplicates", report.duplicates},
                                                   {"closed_channels", report.closedChannels},
                                                   {"companies_created", report.companiesCreated},
                                                   {"company_oppositions", report.companyOppositions},
                                                   {"unknown_date", report.unknownDate},
                                                   {"gone", report.gone},
                                                   {"problem_count", report.problemCount},
                                                   {"ms", report.elapsedMs}};
    for (const auto &[key, value] : counts)
        json[QLatin1String(key)] = value;
    if (const TablePlan *table = plan.table()) {
        addForm(json, table->form);
        json[QStringLiteral("encoding")] = table->form.dialect.encoding;
        json[QStringLiteral("separator")] =
            table->form.dialect.separator.isNull() ? QString() : QString(table->form.dialect.separator);
        json[QStringLiteral("header_line")] = table->headerLine;
    } else if (const VcardPlan *vcard = plan.vcard()) {
        json[QStringLiteral("format")] = QStringLiteral("vcard");
        json[QStringLiteral("encoding")] = vcard->encoding;
    } else {
        json[QStringLiteral("format")] = QStringLiteral("json");
        json[QStringLiteral("encoding")] = QStringLiteral("UTF-8");
    }
    json[QStringLiteral("columns")] = columns;
    json[QStringLiteral("problems")] = problems;
    json[QStringLiteral("import_id")] =
        report.importId.isValid() ? QJsonValue(report.importId.value) : QJsonValue();
    return json;
}

QStringList linesOf(const ImportReport &report, const Asked &asked, const QString &carnet)
{
    QStringList lines;
    if (asked.options.mode == ImportOptions::Mode::DryRun)
        lines.append(say(QT_TRANSLATE_NOOP("Cli", "A rehearsal: nothing was kept.")));
    lines.append(sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) read"), report.records));
    lines.append(sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) created"), report.created));
    lines.append(sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) updated"), report.updated));
    lines.append(sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) left out because they are there already"),
                          report.skipped));
    lines.append(sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) rejected"), report.rejected));
    const std::pair<const char *, qint64> whenAny[]{
        {QT_TRANSLATE_N_NOOP("Cli", "%n record(s) to check"), report.toCheck},
        {QT_TRANSLATE_N_NOOP("Cli", "%n company(ies) made from the rows of their people"),
         report.companiesCreated},
        {QT_TRANSLATE_N_NOOP("Cli", "%n channel(s) closed by an opposition"), report.closedChannels},
        {QT_TRANSLATE_N_NOOP("Cli",
                             "%n opposition(s) in rows of companies: no channel is closed, they are kept in "
                             "the notes, to check"),
         report.companyOppositions},
        {QT_TRANSLATE_N_NOOP("Cli", "%n record(s) without a date of collection (not guessed from today)"),
         asked.isOwn ? 0 : report.unknownDate},
        {QT_TRANSLATE_N_NOOP("Cli", "%n record(s) of this program no longer in the file, kept in the carnet"),
         report.gone}};
    for (const auto &[sentence, count] : whenAny) {
        if (count > 0)
            lines.append(sayCount(sentence, count));
    }
    const ImportAccount &account = asked.options.account;
    if (!asked.isOwn
        && (account.who == u"unknown" || account.originText.isEmpty() || account.since.isEmpty()
            || account.informed.isEmpty()))
        lines.append(
            say(QT_TRANSLATE_NOOP("Cli", "Not said, and kept as unknown: %1"))
                .arg(QStringList{account.who == u"unknown" ? QStringLiteral("--who") : QString(),
                                 account.originText.isEmpty() ? QStringLiteral("--origin") : QString(),
                                 account.since.isEmpty() ? QStringLiteral("--since") : QString(),
                                 account.informed.isEmpty() ? QStringLiteral("--informed") : QString()}
                         .join(u' ')
                         .simplified()));
    if (report.importId.isValid())
        lines.append(say(QT_TRANSLATE_NOOP("Cli", "To take it back: carnet-cli undo \"%1\" --import %2"))
                         .arg(carnet, QString::number(report.importId.value)));
    return lines;
}

} // namespace

int runImportCommand(Cli &cli)
{
    Asked asked;
    for (const auto read : {readAnswers, readShape}) {
        if (const Sentence wrong = read(cli, asked))
            return cli.fail(Usage, *wrong);
    }
    if (const Sentence refusal = refusalOf(cli))
        return cli.fail(Refused, *refusal);
    const QString source = cli.arguments.at(1);
    Result<SourcePlan> plan = planSource(source, asked.wishes);
    if (!plan)
        return cli.fail(plan.error());
    asked.isOwn = plan->isOwn;
    if (!plan->ignoredOppositions.isEmpty()) {
        asked.options.account.oppositionIgnoredWhy = asked.wishes.answers.oppositionIgnoredWhy;
        if (asked.options.account.oppositionIgnoredWhy.isEmpty())
            return cli.fail(
                Refused,
                say(QT_TRANSLATE_NOOP(
                        "Cli",
                        "“%1” says who does not want to be approached. To leave it out, give the reason with "
                        "--opposition-ignored-because; it is kept with the import. Nothing was changed."))
                    .arg(plan->ignoredOppositions.join(QStringLiteral("”, “"))));
    }
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    if (Result<RememberedFields> remembered = rememberedFields(*carnet->db);
        remembered && remembered->contains(plan->signature)) {
        asked.wishes.remembered = std::move(*remembered);
        if (const TablePlan *table = plan->table())
            asked.wishes.form.measured = table->form.sheets;
        plan = planSource(source, asked.wishes);
        if (!plan)
            return cli.fail(plan.error());
    }
    const Result<std::unique_ptr<RowSource>> rows = openSource(source, *plan);
    if (!rows)
        return cli.fail(rows.error());
    std::optional<RefusedRowsFile> rejects;
    if (cli.has("rejects")) {
        rejects.emplace(cli.value("rejects"), plan->header);
        if (const Result<void> begun = rejects->begin(); !begun)
            return cli.fail(begun.error());
        asked.options.refused = [&](const RefusedRow &row) {
            return rejects->add(row, reasonOf(row.reason));
        };
    }
    asked.options.account.sourceName = QFileInfo(source).fileName();
    asked.options.account.headerSignature = plan->signature;
    asked.options.account.decidedFields = plan->decidedFields();
    asked.options.progress = [&](const ImportProgress &progress) {
        cli.progress(say(QT_TRANSLATE_NOOP("Cli", "%1 rows, %2 %, %3 rows a second"))
                         .arg(progress.rows)
                         .arg(progress.totalBytes > 0 ? 100 * progress.bytes / progress.totalBytes : 100)
                         .arg(progress.rowsPerSecond, 0, 'f', 0));
        return ImportOptions::Answer::GoOn;
    };
    const Result<ImportReport> report = runImport(*carnet->db, cli.clock, **rows, asked.options);
    cli.progress({});
    if (!report)
        return cli.fail(report.error());
    if (rejects) {
        if (const Result<void> finished = rejects->finish(); !finished)
            return cli.fail(finished.error());
    }
    const bool isNothing = report->created + report->updated + report->skipped == 0;
    return cli.answer(jsonOf(*report, *plan),
                      (plan->table() ? linesOf(plan->table()->form) : QStringList())
                          + linesOf(*report, asked, cli.arguments.at(0)),
                      isNothing ? Refused : Done);
}

} // namespace carnet::cli
