// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/export_reader.h"

#include <QJsonDocument>

namespace carnet::cli {

namespace {

Result<QJsonObject> read(Database &db, RecordKind kind, const Uid &uid)
{
    CARNET_TRY_ASSIGN(const RecordNames names, recordNames(db));
    if (kind == RecordKind::Company) {
        CARNET_TRY_ASSIGN(const CompanyId id, CompanyTable(db).idByUid(uid));
        CARNET_TRY_ASSIGN(const Company company, CompanyTable(db).byId(id));
        return recordJson(company, names);
    }
    CARNET_TRY_ASSIGN(const ContactId id, ContactTable(db).idByUid(uid));
    CARNET_TRY_ASSIGN(const Contact contact, ContactTable(db).byId(id));
    CARNET_TRY_ASSIGN(const QList<ConsentEvent> consents, consentEvents(db, id));
    return recordJson(contact, consents, names);
}

} // namespace

int runShow(Cli &cli)
{
    const QString kind = cli.arguments.at(1);
    const std::optional<Uid> uid = Uid::fromText(cli.arguments.at(2));
    if ((kind != u"contact" && kind != u"company") || !uid)
        return cli.fail(
            Usage,
            say(QT_TRANSLATE_NOOP("Cli", "show takes contact or company, and the uid that search gives.")));
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    const Result<QJsonObject> record =
        read(*carnet->db, kind == u"contact" ? RecordKind::Contact : RecordKind::Company, *uid);
    if (!record && record.error().code == ErrorCode::NotFound)
        return cli.fail(Refused,
                        say(QT_TRANSLATE_NOOP("Cli", "There is no record of that uid in this carnet.")));
    if (!record)
        return cli.fail(record.error());
    QStringList lines;
    for (auto it = record->constBegin(); it != record->constEnd(); ++it) {
        const QString text = it->isString()
            ? it->toString()
            : QString::fromUtf8(QJsonDocument(QJsonObject{{QString(), *it}}).toJson(QJsonDocument::Compact))
                  .mid(4)
                  .chopped(1);
        if (!text.isEmpty() && text != u"[]" && text != u"{}" && text != u"null")
            lines.append(it.key().leftJustified(16) + text);
    }
    return cli.answer(*record, lines);
}

} // namespace carnet::cli
