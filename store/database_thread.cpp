// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_thread.h"

#include "store/upkeep.h"

#include <QSemaphore>
#include <QTimer>

namespace carnet {

namespace {
constexpr int kMergeAfterIdleMs = 300;
constexpr int kCheckpointAfterIdleMs = 30'000; // a flipped bit in a WAL would silently drop later commits
constexpr int kWatchEveryMs = 5'000;
} // namespace

/// What the writer's thread does when nobody asks: small steps, so that a save never waits for long.
class DatabaseThread::Upkeep : public QObject {
public:
    Upkeep(DatabaseThread &owner, Side &writer) : m_owner(owner), m_writer(writer)
    {
        for (QTimer *timer : {&m_idle, &m_checkpoint}) {
            timer->setSingleShot(true);
            timer->setParent(this);
        }
        m_watch.setParent(this);
        m_idle.setInterval(kMergeAfterIdleMs);
        m_checkpoint.setInterval(kCheckpointAfterIdleMs);
        m_watch.setInterval(kWatchEveryMs);
        connect(&m_idle, &QTimer::timeout, this, [this] { tidy(); });
        connect(&m_checkpoint, &QTimer::timeout, this, [this] {
            if (m_writer.database)
                (void)m_writer.database->checkpointTruncate(); // a reader in the way: next time
        });
        connect(&m_watch, &QTimer::timeout, this, [this] {
            if (m_writer.database && !m_writer.database->checkSameFile())
                Q_EMIT m_owner.fileReplaced();
        });
    }
    void opened()
    {
        m_watch.start();
        m_idle.start(); // what a former run left to be done
    }
    void wrote()
    {
        m_idle.start();
        m_checkpoint.start();
    }
    void closing()
    {
        m_idle.stop();
        m_checkpoint.stop();
        m_watch.stop();
    }

private:
    void tidy()
    {
        if (!m_writer.database)
            return;
        const Result<bool> done = doUpkeep(*m_writer.database, m_owner.m_clock);
        if (done && *done)
            m_idle.start();
    }

    DatabaseThread &m_owner;
    Side &m_writer;
    QTimer m_idle;
    QTimer m_checkpoint;
    QTimer m_watch;
};

DatabaseThread::DatabaseThread(Clock clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_writer(std::make_unique<Side>()),
      m_reader(std::make_unique<Side>())
{
    static const int registered = qRegisterMetaType<Touched>("carnet::Touched");
    Q_UNUSED(registered)
    m_upkeep = new Upkeep(*this, *m_writer);
    for (Side *side : {m_writer.get(), m_reader.get()}) {
        side->context.moveToThread(&side->thread);
        side->thread.start();
    }
    m_writer->thread.setObjectName(QStringLiteral("carnet-writer"));
    m_reader->thread.setObjectName(QStringLiteral("carnet-reader"));
    m_upkeep->moveToThread(&m_writer->thread);
}

DatabaseThread::~DatabaseThread()
{
    interruptSearch();
    close();
    // Behind the closing, in the same order: each thread ends itself once its queue is done.
    QMetaObject::invokeMethod(
        &m_reader->context,
        [this] {
            QMetaObject::invokeMethod(
                &m_writer->context,
                [this] {
                    delete m_upkeep;
                    m_writer->thread.quit();
                },
                Qt::QueuedConnection);
            m_reader->thread.quit();
        },
        Qt::QueuedConnection);
    m_reader->thread.wait();
    m_writer->thread.wait();
}

QFuture<Result<void>> DatabaseThread::open(std::function<Result<OpenedFile>()> opener)
{
    auto promise = std::make_shared<QPromise<Result<void>>>(); // shared: see runOn
    promise->start();
    QFuture<Result<void>> future = promise->future();
    const auto finish = [promise](Result<void> outcome) {
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    const auto openReader = [this, finish](const QString &path) {
        Result<std::unique_ptr<Database>> reader =
            Database::open(path, m_reader->key, Database::Access::ReadOnly);
        m_reader->key = {};
        if (!reader)
            return finish(fail(reader.error()));
        m_reader->database = std::move(*reader);
        finish({});
    };
    QMetaObject::invokeMethod(
        &m_writer->context,
        [this, opener = std::move(opener), finish, openReader] {
            Result<OpenedFile> opened = opener();
            if (!opened)
                return finish(fail(opened.error()));
            m_writer->database = std::move(opened->database);
            m_reader->key = opened->key.clone();
            m_writer->key = std::move(opened->key);
            m_upkeep->opened();
            QMetaObject::invokeMethod(
                &m_reader->context, [openReader, path = m_writer->database->path()] { openReader(path); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<void>> DatabaseThread::close()
{
    auto promise = std::make_shared<QPromise<Result<void>>>(); // shared: see runOn
    promise->start();
    QFuture<Result<void>> future = promise->future();
    const auto closeWriter = [this, promise] {
        Result<void> outcome;
        m_upkeep->closing();
        if (m_writer->database)
            outcome = m_writer->database->checkpointTruncate();
        m_writer->database.reset();
        m_writer->key = {};
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    QMetaObject::invokeMethod(
        &m_reader->context,
        [this, closeWriter] {
            m_reader->database.reset(); // first, or it would stand in the way of the checkpoint
            m_reader->key = {};
            QMetaObject::invokeMethod(&m_writer->context, closeWriter, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return future;
}

/// The reader's thread waits with its connection closed, so that what is queued there is answered afterwards.
void DatabaseThread::runAlone(std::function<void(OpenedFile *)> work)
{
    auto done = std::make_shared<QSemaphore>(); // shared between the two threads
    const auto onWriter = [this, done, work = std::move(work)] {
        if (m_writer->database) {
            OpenedFile file{std::move(m_writer->database), std::move(m_writer->key)};
            work(&file);
            m_writer->database = std::move(file.database);
            m_writer->key = std::move(file.key);
            if (m_writer->database)
                m_reader->key = m_writer->key.clone();
        } else {
            work(nullptr);
        }
        done->release();
    };
    QMetaObject::invokeMethod(
        &m_reader->context,
        [this, done, onWriter] {
            m_reader->database.reset();
            QMetaObject::invokeMethod(&m_writer->context, onWriter, Qt::QueuedConnection);
            done->acquire();
            if (!m_writer->database)
                return;
            if (auto reader =
                    Database::open(m_writer->database->path(), m_reader->key, Database::Access::ReadOnly))
                m_reader->database = std::move(*reader);
            m_reader->key = {};
        },
        Qt::QueuedConnection);
}

QFuture<Result<DatabaseThread::Access>> DatabaseThread::access()
{
    return job([this](Database &db) -> Result<Access> { return Access{db.path(), m_writer->key.clone()}; });
}

Result<WriteOutcome> DatabaseThread::announced(Result<WriteOutcome> outcome)
{
    if (outcome && outcome->journalNumber > 0) {
        m_upkeep->wrote();
        QMetaObject::invokeMethod(
            this, [this, touched = outcome->touched] { Q_EMIT changed(touched); }, Qt::QueuedConnection);
    }
    return outcome;
}

Result<UndoOutcome> DatabaseThread::announced(Result<UndoOutcome> outcome)
{
    if (!outcome)
        return outcome;
    (void)announced(Result<WriteOutcome>(outcome->write)); // only the notice is wanted
    if (outcome->entry.importId.isValid())
        announceReset();
    return outcome;
}

QFuture<Result<WriteOutcome>> DatabaseThread::write(Command command, RecordedWrite::Work work)
{
    return job([this, command = std::move(command), work = std::move(work)](Database &db) {
        return announced(RecordedWrite::run(db, m_clock, command, work));
    });
}

QFuture<Result<WriteOutcome>> DatabaseThread::command(std::function<Result<WriteOutcome>(Database &)> fn)
{
    return job([this, fn = std::move(fn)](Database &db) { return announced(fn(db)); });
}

QFuture<Result<UndoOutcome>> DatabaseThread::undoEntry(qint64 n)
{
    return job([this, n](Database &db) { return announced(UndoLog(db).undoEntry(m_clock, n)); });
}

QFuture<Result<UndoOutcome>> DatabaseThread::undo()
{
    return job([this](Database &db) { return announced(UndoLog(db).undo(m_clock)); });
}

QFuture<Result<UndoOutcome>> DatabaseThread::redo()
{
    return job([this](Database &db) { return announced(UndoLog(db).redo(m_clock)); });
}

void DatabaseThread::interruptSearch()
{
    if (Database *running = m_reader->interruptible)
        running->interrupt();
}

void DatabaseThread::announceReset()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT reset(); }, Qt::QueuedConnection);
}

} // namespace carnet
