// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/database.h"

#include <QList>

namespace carnet {

/// A file kept inside the carnet, without its bytes.
struct Document {
    DocumentId id;
    Uid uid;
    QString name; ///< as the file was called
    QString mediaType; ///< "application/pdf"
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< 32 bytes: names the bytes, which are stored once however often they were added
    qint64 addedAt = 0; ///< UTC ms
};

/// Reads and writes the documents of contacts and companies. Their bytes are immutable, cut in chunks and named by their
/// hash; they stay when the row goes, so that an undo finds them. Database thread only; writing needs an open door.
class DocumentTable {
public:
    static constexpr qint64 kMaxBytes = 25 * 1024 * 1024;
    static constexpr qsizetype kChunkBytes = 128 * 1024;

    explicit DocumentTable(Database &db) : m_db(db) { }

    /// Those of one record, the newest first.
    [[nodiscard]] Result<QList<Document>> of(RecordKind kind, qint64 id);
    /// Fails with InvalidInput (arguments: the name) when there are no bytes, or more than kMaxBytes.
    [[nodiscard]] Result<DocumentId> add(RecordKind kind, qint64 id, const QString &name,
                                         const QString &mediaType, const QByteArray &bytes,
                                         const Clock &clock);
    /// Fails with NotFound.
    [[nodiscard]] Result<void> remove(DocumentId id);
    /// The bytes. Fails with NotFound, with Corrupt when they are not those that were stored.
    [[nodiscard]] Result<QByteArray> bytes(DocumentId id);

private:
    Database &m_db;
};

} // namespace carnet
