// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace carnet {

/// A set of record ids, a bit for each id up to the highest: 125 kB for a million records, whatever the search found.
class IdSet {
public:
    void insert(qint64 id)
    {
        const size_t word = static_cast<size_t>(id) / kBits;
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word] |= bitOf(id);
    }
    [[nodiscard]] bool contains(qint64 id) const
    {
        const size_t word = static_cast<size_t>(id) / kBits;
        return word < m_words.size() && (m_words[word] & bitOf(id)) != 0;
    }
    [[nodiscard]] size_t size() const
    {
        size_t count = 0;
        for (const std::uint64_t word : m_words)
            count += static_cast<size_t>(std::popcount(word));
        return count;
    }
    void intersect(const IdSet &other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    /// Ascending.
    [[nodiscard]] std::vector<qint64> ids() const
    {
        std::vector<qint64> ids;
        ids.reserve(size());
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1)
                ids.push_back(static_cast<qint64>(i * kBits) + std::countr_zero(rest));
        }
        return ids;
    }

private:
    static constexpr size_t kBits = 64;
    static constexpr std::uint64_t bitOf(qint64 id)
    {
        return std::uint64_t{1} << (static_cast<size_t>(id) % kBits);
    }
    std::vector<std::uint64_t> m_words;
};

} // namespace carnet
