// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret_bytes.h"
#include "tests/bench/cost.h"
#include "tests/bench/stages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

/// `./dev bench [rows]`: every figure marked "file" of docs/benchmarks.md, as a ratio against a baseline run at the same
/// time, or as a bound. Machines are noisy: read ratios, not seconds. `--stage NAME …` runs one part alone, for a profiler.
namespace {

using namespace carnet;
using namespace carnet::bench;

int runStage(const QStringList &arguments)
{
    const QString stage = arguments.value(0);
    Result<void> outcome = fail(ErrorCode::InvalidInput, QStringLiteral("no such stage"));
    if (stage == QLatin1String("csv"))
        outcome = writeCsv(arguments.value(1), arguments.value(2).toInt());
    else if (stage == QLatin1String("import-looked"))
        outcome = stageImport(arguments.value(1), arguments.value(2), Duplicates::Looked);
    else if (stage == QLatin1String("import"))
        outcome = stageImport(arguments.value(1), arguments.value(2), Duplicates::NotLooked);
    else if (stage == QLatin1String("export"))
        outcome = stageExport(arguments.value(1), arguments.value(2));
    else if (stage == QLatin1String("queries"))
        outcome = stageQueries(arguments.value(1));
    else if (stage == QLatin1String("upkeep"))
        outcome = stageUpkeep(arguments.value(1));
    else if (stage == QLatin1String("writes"))
        outcome = stageWrites(arguments.value(1));
    else if (stage == QLatin1String("copy-encrypted"))
        outcome = stageCopy(arguments.value(1), arguments.value(2), true);
    else if (stage == QLatin1String("copy-plain"))
        outcome = stageCopy(arguments.value(1), arguments.value(2), false);
    if (outcome)
        return 0;
    std::fprintf(stderr, "%s: %s\n", qPrintable(stage), qPrintable(outcome.error().detail));
    return 1;
}

class Report {
public:
    void heading(int rows)
    {
        std::printf("| figure (%d rows) | here | floor | goal | |\n|---|---|---|---|---|\n", rows);
    }
    /// From now on figures are those of a stage that failed, or went well.
    void setFailed(bool isFailed) { m_isFailed = isFailed; }
    void bound(const char *figure, double value, double floor, double goal, const char *unit)
    {
        if (m_isFailed) {
            std::printf("| %s | **failed** | %g | %g | |\n", figure, floor, goal);
            std::fflush(stdout);
            return;
        }
        const char *verdict = value <= goal ? "goal" : value <= floor ? "floor" : "**missed**";
        std::printf("| %s | %.2f %s | %g | %g | %s |\n", figure, value, unit, floor, goal, verdict);
        std::fflush(stdout);
    }
    void fact(const char *figure, double value, const char *unit)
    {
        if (m_isFailed)
            return;
        std::printf("| %s | %.2f %s | | | |\n", figure, value, unit);
        std::fflush(stdout);
    }

private:
    bool m_isFailed = false;
};

double figure(const Cost &cost, const char *name)
{
    return QJsonDocument::fromJson(cost.output.toUtf8()).object().value(QLatin1String(name)).toDouble(-1);
}

class Bench {
public:
    explicit Bench(int rows) : m_rows(rows) { }
    int run();

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    Cost stage(const QStringList &arguments);
    void imports();
    void encryption();
    void queries();
    void writes();
    void exports();

    int m_rows;
    QTemporaryDir m_dir;
    Report m_report;
    Cost m_baseline;
    bool m_failed = false;
};

Cost Bench::stage(const QStringList &arguments)
{
    const Cost cost = runProgram(QCoreApplication::applicationFilePath(),
                                 QStringList{QStringLiteral("--stage")} + arguments);
    m_failed = m_failed || cost.exitCode != 0; // what follows needs the file that this stage makes
    m_report.setFailed(m_failed);
    return cost;
}

void Bench::imports()
{
    const QString csv = path("contacts.csv");
    m_baseline = runProgram(QStringLiteral("sqlite3"),
                            {path("plain.db"), QStringLiteral(".mode csv"), QStringLiteral(".separator ;"),
                             QStringLiteral(".import %1 contact").arg(csv)});
    m_failed = m_failed || m_baseline.exitCode != 0;
    const Cost bare = stage({QStringLiteral("import"), path("carnet"), csv});
    const Cost looked = stage({QStringLiteral("import-looked"), path("looked"), csv});
    m_report.fact("L: sqlite3 .import into a plain table without index, CPU", m_baseline.cpuSeconds, "s");
    m_report.bound("import with keys, indexes and search index, CPU against L",
                   bare.cpuSeconds / m_baseline.cpuSeconds, 5.5, 4.0, "x");
    m_report.bound("the same, wall against L", bare.wallSeconds / m_baseline.wallSeconds, 5, 3, "x");
    m_report.bound("the same with duplicates looked for, CPU against the line above",
                   looked.cpuSeconds / bare.cpuSeconds, 2.5, 1.5, "x");
    m_report.bound("peak memory of the import", std::max(bare.peakMegabytes, looked.peakMegabytes), 250, 160,
                   "MB");
    m_report.bound("file size against the CSV",
                   static_cast<double>(QFileInfo(path("carnet")).size())
                       / static_cast<double>(QFileInfo(csv).size()),
                   4.0, 2.4, "x");
}

void Bench::encryption()
{
    const Cost encrypted = stage({QStringLiteral("copy-encrypted"), path("carnet"), path("copy-encrypted")});
    const Cost plain = stage({QStringLiteral("copy-plain"), path("carnet"), path("copy-plain")});
    m_report.bound("encrypted against plain: the same rows and indexes written, CPU",
                   encrypted.cpuSeconds / plain.cpuSeconds, 1.3, 1.2, "x");
}

void Bench::queries()
{
    const Cost cost = stage({QStringLiteral("queries"), path("carnet")});
    m_report.fact("all ids in alphabetical order", figure(cost, "list_ms"), "ms");
    m_report.fact("as you type, first 50, 1-5 letters, p50", figure(cost, "first_p50_ms"), "ms");
    m_report.bound("as you type, first 50, 1-5 letters, p99", figure(cost, "first_p99_ms"), 16, 5, "ms");
    m_report.fact("exact count and whole list of the same, p50", figure(cost, "all_p50_ms"), "ms");
    m_report.bound("exact count and whole list of the same, p99", figure(cost, "all_p99_ms"), 50, 30, "ms");
    m_report.bound("duplicate candidates over all contacts, CPU", figure(cost, "candidates_s"), 3, 1.5, "s");
    m_report.fact("the same, each pair judged", figure(cost, "scan_s"), "s");
    m_report.fact("likely pairs", figure(cost, "pairs"), "");
    m_report.bound("page of 100 at any place, p99", figure(cost, "page_p99_ms"), 5, 1, "ms");
}

void Bench::writes()
{
    const Cost cost = stage({QStringLiteral("writes"), path("carnet")});
    m_report.fact("save one contact after the load, CPU p50 of 3,000", figure(cost, "save_p50_ms"), "ms");
    m_report.bound("save one contact after the load, CPU p99", figure(cost, "save_p99_ms"), 5, 2, "ms");
    m_report.bound("save one contact after the load, worst", figure(cost, "save_worst_ms"), 50, 10, "ms");
    m_report.fact("idle merge of the search index, worst step", figure(cost, "merge_worst_ms"), "ms");
    m_report.fact("records of the bulk changes", figure(cost, "bulk_rows"), "");
    const std::pair<const char *, const char *> bulk[]{{"owner changed on them, CPU", "owner_s"},
                                                       {"its undo", "owner_undo_s"},
                                                       {"tag set on them, CPU", "tag_s"},
                                                       {"its undo", "tag_undo_s"},
                                                       {"the same, of a tag made for it", "new_tag_s"},
                                                       {"its undo", "new_tag_undo_s"}};
    for (const auto &[what, name] : bulk) {
        if (figure(cost, "bulk_rows") < 100'000) // the bounds are for so many
            m_report.fact(what, figure(cost, name), "s");
        else
            m_report.bound(what, figure(cost, name), 1, 0.4, "s");
    }
}

void Bench::exports()
{
    const Cost baseline = runProgram(QStringLiteral("sh"),
                                     {QStringLiteral("-c"),
                                      QStringLiteral("sqlite3 -csv '%1' 'SELECT * FROM contact' > '%2'")
                                          .arg(path("plain.db"), path("plain.csv"))});
    const Cost cost = stage({QStringLiteral("export"), path("carnet"), path("out.csv")});
    m_report.bound("export of all contacts, CPU against sqlite3 -csv of a plain file",
                   cost.cpuSeconds / baseline.cpuSeconds, 1.5, 1.0, "x");
}

int Bench::run()
{
    const Result<void> written = writeCsv(path("contacts.csv"), m_rows);
    if (!written) {
        std::fprintf(stderr, "no room for the data of the bench\n");
        return 1;
    }
    m_report.heading(m_rows);
    imports();
    encryption();
    queries();
    exports();
    writes();
    if (m_failed)
        std::fprintf(stderr, "a stage failed: its figures are not to be read\n");
    return m_failed ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (!initializeCrypto())
        return 1;
    QStringList arguments = app.arguments().mid(1);
    if (arguments.value(0) == QLatin1String("--stage"))
        return runStage(arguments.mid(1));
    const int rows = arguments.isEmpty() ? 100'000 : arguments.first().toInt();
    if (rows <= 0) {
        std::fprintf(stderr, "usage: ./dev bench [rows]\n");
        return 2;
    }
    return Bench(rows).run();
}
