// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform_session.h"

#include "core/platform_dbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace carnet::platform {

namespace {

const auto kLogin = QStringLiteral("org.freedesktop.login1");

bool hasSystemBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS")
        || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"))
        || QFileInfo::exists(QStringLiteral("/var/run/dbus/system_bus_socket"));
}

/// Even connecting can wait for a bus that does not answer, so it is done off the GUI thread; `then` runs on
/// it.
template <typename Connect, typename Then>
void whenConnected(SessionWatcher *watcher, Connect connect, Then then)
{
    QThreadPool::globalInstance()->start([watcher = QPointer<SessionWatcher>(watcher), connect, then] {
        if (!connect().isConnected())
            return;
        QMetaObject::invokeMethod(qApp, [watcher, then] {
            if (watcher)
                then(watcher.data());
        });
    });
}

} // namespace

SessionWatcher::SessionWatcher(QObject *parent) : QObject(parent) { }

SessionWatcher::~SessionWatcher() = default;

void SessionWatcher::start()
{
    if (hasSystemBus()) {
        whenConnected(
            this, [] { return QDBusConnection::systemBus(); },
            [](SessionWatcher *self) {
                QDBusConnection bus = QDBusConnection::systemBus();
                bus.connect(kLogin, QStringLiteral("/org/freedesktop/login1"),
                            QStringLiteral("org.freedesktop.login1.Manager"),
                            QStringLiteral("PrepareForSleep"), self, SLOT(onPrepareForSleep(bool)));
                // Of any session: one lock too many costs a passphrase, one too few a carnet.
                bus.connect(kLogin, QString(), QStringLiteral("org.freedesktop.login1.Session"),
                            QStringLiteral("Lock"), self, SLOT(onLock()));
            });
    }
    if (ColorSchemeWatcher::hasSessionBus()) {
        whenConnected(
            this, [] { return QDBusConnection::sessionBus(); },
            [](SessionWatcher *self) {
                for (const auto &name :
                     {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
                    QDBusConnection::sessionBus().connect(QString(), QString(), name,
                                                          QStringLiteral("ActiveChanged"), self,
                                                          SLOT(onScreenSaver(bool)));
            });
    }
}

void SessionWatcher::onPrepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT sleeping();
}

void SessionWatcher::onLock()
{
    Q_EMIT sessionLocked();
}

void SessionWatcher::onScreenSaver(bool isActive)
{
    if (isActive)
        Q_EMIT sessionLocked();
}

} // namespace carnet::platform
