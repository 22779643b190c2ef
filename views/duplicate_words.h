// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "models/duplicate_merge_model.h"
#include "models/duplicate_pairs_model.h"

namespace carnet {

/// How the fields of a merge and their values are written.
[[nodiscard]] DuplicateMergeModel::Words duplicateWords(const DisplayFormat &format);

/// "Record of 12 Nov." or "Import of 12 Nov.": which of both it is. The day is in the uid (RFC 9562, version
/// 7).
[[nodiscard]] QString recordOrigin(const Uid &uid, const Provenance &provenance, const DisplayFormat &format);

/// What a decision about a pair means, or what taking it back does.
[[nodiscard]] QString pairHint(const DuplicatePairsModel::Entry &entry, const DisplayFormat &format);
/// What stands in place of a list of pairs of that standing when there is none.
[[nodiscard]] QString noPairWords(PairStanding standing);

} // namespace carnet
