// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/file_inspection.h"
#include "store/file_names.h"
#include "store/file_swap.h"

#include <QFile>
#include <QFileInfo>

namespace carnet {

namespace {

/// A copy gets its name only when it is proved: a killed one never looks like a backup.
Result<CopyReport> copyTo(Database &source, const RawKey &key, const QString &out,
                          const CopyProgress &progress)
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

/// A backup opened for reading; its file stays as it is.
struct OpenBackup {
    SideFiles sideFiles; ///< goes last
    RawKey key;
    std::unique_ptr<Database> db;
};

Result<std::unique_ptr<OpenBackup>> openBackup(const QString &backup, const KeySource &source,
                                               const OpenOptions &options)
{
    CARNET_TRY(checkPlace(backup));
    const QString path = QFileInfo(backup).canonicalFilePath();
    CARNET_TRY_ASSIGN(const FileStart start, readStart(path));
    CARNET_TRY_ASSIGN(FoundKey found, findKey(start, source, options.knownHeaders));
    CARNET_TRY(checkPageOne(start, found, options.newestSchema));
    if (hasForeignWal(start, found.key))
        return fail(ErrorCode::Corrupt, QStringLiteral("a -wal of another file beside the backup"));
    auto opened = std::unique_ptr<OpenBackup>(new OpenBackup{SideFiles(path), {}, {}});
    CARNET_TRY_ASSIGN(opened->db, Database::open(path, found.key, Database::Access::ReadOnly));
    opened->key = std::move(found.key);
    return opened;
}

Result<CopyReport> restoreBy(const QString &backup, const KeySource &source, const QString &out,
                             const OpenOptions &options, const CopyProgress &progress)
{
    CARNET_TRY_ASSIGN(const auto opened, openBackup(backup, source, options));
    return copyTo(*opened->db, opened->key, out, progress);
}

} // namespace

Result<CopyReport> backUp(Database &source, const RawKey &key, const QString &out,
                          const CopyProgress &progress)
{
    return copyTo(source, key, out, progress);
}

Result<CopyReport> restoreBackup(const QString &backup, const SecretBytes &passphrase, const QString &out,
                                 const OpenOptions &options, const CopyProgress &progress)
{
    return restoreBy(
        backup, [&](const HeaderBytes &header) { return options.derive(passphrase, header); }, out, options,
        progress);
}

Result<CopyReport> restoreBackupByKey(const QString &backup, const SecretBytes &key, const QString &out,
                                      const OpenOptions &options, const CopyProgress &progress)
{
    return restoreBy(
        backup, [&](const HeaderBytes &) -> Result<SecretBytes> { return key.clone(); }, out, options,
        progress);
}

Result<BackupContents> inspectBackup(const QString &backup, const SecretBytes &passphrase,
                                     const OpenOptions &options)
{
    CARNET_TRY_ASSIGN(
        const auto opened,
        openBackup(
            backup, [&](const HeaderBytes &header) { return options.derive(passphrase, header); }, options));
    Database &db = *opened->db;
    BackupContents contents;
    CARNET_TRY_ASSIGN(contents.contacts, ContactTable(db).count());
    CARNET_TRY_ASSIGN(contents.companies, CompanyTable(db).count());
    CARNET_TRY_ASSIGN(contents.documents, db.number("SELECT count(*) FROM document"));
    CARNET_TRY_ASSIGN(contents.lastChangeAtMs, db.number("SELECT coalesce(max(at), 0) FROM journal"));
    contents.bytes = QFileInfo(backup).size();
    return contents;
}

Result<QString> replaceByRestored(const QString &path, const QString &fresh)
{
    CARNET_TRY_ASSIGN(const FileLock lock, FileLock::take(path));
    CARNET_TRY_ASSIGN(const platform::FileIdentity identity, platform::fileIdentity(path));
    return swapIn(path, fresh, identity, QStringLiteral("avant-restauration"), WithoutLinks::Rename);
}

} // namespace carnet
