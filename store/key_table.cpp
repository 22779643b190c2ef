// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_table.h"

#include <sodium.h>

#include <algorithm>

namespace carnet {

KeyTable::KeyTable()
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

/// The place of a name, or the free one where it would stand; there is always a free one.
size_t KeyTable::Part::slotOf(std::uint64_t name) const
{
    // The upper bits of a product spread names evenly over any number of places below 2^32; the lowest bits chose the part.
    auto slot = static_cast<size_t>(((name >> 32) * names.size()) >> 32);
    while (names[slot] != 0 && names[slot] != name)
        slot = slot + 1 == names.size() ? 0 : slot + 1;
    return slot;
}

qint64 KeyTable::find(std::uint64_t name) const
{
    const Part &part = m_parts[partOf(name)];
    return part.names.empty() ? 0 : part.ids[part.slotOf(name)];
}

void KeyTable::add(std::uint64_t name, qint64 id)
{
    Part &part = m_parts[partOf(name)];
    if (4 * (part.size + 1) > 3 * part.names.size())
        part.grow();
    const size_t slot = part.slotOf(name);
    if (part.names[slot] != 0)
        return;
    part.names[slot] = name;
    part.ids[slot] = static_cast<std::uint32_t>(id);
    ++part.size;
}

void KeyTable::replace(std::uint64_t name, qint64 id)
{
    add(name, id);
    Part &part = m_parts[partOf(name)];
    part.ids[part.slotOf(name)] = static_cast<std::uint32_t>(id);
}

void KeyTable::clear()
{
    m_parts = {};
}

void KeyTable::Part::grow()
{
    constexpr size_t kFirst = 64;
    const std::vector<std::uint64_t> oldNames = std::move(names);
    const std::vector<std::uint32_t> oldIds = std::move(ids);
    const size_t wanted = std::max(kFirst, oldNames.size() * 3 / 2);
    names.assign(wanted, 0);
    ids.assign(wanted, 0);
    for (size_t i = 0; i < oldNames.size(); ++i) {
        if (oldNames[i] == 0)
            continue;
        const size_t slot = slotOf(oldNames[i]);
        names[slot] = oldNames[i];
        ids[slot] = oldIds[i];
    }
}

} // namespace carnet
