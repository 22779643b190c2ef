// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uid.h"

#include "core/clock.h"

#include <sodium.h>

#include <algorithm>

namespace carnet {

namespace {

/// Random bytes from a pool: a bulk load takes millions of names, and one system call for each costs more than its row.
/// Names are no secrets; one pool for each thread.
void takeRandom(unsigned char *bytes, size_t count)
{
    thread_local std::array<unsigned char, 4096> pool;
    thread_local size_t used = pool.size();
    if (pool.size() - used < count) {
        randombytes_buf(pool.data(), pool.size());
        used = 0;
    }
    std::copy_n(pool.cbegin() + static_cast<std::ptrdiff_t>(used), count, bytes);
    used += count;
}

} // namespace

Uid Uid::make(const Clock &clock)
{
    Uid uid;
    takeRandom(uid.bytes.data(), uid.bytes.size());
    const auto ms = static_cast<quint64>(clock.nowMs());
    for (size_t i = 0; i < 6; ++i)
        uid.bytes[i] = static_cast<unsigned char>(ms >> (40 - 8 * i));
    uid.bytes[6] = static_cast<unsigned char>(0x70 | (uid.bytes[6] & 0x0f)); // version 7
    uid.bytes[8] = static_cast<unsigned char>(0x80 | (uid.bytes[8] & 0x3f)); // variant of RFC 9562
    return uid;
}

std::optional<Uid> Uid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return {};
    Uid uid;
    std::copy_n(reinterpret_cast<const unsigned char *>(bytes.data()), 16, uid.bytes.begin());
    return uid;
}

std::optional<Uid> Uid::fromText(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(u'-');
    const auto isHex = [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    if (digits.size() != 32 || !std::all_of(digits.cbegin(), digits.cend(), isHex))
        return {};
    return fromBytes(QByteArray::fromHex(digits.toLatin1()));
}

QByteArray Uid::toBytes() const
{
    return {reinterpret_cast<const char *>(bytes.data()), 16};
}

QString Uid::toText() const
{
    QString text = QString::fromLatin1(toBytes().toHex());
    for (const int at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

} // namespace carnet
