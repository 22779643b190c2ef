// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/export_run.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace carnet::cli {

namespace {

std::optional<QString> readOptions(const Cli &cli, ExportOptions &options)
{
    const QString kinds = cli.arguments.at(1);
    if (kinds != u"contacts" && kinds != u"companies" && kinds != u"all")
        return say(QT_TRANSLATE_NOOP(
            "Cli", "This version of Carnet exports contacts, companies, or all (json, vcf)."));
    options.kind = kinds == u"companies" ? RecordKind::Company : RecordKind::Contact;
    options.kinds = kinds == u"all" ? ExportOptions::Kinds::Both : ExportOptions::Kinds::One;
    const QString format = cli.value("format");
    const std::pair<const char16_t *, ExportFormat> formats[]{{u"csv", ExportFormat::Csv},
                                                              {u"xlsx", ExportFormat::Xlsx},
                                                              {u"vcf", ExportFormat::Vcard},
                                                              {u"json", ExportFormat::Json}};
    const auto named = std::find_if(std::begin(formats), std::end(formats),
                                    [&](const auto &f) { return format == QStringView(f.first); });
    if (!format.isEmpty() && named == std::end(formats))
        return say(QT_TRANSLATE_NOOP("Cli", "--format takes csv, xlsx, vcf or json."));
    options.format = format.isEmpty() ? exportFormatOf(cli.arguments.at(2)) : named->second;
    const bool isTable = options.format == ExportFormat::Csv || options.format == ExportFormat::Xlsx;
    if (options.kinds == ExportOptions::Kinds::Both && isTable)
        return say(QT_TRANSLATE_NOOP(
            "Cli", "A table holds contacts or companies; all of both go into a JSON or a vcf file."));
    options.query = cli.value("query");
    const QString headings = cli.value("headings");
    if (!headings.isEmpty() && headings != u"names" && headings != u"fr")
        return say(QT_TRANSLATE_NOOP("Cli", "--headings takes names or fr."));
    options.headings = headings.isEmpty() ? ownHeadingsOf(QLocale())
        : headings == u"fr"               ? OwnHeadings::French
                                          : OwnHeadings::Names;
    if (cli.has("separator")) {
        const QString separator =
            cli.value("separator") == u"tab" ? QStringLiteral("\t") : cli.value("separator");
        if (separator.size() != 1)
            return say(QT_TRANSLATE_NOOP("Cli", "--separator takes one sign, or tab."));
        options.separator = separator.front();
    }
    const bool isToProspect = cli.value("purpose") == u"prospecting";
    const QString archived = cli.has("archived") ? cli.value("archived")
        : isToProspect                           ? QStringLiteral("without")
                                                 : QStringLiteral("with");
    if (archived != u"with" && archived != u"without")
        return say(QT_TRANSLATE_NOOP("Cli", "--archived takes with or without."));
    options.archived =
        archived == u"with" ? ExportOptions::Archived::Included : ExportOptions::Archived::LeftOut;
    if (isToProspect)
        options.opposed = ExportOptions::Opposed::LeftOut;
    return {};
}

} // namespace

int runExportCommand(Cli &cli)
{
    ExportOptions options;
    if (const auto wrong = readOptions(cli, options))
        return cli.fail(Usage, *wrong);
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    options.progress = [&](qint64 done, qint64 all) {
        cli.progress(say(QT_TRANSLATE_NOOP("Cli", "%1 of %2")).arg(done).arg(all));
        return true;
    };
    const QString out = cli.arguments.at(2);
    const Result<ExportReport> report = runExport(*carnet->db, cli.clock, out, options);
    cli.progress({});
    if (!report)
        return cli.fail(report.error());
    const QJsonObject excluded{{QStringLiteral("opposed"), report->opposed},
                               {QStringLiteral("frozen"), report->frozen},
                               {QStringLiteral("archived"), report->archived}};
    QStringList lines{
        sayCount(
            QT_TRANSLATE_N_NOOP("Cli", "%n record(s) in %1, in clear: whoever gets that file can read it."),
            report->records)
            .arg(out)};
    if (report->archived > 0)
        lines.append(
            sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n archived record(s) left out"), report->archived));
    if (report->cutTexts > 0)
        lines.append(
            sayCount(QT_TRANSLATE_N_NOOP(
                         "Cli", "%n text(s) longer than the 32,767 letters of a cell, cut: take csv or json"),
                     report->cutTexts));
    if (report->opposed > 0)
        lines.append(sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n contact(s) left out because of an opposition"),
                              report->opposed));
    return cli.answer({{QStringLiteral("records"), report->records},
                       {QStringLiteral("excluded"), excluded},
                       {QStringLiteral("cut_texts"), report->cutTexts}},
                      lines);
}

} // namespace carnet::cli
