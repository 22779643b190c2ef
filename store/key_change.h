// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/carnet_file.h"
#include "store/verified_copy.h"

namespace carnet {

struct KeyChangeOptions {
    OpenOptions opening; ///< derivation, clock, mark, what is remembered outside
    QString backupPath; ///< where the verified backup under the old passphrase goes; must not exist
    CopyProgress progress; ///< of the copy under the new key; Stop cancels until then
    std::function<Result<void>(Database &)> journal; ///< notes the change in the new file
};

struct KeyChangeReport {
    QString backup; ///< opens with the old passphrase, as every older backup does
    QString keptOld; ///< the old file under a second name; empty where the file system has no links
    bool isNoted = true; ///< false: the disk was too full to note the period; the next opening does it
};

/// Gives a carnet a new passphrase by a copy that is proved before it takes the carnet's name by one rename. The live
/// file is never re-keyed: SQLCipher's own way reports success after failures and can leave a file that no passphrase
/// opens (docs/file-format.md). At every instant the bytes on the disk open with exactly one of the two phrases.
///
/// `oldPassphrase` null: the carnet was opened by its recovery sheet. All other connections to the file must be closed.
/// Fails with WrongKey (the old passphrase), InvalidInput (refusal::kSamePassphrase), DiskFull (2.2 times the file is needed), Busy (somebody has the file open),
/// AlreadyExists (the backup), Cancelled, OutOfMemory, Corrupt (the proof failed), Replaced, Io. After any failure
/// `carnet` is open again under the key it then holds; where even that fails, `carnet.db` is null. Database thread.
[[nodiscard]] Result<KeyChangeReport> changePassphrase(OpenCarnet &carnet, const SecretBytes *oldPassphrase,
                                                       const SecretBytes &newPassphrase,
                                                       const KeyChangeOptions &options);

} // namespace carnet
