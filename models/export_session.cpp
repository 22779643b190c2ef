// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export_session.h"

#include "models/answer.h"
#include "store/database_thread.h"

#include <QCoreApplication>
#include <QPointer>

namespace carnet {

ExportSession::ExportSession(DatabaseThread &db, QObject *parent) : QObject(parent), m_db(db) { }

ExportSession::~ExportSession()
{
    cancel();
}

void ExportSession::run(const QString &path, const ExportOptions &wanted)
{
    if (isRunning())
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    ExportOptions options = wanted;
    options.progress = [self = QPointer<ExportSession>(this), cancel = m_cancel](qint64 done, qint64 all) {
        const auto tell = [self, done, all] {
            if (self)
                Q_EMIT self->progressed(done, all);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
        return !*cancel;
    };
    const auto work = [path, options, clock = m_db.clock()](Database &db) {
        return runExport(db, clock, path, options);
    };
    onAnswer(m_db.job(work), this, [this, path](const Result<ExportReport> &report) { onRun(path, report); });
}

void ExportSession::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

void ExportSession::onRun(const QString &path, const Result<ExportReport> &report)
{
    m_cancel.reset();
    if (report)
        Q_EMIT exported(path, *report);
    else if (report.error().code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(report.error());
}

} // namespace carnet
