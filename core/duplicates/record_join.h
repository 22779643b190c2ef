// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"

namespace carnet {

/// One record made of two that are the same: what a merge proposes before anybody chooses otherwise. Of a value that can
/// only be one, `kept` wins and `other` fills what it leaves empty (a name is one value: first and family name together);
/// of a relation, the more advanced one; emails, phones, addresses, tags, notes and sources are all kept; archived only
/// when both are. Any thread.
[[nodiscard]] Contact joined(const Contact &kept, const Contact &other);
[[nodiscard]] Company joined(const Company &kept, const Company &other);

} // namespace carnet
