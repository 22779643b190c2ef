// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_inspection.h"
#include "tests/fuzz/fuzz_targets.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <bit>

namespace carnet::fuzz {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int bitsApart(const HeaderBytes &one, const HeaderBytes &other)
{
    int bits = 0;
    for (size_t i = 0; i < one.size(); ++i)
        bits += std::popcount(static_cast<unsigned>(one[i] ^ other[i]));
    return bits;
}

QString headerHolds(const QByteArray &bytes)
{
    HeaderBytes header{};
    std::copy_n(bytes.constData(), std::min<qsizetype>(bytes.size(), qsizetype(header.size())),
                header.begin());
    const HeaderReading reading = readHeader(header);
    const int bits = bitsApart(reading.header, header);
    if (reading.state == HeaderState::Sound && bits != 0)
        return QStringLiteral("a sound header was changed");
    if (reading.state == HeaderState::Healed && bits != 1)
        return QStringLiteral("a header was healed by more than one bit");
    if (reading.state == HeaderState::Damaged && bits != 0)
        return QStringLiteral("a damaged header was changed");
    if (reading.state == HeaderState::Healed && readHeader(reading.header).state != HeaderState::Sound)
        return QStringLiteral("a healed header is not sound");
    return {};
}

} // namespace

/// A file that somebody calls a carnet, judged before any key: alone, with a -wal, or with a -journal.
QString firstPage(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("a.carnet"));
    if (bytes.isEmpty())
        return {};
    const QByteArray content = bytes.mid(1);
    HeaderBytes sound{};
    std::copy_n("CRN\1", 4, sound.begin());
    const QByteArray page =
        QByteArray(reinterpret_cast<const char *>(sound.data()), 16) + QByteArray(4080, 'x');
    const int beside = static_cast<unsigned char>(bytes[0]) % 3;
    if (!write(path, beside == 0 ? content : page))
        return {};
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-journal"));
    if (beside == 1 && !write(path + QStringLiteral("-wal"), content))
        return {};
    if (beside == 2 && !write(path + QStringLiteral("-journal"), content))
        return {};
    (void)checkPlace(path);
    const Result<WalScan> wal = scanWal(path);
    if (wal && wal->validFrames > content.size())
        return QStringLiteral("more frames than bytes");
    const Result<FileStart> start = readStart(path);
    if (start && start->firstPage.size() > 4096)
        return QStringLiteral("a page beyond its size");
    return headerHolds(content);
}

} // namespace carnet::fuzz
