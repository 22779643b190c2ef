// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_search.h"

#include "store/sealed_page.h"

#include <algorithm>
#include <optional>

namespace carnet {

namespace {

constexpr int kMoreDerivations = 4;

/// The newest page 1 that this key opens: the -wal's when it belongs here, else the file's own.
std::optional<QByteArray> pageOne(const FileStart &start, const RawKey &key)
{
    const PageOpener opener(key);
    if (!start.wal.pageOne.isEmpty()) {
        if (auto header = opener.sqliteHeader(start.wal.pageOne))
            return header;
    }
    return opener.sqliteHeader(start.firstPage);
}

QList<HeaderBytes> candidates(const FileStart &start, const QList<HeaderBytes> &others)
{
    QList<HeaderBytes> list;
    if (start.header.state != HeaderState::Damaged)
        list.append(start.header.header);
    for (const HeaderBytes &header : start.wal.headers + others) {
        const HeaderReading reading = readHeader(header);
        const bool usable = reading.state == HeaderState::Sound || reading.state == HeaderState::Healed;
        if (usable && !list.contains(reading.header))
            list.append(reading.header);
    }
    return list;
}

} // namespace

Result<FoundKey> findKey(const FileStart &start, const KeySource &source, const QList<HeaderBytes> &others)
{
    const QList<HeaderBytes> list = candidates(start, others);
    const bool hasOwn = start.header.state != HeaderState::Damaged;
    int left = kMoreDerivations + (hasOwn ? 1 : 0);
    bool keyIsRight = false;
    for (qsizetype i = 0; i < list.size() && left > 0 && !keyIsRight; ++i, --left) {
        CARNET_TRY_ASSIGN(SecretBytes key, source(list[i]));
        const bool isOwn = hasOwn && i == 0;
        RawKey raw {std::move(key), list[i]};
        const bool matches = keyCheckMatches(raw.header, raw.key);
        setKeyCheck(raw.header, raw.key); // the check bytes are salt as well: right ones or none
        if (auto clear = pageOne(start, raw))
            return FoundKey {std::move(raw), *clear, !isOwn || !matches || start.header.state == HeaderState::Healed};
        keyIsRight = isOwn && matches;
    }
    if (keyIsRight)
        return fail(ErrorCode::Corrupt, QStringLiteral("page 1"));
    if (!hasOwn)
        return fail(ErrorCode::Corrupt, QStringLiteral("first bytes"));
    return fail(ErrorCode::WrongKey);
}

} // namespace carnet
