// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <vector>

namespace carnet {

class BulkChange;
class DatabaseThread;
enum class CommandId;

/// What is done to one or many chosen records at once: each call is one command, and one undo. GUI thread;
/// the models follow by themselves once it is done.
class RecordCommands : public QObject {
    Q_OBJECT
public:
    using Ids = std::vector<qint64>;
    enum class TagChange { Set, Remove };

    explicit RecordCommands(DatabaseThread &db, QObject *parent = nullptr);

    /// To the trash and back.
    void trash(RecordKind kind, const Ids &ids);
    void restore(RecordKind kind, const Ids &ids);
    /// Out of the list, still found by search; and back.
    void archive(RecordKind kind, const Ids &ids);
    void unarchive(RecordKind kind, const Ids &ids);
    /// A tag that does not exist yet is made.
    void changeTag(RecordKind kind, const Ids &ids, const QString &tag, TagChange change);
    void setRelation(RecordKind kind, const Ids &ids, Relation relation);

Q_SIGNALS:
    /// Committed; `count` records were asked for. The sentence for the toast comes from UndoHistory::done.
    void done(qsizetype count);
    void failed(const carnet::Error &error);

private:
    using Change = std::function<Result<void>(BulkChange &)>;
    void run(CommandId command, RecordKind kind, const Ids &ids, Change change, const QString &name = {});

    DatabaseThread &m_db;
};

} // namespace carnet
