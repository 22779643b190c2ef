// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace carnet {

/// A key as the window writes it beside what it does: "Ctrl F". Empty for no key.
[[nodiscard]] QString shownKey(const QKeySequence &key);

} // namespace carnet
