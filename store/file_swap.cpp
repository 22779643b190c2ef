// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_swap.h"

#include "store/file_names.h"

#include <QFile>
#include <QFileInfo>

namespace carnet {

namespace {

Result<QString> renameAside(const QString &path, const QString &fresh, const QString &kept)
{
    CARNET_TRY(platform::renameNoReplace(path, kept));
    if (const Result<void> renamed = platform::renameNoReplace(fresh, path); !renamed) {
        (void)platform::renameNoReplace(kept, path); // what fails here is told by the failure above
        return fail(renamed.error());
    }
    return kept;
}

} // namespace

Result<void> checkNoSideFiles(const QString &path)
{
    for (const char *suffix : {"-wal", "-journal"}) {
        if (QFileInfo::exists(path + QLatin1String(suffix)))
            return fail(ErrorCode::Busy, QStringLiteral("%1 is there").arg(QLatin1String(suffix)));
    }
    return {};
}

Result<QString> swapIn(const QString &path, const QString &fresh, const platform::FileIdentity &identity,
                       const QString &what, WithoutLinks withoutLinks)
{
    CARNET_TRY(checkNoSideFiles(path));
    CARNET_TRY_ASSIGN(const platform::FileIdentity now, platform::fileIdentity(path));
    if (now != identity)
        return fail(ErrorCode::Replaced);
    const QString folder = QFileInfo(path).absolutePath();
    QString kept = freeName(path, what);
    if (!platform::hardLink(path, kept)) { // no links on this disk
        if (withoutLinks == WithoutLinks::Rename)
            return renameAside(path, fresh, kept);
        kept.clear();
    }
    CARNET_TRY(platform::syncFolder(folder));
    if (const Result<void> renamed = platform::renameReplacing(fresh, path);
        !renamed) { // the only instant of change
        if (!kept.isEmpty())
            QFile::remove(kept);
        return fail(renamed.error());
    }
    // A power cut now may bring the old name back: either way one whole file has it.
    (void)platform::syncFolder(folder);
    return kept;
}

} // namespace carnet
