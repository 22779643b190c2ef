// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_table.h"

#include "store/sql/document.h"

#include <QCryptographicHash>

namespace carnet {

namespace {

namespace q = sql::document;

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Document documentFrom(const Statement &st)
{
    return {st.id<DocumentId>(0), st.uid(1), st.text(2), st.text(3), st.int64(4), st.blob(5), st.int64(6)};
}

} // namespace

Result<QList<Document>> DocumentTable::of(RecordKind kind, qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st,
                      m_db.statement(kind == RecordKind::Contact ? q::ofContact : q::ofCompany));
    st.bind(id);
    QList<Document> documents;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return documents;
        documents.append(documentFrom(st));
    }
}

Result<DocumentId> DocumentTable::add(RecordKind kind, qint64 id, const QString &name,
                                      const QString &mediaType, const QByteArray &bytes, const Clock &clock)
{
    if (bytes.isEmpty() || bytes.size() > kMaxBytes)
        return fail(ErrorCode::InvalidInput, QStringLiteral("document of %1 bytes").arg(bytes.size()),
                    {name});
    const QByteArray sha256 = digest(bytes);
    CARNET_TRY_ASSIGN(Statement chunk, m_db.statement(q::insertChunk));
    for (qsizetype from = 0, n = 0; from < bytes.size(); from += kChunkBytes, ++n)
        CARNET_TRY(chunk.bind(sha256).bind(qint64{n}).bind(bytes.mid(from, kChunkBytes)).run());
    const ContactId contact{kind == RecordKind::Contact ? id : 0};
    const CompanyId company{kind == RecordKind::Company ? id : 0};
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::insert));
    st.bind(Uid::make(clock))
        .bind(contact)
        .bind(company)
        .bind(name)
        .bind(mediaType)
        .bind(qint64{bytes.size()})
        .bind(sha256);
    CARNET_TRY(st.bind(clock.nowMs()).run());
    return DocumentId{m_db.lastInsertId()};
}

Result<void> DocumentTable::remove(DocumentId id)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::remove));
    CARNET_TRY(st.bind(id).run());
    if (m_db.changes() == 0)
        return fail(ErrorCode::NotFound);
    return {};
}

Result<QByteArray> DocumentTable::bytes(DocumentId id)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::byId));
    CARNET_TRY_ASSIGN(const bool found, st.bind(id).step());
    if (!found)
        return fail(ErrorCode::NotFound);
    const Document document = documentFrom(st);
    CARNET_TRY_ASSIGN(Statement chunks, m_db.statement(q::chunks));
    chunks.bind(document.sha256);
    QByteArray bytes;
    bytes.reserve(document.size);
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, chunks.step());
        if (!row)
            break;
        bytes.append(chunks.blobView(0).data(), chunks.blobView(0).size());
    }
    if (digest(bytes) != document.sha256)
        return fail(ErrorCode::Corrupt, QStringLiteral("document %1").arg(id.value));
    return bytes;
}

} // namespace carnet
