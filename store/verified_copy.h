// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QMap>
#include <QString>

#include <functional>

namespace carnet {

/// What a long step's listener answers.
enum class Go { On, Stop };
/// Told after each 2 MiB; pages of 4096 bytes. An empty function listens to nothing.
using CopyProgress = std::function<Go(qint64 donePages, qint64 allPages)>;
/// Gives the key for a file whose first 16 bytes are these, as an opening from nothing would.
using KeyProof = std::function<Result<RawKey>(const HeaderBytes &onDisk)>;

struct CopyReport {
    qint64 bytes = 0;
    qint64 rows = 0; ///< over all tables
};

/// Copies all that `source` holds at one instant into the new file `path`, under `key`, closes it, brings it to the disk,
/// and proves it from scratch: opened with what `proof` gives for the first bytes it finds, every page's seal, SQLite's
/// structure, application_id, user_version and the rows of every table equal. Anything else deletes it. The source may be
/// written meanwhile by another connection. Fails with AlreadyExists, DiskFull, ReadOnly, Cancelled, Corrupt (a page of
/// the source is bad, or the proof failed), Io. Thread of `source`.
[[nodiscard]] Result<CopyReport> copyVerified(Database &source, const QString &path, const RawKey &key,
                                              const KeyProof &proof, const CopyProgress &progress = {});
/// With the same key, which is also the proof.
[[nodiscard]] Result<CopyReport> copyVerified(Database &source, const QString &path, const RawKey &key,
                                              const CopyProgress &progress = {});

/// Rows by table, virtual tables left out.
[[nodiscard]] Result<QMap<QString, qint64>> countRows(Database &db);

} // namespace carnet
