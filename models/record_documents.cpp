// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_documents.h"

#include "core/hidden_marks.h"
#include "core/platform.h"
#include "models/answer.h"
#include "store/database_thread.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace carnet {

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound);
    if (file.size() > DocumentTable::kMaxBytes)
        return fail(ErrorCode::InvalidInput, QStringLiteral("document of %1 bytes").arg(file.size()),
                    {QFileInfo(path).fileName()});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("open document"));
    return file.readAll();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    CARNET_TRY(platform::createPrivateFile(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorCode::Io, QStringLiteral("write document"));
    return {};
}

} // namespace

RecordDocuments::RecordDocuments(DatabaseThread &db, QObject *parent) : QAbstractListModel(parent), m_db(db)
{
    connect(&db, &DatabaseThread::changed, this, [this](const Touched &touched) {
        if (m_id != 0 && touched.of(m_kind).contains(m_id))
            reload();
    });
    connect(&db, &DatabaseThread::reset, this, &RecordDocuments::reload);
}

void RecordDocuments::setRecord(RecordKind kind, qint64 id)
{
    if (kind == m_kind && id == m_id)
        return;
    m_kind = kind;
    m_id = id;
    beginResetModel();
    m_documents.clear();
    endResetModel();
    reload();
}

int RecordDocuments::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

QVariant RecordDocuments::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Document &document = m_documents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return document.name;
    case SizeRole:
        return document.size;
    case MediaTypeRole:
        return document.mediaType;
    case AddedAtRole:
        return document.addedAt;
    default:
        return {};
    }
}

void RecordDocuments::addFile(const QString &path)
{
    if (m_id == 0)
        return;
    const QString name = withoutHiddenMarks(QFileInfo(path).fileName());
    const auto work = [kind = m_kind, id = m_id, path, name,
                       clock = m_db.clock()](Database &db) -> Result<void> {
        CARNET_TRY_ASSIGN(const QByteArray bytes, readFile(path));
        const QString mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
        CARNET_TRY(DocumentTable(db).add(kind, id, name, mediaType, bytes, clock));
        return {};
    };
    onAnswer(m_db.write({CommandId::DocumentAdd, {name}}, work), this,
             [this](const Result<WriteOutcome> &outcome) {
                 if (!outcome)
                     Q_EMIT failed(outcome.error());
             });
}

void RecordDocuments::remove(int row)
{
    const Document document = m_documents.at(row);
    onAnswer(m_db.write({CommandId::DocumentRemove, {document.name}},
                        [id = document.id](Database &db) { return DocumentTable(db).remove(id); }),
             this, [this](const Result<WriteOutcome> &outcome) {
                 if (!outcome)
                     Q_EMIT failed(outcome.error());
             });
}

void RecordDocuments::readBytes(int row)
{
    const Document document = m_documents.at(row);
    onAnswer(m_db.read([id = document.id](Database &db) { return DocumentTable(db).bytes(id); }), this,
             [this, document](const Result<QByteArray> &bytes) {
                 if (bytes)
                     Q_EMIT bytesRead(document.name, document.mediaType, *bytes);
                 else
                     Q_EMIT failed(bytes.error());
             });
}

void RecordDocuments::saveAs(int row, const QString &path)
{
    onAnswer(m_db.read([id = m_documents.at(row).id, path](Database &db) -> Result<void> {
        CARNET_TRY_ASSIGN(const QByteArray bytes, DocumentTable(db).bytes(id));
        return writeFile(path, bytes);
    }),
             this, [this, path](const Result<void> &outcome) {
                 if (outcome)
                     Q_EMIT savedAs(path);
                 else
                     Q_EMIT failed(outcome.error());
             });
}

void RecordDocuments::reload()
{
    ++m_reload;
    if (m_id == 0)
        return;
    onAnswer(m_db.read([kind = m_kind, id = m_id](Database &db) { return DocumentTable(db).of(kind, id); }),
             this, [this, reload = m_reload](const Result<QList<Document>> &documents) {
                 if (reload != m_reload)
                     return;
                 if (!documents) {
                     Q_EMIT failed(documents.error());
                     return;
                 }
                 beginResetModel(); // a handful of rows
                 m_documents = *documents;
                 endResetModel();
             });
}

} // namespace carnet
