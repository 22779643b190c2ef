// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace carnet {

/// What lies in a `-wal` file beside a carnet, read without SQLite and without changing it. SQLite itself takes any WAL
/// that bears the right name, even another file's, and drops in silence all that follows one bad byte.
struct WalScan {
    qsizetype validFrames = 0; ///< frames up to the last commit whose checksums hold: what SQLite will use
    QSet<quint32> pages; ///< numbers of the pages in them
    QByteArray firstPage; ///< the first such frame's page, 4096 bytes
    quint32 firstNumber = 0; ///< and its number
    QByteArray pageOne; ///< the newest page 1 among them; empty when there is none
    QList<HeaderBytes> headers; ///< first 16 bytes of every page 1 frame, good or bad, without repeats
    bool losesCommits = false; ///< a bad frame stands before a commit that had been acknowledged
};

/// Reads `<carnetPath>-wal`. A missing, empty or foreign-looking file gives an empty scan. Fails with Io.
[[nodiscard]] Result<WalScan> scanWal(const QString &carnetPath);

} // namespace carnet
