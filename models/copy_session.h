// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"
#include "store/backup.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace carnet {

class DatabaseThread;

/// The copies of the carnet that is open: a verified backup is made while work goes on, a backup is looked
/// into, and restored beside the carnet. One at a time. GUI thread; the work is done on threads of its own,
/// over a connection of its own. Dying stops a copy at its next step, without waiting for it.
class CopySession : public QObject {
    Q_OBJECT
public:
    CopySession(DatabaseThread &db, OpenOptions opening, QObject *parent = nullptr);
    ~CopySession() override;

    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }
    /// Copies the carnet into the new file `out`, proved; then the act is noted in the journal.
    void backUp(const QString &out);
    /// Counts what a backup holds. The passphrase is that of its time.
    void look(const QString &backup, const SecretBytes &passphrase);
    /// Copies a backup into the new file `out`, proved.
    void restore(const QString &backup, const SecretBytes &passphrase, const QString &out);
    /// `failed` with Cancelled follows; too late while the copy is being proved.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 donePages, qint64 allPages);
    void backedUp(const QString &out, const carnet::CopyReport &report);
    void looked(const carnet::BackupContents &contents);
    void restored(const QString &out, const carnet::CopyReport &report);
    void failed(const carnet::Error &error);

private:
    [[nodiscard]] CopyProgress begin();
    template <typename Work, typename Done>
    void run(Work work, Done done);

    DatabaseThread &m_db;
    OpenOptions m_opening;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< shared with the run; null: none runs
};

} // namespace carnet
