// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/csv_source.h"

namespace carnet {

/// How a file is going to be read, whatever it is: a table (csv_source.h), or by its name Carnet's own JSON,
/// whose plan has no columns and asks nothing. Fails as planCsv and JsonSource::plan do. Any thread.
[[nodiscard]] Result<CsvPlan> planFile(const QString &path, const CsvWishes &wishes);
/// The records of a file that was planned.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openSource(const QString &path, const CsvPlan &plan);

} // namespace carnet
