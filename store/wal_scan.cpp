// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wal_scan.h"

#include "store/sealed_page.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace carnet {

namespace {

constexpr qsizetype kWalHeaderSize = 32;
constexpr qsizetype kFrameHeaderSize = 24;
constexpr quint32 kMagicLittle = 0x377f0682; // checksums over little-endian words; one more: big-endian

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// SQLite's running checksum of a WAL (https://www.sqlite.org/fileformat2.html#checksum_algorithm).
class WalChecksum {
public:
    explicit WalChecksum(bool bigEndian) : m_bigEndian(bigEndian) { }
    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    [[nodiscard]] bool equals(const QByteArray &bytes, qsizetype at) const
    {
        return wordAt(bytes, at) == m_first && wordAt(bytes, at + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                           : qFromLittleEndian<quint32>(bytes.data() + at);
    }
    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

HeaderBytes firstBytes(const QByteArray &page)
{
    HeaderBytes header{};
    std::copy_n(reinterpret_cast<const unsigned char *>(page.constData()), header.size(), header.begin());
    return header;
}

/// Frames since the last commit: they count only once their commit is read.
struct Pending {
    qsizetype frames = 0;
    QSet<quint32> pages;
    QByteArray pageOne;
};

void commit(WalScan &scan, Pending &pending)
{
    scan.validFrames += pending.frames;
    scan.pages.unite(pending.pages);
    if (!pending.pageOne.isEmpty())
        scan.pageOne = pending.pageOne;
    pending = {};
}

} // namespace

Result<WalScan> scanWal(const QString &carnetPath)
{
    WalScan scan;
    QFile file(carnetPath + QLatin1String("-wal"));
    if (!file.exists() || file.size() < kWalHeaderSize)
        return scan;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("wal"));
    const QByteArray start = file.read(kWalHeaderSize);
    const quint32 magic = wordAt(start, 0);
    WalChecksum sum(magic & 1U);
    sum.add(QByteArrayView(start).first(24));
    bool sound = (magic & ~1U) == kMagicLittle && wordAt(start, 8) == kPageSize && sum.equals(start, 24);
    QByteArray round =
        sound ? start.mid(16, 8) : QByteArray(); // a damaged start: the first frame tells the round
    bool commitAfterFault = false;
    Pending pending;
    for (;;) {
        const QByteArray frame = file.read(kFrameHeaderSize);
        const QByteArray page = file.read(kPageSize);
        if (frame.size() < kFrameHeaderSize || page.size() < kPageSize)
            return scan;
        if (round.isEmpty())
            round = frame.mid(8, 8);
        const quint32 number = wordAt(frame, 0);
        const bool commits = wordAt(frame, 4) != 0;
        if (frame.mid(8, 8) != round) { // the remains of an older round, or a turned bit: what follows tells
            sound = false;
            commitAfterFault = commitAfterFault || commits;
            continue;
        }
        if (number == 1 && !scan.headers.contains(firstBytes(page)))
            scan.headers.append(firstBytes(page));
        if (sound) {
            sum.add(QByteArrayView(frame).first(8));
            sum.add(page);
            sound = sum.equals(frame, 16);
        }
        if (!sound) {
            // The last transaction may just be a torn one. But a commit that another follows was on the disk before.
            scan.losesCommits = scan.losesCommits || commitAfterFault;
            commitAfterFault = commitAfterFault || commits;
            continue;
        }
        if (scan.firstPage.isEmpty()) {
            scan.firstPage = page;
            scan.firstNumber = number;
        }
        ++pending.frames;
        pending.pages.insert(number);
        if (number == 1)
            pending.pageOne = page;
        if (commits)
            commit(scan, pending);
    }
}

} // namespace carnet
