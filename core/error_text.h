// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace carnet {

/// What a person reads about a failure: what is wrong, whether the work is safe, what can be done.
/// Translated; never holds `error.detail`. `error.arguments` are shown where the sentence has a place for
/// them (host and date of InUse, the value and the place of InvalidInput). GUI thread or command line.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace carnet
