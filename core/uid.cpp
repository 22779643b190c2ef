// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uid.h"

#include "core/clock.h"

#include <sodium.h>

#include <QtEndian>

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

/// The 74 random bits of a version 7 UUID: its 12 upper ones, and the 62 others.
struct RandomBits {
    quint64 upper = 0;
    quint64 lower = 0;
};

constexpr quint64 kLowerMask = (quint64{1} << 62) - 1;

template <typename Number>
Number randomNumber()
{
    Number number = 0;
    takeRandom(reinterpret_cast<unsigned char *>(&number), sizeof number);
    return number;
}

/// Names made in one millisecond ascend by random steps (RFC 9562, 6.2, method 2): a bulk load then appends
/// to the index of names in place of writing all over it.
RandomBits nextBits(quint64 ms)
{
    thread_local quint64 lastMs = 0;
    thread_local RandomBits last;
    if (ms != lastMs) {
        lastMs = ms;
        last = {randomNumber<quint64>() >> 52, randomNumber<quint64>() & kLowerMask};
        return last;
    }
    last.lower += quint64{1} + randomNumber<quint32>();
    if (last.lower > kLowerMask) {
        last.lower &= kLowerMask;
        last.upper = (last.upper + 1) & 0xfff;
    }
    return last;
}

} // namespace

Uid Uid::make(const Clock &clock)
{
    const auto ms = static_cast<quint64>(clock.nowMs());
    const RandomBits random = nextBits(ms);
    const quint64 upper = (ms << 16) | 0x7000 | random.upper; // version 7
    const quint64 lower = (quint64{2} << 62) | random.lower; // variant of RFC 9562
    Uid uid;
    qToBigEndian(upper, uid.bytes.data());
    qToBigEndian(lower, uid.bytes.data() + 8);
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
