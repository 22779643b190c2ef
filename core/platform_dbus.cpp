// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform_dbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace carnet::platform {

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kSpace = QStringLiteral("org.freedesktop.appearance");
const auto kKey = QStringLiteral("color-scheme");
constexpr int kTimeoutMs = 2000;

/// The portal wraps the value once or twice, depending on its version.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ColorSchemeWatcher::ColorSchemeWatcher(QObject *parent) : QObject(parent) { }

ColorSchemeWatcher::~ColorSchemeWatcher() = default;

bool ColorSchemeWatcher::hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

void ColorSchemeWatcher::start()
{
    if (!hasSessionBus())
        return;
    // Even connecting can wait for a bus that does not answer, so it is done off the GUI thread.
    QThreadPool::globalInstance()->start([self = QPointer<ColorSchemeWatcher>(this)] {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        QDBusMessage question =
            QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        question << kSpace << kKey;
        const QDBusMessage answer = bus.call(question, QDBus::Block, kTimeoutMs);
        const QVariant value =
            answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
        QMetaObject::invokeMethod(qApp, [self, value] {
            if (!self)
                return;
            QDBusConnection::sessionBus().connect(kService, kPath, kInterface,
                                                  QStringLiteral("SettingChanged"), self,
                                                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
            if (value.isValid())
                self->announce(value);
        });
    });
}

void ColorSchemeWatcher::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == kSpace && key == kKey)
        announce(value.variant());
}

void ColorSchemeWatcher::announce(const QVariant &value)
{
    switch (unwrapped(value).toUInt()) {
    case 1:
        Q_EMIT changed(ColorScheme::Dark);
        return;
    case 2:
        Q_EMIT changed(ColorScheme::Light);
        return;
    default:
        Q_EMIT changed(ColorScheme::NoPreference);
    }
}

} // namespace carnet::platform
