// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_change.h"

#include "core/refusals.h"
#include "store/backup.h"
#include "store/carnet_header.h"
#include "store/file_key.h"
#include "store/file_names.h"
#include "store/file_swap.h"
#include "store/key_period_table.h"

#include <QFileInfo>

namespace carnet {

namespace {

constexpr double kRoomFactor = 2.2; // the backup, the copy, and some

Result<void> checkOldPassphrase(const OpenCarnet &carnet, const SecretBytes *oldPassphrase,
                                const KeyChangeOptions &options)
{
    if (!oldPassphrase)
        return {};
    CARNET_TRY_ASSIGN(const SecretBytes key, options.opening.derive(*oldPassphrase, carnet.key.header));
    if (!key.equals(carnet.key.key))
        return fail(ErrorCode::WrongKey);
    return {};
}

/// However the two were composed.
Result<void> checkDiffers(const SecretBytes *oldPassphrase, const SecretBytes &newPassphrase)
{
    if (!oldPassphrase)
        return {};
    CARNET_TRY_ASSIGN(const SecretBytes before, normalizedPassphrase(*oldPassphrase));
    CARNET_TRY_ASSIGN(const SecretBytes after, normalizedPassphrase(newPassphrase));
    if (before.equals(after))
        return fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kSamePassphrase));
    return {};
}

Result<void> checkRoom(const QString &path)
{
    const qint64 needed = static_cast<qint64>(static_cast<double>(QFileInfo(path).size()) * kRoomFactor);
    const qint64 free = platform::freeSpace(path);
    if (free >= 0 && free < needed)
        return fail(ErrorCode::DiskFull, QStringLiteral("%1 bytes free of %2").arg(free).arg(needed),
                    {QString::number(needed), QString::number(free)});
    return {};
}

Result<void> compareMarks(Database &source, const QString &copy, const RawKey &key,
                          const KeyChangeOptions &options)
{
    if (!options.opening.readMark)
        return {};
    CARNET_TRY_ASSIGN(const auto db, Database::open(copy, key, Database::Access::ReadOnly));
    CARNET_TRY_ASSIGN(const CarnetMark there, options.opening.readMark(*db));
    CARNET_TRY_ASSIGN(const CarnetMark here, options.opening.readMark(source));
    if (there != here)
        return fail(ErrorCode::Corrupt, QStringLiteral("the copy has another journal head"));
    return {};
}

/// Steps 4 to 6: the copy under the new key, on the disk and proved. Returns that key; nothing is left after a failure.
Result<RawKey> makeCopy(Database &source, const QString &copy, const SecretBytes &newPassphrase,
                        const KeyChangeOptions &options)
{
    RawKey key;
    key.header = makeHeader();
    CARNET_TRY_ASSIGN(key.key, options.opening.derive(newPassphrase, key.header));
    setKeyCheck(key.header, key.key);
    const KeyProof proof = [&](const HeaderBytes &onDisk) -> Result<RawKey> {
        CARNET_TRY_ASSIGN(SecretBytes derived, options.opening.derive(newPassphrase, onDisk));
        if (onDisk != key.header || !keyCheckMatches(onDisk, derived))
            return fail(ErrorCode::Corrupt, QStringLiteral("the copy does not open by the new passphrase"));
        return RawKey{std::move(derived), onDisk};
    };
    CARNET_TRY(copyVerified(source, copy, key, proof, options.progress));
    const Result<void> same = compareMarks(source, copy, key, options);
    if (!same) {
        removeWithSideFiles(copy);
        return fail(same.error());
    }
    return key;
}

/// Steps 3 to 8, on a connection that is closed on the way. `carnet.key` is the new one when it succeeds.
Result<QString> replaceFile(OpenCarnet &carnet, const SecretBytes &newPassphrase,
                            const KeyChangeOptions &options)
{
    const QString path = carnet.db->path();
    CARNET_TRY(carnet.db->checkSameFile());
    CARNET_TRY_ASSIGN(const platform::FileIdentity identity, platform::fileIdentity(path));
    CARNET_TRY(carnet.db->checkpointTruncate());
    CARNET_TRY(carnet.db->leaveWal());
    CARNET_TRY(checkNoSideFiles(path));
    const QString copy = hiddenName(path, QStringLiteral("key"));
    CARNET_TRY_ASSIGN(RawKey key, makeCopy(*carnet.db, copy, newPassphrase, options));
    carnet.db.reset();
    Result<QString> kept =
        swapIn(path, copy, identity, QStringLiteral("avant-changement"), WithoutLinks::GoOn); // steps 7 and 8
    if (!kept) {
        removeWithSideFiles(copy);
        return kept;
    }
    carnet.key = std::move(key);
    return kept;
}

/// Step 9. The change itself is done: what fails here is told, and made good at the next opening.
Result<void> noteChange(OpenCarnet &carnet, const KeyChangeOptions &options)
{
    CARNET_TRY(KeyPeriodTable(*carnet.db).makeCurrent(carnet.key.header, options.opening.clock.nowMs()));
    if (options.journal)
        CARNET_TRY(options.journal(*carnet.db));
    if (options.opening.lastSeen)
        options.opening.lastSeen->rememberHeader(carnet.db->path(), carnet.key.header);
    return rememberCommits(carnet, options.opening);
}

} // namespace

Result<KeyChangeReport> changePassphrase(OpenCarnet &carnet, const SecretBytes *oldPassphrase,
                                         const SecretBytes &newPassphrase, const KeyChangeOptions &options)
{
    CARNET_TRY(checkOldPassphrase(carnet, oldPassphrase, options));
    CARNET_TRY(checkDiffers(oldPassphrase, newPassphrase));
    const QString path = carnet.db->path();
    CARNET_TRY(checkRoom(path));
    KeyChangeReport report;
    CARNET_TRY(backUp(*carnet.db, carnet.key, options.backupPath));
    report.backup = options.backupPath;

    const Result<QString> kept = replaceFile(carnet, newPassphrase, options);
    carnet.db.reset(); // after a failure too: the file goes back to WAL by the one way of opening
    auto reopened = Database::open(path, carnet.key, Database::Access::ReadWrite);
    if (reopened)
        carnet.db = std::move(*reopened);
    if (!kept)
        return fail(kept.error());
    if (!reopened)
        return fail(reopened.error());
    report.keptOld = *kept;
    report.isNoted = noteChange(carnet, options).has_value();
    return report;
}

} // namespace carnet
