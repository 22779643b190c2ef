// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>
#include <utility>
#include <vector>

namespace carnet {

/// Pairs of records that have something telling in common, the lower id first, each once: an email or number, a SIRET, a
/// name at one company or in one town, a name alone when nothing contradicts. Found by blocking: each record gives a few
/// keys, the keys are sorted, equal ones meet; records are never compared each with each. A key that many share (the line
/// of an office, a common name) says nothing and is left out. To be judged by core/duplicates. The trash stays out.
/// `goOn` is asked now and then; false ends with Cancelled. Database thread only, reads.
[[nodiscard]] Result<std::vector<std::pair<qint64, qint64>>>
duplicateCandidates(Database &db, RecordKind kind, const std::function<bool()> &goOn = {});

} // namespace carnet
