// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "core/platform.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace carnet {

namespace {

/// Qt writes its lines, number, program, host and two more, each with its end.
bool isWhole(const QString &lockPath)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.read(4096);
    return content.endsWith('\n') && content.count('\n') >= 3;
}

} // namespace

QString FileLock::pathFor(const QString &carnetPath)
{
    const QFileInfo info(carnetPath);
    const QString canonical = info.canonicalFilePath(); // empty for a carnet that is only being made
    const QFileInfo real(canonical.isEmpty() ? info.absoluteFilePath() : canonical);
    return real.dir().filePath(QLatin1Char('.') + real.fileName() + QLatin1String(".lock"));
}

Result<FileLock> FileLock::take(const QString &carnetPath, ForeignLock foreign)
{
    const QString path = pathFor(carnetPath);
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0); // a lock never ages: it dies with its process
    if (file->tryLock(0))
        return FileLock(std::move(file));
    if (file->error() == QLockFile::PermissionError)
        return fail(ErrorCode::ReadOnly, QStringLiteral("lock"));
    if (file->error() != QLockFile::LockFailedError)
        return fail(ErrorCode::Io, QStringLiteral("lock: %1").arg(int{file->error()}));

    qint64 pid = 0;
    QString host;
    QString program;
    const bool known = isWhole(path) && file->getLockInfo(&pid, &host, &program);
    // A kill or a power cut between the making of the lock file and its writing leaves one that names nobody and would
    // hold for ever. Its maker holds a lock of the system on it for as long as it lives.
    if (!known && platform::hasNoLockHolder(path) && QFile::remove(path) && file->tryLock(0))
        return FileLock(std::move(file));
    const bool elsewhere = !known || host != QSysInfo::machineHostName();
    if (foreign == ForeignLock::Take && elsewhere && QFile::remove(path) && file->tryLock(0))
        return FileLock(std::move(file));
    return fail(ErrorCode::InUse, QStringLiteral("lock held"),
                {host, QFileInfo(path).lastModified().toString(Qt::ISODate)});
}

} // namespace carnet
