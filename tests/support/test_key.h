// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstring>

namespace carnet::test {

/// A raw key for storage tests, which need not pay for a key derivation. The header begins as a carnet's does.
inline RawKey rawKey(unsigned char fill = 0x2a)
{
    RawKey key;
    key.key = SecretBytes(32);
    std::memset(key.key.data(), fill, 32);
    key.header = {'C', 'R', 'N', 1, fill, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0};
    return key;
}

} // namespace carnet::test
