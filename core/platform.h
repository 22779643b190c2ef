// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>

/// Everything that Windows or macOS would do otherwise: modes, inodes, fsync of folders, core dumps.
/// The other platforms get their own .cpp beside this one; nothing else in the program may call POSIX by name.
namespace carnet::platform {

/// First thing in main: files of ours are readable by their owner alone, and the process leaves no core dump.
void hardenProcess();

/// Which file a path means now; two equal identities are the same file on the same disk.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
/// Fails with NotFound or Io.
[[nodiscard]] Result<FileIdentity> fileIdentity(const QString &path);

/// Creates an empty file that nobody else can read. Fails with AlreadyExists, ReadOnly, DiskFull, NotFound (the
/// folder), Io.
[[nodiscard]] Result<void> createPrivateFile(const QString &path);
/// Takes group and world rights off a file. Fails with Io.
[[nodiscard]] Result<void> makePrivate(const QString &path);
[[nodiscard]] bool isPrivate(const QString &path);

/// Waits until the bytes of a file (or the names in a folder) are on the disk.
[[nodiscard]] Result<void> syncFile(const QString &path);
[[nodiscard]] Result<void> syncFolder(const QString &path);

/// Renames without ever replacing what stands at `to`. Fails with AlreadyExists, Io.
[[nodiscard]] Result<void> renameNoReplace(const QString &from, const QString &to);
/// Renames over what stands at `to`: the one instant of change.
[[nodiscard]] Result<void> renameReplacing(const QString &from, const QString &to);
/// A second name for the same file. Fails with Io where the file system has no links.
[[nodiscard]] Result<void> hardLink(const QString &from, const QString &to);

/// True when no process of this machine holds an advisory lock (flock) on the file: whoever made it has died.
[[nodiscard]] bool hasNoLockHolder(const QString &path);

/// Bytes that this user may still write in the folder of `path`.
[[nodiscard]] qint64 freeSpace(const QString &path);
/// True for NFS, SMB, FUSE over a network and the like, on which WAL cannot work.
[[nodiscard]] bool isNetworkFolder(const QString &path);

/// An error for the current `errno`, with the path left out (it may name a person).
[[nodiscard]] Error errorFromErrno(const char *what);

} // namespace carnet::platform
