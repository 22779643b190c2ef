// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/file_names.h"
#include "store/journal.h"
#include "store/key_change.h"

namespace carnet::cli {

int giveNewPassphrase(Cli &cli, OpenCarnet &carnet, const SecretBytes *old, const char *done)
{
    const Result<SecretBytes> fresh = cli.newPassphrase(Cli::Source::NewOptions);
    if (!fresh)
        return cli.fail(fresh.error());
    KeyChangeOptions options;
    options.opening = cli.openOptions();
    options.backupPath = freeName(carnet.db->path(), QStringLiteral("sauvegarde"));
    options.progress = [&](qint64 copied, qint64 all) {
        cli.progress(say(QT_TRANSLATE_NOOP("Cli", "Copying: %1 %")).arg(all > 0 ? 100 * copied / all : 0));
        return Go::On;
    };
    options.journal = [&](Database &db) -> Result<void> {
        CARNET_TRY(JournalOnly::record(db, cli.clock, CommandId::PassphraseChange));
        return {};
    };
    const Result<KeyChangeReport> report = changePassphrase(carnet, old, *fresh, options);
    cli.progress({});
    if (!report)
        return cli.fail(report.error());
    const QString files = report->keptOld.isEmpty()
        ? say(QT_TRANSLATE_NOOP(
                  "Cli", "The backup %1 still opens with the old passphrase, as all older backups do."))
              .arg(report->backup)
        : say(QT_TRANSLATE_NOOP("Cli",
                                "Two files still open with the old passphrase, as all older backups do: the "
                                "backup %1, and the carnet as it was, %2. "
                                "Delete them once the new one is learnt."))
              .arg(report->backup, report->keptOld);
    return cli.answer({{QStringLiteral("ok"), true},
                       {QStringLiteral("backup"), report->backup},
                       {QStringLiteral("kept_old"), report->keptOld}},
                      {say(done), files});
}

int runPassphrase(Cli &cli)
{
    const QString path = cli.arguments.at(0);
    if (const Result<void> sound = inspectCarnet(path); !sound)
        return cli.fail(sound.error());
    const Result<SecretBytes> old = cli.passphrase();
    if (!old)
        return cli.fail(old.error());
    Result<OpenCarnet> carnet = openCarnet(path, *old, cli.openOptions());
    if (!carnet)
        return cli.fail(carnet.error());
    return giveNewPassphrase(
        cli, *carnet, &*old,
        QT_TRANSLATE_NOOP("Cli", "The passphrase is changed. Write a new recovery sheet."));
}

} // namespace carnet::cli
