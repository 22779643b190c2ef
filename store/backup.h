// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/carnet_file.h"
#include "store/key_search.h"
#include "store/verified_copy.h"

namespace carnet {

/// Copies an open carnet, as it is at one instant, into the new file `out` under the same key, and reopens it to compare
/// every table. `source` may be a second, read-only connection, so that work goes on. Fails as copyVerified does;
/// `out` then does not exist.
[[nodiscard]] Result<CopyReport> backUp(Database &source, const RawKey &key, const QString &out,
                                        const CopyProgress &progress = {});

/// Copies a backup into the new file `out`, verified in the same way. The backup is opened with the passphrase, or the
/// sheet, of its own time; it is not changed, nor is an open carnet. Fails as openCarnet does, and as copyVerified does.
[[nodiscard]] Result<CopyReport> restoreBackup(const QString &backup, const SecretBytes &passphrase,
                                               const QString &out, const OpenOptions &options,
                                               const CopyProgress &progress = {});
[[nodiscard]] Result<CopyReport> restoreBackupByKey(const QString &backup, const SecretBytes &key,
                                                    const QString &out, const OpenOptions &options,
                                                    const CopyProgress &progress = {});

/// What a backup holds, read without changing it.
struct BackupContents {
    qint64 contacts = 0; ///< those in the trash left out
    qint64 companies = 0;
    qint64 documents = 0;
    qint64 lastChangeAtMs = 0; ///< UTC, of the newest journal entry; 0: nothing was ever done in it
    qint64 bytes = 0; ///< of the file
};
/// Opens a backup for reading with the passphrase of its time, and counts. Fails as restoreBackup does.
[[nodiscard]] Result<BackupContents> inspectBackup(const QString &backup, const SecretBytes &passphrase,
                                                   const OpenOptions &options);

/// Puts the restored file `fresh` (closed, beside the carnet) in the place of the closed carnet `path`. Returns where the
/// replaced file is kept: `<base>.avant-restauration.carnet`. Takes the carnet's lock for that instant. Fails with InUse,
/// Busy, Replaced, Io; then the carnet is as it was and `fresh` is still there.
[[nodiscard]] Result<QString> replaceByRestored(const QString &path, const QString &fresh);

} // namespace carnet
