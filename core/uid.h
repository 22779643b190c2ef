// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace carnet {

class Clock;

/// The name of a record that all devices share: a UUID version 7 (RFC 9562), 16 bytes, ordered by time of making.
struct Uid {
    std::array<unsigned char, 16> bytes{};

    /// A new one, from the clock's milliseconds and the system's random source.
    [[nodiscard]] static Uid make(const Clock &clock);
    /// From the 16 bytes of a `uid` column; anything else gives nothing.
    [[nodiscard]] static std::optional<Uid> fromBytes(QByteArrayView bytes);
    /// From "0192f0c1-….": 32 hexadecimal digits, hyphens optional.
    [[nodiscard]] static std::optional<Uid> fromText(const QString &text);

    [[nodiscard]] bool isNull() const { return *this == Uid{}; }
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QString toText() const; ///< 36 characters, lower case, with hyphens

    friend bool operator==(const Uid &, const Uid &) = default;
};

} // namespace carnet
