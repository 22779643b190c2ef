// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret_bytes.h"

#include <QByteArray>

namespace carnet {

inline constexpr size_t kRecoveryKeySize = 32;
inline constexpr int kRecoveryGroups = 12; ///< each of 5 signs and a check sign

/// The code of the recovery sheet for a 32-byte key (data.md 2): version, key and 4 bytes of BLAKE2b in
/// Crockford's base 32, as 12 groups of 6 ASCII signs separated by blanks. The sixth sign checks its group
/// and the group's place. Any thread.
[[nodiscard]] SecretBytes encodeRecoveryCode(const SecretBytes &key);

/// The key of a typed code. Case, blanks, hyphens and line ends do not matter; O is read as 0, I and L as 1.
/// Fails with InvalidInput: its one argument is the number (1-based) of the first group that is wrong, or it
/// has no argument when there are too few or too many groups; with UnknownProfile for a sheet of another
/// version; with Corrupt when each group checks but not the whole. Any thread.
[[nodiscard]] Result<SecretBytes> decodeRecoveryCode(const SecretBytes &text);

/// The first 16 bytes of a carnet file for the sheet ("only if asked"): the bytes and 2 of BLAKE2b, 6 groups
/// like those of the code. Not secret, but kept out of logs.
[[nodiscard]] QByteArray encodeHeaderCode(const QByteArray &header);
/// The 16 bytes back; fails as decodeRecoveryCode does.
[[nodiscard]] Result<QByteArray> decodeHeaderCode(const QByteArray &text);

} // namespace carnet
