// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace carnet {

/// What the 64-bit name of a key is made of, so that an email never meets a phone number.
enum class KeyKind : unsigned char {
    Email,
    Phone,
    Siret,
    PersonAtCompany,
    CompanyName,
    CompanyNameKey,
    ExternalContact,
    ExternalCompany,
    MergedContact,
    MergedCompany,
    WholeRow
};

/// Keys of records in 12 bytes each, and as much free as free places take: a million imported rows have some four million. In many
/// small tables, so that one of them grows at a time. A key is known by 64 bits of SipHash
/// under a random key, so nobody can prepare two that meet; by chance two of four million do once in two million runs.
/// Any one thread.
class KeyTable {
public:
    KeyTable();

    [[nodiscard]] std::uint64_t nameOf(KeyKind kind, std::string_view utf8) const;
    [[nodiscard]] std::uint64_t nameOf(KeyKind kind, const QString &text) const
    {
        const QByteArray utf8 = text.toUtf8();
        return nameOf(kind, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
    }

    /// The record that the key was first given for; 0 when there is none.
    [[nodiscard]] qint64 find(std::uint64_t name) const;
    /// Keeps the first record that a key was given for. `id` must be below 2^32.
    void add(std::uint64_t name, qint64 id);
    /// Puts another record in its place.
    void replace(std::uint64_t name, qint64 id);
    void clear();

private:
    static constexpr size_t kParts = 64;
    struct Part {
        std::vector<std::uint64_t> names; ///< 0: free
        std::vector<std::uint32_t> ids;
        size_t size = 0;

        [[nodiscard]] size_t slotOf(std::uint64_t name) const;
        void grow();
    };
    [[nodiscard]] static size_t partOf(std::uint64_t name) { return name % kParts; }

    std::array<unsigned char, 16> m_secret{};
    std::array<Part, kParts> m_parts;
};

} // namespace carnet
