// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/document_table.h"

#include <QAbstractListModel>

namespace carnet {

class DatabaseThread;

/// The documents of the contact or company that is shown, the newest first. GUI thread; files are read and
/// written by the store's threads.
class RecordDocuments : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        SizeRole = Qt::UserRole + 1, ///< qint64, bytes
        MediaTypeRole, ///< QString: "application/pdf"
        AddedAtRole, ///< qint64, UTC ms
    };

    explicit RecordDocuments(DatabaseThread &db, QObject *parent = nullptr);

    /// Another record; its list follows.
    void setRecord(RecordKind kind, qint64 id);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Takes a file of at most DocumentTable::kMaxBytes into the carnet; one command.
    void addFile(const QString &path);
    /// One command: the undo brings it back.
    void remove(int row);
    /// Its bytes follow by `bytesRead`.
    void readBytes(int row);
    /// Writes it outside the carnet, in clear, readable by the owner alone. Never over a file that is there.
    void saveAs(int row, const QString &path);

Q_SIGNALS:
    void bytesRead(const QString &name, const QString &mediaType, const QByteArray &bytes);
    void savedAs(const QString &path);
    void failed(const carnet::Error &error);

private:
    void reload();

    DatabaseThread &m_db;
    RecordKind m_kind = RecordKind::Contact;
    qint64 m_id = 0;
    QList<Document> m_documents;
    quint64 m_reload = 0;
};

} // namespace carnet
