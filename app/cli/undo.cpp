// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/import_undo.h"
#include "store/undo_log.h"

#include <QJsonArray>

namespace carnet::cli {

namespace {

int tell(Cli &cli, const QString &command, qint64 restored, const QList<UndoConflict> &kept,
         const char *sentence)
{
    QJsonArray conflicts;
    QStringList lines{sayCount(sentence, restored).arg(command)};
    for (const UndoConflict &conflict : kept) {
        conflicts.append(QJsonObject{
            {QStringLiteral("kind"),
             conflict.kind == RecordKind::Contact ? QStringLiteral("contact") : QStringLiteral("company")},
            {QStringLiteral("name"), conflict.name}});
        lines.append(
            say(QT_TRANSLATE_NOOP("Cli", "Kept, because it was changed since: %1")).arg(conflict.name));
    }
    return cli.answer({{QStringLiteral("command"), command},
                       {QStringLiteral("restored"), restored},
                       {QStringLiteral("conflicts"), conflicts}},
                      lines);
}

int nothing(Cli &cli, const char *sentence)
{
    return cli.fail(Refused, say(sentence));
}

int undoOneImport(Cli &cli, Database &db)
{
    bool isNumber = false;
    const ImportId id{cli.value("import").toLongLong(&isNumber)};
    if (!isNumber)
        return cli.fail(Usage,
                        say(QT_TRANSLATE_NOOP("Cli", "--import takes the number that the import gave.")));
    const Result<ImportUndoReport> report = undoImport(db, cli.clock, id);
    if (!report && report.error().code == ErrorCode::NotFound)
        return nothing(cli,
                       QT_TRANSLATE_NOOP(
                           "Cli", "There is no such import, or it is undone already. Nothing was changed."));
    if (!report)
        return cli.fail(report.error());
    return tell(cli, QStringLiteral("import"), report->removed + report->restored, report->kept,
                QT_TRANSLATE_N_NOOP("Cli", "Undone: %1. %n record(s) removed or restored."));
}

} // namespace

int runUndo(Cli &cli)
{
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    if (cli.has("import"))
        return undoOneImport(cli, *carnet->db);
    const Result<UndoOutcome> outcome = UndoLog(*carnet->db).undo(cli.clock);
    if (!outcome && outcome.error().code == ErrorCode::NotFound)
        return nothing(cli, QT_TRANSLATE_NOOP("Cli", "There is nothing to undo. Nothing was changed."));
    if (!outcome)
        return cli.fail(outcome.error());
    return tell(cli, outcome->entry.command, outcome->restored, outcome->conflicts,
                QT_TRANSLATE_N_NOOP("Cli", "Undone: %1. %n record(s) removed or restored."));
}

int runRedo(Cli &cli)
{
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    const Result<UndoOutcome> outcome = UndoLog(*carnet->db).redo(cli.clock);
    if (!outcome && outcome.error().code == ErrorCode::NotFound) {
        const Result<bool> wasImport = UndoLog(*carnet->db).lastWasUndoOfImport();
        return nothing(cli,
                       wasImport.value_or(false)
                           ? QT_TRANSLATE_NOOP("Cli",
                                               "An import that was taken back is not done again by itself: "
                                               "import the file again. Nothing was changed.")
                           : QT_TRANSLATE_NOOP("Cli", "There is nothing to do again. Nothing was changed."));
    }
    if (!outcome)
        return cli.fail(outcome.error());
    return tell(cli, outcome->entry.command, outcome->restored, outcome->conflicts,
                QT_TRANSLATE_N_NOOP("Cli", "Done again: %1. %n record(s) changed."));
}

} // namespace carnet::cli
