// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/recorded_write.h"
#include "store/undo_log.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace carnet {

/// A carnet opened for writing, and the key of its further connections.
struct OpenedFile {
    std::unique_ptr<Database> database;
    RawKey key;
};

/// Owns the two connections of an open carnet, each on a thread of its own: one writes, one reads for lists and search
/// while a long write runs. All functions are called from the thread that made the object (the GUI's) and return at
/// once; results come by QFuture. After close() every call answers Locked.
class DatabaseThread : public QObject {
    Q_OBJECT
public:
    explicit DatabaseThread(Clock clock, QObject *parent = nullptr);
    ~DatabaseThread() override; ///< closes, and waits for the statement that runs

    /// Runs `opener` on the writer's thread (it may derive a key: half a second), then opens the reader.
    [[nodiscard]] QFuture<Result<void>> open(std::function<Result<OpenedFile>()> opener);
    /// Empties the WAL, closes both connections and wipes the key. Work already queued is done first.
    QFuture<Result<void>> close();

    /// Runs `fn(Database &)` on the reading connection. It must return a Result and never write.
    template <typename Fn>
    [[nodiscard]] auto read(Fn fn)
    {
        return runOn(*m_reader, std::move(fn), false);
    }
    /// The same for a query that the next key press makes pointless: interruptSearch stops it with Cancelled.
    template <typename Fn>
    [[nodiscard]] auto search(Fn fn)
    {
        return runOn(*m_reader, std::move(fn), true);
    }
    /// Runs `fn(Database &)` on the writing connection: imports, backups, maintenance. It opens its own door.
    template <typename Fn>
    [[nodiscard]] auto job(Fn fn)
    {
        return runOn(*m_writer, std::move(fn), false);
    }
    /// Runs one command; `changed` follows its commit.
    [[nodiscard]] QFuture<Result<WriteOutcome>> write(Command command, RecordedWrite::Work work);
    /// Runs a function that runs one command itself (a merge); `changed` follows its commit.
    [[nodiscard]] QFuture<Result<WriteOutcome>> command(std::function<Result<WriteOutcome>(Database &)> fn);
    [[nodiscard]] QFuture<Result<UndoOutcome>> undo();
    /// Takes back one command that need not be the newest; as UndoLog::undoEntry.
    [[nodiscard]] QFuture<Result<UndoOutcome>> undoEntry(qint64 n);
    [[nodiscard]] QFuture<Result<UndoOutcome>> redo();

    /// Closes the reader, runs `fn(OpenedFile &)` as the only connection on the writer's thread, and opens the reader again
    /// under the key that `fn` leaves; what is asked meanwhile waits. For a change of passphrase. When `fn` leaves no
    /// database, every later call answers Locked.
    template <typename Fn>
    [[nodiscard]] auto exclusive(Fn fn)
    {
        using R = std::invoke_result_t<Fn, OpenedFile &>;
        auto promise = std::make_shared<QPromise<R>>(); // shared: see runOn
        promise->start();
        QFuture<R> future = promise->future();
        runAlone([promise, fn = std::move(fn)](OpenedFile *file) mutable {
            promise->addResult(file ? fn(*file) : R(fail(ErrorCode::Locked)));
            promise->finish();
        });
        return future;
    }
    /// The path and a copy of the key, for one more connection of a long read (a backup) beside both.
    struct Access {
        QString path;
        RawKey key;
    };
    [[nodiscard]] QFuture<Result<Access>> access();

    /// Stops the search that runs now, if one does.
    void interruptSearch();
    /// Tells the models that more changed than can be listed (an import, an import's undo). Any thread.
    void announceReset();

    [[nodiscard]] const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    /// A commit changed these records. Emitted in the object's own thread.
    void changed(const carnet::Touched &touched);
    /// So much changed that lists read again from the start.
    void reset();
    /// The file under us was moved away or replaced: nothing can be saved there any more.
    void fileReplaced();

private:
    /// One connection with its thread. `database` and `key` are touched on that thread only.
    struct Side {
        QThread thread;
        QObject context; ///< lives on the thread; what is invoked on it runs there
        std::unique_ptr<Database> database;
        RawKey key;
        std::atomic<Database *> interruptible = nullptr; ///< set while a search runs
    };

    template <typename Fn>
    auto runOn(Side &side, Fn fn, bool interruptible)
    {
        using R = std::invoke_result_t<Fn, Database &>;
        auto promise =
            std::make_shared<QPromise<R>>(); // shared: what Qt queues must be copyable, a QPromise is not
        promise->start();
        QFuture<R> future = promise->future();
        QMetaObject::invokeMethod(
            &side.context,
            [&side, promise, fn = std::move(fn), interruptible]() mutable {
                if (!side.database) {
                    promise->addResult(R(fail(ErrorCode::Locked)));
                } else {
                    side.interruptible = interruptible ? side.database.get() : nullptr;
                    promise->addResult(fn(*side.database));
                    side.interruptible = nullptr;
                }
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }
    void runAlone(std::function<void(OpenedFile *)> work);
    Result<WriteOutcome> announced(Result<WriteOutcome> outcome);
    Result<UndoOutcome> announced(Result<UndoOutcome> outcome);

    Clock m_clock;
    std::unique_ptr<Side> m_writer;
    std::unique_ptr<Side> m_reader;
    class Upkeep;
    Upkeep *m_upkeep = nullptr; ///< lives on the writer's thread
};

} // namespace carnet
