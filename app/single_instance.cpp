// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include "core/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace carnet {

namespace {
constexpr int kConnectMs = 500;
const QByteArray kRaise = QByteArrayLiteral("raise\n");
} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance() = default;

Result<QString> SingleInstance::runtimeFolder()
{
    QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (base.isEmpty())
        base = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const QString folder = base + QStringLiteral("/carnet");
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("runtime folder"));
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFile::setPermissions(folder, ownerOnly))
        return fail(ErrorCode::Io, QStringLiteral("runtime folder"));
    return folder;
}

Result<SingleInstance::Role> SingleInstance::claim(const QString &carnetPath)
{
    CARNET_TRY_ASSIGN(const platform::FileIdentity identity, platform::fileIdentity(carnetPath));
    CARNET_TRY_ASSIGN(const QString folder, runtimeFolder());
    const QString name =
        folder + QStringLiteral("/%1-%2").arg(identity.device, 0, 16).arg(identity.inode, 0, 16);
    if (m_server.isListening() && m_server.fullServerName() == name)
        return Role::First;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(kConnectMs)) { // before the first window: nothing waits for this
        socket.write(kRaise);
        socket.waitForBytesWritten(kConnectMs);
        return Role::Second;
    }
    release();
    QLocalServer::removeServer(name); // left behind by a kill
    if (!m_server.listen(name))
        return fail(ErrorCode::Io, QStringLiteral("local socket"));
    return Role::First;
}

void SingleInstance::release()
{
    m_server.close();
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT raiseRequested(); // whatever was written: there is only one wish
    }
}

} // namespace carnet
