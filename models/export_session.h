// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/export_run.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace carnet {

class DatabaseThread;

/// One export at a time, by the same run as the command line's: in clear, so it is journalled, and readable
/// by its owner alone. GUI thread; the file is written elsewhere.
class ExportSession : public QObject {
    Q_OBJECT
public:
    explicit ExportSession(DatabaseThread &db, QObject *parent = nullptr);
    ~ExportSession() override; ///< cancels what runs

    [[nodiscard]] bool isRunning() const { return m_cancel != nullptr; }
    /// To the new file `path`; `wanted.progress` is set here. Without effect while another one runs.
    void run(const QString &path, const ExportOptions &wanted);
    /// Leaves no file behind.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 all); ///< records
    void exported(const QString &path, const carnet::ExportReport &report);
    void cancelled();
    void failed(const carnet::Error &error);

private:
    void onRun(const QString &path, const Result<ExportReport> &report);

    DatabaseThread &m_db;
    std::shared_ptr<std::atomic<bool>>
        m_cancel; ///< shared with the run, which may outlive this; null: none runs
};

} // namespace carnet
