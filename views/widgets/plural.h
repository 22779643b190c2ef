// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace carnet {

/// A count as tr() takes it for %n; beyond two thousand million the plural is the same.
[[nodiscard]] inline int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace carnet
