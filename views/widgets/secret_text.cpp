// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/secret_text.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace carnet {

namespace {

constexpr size_t kFirstRoom = 256;

bool startsCharacter(unsigned char byte)
{
    return (byte & 0xC0) != 0x80;
}

size_t characterSize(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// Returns how many of `bytes` hold the code point.
size_t encode(char32_t point, std::array<unsigned char, 4> &bytes)
{
    if (point < 0x80) {
        bytes.at(0) = static_cast<unsigned char>(point);
        return 1;
    }
    const size_t size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (size_t i = size - 1; i > 0; --i)
        bytes.at(i) = static_cast<unsigned char>(0x80U | ((point >> (6 * (size - 1 - i))) & 0x3FU));
    bytes.at(0) = static_cast<unsigned char>((0xF00U >> size & 0xFFU) | (point >> (6 * (size - 1))));
    return size;
}

} // namespace

SecretText::SecretText() : m_buffer(kFirstRoom) { }

int SecretText::length() const
{
    return static_cast<int>(std::count_if(m_buffer.data(), m_buffer.data() + m_used, startsCharacter));
}

void SecretText::assign(std::span<const unsigned char> utf8)
{
    const size_t size = std::min(utf8.size(), kMost);
    m_buffer = SecretBytes(std::max(kFirstRoom, size));
    std::copy_n(utf8.begin(), size, m_buffer.data());
    m_used = size;
}

void SecretText::clear()
{
    m_buffer = SecretBytes(kFirstRoom);
    m_used = 0;
}

int SecretText::insert(int at, const QString &text)
{
    int inserted = 0;
    for (const char32_t point : text.toUcs4()) {
        std::array<unsigned char, 4> bytes{};
        const size_t size = encode(point, bytes);
        if (m_used + size > kMost)
            break;
        if (m_used + size > m_buffer.size()) {
            SecretBytes larger(std::min(kMost, m_buffer.size() * 2));
            std::copy_n(m_buffer.data(), m_used, larger.data());
            m_buffer = std::move(larger);
        }
        unsigned char *place = m_buffer.data() + offsetOf(at + inserted);
        std::memmove(place + size, place, static_cast<size_t>(m_buffer.data() + m_used - place));
        std::copy_n(bytes.begin(), size, place);
        sodium_memzero(bytes.data(), bytes.size());
        m_used += size;
        ++inserted;
    }
    return inserted;
}

void SecretText::erase(int from, int to)
{
    unsigned char *start = m_buffer.data() + offsetOf(from);
    unsigned char *end = m_buffer.data() + offsetOf(to);
    unsigned char *last = m_buffer.data() + m_used;
    std::memmove(start, end, static_cast<size_t>(last - end));
    sodium_memzero(last - (end - start), static_cast<size_t>(end - start));
    m_used -= static_cast<size_t>(end - start);
}

size_t SecretText::offsetOf(int character) const
{
    size_t offset = 0;
    for (int i = 0; i < character && offset < m_used; ++i)
        offset += characterSize(m_buffer.data()[offset]);
    return offset;
}

/// The code point at `offset`, which moves behind it. The bytes are valid UTF-8.
char32_t SecretText::takeCharacter(size_t &offset) const
{
    const unsigned char *bytes = m_buffer.data() + offset;
    const size_t size = characterSize(bytes[0]);
    offset += size;
    if (size == 1)
        return bytes[0];
    char32_t value = bytes[0] & (0xFFU >> (size + 1));
    for (size_t i = 1; i < size; ++i)
        value = value << 6 | (bytes[i] & 0x3FU);
    return value;
}

} // namespace carnet
