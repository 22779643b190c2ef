// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace carnet {

/// Takes what was copied from a carnet off the clipboard again: after 30 seconds, and at once when asked (a
/// lock). What another program has put there since is left alone; a history of copied texts that some
/// desktops keep is beyond us, and is asked not to keep ours (copyOut()). Lives on the GUI thread.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kKept{30};

    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override; ///< clears ours: a clipboard may outlive the program

    /// For tests, which do not wait that long.
    void setKept(std::chrono::milliseconds kept) { m_timer.setInterval(kept); }
    void clearOurs();

private:
    [[nodiscard]] static bool holdsOurs();
    QTimer m_timer;
};

} // namespace carnet
