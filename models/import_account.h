// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/import_run.h"
#include "store/import_source.h"

namespace carnet {

/// The answers of the user as they are kept with an import, and what was decided about the columns. The name
/// of the source is the caller's. Any thread.
[[nodiscard]] ImportAccount accountOf(const SourcePlan &plan, const ImportAnswers &answers);

} // namespace carnet
