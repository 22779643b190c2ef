// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace carnet {

/// A name for a file that is to be written or proposed, whoever gave it: its last part alone, without hidden
/// marks (hidden_marks.h), without what Windows refuses (`<>:"|?*`, a dot or a blank at the end, CON, NUL,
/// COM1 …), not hidden by a dot, in NFC, and short enough for any disk (200 bytes of UTF-8, its ending kept).
/// `whenNothing` is taken when nothing is left. The same name again comes back as it is. Any thread.
[[nodiscard]] QString safeFileName(const QString &name, const QString &whenNothing);

} // namespace carnet
