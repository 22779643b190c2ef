// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_table.h"

#include <sodium.h>

#include <cstring>

namespace carnet {

namespace {
constexpr size_t kFirstSlots = 1 << 12;
}

KeyTable::KeyTable() : m_names(kFirstSlots, 0), m_ids(kFirstSlots, 0)
{
    randombytes_buf(m_secret.data(), m_secret.size());
}

std::uint64_t KeyTable::nameOf(KeyKind kind, std::string_view utf8) const
{
    std::array<unsigned char, 16> secret = m_secret;
    secret[0] ^= static_cast<unsigned char>(kind);
    std::uint64_t name = 0;
    crypto_shorthash(reinterpret_cast<unsigned char *>(&name),
                     reinterpret_cast<const unsigned char *>(utf8.data()), utf8.size(), secret.data());
    return name == 0 ? 1 : name;
}

size_t KeyTable::slotOf(std::uint64_t name) const
{
    const size_t mask = m_names.size() - 1;
    size_t slot = static_cast<size_t>(name) & mask;
    while (m_names[slot] != 0 && m_names[slot] != name)
        slot = (slot + 1) & mask;
    return slot;
}

qint64 KeyTable::find(std::uint64_t name) const
{
    return m_ids[slotOf(name)];
}

void KeyTable::add(std::uint64_t name, qint64 id)
{
    if (4 * (m_size + 1) > 3 * m_names.size())
        grow();
    const size_t slot = slotOf(name);
    if (m_names[slot] != 0)
        return;
    m_names[slot] = name;
    m_ids[slot] = static_cast<std::uint32_t>(id);
    ++m_size;
}

void KeyTable::replace(std::uint64_t name, qint64 id)
{
    add(name, id);
    m_ids[slotOf(name)] = static_cast<std::uint32_t>(id);
}

void KeyTable::clear()
{
    m_names = std::vector<std::uint64_t>(kFirstSlots, 0);
    m_ids = std::vector<std::uint32_t>(kFirstSlots, 0);
    m_size = 0;
}

void KeyTable::grow()
{
    const std::vector<std::uint64_t> names = std::move(m_names);
    const std::vector<std::uint32_t> ids = std::move(m_ids);
    m_names.assign(names.size() * 2, 0);
    m_ids.assign(names.size() * 2, 0);
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i] == 0)
            continue;
        const size_t slot = slotOf(names[i]);
        m_names[slot] = names[i];
        m_ids[slot] = ids[i];
    }
}

} // namespace carnet
