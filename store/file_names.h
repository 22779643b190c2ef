// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The names of the files that stand beside a carnet for a while.
namespace carnet {

/// `.<name>.<what>-<random>` in the same folder: a file that is being made. Left ones are removed at the next opening.
[[nodiscard]] QString hiddenName(const QString &carnetPath, const QString &what);
/// `<base>.<what>.carnet`, or `<base>.<what>-2.carnet` and so on: a name that nothing has yet, seen by the user.
[[nodiscard]] QString freeName(const QString &carnetPath, const QString &what);
/// Removes a file with its -wal, -shm and -journal.
void removeWithSideFiles(const QString &path);
/// Removes what a creation, a copy or a change of passphrase left when it was killed. The carnet must be locked.
void removeLeftOvers(const QString &carnetPath);

} // namespace carnet
