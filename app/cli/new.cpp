// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/current_carnet.h"
#include "store/demo_source.h"
#include "store/import_run.h"

namespace carnet::cli {

namespace {

Result<qint64> fillWithDemo(OpenCarnet &carnet, const Clock &clock, int contacts, quint64 seed)
{
    DemoRows rows(contacts, seed, clock);
    ImportOptions options;
    options.account.sourceName = QStringLiteral("demo");
    options.onDuplicate = OnDuplicate::Create; // namesakes are meant
    CARNET_TRY(runImport(*carnet.db, clock, rows, options));
    return carnet.db->number("SELECT count(*) FROM contact");
}

} // namespace

int runNew(Cli &cli)
{
    bool isNumber = true;
    const int contacts = cli.has("demo") ? cli.value("demo").toInt(&isNumber) : 0;
    if (!isNumber || contacts < 0 || contacts > 10'000'000)
        return cli.fail(Usage, say(QT_TRANSLATE_NOOP("Cli", "--demo takes a number of contacts.")));
    const quint64 seed = cli.has("seed") ? cli.value("seed").toULongLong(&isNumber) : 1;
    if (!isNumber)
        return cli.fail(Usage, say(QT_TRANSLATE_NOOP("Cli", "--seed takes a number.")));
    const Result<SecretBytes> secret = cli.newPassphrase(Cli::Source::Passphrase);
    if (!secret)
        return cli.fail(secret.error());
    Result<OpenCarnet> carnet = createCarnet(cli.arguments.at(0), *secret, currentCreation(cli.clock));
    if (!carnet)
        return cli.fail(carnet.error());
    const Result<qint64> made =
        contacts > 0 ? fillWithDemo(*carnet, cli.clock, contacts, seed) : Result<qint64>(0);
    if (!made)
        return cli.fail(made.error());
    return cli.answer(
        {{QStringLiteral("file"), cli.arguments.at(0)}, {QStringLiteral("contacts"), *made}},
        {say(QT_TRANSLATE_NOOP(
                 "Cli",
                 "Made %1 with %2 contacts. Nobody can find its passphrase again: write the recovery sheet."))
             .arg(cli.arguments.at(0))
             .arg(*made)});
}

} // namespace carnet::cli
