// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/column_settling.h"

namespace carnet {

/// Takes confidence from a header whose values speak against it ("Portable" above dates), or the meaning
/// altogether (an "address" that is the number of a row elsewhere). A part of settledColumns().
void doubtByValues(ColumnDraft &draft);

} // namespace carnet
