// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vcard/card_mapper.h"

namespace carnet {

/// True for a card that vcardOf() wrote, and that still has what it needs to be read to the letter.
[[nodiscard]] bool isOwnCard(const VcardCard &card);

/// The record of a card of our own, as it was: nothing is split, guessed or corrected. What another program
/// added to the card since is kept as in any card. What the card does not say of its origin is taken from the
/// answers.
[[nodiscard]] ImportedRow readOwnCard(const VcardCard &card, const CardMapperOptions &options);

} // namespace carnet
