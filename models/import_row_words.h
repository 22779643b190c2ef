// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/import_row_fate.h"

#include <QString>

namespace carnet {

/// What is wrong with a cell and what becomes of it ("not a phone number, kept as typed"), by the code of an
/// ImportProblem. GUI thread, as all here but refusedText.
[[nodiscard]] QString problemText(const QString &code);
/// Why a row did not come in. Any thread.
[[nodiscard]] QString refusedText(RefusedReason reason);
/// The whole of what is to be said of a row that is to be checked or refused: each cell by the name of its
/// column. `columns` are the names of the columns of the file, empty for cards.
[[nodiscard]] QString whyText(const ImportRowFate &fate, const QStringList &columns);

} // namespace carnet
