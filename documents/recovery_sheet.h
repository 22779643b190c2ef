// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret_bytes.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace carnet {

/// What stands on a recovery sheet. The codes are those of core/recovery_code.h.
struct RecoverySheet {
    QString carnetName; ///< the file's name, without its folder
    QString mark; ///< its first random bytes, by which sheet, carnet and backups are matched (headerMark)
    QDate madeOn;
    SecretBytes code; ///< encodeRecoveryCode: 12 groups separated by blanks
    QByteArray headerCode; ///< encodeHeaderCode: "only if asked"
};

/// Writes the sheet as a one-page PDF (A4), readable by its owner alone. It opens the carnet without its passphrase, so
/// it must not lie where the carnet or its backups lie: a path in one of `forbiddenFolders`, or below, is refused with
/// InvalidInput (argument: that folder). Fails with AlreadyExists, NotFound (the folder), ReadOnly, DiskFull, Io; nothing
/// is then left. Needs a QGuiApplication (the offscreen platform will do) on the calling thread.
[[nodiscard]] Result<void> writeRecoverySheet(const RecoverySheet &sheet, const QString &path,
                                              const QStringList &forbiddenFolders);

} // namespace carnet
