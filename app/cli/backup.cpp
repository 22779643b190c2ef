// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "app/cli/cli.h"
#include "store/journal.h"

namespace carnet::cli {

namespace {

CopyProgress progressOf(Cli &cli)
{
    return [&cli](qint64 done, qint64 all) {
        cli.progress(say(QT_TRANSLATE_NOOP("Cli", "Copying: %1 %")).arg(all > 0 ? 100 * done / all : 0));
        return Go::On;
    };
}

int tell(Cli &cli, const CopyReport &report, const QString &out)
{
    return cli.answer(
        {{QStringLiteral("ok"), true},
         {QStringLiteral("bytes"), report.bytes},
         {QStringLiteral("rows"), report.rows}},
        {say(QT_TRANSLATE_NOOP("Cli", "%1 is written, opened again and compared: %2 rows, %3 bytes."))
             .arg(out)
             .arg(report.rows)
             .arg(report.bytes)});
}

} // namespace

int runBackup(Cli &cli)
{
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    const QString out = cli.arguments.at(1);
    const Result<CopyReport> report = backUp(*carnet->db, carnet->key, out, progressOf(cli));
    if (!report)
        return cli.fail(report.error());
    if (const Result<qint64> noted = JournalOnly::record(*carnet->db, cli.clock, CommandId::Backup); !noted)
        return cli.fail(noted.error());
    return tell(cli, *report, out);
}

/// The carnet that the backup is of, when one was named. It may have had another passphrase since, so its own is asked for,
/// and before the copy is made: a wrong one shall leave nothing behind.
static Result<std::optional<OpenCarnet>> openCurrent(const Cli &cli)
{
    if (!cli.has("current"))
        return std::optional<OpenCarnet>();
    CARNET_TRY(inspectCarnet(cli.value("current")));
    CARNET_TRY_ASSIGN(const SecretBytes secret, cli.currentPassphrase());
    CARNET_TRY_ASSIGN(OpenCarnet current, openCarnet(cli.value("current"), secret, cli.openOptions()));
    return std::optional<OpenCarnet>(std::move(current));
}

int runRestore(Cli &cli)
{
    const QString out = cli.arguments.at(1);
    if (const Result<void> sound = inspectCarnet(cli.arguments.at(0)); !sound)
        return cli.fail(sound.error());
    const Result<SecretBytes> secret = cli.passphrase();
    if (!secret)
        return cli.fail(secret.error());
    const auto current = openCurrent(cli);
    if (!current)
        return cli.fail(current.error());
    const Result<CopyReport> report =
        restoreBackup(cli.arguments.at(0), *secret, out, cli.openOptions(), progressOf(cli));
    if (!report)
        return cli.fail(report.error());
    if (*current) {
        if (const Result<qint64> noted = JournalOnly::record(*(*current)->db, cli.clock, CommandId::Restore);
            !noted)
            return cli.fail(noted.error());
    }
    return tell(cli, *report, out);
}

} // namespace carnet::cli
