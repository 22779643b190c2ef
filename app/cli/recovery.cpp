// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "core/recovery_code.h"
#include "documents/recovery_sheet.h"
#include "store/carnet_header.h"
#include "store/journal.h"

#include <QFileInfo>

namespace carnet::cli {

namespace {

RecoverySheet sheetOf(const OpenCarnet &carnet, const QString &path, const Clock &clock)
{
    RecoverySheet sheet;
    sheet.carnetName = QFileInfo(path).fileName();
    sheet.mark = headerMark(carnet.key.header);
    sheet.madeOn = clock.today();
    sheet.code = encodeRecoveryCode(carnet.key.key);
    sheet.headerCode = encodeHeaderCode(QByteArray(reinterpret_cast<const char *>(carnet.key.header.data()),
                                                   static_cast<qsizetype>(carnet.key.header.size())));
    return sheet;
}

} // namespace

int runRecoverySheet(Cli &cli)
{
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    const QString path = cli.arguments.at(0);
    const QStringList forbidden{QFileInfo(path).canonicalPath()};
    if (const Result<void> written =
            writeRecoverySheet(sheetOf(*carnet, path, cli.clock), cli.arguments.at(1), forbidden);
        !written)
        return cli.fail(written.error());
    if (const Result<qint64> noted = JournalOnly::record(*carnet->db, cli.clock, CommandId::RecoverySheet);
        !noted)
        return cli.fail(noted.error());
    return cli.answer({{QStringLiteral("ok"), true}},
                      {say(QT_TRANSLATE_NOOP("Cli",
                                             "Print %1, then delete it: it opens the carnet without the "
                                             "passphrase. Keep the paper where the carnet is not."))
                           .arg(cli.arguments.at(1))});
}

int runRecoverWithSheet(Cli &cli)
{
    const QString path = cli.arguments.at(0);
    if (const Result<void> sound = inspectCarnet(path); !sound)
        return cli.fail(sound.error());
    const Result<SecretBytes> typed = cli.sheetCode();
    if (!typed)
        return cli.fail(typed.error());
    const Result<SecretBytes> key = decodeRecoveryCode(*typed);
    if (!key)
        return cli.fail(Refused,
                        say(QT_TRANSLATE_NOOP("Cli",
                                              "The code of the sheet is not complete, or a sign in it is "
                                              "wrong. Type it again, group by group. Nothing was changed.")));
    Result<OpenCarnet> carnet = openCarnetByKey(path, *key, cli.openOptions());
    if (!carnet)
        return cli.fail(carnet.error());
    return giveNewPassphrase(cli, *carnet, nullptr,
                             QT_TRANSLATE_NOOP("Cli",
                                               "The carnet is open again under its new passphrase. This "
                                               "sheet no longer opens it: write a new one."));
}

} // namespace carnet::cli
