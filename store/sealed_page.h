// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"
#include "store/database.h"

#include <QByteArrayView>

#include <optional>

namespace carnet {

/// Bytes of one page of a carnet, on the disk and in memory.
inline constexpr qsizetype kPageSize = 4096;

/// Judges single pages as they lie on the disk, without SQLite and without touching the file: whether a key is right,
/// whether a -wal belongs here, how new a file is, all before anything is opened. The form of a page is SQLCipher 4's
/// own: 4016 bytes of AES-256-CBC, 16 of IV, 64 of HMAC-SHA-512 over both and the page's number; of page 1 the first 16
/// bytes are the header in clear. Any thread.
class PageOpener {
public:
    explicit PageOpener(const RawKey &key);
    /// True when `page` (4096 bytes) was written as page `number` (1-based) under this key.
    [[nodiscard]] bool isSealed(QByteArrayView page, quint32 number) const;
    /// The first 100 bytes of page 1 in clear (SQLite's own header; bytes 0-15 are the carnet's). Nothing when the seal
    /// does not hold.
    [[nodiscard]] std::optional<QByteArray> sqliteHeader(QByteArrayView page) const;

private:
    RawKey m_key;
    SecretBytes m_sealKey;
};

} // namespace carnet
