// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/carnet_header.h"
#include "store/wal_scan.h"

#include <QByteArray>

namespace carnet {

/// What is read of a file before any key is known.
struct FileStart {
    qint64 size = 0;
    HeaderReading header;
    QByteArray firstPage; ///< 4096 bytes as on the disk
    WalScan wal;
    bool hasJournal = false; ///< a -journal of a change that was cut short: SQLite will take that change back
    QByteArray journalPageOne; ///< page 1 as it was before that change; empty when it is not in there
};

/// Judges a path without opening the file. Fails with NotFound, IsDirectory, NetworkFolder, Truncated (under 16 bytes).
[[nodiscard]] Result<void> checkPlace(const QString &path);
/// Reads the first page, the -wal and the -journal. The file must be locked (file_lock.h) and not open in this process: closing a
/// descriptor of it would drop SQLite's own locks. Fails with NotACarnet (detail: what it is), Truncated,
/// UnknownProfile (argument: its number), ReadOnly, Io. A damaged header is no failure here.
[[nodiscard]] Result<FileStart> readStart(const QString &path);
/// The first 16 bytes of a file; fails with NotFound, Truncated, Io.
[[nodiscard]] Result<HeaderBytes> readHeaderBytes(const QString &path);

} // namespace carnet
