// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "app/cli/cli.h"
#include "store/list_query.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace carnet::cli {

namespace {

struct Found {
    QJsonArray hits;
    QStringList lines;
    qint64 total = 0;
};

Result<void> searchKind(Database &db, RecordKind kind, const QString &query, int limit, Found &found)
{
    Search search(db);
    CARNET_TRY_ASSIGN(const std::vector<qint64> all, search.all(query, kind));
    found.total += static_cast<qint64>(all.size());
    const int left = limit - static_cast<int>(found.hits.size());
    if (left <= 0)
        return {};
    CARNET_TRY_ASSIGN(const std::vector<qint64> first, search.first(query, kind, left));
    CARNET_TRY_ASSIGN(const std::vector<RecordRow> rows, rowsById(db, kind, first));
    for (const RecordRow &row : rows) {
        QStringList subtitle;
        for (const QString &part :
             {row.job, row.company == row.name ? QString() : row.company, row.town, row.phone, row.email}) {
            if (!part.isEmpty())
                subtitle.append(part);
        }
        const QString kindName =
            kind == RecordKind::Contact ? QStringLiteral("contact") : QStringLiteral("company");
        found.hits.append(QJsonObject{{QStringLiteral("kind"), kindName},
                                      {QStringLiteral("uid"), row.uid.toText()},
                                      {QStringLiteral("title"), row.name},
                                      {QStringLiteral("subtitle"), subtitle.join(QStringLiteral(" · "))}});
        found.lines.append(QStringLiteral("%1  %2  %3  %4")
                               .arg(kindName.leftJustified(7), row.uid.toText(), row.name,
                                    subtitle.join(QStringLiteral(" · "))));
    }
    return {};
}

} // namespace

int runSearch(Cli &cli)
{
    bool isNumber = true;
    const int limit = cli.has("limit") ? cli.value("limit").toInt(&isNumber) : 20;
    if (!isNumber || limit < 0)
        return cli.fail(Usage, say(QT_TRANSLATE_NOOP("Cli", "--limit takes a number.")));
    const QString kind = cli.value("kind");
    if (!kind.isEmpty() && kind != u"contact" && kind != u"company")
        return cli.fail(Usage, say(QT_TRANSLATE_NOOP("Cli", "--kind takes contact or company.")));
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    QElapsedTimer timer;
    timer.start();
    Found found;
    for (const RecordKind one : {RecordKind::Contact, RecordKind::Company}) {
        if (!kind.isEmpty() && (kind == u"contact") != (one == RecordKind::Contact))
            continue;
        if (const Result<void> done = searchKind(*carnet->db, one, cli.arguments.at(1), limit, found); !done)
            return cli.fail(done.error());
    }
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    found.lines.append(sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) found"), found.total));
    return cli.answer({{QStringLiteral("hits"), found.hits},
                       {QStringLiteral("total"), found.total},
                       {QStringLiteral("ms"), ms}},
                      found.lines);
}

} // namespace carnet::cli
