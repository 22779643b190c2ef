// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refused_file.h"

#include "core/csv/csv_writer.h"
#include "core/platform.h"

#include <QFile>

namespace carnet {

Result<void> writeRefused(const QString &path, const QStringList &header, const std::vector<RefusedRow> &rows)
{
    CARNET_TRY(platform::createPrivateFile(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, QStringLiteral("refused rows"));
    CsvWriter writer(file);
    CARNET_TRY(writer.writeTexts(
        QStringList{QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("reason")} + header));
    for (const RefusedRow &row : rows) {
        const QString column = row.column < 0 ? QString() : QString::number(row.column + 1);
        CARNET_TRY(writer.writeTexts(QStringList{QString::number(row.line), column, codeOf(row.reason)}
                                     + row.cells));
    }
    CARNET_TRY(writer.flush());
    if (!file.flush())
        return fail(ErrorCode::DiskFull, QStringLiteral("refused rows"));
    return {};
}

} // namespace carnet
