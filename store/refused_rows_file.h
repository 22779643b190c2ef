// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csv_writer.h"
#include "store/import_report.h"

#include <QSaveFile>

#include <optional>

namespace carnet {

/// The rows that an import refused as a CSV of their own: line, name of the column and reason for a person to read, then the
/// cells as they were, under `header`. It is there once finish() has answered, whole or not at all, and readable by its owner
/// alone. One thread, any.
class RefusedRowsFile {
public:
    RefusedRowsFile(const QString &path, const QStringList &header) : m_file(path), m_header(header) { }
    /// Fails with ReadOnly when nothing can be written there.
    [[nodiscard]] Result<void> begin();
    /// `reason`: why, in the language of the program.
    [[nodiscard]] Result<void> add(const RefusedRow &row, const QString &reason);
    /// Fails with DiskFull.
    [[nodiscard]] Result<void> finish();

private:
    QSaveFile m_file;
    const QStringList m_header;
    std::optional<CsvWriter> m_writer;
};

} // namespace carnet
