// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform_session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace carnet {

/// Says when the carnet must be locked: nobody touched keyboard or mouse for a while, the machine goes to
/// sleep, or the session is locked. Time is that of the wall, so that hours in which the machine slept count.
/// GUI thread.
class AutoLock : public QObject {
    Q_OBJECT
public:
    using NowMs = std::function<qint64()>;

    /// Watches the events of the whole application. `now`: UTC ms, for tests.
    explicit AutoLock(QObject *parent = nullptr, NowMs now = {});

    /// 0: never by idleness. Sleep and session lock count all the same.
    void setIdleMinutes(int minutes);
    /// Only while a carnet is open.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Locks when the time is over; the timer calls it, and tests do.
    void check();

Q_SIGNALS:
    void lockRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void request();

    NowMs m_now;
    platform::SessionWatcher m_session;
    QTimer m_tick;
    qint64 m_lastUseMs = 0;
    int m_idleMinutes = 15;
    bool m_isRunning = false;
};

} // namespace carnet
