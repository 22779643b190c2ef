// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opened_documents.h"

#include "app/single_instance.h"
#include "core/file_name.h"
#include "core/platform.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QUuid>

namespace carnet {

namespace {

constexpr const char *kFolder = "documents";

Result<QString> baseFolder()
{
    CARNET_TRY_ASSIGN(const QString runtime, SingleInstance::runtimeFolder());
    const QString base = QDir(runtime).filePath(QString::fromLatin1(kFolder));
    if (!QDir().mkpath(base))
        return fail(ErrorCode::Io, QStringLiteral("documents folder"));
    return base;
}

} // namespace

OpenedDocuments::~OpenedDocuments()
{
    clear();
}

Result<void> OpenedDocuments::begin()
{
    if (!m_folder.isEmpty())
        return {};
    CARNET_TRY_ASSIGN(const QString base, baseFolder());
    const QString folder = QDir(base).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (!lock->tryLock() || !QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::Io, QStringLiteral("documents folder"));
    m_folder = folder;
    m_lock = std::move(lock);
    return {};
}

Result<QString> OpenedDocuments::write(const QString &name, const QByteArray &bytes)
{
    CARNET_TRY(begin());
    // A folder each, so that two of the same name keep it.
    const QString place = QDir(m_folder).filePath(QString::number(++m_count));
    if (!QDir().mkpath(place))
        return fail(ErrorCode::Io, QStringLiteral("documents folder"));
    const QString path = QDir(place).filePath(safeFileName(name, QStringLiteral("document")));
    CARNET_TRY(platform::createPrivateFile(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorCode::Io, QStringLiteral("write document"));
    return path;
}

void OpenedDocuments::clear()
{
    if (m_folder.isEmpty())
        return;
    QDir(m_folder).removeRecursively(); // what another program holds open goes with its last reader
    m_folder.clear();
    m_lock.reset();
}

void OpenedDocuments::removeLeftOvers()
{
    const Result<QString> base = baseFolder();
    if (!base)
        return; // nothing of ours can be there then
    const QStringList folders = QDir(*base).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : folders) {
        const QString folder = QDir(*base).filePath(name);
        QLockFile lock(folder + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        if (lock.tryLock())
            QDir(folder).removeRecursively();
    }
}

bool OpenedDocuments::isProgram(const QString &mediaType)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mediaType);
    for (const char *program :
         {"application/x-executable", "application/x-sharedlib", "application/x-desktop",
          "application/x-shellscript", "text/x-python", "application/x-perl",
          "application/x-ms-dos-executable", "application/x-msi", "application/x-java-archive",
          "application/javascript", "application/x-appimage", "application/vnd.appimage"}) {
        if (mediaType == QLatin1String(program) || type.inherits(QString::fromLatin1(program)))
            return true;
    }
    return false;
}

} // namespace carnet
