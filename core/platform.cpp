// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace carnet::platform {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

Result<void> syncAt(const QString &path, int flags)
{
    const int fd = ::open(native(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return fail(errorFromErrno("open for sync"));
    const bool ok = ::fsync(fd) == 0;
    const Error error = ok ? Error{} : errorFromErrno("fsync");
    ::close(fd);
    if (!ok)
        return fail(error);
    return {};
}

} // namespace

void hardenProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

Error errorFromErrno(const char *what)
{
    const int number = errno;
    ErrorCode code = ErrorCode::Io;
    switch (number) {
    case ENOENT:
        code = ErrorCode::NotFound;
        break;
    case EEXIST:
        code = ErrorCode::AlreadyExists;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::ReadOnly;
        break;
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::DiskFull;
        break;
    case EISDIR:
        code = ErrorCode::IsDirectory;
        break;
    case ENOMEM:
        code = ErrorCode::OutOfMemory;
        break;
    default:
        break;
    }
    return {code, QString::fromLatin1("%1: errno %2").arg(QLatin1String(what)).arg(number), {}};
}

Result<FileIdentity> fileIdentity(const QString &path)
{
    struct stat info { };
    if (::stat(native(path).constData(), &info) != 0)
        return fail(errorFromErrno("stat"));
    return FileIdentity{info.st_dev, info.st_ino};
}

Result<void> createPrivateFile(const QString &path)
{
    const int fd = ::open(native(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return fail(errorFromErrno("create"));
    ::close(fd);
    return {};
}

Result<void> makePrivate(const QString &path)
{
    if (::chmod(native(path).constData(), 0600) != 0)
        return fail(errorFromErrno("chmod"));
    return {};
}

bool isPrivate(const QString &path)
{
    struct stat info { };
    return ::stat(native(path).constData(), &info) == 0 && (info.st_mode & 077) == 0;
}

Result<void> syncFile(const QString &path)
{
    return syncAt(path, O_RDONLY);
}

Result<void> syncFolder(const QString &path)
{
    return syncAt(path, O_RDONLY | O_DIRECTORY);
}

Result<void> renameNoReplace(const QString &from, const QString &to)
{
    if (::renameat2(AT_FDCWD, native(from).constData(), AT_FDCWD, native(to).constData(), RENAME_NOREPLACE)
        == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return fail(errorFromErrno("rename"));
    // A file system without RENAME_NOREPLACE (some network and FAT disks): a link refuses an existing name as well.
    if (::link(native(from).constData(), native(to).constData()) == 0) {
        ::unlink(native(from).constData());
        return {};
    }
    if (errno == EEXIST || QFileInfo::exists(to))
        return fail(ErrorCode::AlreadyExists);
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return fail(errorFromErrno("rename"));
    return {};
}

Result<void> renameReplacing(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return fail(errorFromErrno("rename"));
    return {};
}

Result<void> hardLink(const QString &from, const QString &to)
{
    if (::link(native(from).constData(), native(to).constData()) != 0)
        return fail(errorFromErrno("link"));
    return {};
}

bool hasNoLockHolder(const QString &path)
{
    const int fd = ::open(native(path).constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool isFree = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
    ::close(fd);
    return isFree;
}

qint64 freeSpace(const QString &path)
{
    struct statvfs info { };
    if (::statvfs(native(QFileInfo(path).absolutePath()).constData(), &info) != 0)
        return -1;
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

bool isNetworkFolder(const QString &path)
{
    struct statfs info { };
    if (::statfs(native(QFileInfo(path).absolutePath()).constData(), &info) != 0)
        return false;
    constexpr unsigned long kCifs = 0xff534d42;
    constexpr unsigned long kSmb2 = 0xfe534d42;
    const auto type = static_cast<unsigned long>(info.f_type) & 0xffffffffUL;
    return type == NFS_SUPER_MAGIC || type == SMB_SUPER_MAGIC || type == kCifs || type == kSmb2
        || type == AFS_SUPER_MAGIC || type == V9FS_MAGIC;
}

} // namespace carnet::platform
