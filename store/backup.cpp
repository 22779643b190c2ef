// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/file_inspection.h"
#include "store/file_names.h"

#include <QFile>
#include <QFileInfo>

namespace carnet {

namespace {

/// A copy gets its name only when it is proved: a killed one never looks like a backup.
Result<CopyReport> copyTo(Database &source, const RawKey &key, const QString &out, const CopyProgress &progress)
{
    if (QFileInfo::exists(out) || QFileInfo(out).isSymLink())
        return fail(ErrorCode::AlreadyExists);
    const QString temporary = hiddenName(out, QStringLiteral("copy"));
    CARNET_TRY_ASSIGN(const CopyReport report, copyVerified(source, temporary, key, progress));
    if (const Result<void> named = platform::renameNoReplace(temporary, out); !named) {
        removeWithSideFiles(temporary);
        return fail(named.error());
    }
    CARNET_TRY(platform::syncFolder(QFileInfo(out).absolutePath()));
    return report;
}

/// Reading a file in WAL form makes -wal and -shm beside it; what was not there before goes again.
class SideFiles {
public:
    explicit SideFiles(const QString &path)
    {
        for (const char *suffix : {"-wal", "-shm"}) {
            const QString name = path + QLatin1String(suffix);
            if (!QFileInfo::exists(name))
                m_absent.append(name);
        }
    }
    ~SideFiles()
    {
        for (const QString &name : m_absent)
            QFile::remove(name);
    }
    SideFiles(const SideFiles &) = delete;
    SideFiles &operator=(const SideFiles &) = delete;

private:
    QStringList m_absent;
};

Result<CopyReport> restoreBy(const QString &backup, const KeySource &source, const QString &out, const OpenOptions &options,
                             const CopyProgress &progress)
{
    CARNET_TRY(checkPlace(backup));
    const QString path = QFileInfo(backup).canonicalFilePath();
    CARNET_TRY_ASSIGN(const FileStart start, readStart(path));
    CARNET_TRY_ASSIGN(const FoundKey found, findKey(start, source, options.knownHeaders));
    CARNET_TRY(checkPageOne(start, found, options.newestSchema));
    if (hasForeignWal(start, found.key))
        return fail(ErrorCode::Corrupt, QStringLiteral("a -wal of another file beside the backup"));
    const SideFiles sideFiles(path);
    CARNET_TRY_ASSIGN(const auto db, Database::open(path, found.key, Database::Access::ReadOnly));
    return copyTo(*db, found.key, out, progress);
}

} // namespace

Result<CopyReport> backUp(Database &source, const RawKey &key, const QString &out, const CopyProgress &progress)
{
    return copyTo(source, key, out, progress);
}

Result<CopyReport> restoreBackup(const QString &backup, const SecretBytes &passphrase, const QString &out,
                                 const OpenOptions &options, const CopyProgress &progress)
{
    return restoreBy(backup, [&](const HeaderBytes &header) { return options.derive(passphrase, header); }, out, options, progress);
}

Result<CopyReport> restoreBackupByKey(const QString &backup, const SecretBytes &key, const QString &out,
                                      const OpenOptions &options, const CopyProgress &progress)
{
    return restoreBy(backup, [&](const HeaderBytes &) -> Result<SecretBytes> { return key.clone(); }, out, options, progress);
}

} // namespace carnet
