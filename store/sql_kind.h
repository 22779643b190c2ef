// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <string_view>

namespace carnet {

/// `text` with {kind} replaced by contact or company: for what both have alike. Made once for each text and thread, because
/// the statement cache is keyed by the text; `text` must be a constant.
[[nodiscard]] std::string_view sqlForKind(std::string_view text, RecordKind kind);

} // namespace carnet
