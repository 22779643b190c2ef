// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table_source.h"

namespace carnet {

/// How a file is going to be read, whatever it is: a table (table_source.h), or by its name Carnet's own JSON,
/// whose plan has no columns and asks nothing. Fails as planTable and JsonSource::plan do. Any thread.
[[nodiscard]] Result<TablePlan> planFile(const TableInput &input, const TableWishes &wishes);
/// The records of a file that was planned.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openSource(const TableInput &input, const TablePlan &plan);

} // namespace carnet
