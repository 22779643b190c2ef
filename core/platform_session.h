// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace carnet::platform {

/// Tells that the machine goes to sleep or that the user's session is locked (logind, and the desktop's
/// screen saver). Without a bus, nothing is told. GUI thread; never waits for a bus.
class SessionWatcher : public QObject {
    Q_OBJECT
public:
    explicit SessionWatcher(QObject *parent = nullptr);
    ~SessionWatcher() override;
    void start();

Q_SIGNALS:
    void sleeping(); ///< lid, suspend, hibernation: about to begin
    void sessionLocked();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);
    void onLock();
    void onScreenSaver(bool isActive);
};

} // namespace carnet::platform
