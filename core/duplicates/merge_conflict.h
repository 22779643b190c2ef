// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"

namespace carnet {

/// Whether two records that are surely one can be merged without asking anybody: no field of which only one value can stay
/// is said differently by both, nor would a name lose letters. The same words in another spelling (case, accents, a legal
/// form) are no difference; a relation has its rule (the most advanced stays); what can stay beside the other is kept.
/// Two numbers of one other program are a difference: that program holds two. `first` is the one that is kept. Any thread.
[[nodiscard]] bool mergesUnasked(const Contact &first, const Contact &second);
[[nodiscard]] bool mergesUnasked(const Company &first, const Company &second);

} // namespace carnet
