// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret_bytes.h"
#include "store/database.h"

#include <functional>

namespace carnet {

/// How a passphrase (UTF-8) and the first bytes of a file give its 32-byte key. Storage tests, which need not pay for
/// the real one, give their own; the program knows deriveFileKey alone.
using KeyDerivation =
    std::function<Result<SecretBytes>(const SecretBytes &passphrase, const HeaderBytes &header)>;

/// Key profile 1: Argon2id (RFC 9106, by libsodium), 3 passes over 256 MiB, one lane; the passphrase in NFC; the salt is
/// BLAKE2b-128 of header bytes 0-12. About 0.5 s. Fails with OutOfMemory, InvalidInput (not UTF-8), UnknownProfile.
/// Any thread, never the GUI's.
[[nodiscard]] Result<SecretBytes> deriveFileKey(const SecretBytes &passphrase, const HeaderBytes &header);

/// A passphrase in Unicode's form NFC, so that "é" opens the file however the keyboard composed it. UTF-8 in and out;
/// no copy is left outside wiped memory. Fails with InvalidInput when `utf8` is not UTF-8.
[[nodiscard]] Result<SecretBytes> normalizedPassphrase(const SecretBytes &utf8);

} // namespace carnet
