// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"

#include <QString>

namespace carnet {

struct RecordRow;

/// A whole row for a screen reader: "Hélène Marchand, prospect, Le Fournil d’Arcy, Rennes".
[[nodiscard]] QString recordSentence(const RecordRow &row);
/// "prospect", in the words of the interface; empty for Relation::None.
[[nodiscard]] QString relationText(Relation relation);
/// A phone number as typed, in the form that is read: "06 39 98 14 27"; what is no number stays as it is.
[[nodiscard]] QString shownPhone(const QString &typed);

} // namespace carnet
