// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QStringList>

namespace carnet {

/// The least that opens a new carnet (rgpd.md R17: 80 bits).
inline constexpr double kPassphraseFloorBits = 80;
/// Words of a generated passphrase: 7 × 12.925 = 90.5 bits.
inline constexpr int kGeneratedWords = 7;

/// How hard a passphrase is to guess for somebody who knows how people choose them.
struct PassphraseStrength {
    double bits = 0;
    int segments = 0; ///< lit on the meter, 0 to 5: from 40, 55, 70, 80 and 90 bits
    [[nodiscard]] bool isAccepted() const { return bits >= kPassphraseFloorBits; }
};

/// Estimates a passphrase given as UTF-8: the smallest sum of log2 over all ways to cut it into known words,
/// dates, runs, keyboard paths and single signs (rgpd.md R17, data.md 2). Accents, blanks, signs between
/// words and the capital of a word are free; only the first 100 bytes count. `ownWords`: what the attacker of
/// this user would try first (name, company, town).
/// Leaves no copy: it works in SecretBytes, zxcvbn overwrites the one that it makes, the stack is wiped. About
/// a millisecond. Any thread.
[[nodiscard]] PassphraseStrength passphraseStrength(const SecretBytes &passphrase,
                                                    const QStringList &ownWords = {});

/// `words` different words of the generator's list, chosen by the system's random source, separated by
/// blanks. Any thread.
[[nodiscard]] SecretBytes generatePassphrase(int words = kGeneratedWords);

} // namespace carnet
