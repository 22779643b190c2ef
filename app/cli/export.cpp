// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "store/export_run.h"

#include <QFileInfo>

namespace carnet::cli {

namespace {

std::optional<QString> readOptions(const Cli &cli, ExportOptions &options)
{
    const QString kinds = cli.arguments.at(1);
    if (kinds != u"contacts" && kinds != u"companies")
        return say(QT_TRANSLATE_NOOP("Cli", "This version of Carnet exports contacts or companies."));
    options.kind = kinds == u"contacts" ? RecordKind::Contact : RecordKind::Company;
    QString format = cli.value("format");
    if (format.isEmpty())
        format = QFileInfo(cli.arguments.at(2)).suffix().toLower() == u"json" ? QStringLiteral("json") : QStringLiteral("csv");
    if (format != u"csv" && format != u"json")
        return say(QT_TRANSLATE_NOOP("Cli", "This version of Carnet exports csv or json."));
    options.format = format == u"csv" ? ExportFormat::Csv : ExportFormat::Json;
    options.query = cli.value("query");
    if (cli.has("separator")) {
        const QString separator = cli.value("separator") == u"tab" ? QStringLiteral("\t") : cli.value("separator");
        if (separator.size() != 1)
            return say(QT_TRANSLATE_NOOP("Cli", "--separator takes one sign, or tab."));
        options.separator = separator.front();
    }
    if (cli.value("purpose") == u"prospecting")
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
    const QJsonObject excluded {{QStringLiteral("opposed"), report->opposed}, {QStringLiteral("frozen"), report->frozen}, {QStringLiteral("archived"), report->archived}};
    return cli.answer({{QStringLiteral("records"), report->records}, {QStringLiteral("excluded"), excluded}},
                      {say(QT_TRANSLATE_NOOP("Cli", "%1 records are in %2, in clear: whoever gets that file can read it. Left out: %3 archived, %4 opposed."))
                           .arg(report->records).arg(out).arg(report->archived).arg(report->opposed)});
}

} // namespace carnet::cli
