// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "store/file_names.h"
#include "store/journal.h"
#include "store/key_change.h"

namespace carnet::cli {

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
    const Result<SecretBytes> fresh = cli.newPassphrase(Cli::Source::NewOptions);
    if (!fresh)
        return cli.fail(fresh.error());
    KeyChangeOptions options;
    options.opening = cli.openOptions();
    options.backupPath = freeName(path, QStringLiteral("sauvegarde"));
    options.progress = [&](qint64 done, qint64 all) {
        cli.progress(say(QT_TRANSLATE_NOOP("Cli", "Copying: %1 %")).arg(all > 0 ? 100 * done / all : 0));
        return Go::On;
    };
    options.journal = [&](Database &db) -> Result<void> {
        CARNET_TRY(JournalOnly::record(db, cli.clock, CommandId::PassphraseChange));
        return {};
    };
    const Result<KeyChangeReport> report = changePassphrase(*carnet, &*old, *fresh, options);
    if (!report)
        return cli.fail(report.error());
    return cli.answer({{QStringLiteral("ok"), true}, {QStringLiteral("backup"), report->backup}, {QStringLiteral("kept_old"), report->keptOld}},
                      {say(QT_TRANSLATE_NOOP("Cli", "The passphrase is changed. The backup %1 opens with the old one, as all older backups do. Write a new recovery sheet."))
                           .arg(report->backup)});
}

} // namespace carnet::cli
