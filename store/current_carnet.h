// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/carnet_file.h"

/// How this version of the program makes and opens carnets: the one place where the file (carnet_file.h) meets the schema.
namespace carnet {

[[nodiscard]] CreateOptions currentCreation(const Clock &clock = Clock::system());
/// Older schemas are brought up to date after a verified copy `<base>.avant-mise-a-jour.carnet` beside the file.
/// `lastSeen` may be null and must outlive the options.
[[nodiscard]] OpenOptions currentOpening(LastSeen *lastSeen, const Clock &clock = Clock::system());

/// The carnet's own random id and the number of its last journal entry. Database thread only.
[[nodiscard]] Result<CarnetMark> readMark(Database &db);

} // namespace carnet
