// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

/// What a Linux desktop says over D-Bus; nothing else in the program talks to it. Without a bus, nothing is
/// said.
namespace carnet::platform {

enum class ColorScheme { NoPreference, Dark, Light };

/// Follows the desktop's light or dark wish (org.freedesktop.appearance of the desktop portal).
class ColorSchemeWatcher : public QObject {
    Q_OBJECT
public:
    explicit ColorSchemeWatcher(QObject *parent = nullptr);
    ~ColorSchemeWatcher() override;
    /// Asks once in the background (never waits, also when the bus does not answer), then follows changes.
    void start();
    /// False without a session bus in the environment; asking would make Qt start one.
    [[nodiscard]] static bool hasSessionBus();

Q_SIGNALS:
    void changed(carnet::platform::ColorScheme scheme);

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void announce(const QVariant &value);
};

} // namespace carnet::platform
