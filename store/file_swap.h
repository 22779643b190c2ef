// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform.h"

/// How another file takes a carnet's name, by one rename, with the former one kept under a name of its own.
namespace carnet {

/// A -wal or -journal would be taken for the new file's after the rename. Fails with Busy when one is there.
[[nodiscard]] Result<void> checkNoSideFiles(const QString &path);

/// What to do where the file system knows no second names (links) for a file.
enum class WithoutLinks {
    GoOn, ///< nothing of the old file is kept: the caller has a backup of it
    Rename, ///< the old file is renamed first: for an instant nothing has the carnet's name
};

/// Gives the closed file `fresh` the name `path`, whose own file must be `identity` and closed. Returns the
/// name under which the old file is kept, `<base>.<what>.carnet`; empty where it could not be (GoOn). Fails
/// with Busy, Replaced
/// (`path` is another file by now), Io; then `path` is as it was.
[[nodiscard]] Result<QString> swapIn(const QString &path, const QString &fresh,
                                     const platform::FileIdentity &identity, const QString &what,
                                     WithoutLinks withoutLinks);

} // namespace carnet
