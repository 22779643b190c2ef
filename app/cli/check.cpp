// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/integrity_check.h"
#include "store/journal.h"

#include <QJsonArray>

namespace carnet::cli {

namespace {

/// Rules that SQLite does not know.
Result<QStringList> ownRules(Database &db)
{
    QStringList problems;
    CARNET_TRY_ASSIGN(const Journal::Verification journal, Journal(db).verify());
    if (!journal.isGood())
        problems.append(QStringLiteral("journal: entry %1").arg(journal.firstBad));
    CARNET_TRY_ASSIGN(
        const qint64 underived,
        db.number("SELECT count(*) FROM contact AS c LEFT JOIN contact_state AS s ON s.contact_id = c.id "
                  "WHERE ifnull(s.trashed, 0) = 0 AND c.absent = 0 "
                  "AND NOT EXISTS (SELECT 1 FROM contact_key AS k WHERE k.contact_id = c.id)"));
    if (underived > 0)
        problems.append(QStringLiteral("contact_key: %1 missing").arg(underived));
    return problems;
}

} // namespace

int runCheck(Cli &cli)
{
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    const Result<QList<CheckProblem>> found = checkIntegrity(*carnet->db, ownRules);
    if (!found)
        return cli.fail(found.error());
    QJsonArray problems;
    QStringList lines;
    for (const CheckProblem &problem : *found) {
        problems.append(problem.text);
        lines.append(problem.text);
    }
    if (found->isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("Cli", "The carnet is sound.")));
    else
        lines.append(say(QT_TRANSLATE_NOOP(
            "Cli", "The carnet is damaged: keep this file, and restore the last backup into a new one.")));
    return cli.answer({{QStringLiteral("ok"), found->isEmpty()}, {QStringLiteral("problems"), problems}},
                      lines, found->isEmpty() ? Done : Damaged);
}

} // namespace carnet::cli
