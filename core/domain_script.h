// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace carnet {

/// True when a domain may imitate another one: one of its labels mixes scripts in a way that no language does ("pаypal" with
/// a Cyrillic а; Unicode TS 39, level "highly restrictive"), or is written in letters of another script that all look like
/// ASCII ones, before an ASCII ending. `domain` in ASCII (punycode) or not, a path behind it is left out. Any thread.
[[nodiscard]] bool imitatesAnother(const QString &domain);

} // namespace carnet
