// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/copy_session.h"

#include "models/answer.h"
#include "store/database_thread.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrent>

#include <utility>

namespace carnet {

namespace {

std::shared_ptr<SecretBytes> shared(const SecretBytes &secret)
{
    return std::make_shared<SecretBytes>(
        secret.clone()); // shared: what is run wants copies, a secret has none
}

} // namespace

CopySession::CopySession(DatabaseThread &db, OpenOptions opening, QObject *parent)
    : QObject(parent), m_db(db), m_opening(std::move(opening))
{
}

CopySession::~CopySession()
{
    cancel();
}

void CopySession::cancel()
{
    if (m_stop)
        *m_stop = true;
}

/// What the copy tells, from its thread.
CopyProgress CopySession::begin()
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const QPointer<CopySession> self(this);
    return [self, stop = m_stop](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, all] {
                if (self)
                    Q_EMIT self->progressed(done, all);
            },
            Qt::QueuedConnection);
        return *stop ? Go::Stop : Go::On;
    };
}

template <typename Work, typename Done>
void CopySession::run(Work work, Done done)
{
    onAnswer(QtConcurrent::run(std::move(work)), this, [this, done = std::move(done)](auto outcome) {
        m_stop.reset();
        if (outcome)
            done(*outcome);
        else
            Q_EMIT failed(outcome.error());
    });
}

void CopySession::backUp(const QString &out)
{
    if (isRunning())
        return;
    const CopyProgress progress = begin();
    onAnswer(m_db.access(), this, [this, out, progress](Result<DatabaseThread::Access> access) {
        if (!access) {
            m_stop.reset();
            Q_EMIT failed(access.error());
            return;
        }
        const auto held =
            std::make_shared<DatabaseThread::Access>(std::move(*access)); // shared: as `shared` above
        run(
            [held, out, progress]() -> Result<CopyReport> {
                CARNET_TRY_ASSIGN(const auto db,
                                  Database::open(held->path, held->key, Database::Access::ReadOnly));
                return carnet::backUp(*db, held->key, out, progress);
            },
            [this, out](const CopyReport &report) {
                // A backup that could not be noted is a good backup all the same.
                (void)m_db.job([clock = m_db.clock()](Database &db) {
                    return JournalOnly::record(db, clock, CommandId::Backup);
                });
                Q_EMIT backedUp(out, report);
            });
    });
}

void CopySession::look(const QString &backup, const SecretBytes &passphrase)
{
    if (isRunning())
        return;
    (void)begin(); // nothing to tell on the way
    run([backup, secret = shared(passphrase),
         opening = m_opening] { return inspectBackup(backup, *secret, opening); },
        [this](const BackupContents &contents) { Q_EMIT looked(contents); });
}

void CopySession::restore(const QString &backup, const SecretBytes &passphrase, const QString &out)
{
    if (isRunning())
        return;
    run([backup, out, secret = shared(passphrase), opening = m_opening,
         progress = begin()] { return restoreBackup(backup, *secret, out, opening, progress); },
        [this, out](const CopyReport &report) { Q_EMIT restored(out, report); });
}

} // namespace carnet
