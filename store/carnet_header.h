// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"
#include "store/database.h"

#include <QByteArray>

/// The first 16 bytes of a carnet, in clear, which are SQLCipher's salt as well (docs/file-format.md):
/// 0-2 `CRN`, 3 the key profile, 4-12 random, 13 CRC-8 (poly 0x07, init 0) of bytes 0-12, 14-15 the first two bytes of
/// BLAKE2b-256(key = the file key, message `carnet check`). They go into no log, report or picture. Any thread.
namespace carnet {

/// SQLite's `application_id` of a carnet: "CRN1".
inline constexpr qint32 kApplicationId = 0x43524e31;
/// The one key profile of this version (file_key.h).
inline constexpr unsigned char kKeyProfile = 1;

enum class HeaderState {
    Sound, ///< the checksum holds
    Healed, ///< one bit was turned and has been put right
    UnknownProfile, ///< sound, of a key profile that this version does not know
    Damaged, ///< more than one bit is wrong, or it was never a carnet
};

struct HeaderReading {
    HeaderState state = HeaderState::Damaged;
    HeaderBytes header{}; ///< with the turned bit put right
};

/// New random first bytes; their key check is still 0 (setKeyCheck).
[[nodiscard]] HeaderBytes makeHeader();
/// Judges the first 16 bytes of a file without any key. Bytes 14-15 are not looked at.
[[nodiscard]] HeaderReading readHeader(const HeaderBytes &onDisk);

/// Writes the check bytes of `key` (32 bytes) into the header.
void setKeyCheck(HeaderBytes &header, const SecretBytes &key);
/// True when the check bytes are those of `key`: the passphrase is the right one (but for 1 chance in 65,536).
[[nodiscard]] bool keyCheckMatches(const HeaderBytes &header, const SecretBytes &key);

/// The first four random bytes in hexadecimal: what a recovery sheet, a carnet and its backups are matched by.
[[nodiscard]] QString headerMark(const HeaderBytes &header);

} // namespace carnet
