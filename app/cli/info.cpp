// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/company_table.h"
#include "store/contact_table.h"

#include <QFileInfo>

namespace carnet::cli {

namespace {

Result<QJsonObject> read(Database &db, const QString &path)
{
    QJsonObject json;
    CARNET_TRY_ASSIGN(const qint64 contacts, ContactTable(db).count());
    CARNET_TRY_ASSIGN(const qint64 companies, CompanyTable(db).count());
    CARNET_TRY_ASSIGN(const int schema, db.schemaVersion());
    CARNET_TRY_ASSIGN(const QString cipher, db.text("PRAGMA cipher_version"));
    CARNET_TRY_ASSIGN(const qint64 entries, db.number("SELECT n FROM journal_head"));
    json[QStringLiteral("contacts")] = contacts;
    json[QStringLiteral("companies")] = companies;
    json[QStringLiteral("opportunities")] = 0;
    json[QStringLiteral("quotes")] = 0;
    json[QStringLiteral("schema")] = schema;
    json[QStringLiteral("cipher_version")] = cipher;
    json[QStringLiteral("journal")] = entries;
    json[QStringLiteral("bytes")] = QFileInfo(path).size();
    return json;
}

} // namespace

int runInfo(Cli &cli)
{
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    const Result<QJsonObject> json = read(*carnet->db, cli.arguments.at(0));
    if (!json)
        return cli.fail(json.error());
    const auto number = [&](const char *key) { return json->value(QLatin1String(key)).toInteger(); };
    return cli.answer(*json,
                      {sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n contact(s)"), number("contacts")),
                       sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n company(ies)"), number("companies")),
                       sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n journal entry(ies)"), number("journal")),
                       say(QT_TRANSLATE_NOOP("Cli", "Size: %1 bytes")).arg(number("bytes")),
                       say(QT_TRANSLATE_NOOP("Cli", "Schema %1, SQLCipher %2"))
                           .arg(number("schema"))
                           .arg(json->value(QStringLiteral("cipher_version")).toString())});
}

} // namespace carnet::cli
