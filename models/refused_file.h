// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/import_report.h"

#include <vector>

namespace carnet {

/// Writes the rows that an import refused as a CSV of their own (line, column, reason, then the cells under
/// `header`), readable by its owner alone and never over a file that is there. Fails with AlreadyExists, Io,
/// DiskFull. Any thread.
[[nodiscard]] Result<void> writeRefused(const QString &path, const QStringList &header,
                                        const std::vector<RefusedRow> &rows);

} // namespace carnet
