// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_json.h"

#include "core/record_words.h"
#include "store/custom_field_table.h"
#include "store/document_table.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace carnet {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

Result<void> addFields(Database &db, RecordKind kind, QJsonArray &fields)
{
    CARNET_TRY_ASSIGN(const QList<CustomField> list, CustomFieldTable(db).all(kind));
    for (const CustomField &field : list) {
        fields.append(
            QJsonObject{{QStringLiteral("of"),
                         kind == RecordKind::Contact ? QStringLiteral("contact") : QStringLiteral("company")},
                        {QStringLiteral("name"), field.name},
                        {QStringLiteral("type"), wordOf(field.type)},
                        {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
                        {QStringLiteral("purpose"), field.purpose}});
    }
    return {};
}

} // namespace

Result<void> ExportJson::begin()
{
    const char *list = m_kind == RecordKind::Contact ? ",\n\"contacts\":[" : ",\n\"companies\":[";
    if (m_place == Place::Last)
        return m_out.write(list);
    QJsonArray fields;
    if (m_kind == RecordKind::Company || m_place == Place::First)
        CARNET_TRY(addFields(m_db, RecordKind::Company, fields));
    if (m_kind == RecordKind::Contact || m_place == Place::First)
        CARNET_TRY(addFields(m_db, RecordKind::Contact, fields));
    CARNET_TRY(m_out.write("{\"format\":\"carnet\",\"version\":" + std::to_string(kVersion)
                           + ",\n\"custom_fields\":"));
    CARNET_TRY(m_out.write(viewOf(QJsonDocument(fields).toJson(QJsonDocument::Compact))));
    return m_out.write(list);
}

std::string_view ExportJson::format(const RecordView &record)
{
    QJsonObject json;
    if (m_kind == RecordKind::Contact) {
        Contact contact = contactOf(record, m_lists.tags);
        const ExportLists::Company *company = m_lists.company(contact.companyId.value);
        if (company)
            contact.companyName =
                QString::fromUtf8(company->name.data(), static_cast<qsizetype>(company->name.size()));
        json = recordJson(contact, eventsOf(record), m_lists.names);
        json[QStringLiteral("company_uid")] = company ? company->uid.toText() : QString();
    } else {
        json = recordJson(companyOf(record, m_lists.tags), m_lists.names);
    }
    json.remove(QStringLiteral("import_id")); // a number of this carnet's own
    m_text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return viewOf(m_text);
}

Result<void> ExportJson::put(qint64 id, std::string_view text)
{
    CARNET_TRY(m_out.write(m_isFirst ? "\n" : ",\n"));
    m_isFirst = false;
    text.remove_suffix(1); // the bracket that closes the record
    CARNET_TRY(m_out.write(text));
    CARNET_TRY(writeDocuments(id));
    return m_out.write("}");
}

/// One after the other: a record may have gigabytes of them.
Result<void> ExportJson::writeDocuments(qint64 id)
{
    DocumentTable table(m_db);
    CARNET_TRY_ASSIGN(const QList<Document> documents, table.of(m_kind, id));
    CARNET_TRY(m_out.write(",\"documents\":["));
    for (const Document &document : documents) {
        CARNET_TRY_ASSIGN(const QByteArray bytes, table.bytes(document.id));
        const QString added =
            QDateTime::fromMSecsSinceEpoch(document.addedAt, QTimeZone::utc()).toString(Qt::ISODateWithMs);
        const QJsonObject json{{QStringLiteral("name"), document.name},
                               {QStringLiteral("media_type"), document.mediaType},
                               {QStringLiteral("added_at"), added},
                               {QStringLiteral("sha256"), QString::fromLatin1(document.sha256.toHex())},
                               {QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}};
        if (document.id != documents.first().id)
            CARNET_TRY(m_out.write(","));
        CARNET_TRY(m_out.write(viewOf(QJsonDocument(json).toJson(QJsonDocument::Compact))));
    }
    return m_out.write("]");
}

Result<void> ExportJson::end()
{
    return m_out.write(m_place == Place::First ? "\n]" : "\n]}\n");
}

} // namespace carnet
