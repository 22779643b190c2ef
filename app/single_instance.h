// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLocalServer>
#include <QObject>

namespace carnet {

/// One window for each carnet: a second start with the same file (by any path or link) raises the first
/// window. A local socket named after the file's identity, in a folder of the user's own (mode 0700). GUI
/// thread.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role {
        First, ///< listening now
        Second, ///< the window that has the carnet was asked to come forward
    };
    /// Fails with NotFound (no such carnet) or Io (no private folder); the carnet's own lock still guards it
    /// then.
    [[nodiscard]] Result<Role> claim(const QString &carnetPath);
    /// Stops answering for the carnet: it is not open any more.
    void release();

    /// The folder of the sockets, made when missing. Fails with Io when it is not ours alone.
    [[nodiscard]] static Result<QString> runtimeFolder();

Q_SIGNALS:
    void raiseRequested();

private:
    void onConnection();
    QLocalServer m_server;
};

} // namespace carnet
