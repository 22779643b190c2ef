// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/file_inspection.h"

#include <QList>

#include <functional>

namespace carnet {

/// What the user gave, seen from here: a passphrase to derive from a header, or a sheet's 32 bytes for any header.
using KeySource = std::function<Result<SecretBytes>(const HeaderBytes &header)>;

/// A key that opens page 1, and what page 1 says.
struct FoundKey {
    RawKey key;
    QByteArray sqliteHeader; ///< the newest page 1's first 100 bytes in clear
    bool isHealed = false; ///< `key.header` is not what lies on the disk
};

/// Finds what opens the file. When the check bytes say that the key is not the right one, it looks a second time before
/// it says so: at the same header with its check made anew, at those of page 1 in the -wal, and at `others` (remembered,
/// or of backups); at most four more derivations. Fails with WrongKey, Corrupt (the key is right and page 1 is bad, or
/// the header is beyond repair), or what `source` fails with. Touches no file.
[[nodiscard]] Result<FoundKey> findKey(const FileStart &start, const KeySource &source,
                                       const QList<HeaderBytes> &others);

/// What page 1 says, before SQLite has the file: whose it is, how new, and whether the file is all there. Fails with
/// NotACarnet, NewerFile (argument: its schema), Truncated.
[[nodiscard]] Result<void> checkPageOne(const FileStart &start, const FoundKey &found, int newestSchema);
/// True when a -wal with something in it lies there that this key did not write: SQLite would pour it into the file.
[[nodiscard]] bool hasForeignWal(const FileStart &start, const RawKey &key);

} // namespace carnet
