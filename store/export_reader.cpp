// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_reader.h"

#include "store/custom_field_table.h"
#include "store/document_table.h"
#include "store/sql/export_run.h"

namespace carnet {

namespace {
namespace q = sql::export_run;
}

Result<RecordNames> recordNames(Database &db)
{
    RecordNames names;
    {
        CARNET_TRY_ASSIGN(Statement st, db.statement(q::members));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            names.members.insert(st.int64(0), st.text(1));
        }
    }
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        CARNET_TRY_ASSIGN(const QList<CustomField> fields, CustomFieldTable(db).all(kind));
        for (const CustomField &field : fields)
            names.customFields.insert(field.id.value, field.name);
    }
    return names;
}

Result<QList<ConsentEvent>> consentEvents(Database &db, ContactId id)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::consents));
    st.bind(id);
    QList<ConsentEvent> events;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return events;
        events.append({static_cast<Channel>(st.integer(0)), static_cast<ConsentKind>(st.integer(1)), st.date(2), st.text(3), st.text(4)});
    }
}

Result<QJsonArray> documentsJson(Database &db, RecordKind kind, qint64 id)
{
    DocumentTable table(db);
    QJsonArray documents;
    CARNET_TRY_ASSIGN(const QList<Document> list, table.of(kind, id));
    for (const Document &document : list) {
        CARNET_TRY_ASSIGN(const QByteArray bytes, table.bytes(document.id));
        documents.append(QJsonObject {{QStringLiteral("name"), document.name}, {QStringLiteral("media_type"), document.mediaType},
                                      {QStringLiteral("sha256"), QString::fromLatin1(document.sha256.toHex())},
                                      {QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}});
    }
    return documents;
}

} // namespace carnet
