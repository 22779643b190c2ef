// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity_check.h"

#include "store/maintenance.h"

namespace carnet {

namespace {

/// FTS5's own check, content compared (rank = 1): it is written as an INSERT, though it changes nothing.
Result<QStringList> searchIndexProblems(Database &db)
{
    QStringList names;
    {
        CARNET_TRY_ASSIGN(Statement st,
                          db.statement("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                       "AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%' ORDER BY name"));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            names.append(st.text(0));
        }
    }
    const Maintenance door(db);
    QStringList found;
    for (const QString &name : names) {
        const Result<void> outcome =
            db.execute(QStringLiteral("INSERT INTO \"%1\" (\"%1\", rank) VALUES ('integrity-check', 1)")
                           .arg(name)
                           .toStdString());
        if (!outcome && outcome.error().code == ErrorCode::Corrupt)
            found.append(name);
        else
            CARNET_TRY(outcome);
    }
    return found;
}

} // namespace

Result<QList<CheckProblem>> checkIntegrity(Database &db, const OwnRules &ownRules)
{
    QList<CheckProblem> problems;
    const auto stage = [&](CheckStage which, const Result<QStringList> &found) -> Result<void> {
        if (!found && (found.error().code == ErrorCode::Busy || found.error().code == ErrorCode::Cancelled))
            return fail(found.error());
        if (!found)
            problems.append({which, found.error().detail}); // it could not even be read
        for (const QString &line : found.value_or(QStringList()))
            problems.append({which, line});
        return {};
    };
    CARNET_TRY(stage(CheckStage::Checkpoint,
                     db.isReadOnly() ? Result<QStringList>()
                                     : db.checkpointTruncate().map([] { return QStringList(); })));
    CARNET_TRY(stage(CheckStage::Seal, db.sealProblems()));
    CARNET_TRY(stage(CheckStage::Structure, db.structureProblems(Database::Depth::Full)));
    if (!db.isReadOnly())
        CARNET_TRY(stage(CheckStage::SearchIndex, searchIndexProblems(db)));
    CARNET_TRY(stage(CheckStage::References, db.foreignKeyProblems()));
    if (ownRules)
        CARNET_TRY(stage(CheckStage::Rules, ownRules(db)));
    return problems;
}

} // namespace carnet
