// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent_carnets.h"

#include "app/demo_carnet.h"

#include <QFileInfo>

namespace carnet {

QString carnetTitle(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

RecentCarnet recentCarnet(const QString &path, qint64 openedAtMs, const DisplayFormat &format)
{
    const QFileInfo file(path);
    RecentCarnet recent;
    recent.path = path;
    recent.title = carnetTitle(path);
    recent.folder = folderText(file.absolutePath());
    recent.openedText = openedAtMs > 0 ? format.moment(openedAtMs) : QString();
    recent.isMissing = !file.exists();
    recent.sizeText = recent.isMissing ? QString() : format.size(file.size());
    if (path == demoCarnetPath())
        recent.demoPassphrase = demoPassphrase();
    return recent;
}

} // namespace carnet
