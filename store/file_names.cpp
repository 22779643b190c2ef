// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_names.h"

#include "core/platform.h"

#include <sodium.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace carnet {

QString hiddenName(const QString &carnetPath, const QString &what)
{
    const QFileInfo info(carnetPath);
    return info.dir().filePath(QStringLiteral(".%1.%2-%3")
                                   .arg(info.fileName(), what)
                                   .arg(randombytes_random(), 8, 16, QLatin1Char('0')));
}

QString freeName(const QString &carnetPath, const QString &what)
{
    const QFileInfo info(carnetPath);
    QString name = info.dir().filePath(QStringLiteral("%1.%2.carnet").arg(info.completeBaseName(), what));
    for (int n = 2; QFileInfo::exists(name); ++n)
        name =
            info.dir().filePath(QStringLiteral("%1.%2-%3.carnet").arg(info.completeBaseName(), what).arg(n));
    return name;
}

void removeWithSideFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

void removeLeftOvers(const QString &carnetPath)
{
    const QFileInfo info(carnetPath);
    QDir folder = info.dir();
    for (const char *what : {"new", "key", "copy", "restored"}) {
        const QString pattern = QStringLiteral(".%1.%2-").arg(info.fileName(), QLatin1String(what));
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            if (name.startsWith(pattern))
                folder.remove(name);
        }
    }
    // A change of passphrase, or a restoring, that was killed between its link and its rename leaves a second name of
    // the live file.
    const QStringList bases{info.completeBaseName() + QLatin1String(".avant-changement"),
                            info.completeBaseName() + QLatin1String(".avant-restauration")};
    const auto own = platform::fileIdentity(carnetPath);
    if (!own)
        return;
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        const auto isOne = [&name](const QString &base) { return name.startsWith(base); };
        if (std::none_of(bases.begin(), bases.end(), isOne) || name == info.fileName())
            continue;
        const auto other = platform::fileIdentity(folder.filePath(name));
        if (other && *other == *own)
            folder.remove(name);
    }
}

} // namespace carnet
