// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/database.h"
#include "store/file_key.h"
#include "store/file_lock.h"
#include "store/last_seen.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace carnet {

/// What an opening has to tell besides that it worked.
enum class OpenNotice {
    HeaderHealed, ///< the first bytes were damaged: a full check was clean, a copy was kept, they are right again
    OlderThanLastTime, ///< commits that were here last time are not in this file: an old copy?
    CommitsLost, ///< a bad byte in the -wal: acknowledged changes after it cannot be read
    ForeignWalSetAside, ///< a -wal of another file lay beside this one; it was renamed
};

/// One carnet in use. The lock goes last. Lives on the thread that opened it.
struct OpenCarnet {
    FileLock lock;
    RawKey key;
    std::unique_ptr<Database> db;
    QList<OpenNotice> notices;
    QString keptCopy; ///< where the copy of a healed or a set-aside file lies; empty: none
};

/// What an opening must know: the schema, and what is remembered outside the file. The program takes currentOpening().
struct OpenOptions {
    int newestSchema = 0; ///< a file with a greater `user_version` is refused untouched
    std::function<Result<void>(Database &, const RawKey &)> migrate; ///< after all checks; may do nothing
    std::function<Result<CarnetMark>(Database &)> readMark; ///< chain id and number of the last commit
    LastSeen *lastSeen = nullptr; ///< null: nothing is remembered
    QStringList knownBackups; ///< their first bytes may stand in for damaged ones
    QList<HeaderBytes> knownHeaders; ///< likewise, as typed from a recovery sheet
    ForeignLock foreignLock = ForeignLock::Respect;
    KeyDerivation derive = deriveFileKey;
    Clock clock = Clock::system();
};

/// The program takes currentCreation().
struct CreateOptions {
    int newestSchema = 0;
    std::function<Result<void>(Database &)> fill; ///< installs the schema
    KeyDerivation derive = deriveFileKey;
    Clock clock = Clock::system();
};

/// Makes a new carnet under another name, proves that the passphrase alone opens it, and only then gives it its name.
/// Leaves nothing behind when it fails. Fails with AlreadyExists, NotFound (the folder), NetworkFolder, ReadOnly,
/// DiskFull, OutOfMemory, InvalidInput (passphrase not UTF-8) or what `fill` fails with. Costs two key derivations.
[[nodiscard]] Result<OpenCarnet> createCarnet(const QString &path, const SecretBytes &passphrase,
                                              const CreateOptions &options);

/// Opens by passphrase. Fails with NotFound, IsDirectory, Truncated, NotACarnet, NetworkFolder, InUse, ReadOnly,
/// UnknownProfile, WrongKey, Corrupt (the passphrase is right, or the first bytes are beyond repair), NewerFile, Io,
/// OutOfMemory. A failure has created, emptied or changed nothing. Costs one key derivation, at most four more when the
/// first bytes are damaged.
[[nodiscard]] Result<OpenCarnet> openCarnet(const QString &path, const SecretBytes &passphrase,
                                            const OpenOptions &options);
/// The same by the 32 bytes of a recovery sheet.
[[nodiscard]] Result<OpenCarnet> openCarnetByKey(const QString &path, const SecretBytes &key,
                                                 const OpenOptions &options);

/// Judges a file by its name, size and first page, without a key, and leaves it as it is. Fails as openCarnet does.
/// Not while this process has the file open.
[[nodiscard]] Result<void> inspectCarnet(const QString &path);

/// Notes the last commit outside the file: at each checkpoint, at lock and at quit.
[[nodiscard]] Result<void> rememberCommits(const OpenCarnet &carnet, const OpenOptions &options);

} // namespace carnet
