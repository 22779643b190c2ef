// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_search.h"

#include "store/sealed_page.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace carnet {

namespace {

constexpr int kMoreDerivations = 4;
constexpr qsizetype kPageCountAt = 28; // in SQLite's own header (https://www.sqlite.org/fileformat2.html)
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The page 1 that SQLite will read and that this key opens: the -journal's or the -wal's when they belong here, else
/// the file's own.
std::optional<QByteArray> pageOne(const FileStart &start, const RawKey &key)
{
    const PageOpener opener(key);
    for (const QByteArray &page : {start.journalPageOne, start.wal.pageOne}) {
        if (page.isEmpty())
            continue;
        if (auto header = opener.sqliteHeader(page))
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
        RawKey raw{std::move(key), list[i]};
        const bool matches = keyCheckMatches(raw.header, raw.key);
        setKeyCheck(raw.header, raw.key); // the check bytes are salt as well: right ones or none
        if (auto clear = pageOne(start, raw))
            return FoundKey{std::move(raw), *clear,
                            !isOwn || !matches || start.header.state == HeaderState::Healed};
        keyIsRight = isOwn && matches;
    }
    if (keyIsRight)
        return fail(ErrorCode::Corrupt, QStringLiteral("page 1"));
    if (!hasOwn)
        return fail(ErrorCode::Corrupt, QStringLiteral("first bytes"));
    return fail(ErrorCode::WrongKey);
}

Result<void> checkPageOne(const FileStart &start, const FoundKey &found, int newestSchema)
{
    const QByteArray &header = found.sqliteHeader;
    if (wordAt(header, kApplicationIdAt) != quint32{kApplicationId})
        return fail(ErrorCode::NotACarnet, QStringLiteral("another application_id"));
    const auto version = static_cast<qint32>(wordAt(header, kUserVersionAt));
    if (version > newestSchema)
        return fail(ErrorCode::NewerFile, QStringLiteral("schema %1").arg(version),
                    {QString::number(version)});
    if (start.hasJournal)
        return {}; // taking the change back sets the size too; what is missing then, the checks find
    const auto there = static_cast<quint32>(start.size / kPageSize);
    for (quint32 page = there + 1; page <= wordAt(header, kPageCountAt); ++page) {
        if (!start.wal.pages.contains(page))
            return fail(ErrorCode::Truncated,
                        QStringLiteral("%1 pages of %2").arg(there).arg(wordAt(header, kPageCountAt)));
    }
    return {};
}

bool hasForeignWal(const FileStart &start, const RawKey &key)
{
    return start.wal.validFrames > 0 && !PageOpener(key).isSealed(start.wal.firstPage, start.wal.firstNumber);
}

} // namespace carnet
