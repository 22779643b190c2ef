// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/file_key.h"

#include <sodium.h>

namespace carnet::test {

/// A key derivation that costs nothing, for tests of files: only the tests of the key itself pay for Argon2.
inline Result<SecretBytes> fastKey(const SecretBytes &passphrase, const HeaderBytes &header)
{
    SecretBytes key(32);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, key.size());
    crypto_generichash_update(&state, header.data(), 13); // as the real one: not the checksum, not the check
    crypto_generichash_update(&state, passphrase.data(), passphrase.size());
    crypto_generichash_final(&state, key.data(), key.size());
    return key;
}

} // namespace carnet::test
