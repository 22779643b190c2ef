// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auto_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace carnet {

namespace {

constexpr int kTickMs = 5000;

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

AutoLock::AutoLock(QObject *parent, NowMs now)
    : QObject(parent),
      m_now(now ? std::move(now) : NowMs([] { return QDateTime::currentMSecsSinceEpoch(); })), m_session(this)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &AutoLock::check);
    connect(&m_session, &platform::SessionWatcher::sleeping, this, &AutoLock::request);
    connect(&m_session, &platform::SessionWatcher::sessionLocked, this, &AutoLock::request);
    m_session.start();
}

void AutoLock::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
}

void AutoLock::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_lastUseMs = m_now();
    m_tick.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void AutoLock::stop()
{
    m_isRunning = false;
    m_tick.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type())) {
        check(); // the first key after a sleep must not count as use
        m_lastUseMs = m_now();
    }
    return QObject::eventFilter(watched, event);
}

void AutoLock::check()
{
    constexpr qint64 kMsPerMinute = 60'000;
    if (m_isRunning && m_idleMinutes > 0 && m_now() - m_lastUseMs >= m_idleMinutes * kMsPerMinute)
        request();
}

void AutoLock::request()
{
    if (!m_isRunning)
        return;
    stop();
    Q_EMIT lockRequested();
}

} // namespace carnet
