// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/carnet_file.h"

namespace carnet {

/// What a person reads about an OpenNotice. `keptCopy`: where the copy of what was put right lies, by its
/// name.
[[nodiscard]] QString openNoticeText(OpenNotice notice, const QString &keptCopy);

} // namespace carnet
