// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QString>

#include <span>

namespace carnet {

/// A text that is edited in locked memory (UTF-8) and nowhere else: what SecretEdit holds. Positions are
/// counted in characters (code points).
class SecretText {
public:
    static constexpr size_t kMost = 4096; ///< bytes; what is longer is cut

    SecretText();

    [[nodiscard]] std::span<const unsigned char> bytes() const { return m_buffer.bytes().first(m_used); }
    [[nodiscard]] bool isEmpty() const { return m_used == 0; }
    [[nodiscard]] int length() const;
    void assign(std::span<const unsigned char> utf8);
    void clear();
    /// Returns how many characters went in.
    int insert(int at, const QString &text);
    void erase(int from, int to);
    /// Calls visit(index, code point) for each character.
    template <typename Visit>
    void eachCharacter(Visit visit) const
    {
        size_t offset = 0;
        for (int i = 0; offset < m_used; ++i)
            visit(i, takeCharacter(offset));
    }

private:
    [[nodiscard]] size_t offsetOf(int character) const;
    [[nodiscard]] char32_t takeCharacter(size_t &offset) const;

    SecretBytes m_buffer; ///< its size is the room; m_used bytes of it count
    size_t m_used = 0;
};

} // namespace carnet
