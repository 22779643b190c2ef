// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_values.h"

namespace carnet {

/// Reads a date as a person types it: all that readDate() reads but bare numbers, day and month without a
/// year
/// ("12/03", "12 mars"), and "aujourd’hui", "hier", "today", "yesterday" counted from `today`. Nothing for
/// any other text.
[[nodiscard]] std::optional<CellDate> readTypedDate(const QString &text, QDate today);

/// As it is put into a field to be typed over: "24/11/2026", "12/03" without a year; empty for no date.
[[nodiscard]] QString typedDate(QDate date);
/// The same for Contact::birthday and custom values ("2026-11-24", "--03-12"); other texts come back as they
/// are.
[[nodiscard]] QString typedDate(const QString &stored);

} // namespace carnet
