// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/carnet_file.h"

#include "store/carnet_header.h"
#include "store/file_inspection.h"
#include "store/file_names.h"
#include "store/key_period_table.h"
#include "store/key_search.h"
#include "store/verified_copy.h"

#include <QFile>
#include <QFileInfo>

namespace carnet {

namespace {

/// A -wal that this key did not write would be poured into the file by SQLite: it is renamed, never opened.
Result<void> setForeignWalAside(const QString &path, const FileStart &start, OpenCarnet &carnet)
{
    if (!hasForeignWal(start, carnet.key))
        return {};
    carnet.keptCopy = freeName(path, QStringLiteral("wal-etranger"));
    CARNET_TRY(platform::renameNoReplace(path + QLatin1String("-wal"), carnet.keptCopy));
    carnet.notices.append(OpenNotice::ForeignWalSetAside);
    return {};
}

/// SQLite drops all commits after a bad byte of the -wal; what lies there is kept for whoever can read it.
Result<void> keepLosingWal(const QString &path, const FileStart &start, OpenCarnet &carnet)
{
    if (!start.wal.losesCommits)
        return {};
    carnet.notices.append(OpenNotice::CommitsLost);
    carnet.keptCopy = freeName(path, QStringLiteral("wal-abime"));
    if (!QFile::copy(path + QLatin1String("-wal"), carnet.keptCopy))
        return fail(ErrorCode::Io, QStringLiteral("copy of the wal"));
    return platform::makePrivate(carnet.keptCopy);
}

Result<void> writeHealedHeader(const QString &path, OpenCarnet &carnet)
{
    const QString copy = freeName(path, QStringLiteral("avant-reparation"));
    CARNET_TRY(
        copyVerified(*carnet.db, copy, carnet.key)); // reads every page: this is the full check as well
    CARNET_TRY(carnet.db->rewriteHeader());
    carnet.keptCopy = copy;
    carnet.notices.append(OpenNotice::HeaderHealed);
    return {};
}

Result<void> compareWithLastTime(OpenCarnet &carnet, const OpenOptions &options)
{
    if (!options.lastSeen)
        return {};
    if (options.readMark) {
        CARNET_TRY_ASSIGN(const CarnetMark mark, options.readMark(*carnet.db));
        const std::optional<qint64> known = options.lastSeen->commitsOf(mark.id);
        if (known && *known > mark.commits)
            carnet.notices.append(OpenNotice::OlderThanLastTime);
        else
            options.lastSeen->rememberCommits(mark);
    }
    options.lastSeen->rememberHeader(carnet.db->path(), carnet.key.header);
    return {};
}

QList<HeaderBytes> otherHeaders(const QString &path, const OpenOptions &options)
{
    QList<HeaderBytes> headers = options.knownHeaders;
    if (options.lastSeen) {
        if (const auto remembered = options.lastSeen->headerAt(path))
            headers.append(*remembered);
    }
    for (const QString &backup : options.knownBackups) {
        if (const Result<HeaderBytes> header =
                readHeaderBytes(backup)) // a missing backup is no failure of this opening
            headers.append(*header);
    }
    return headers;
}

Result<OpenCarnet> openBy(const QString &givenPath, const KeySource &source, const OpenOptions &options)
{
    CARNET_TRY(checkPlace(givenPath));
    const QString path = QFileInfo(givenPath).canonicalFilePath();
    Result<FileLock> lock = FileLock::take(path, options.foreignLock);
    if (!lock) {
        if (lock.error().code == ErrorCode::ReadOnly)
            CARNET_TRY(readStart(path)); // nobody can have it open there; what it is matters more
        return fail(lock.error());
    }
    CARNET_TRY_ASSIGN(const FileStart start, readStart(path));
    CARNET_TRY_ASSIGN(FoundKey found, findKey(start, source, otherHeaders(path, options)));
    CARNET_TRY(checkPageOne(start, found, options.newestSchema));
    if (!QFileInfo(path).isWritable())
        return fail(ErrorCode::ReadOnly);

    OpenCarnet carnet{std::move(*lock), std::move(found.key), nullptr, {}, {}};
    removeLeftOvers(path);
    CARNET_TRY(setForeignWalAside(path, start, carnet));
    CARNET_TRY(keepLosingWal(path, start, carnet));
    if (!platform::isPrivate(path))
        CARNET_TRY(platform::makePrivate(path));
    CARNET_TRY_ASSIGN(carnet.db, Database::open(path, carnet.key, Database::Access::ReadWrite));
    if (found.isHealed)
        CARNET_TRY(writeHealedHeader(path, carnet));
    if (options.migrate)
        CARNET_TRY(options.migrate(*carnet.db, carnet.key));
    CARNET_TRY(KeyPeriodTable(*carnet.db).makeCurrent(carnet.key.header, options.clock.nowMs()));
    CARNET_TRY(compareWithLastTime(carnet, options));
    return carnet;
}

/// Everything of a creation that may fail, under the temporary name.
Result<RawKey> fillNew(const QString &path, const SecretBytes &passphrase, const CreateOptions &options)
{
    RawKey key;
    key.header = makeHeader();
    CARNET_TRY_ASSIGN(key.key, options.derive(passphrase, key.header));
    setKeyCheck(key.header, key.key);
    CARNET_TRY(platform::createPrivateFile(path));
    {
        CARNET_TRY_ASSIGN(const auto db, Database::open(path, key, Database::Access::Create));
        if (options.fill)
            CARNET_TRY(options.fill(*db));
        CARNET_TRY(KeyPeriodTable(*db).makeCurrent(key.header, options.clock.nowMs()));
        CARNET_TRY(db->checkpointTruncate());
    }
    // From nothing but the passphrase and the bytes on the disk, as every opening will be.
    CARNET_TRY_ASSIGN(const FileStart start, readStart(path));
    if (start.header.header != key.header || start.wal.validFrames != 0)
        return fail(ErrorCode::Internal, QStringLiteral("the new file does not begin as it should"));
    const KeySource source = [&](const HeaderBytes &header) { return options.derive(passphrase, header); };
    CARNET_TRY_ASSIGN(const FoundKey found, findKey(start, source, {}));
    if (found.isHealed || !found.key.key.equals(key.key) || !checkPageOne(start, found, options.newestSchema))
        return fail(ErrorCode::Internal, QStringLiteral("the new file does not open by its passphrase"));
    CARNET_TRY(platform::syncFile(path));
    return key;
}

} // namespace

Result<OpenCarnet> openCarnet(const QString &path, const SecretBytes &passphrase, const OpenOptions &options)
{
    return openBy(
        path, [&](const HeaderBytes &header) { return options.derive(passphrase, header); }, options);
}

Result<OpenCarnet> openCarnetByKey(const QString &path, const SecretBytes &key, const OpenOptions &options)
{
    return openBy(
        path, [&](const HeaderBytes &) -> Result<SecretBytes> { return key.clone(); }, options);
}

Result<void> inspectCarnet(const QString &path)
{
    CARNET_TRY(checkPlace(path));
    CARNET_TRY(readStart(path));
    return {};
}

Result<OpenCarnet> createCarnet(const QString &givenPath, const SecretBytes &passphrase,
                                const CreateOptions &options)
{
    const QFileInfo info(givenPath);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("folder"));
    if (info.exists() || info.isSymLink())
        return fail(ErrorCode::AlreadyExists);
    const QString path = folder + QLatin1Char('/') + info.fileName();
    if (platform::isNetworkFolder(path))
        return fail(ErrorCode::NetworkFolder);
    CARNET_TRY_ASSIGN(FileLock lock, FileLock::take(path));
    const QString temporary = hiddenName(path, QStringLiteral("new"));
    Result<RawKey> key = fillNew(temporary, passphrase, options);
    if (key) {
        // Two programs may have chosen the same name at once: the second is refused here.
        if (const Result<void> named = platform::renameNoReplace(temporary, path); !named)
            key = fail(named.error());
    }
    if (!key) {
        removeWithSideFiles(temporary);
        return fail(key.error());
    }
    CARNET_TRY(platform::syncFolder(folder));
    OpenCarnet carnet{std::move(lock), std::move(*key), nullptr, {}, {}};
    CARNET_TRY_ASSIGN(carnet.db, Database::open(path, carnet.key, Database::Access::ReadWrite));
    return carnet;
}

Result<void> rememberCommits(const OpenCarnet &carnet, const OpenOptions &options)
{
    if (!options.lastSeen || !options.readMark || !carnet.db)
        return {};
    CARNET_TRY_ASSIGN(const CarnetMark mark, options.readMark(*carnet.db));
    options.lastSeen->rememberCommits(mark);
    return {};
}

} // namespace carnet
