// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/own_headings.h"

namespace carnet {

/// What stands above the columns that Carnet puts before those of a source when it saves the rows that it refused: the
/// line, the column and the reason. A format: never change a word.
[[nodiscard]] QStringList refusedHeadings(OwnHeadings headings);

/// How many columns at the start of a header are those: all of them, in either language, or none. They tell of the row, and
/// say nothing of the record. Any thread.
[[nodiscard]] int refusedColumnCount(const QStringList &header);

} // namespace carnet
