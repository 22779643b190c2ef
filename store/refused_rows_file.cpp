// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refused_rows_file.h"

#include "core/import/refused_columns.h"

#include <QLocale>

namespace carnet {

Result<void> RefusedRowsFile::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, QStringLiteral("refused rows"));
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_writer.emplace(m_file);
    return m_writer->writeTexts(refusedHeadings(ownHeadingsOf(QLocale())) + m_header);
}

Result<void> RefusedRowsFile::add(const RefusedRow &row, const QString &reason)
{
    return m_writer->writeTexts(QStringList{QString::number(row.line), m_header.value(row.column), reason}
                                + row.cells);
}

Result<void> RefusedRowsFile::finish()
{
    CARNET_TRY(m_writer->flush());
    return m_file.commit() ? Result<void>{} : fail(ErrorCode::DiskFull, QStringLiteral("refused rows"));
}

} // namespace carnet
