// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_inspection.h"

#include "store/sealed_page.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <bitset>

namespace carnet {

namespace {

HeaderBytes headerOf(const QByteArray &bytes)
{
    HeaderBytes header{};
    std::copy_n(reinterpret_cast<const unsigned char *>(bytes.constData()), header.size(), header.begin());
    return header;
}

/// Ciphertext has all 256 byte values in any 4080 bytes, near enough; texts, office files and pictures do not, or are
/// not a whole number of pages long.
bool looksEncrypted(const QByteArray &page, qint64 size)
{
    if (page.size() < kPageSize || size % kPageSize != 0)
        return false;
    std::bitset<256> seen;
    for (const char byte : page.mid(16))
        seen.set(static_cast<unsigned char>(byte));
    return seen.count() >= 250;
}

/// Page 1 in a rollback journal (https://www.sqlite.org/fileformat2.html#the_rollback_journal): a header of one sector,
/// then records of page number, page, checksum. Only the change to and from WAL makes one.
void readJournal(const QString &path, FileStart &start)
{
    QFile file(path + QLatin1String("-journal"));
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = file.read(28);
    if (header.size() < 28 || !header.startsWith(magic))
        return; // SQLite does not take it for one either
    start.hasJournal = true;
    constexpr qsizetype kSectorSizeAt = 20;
    constexpr qint64 kMostRecords = 4096;
    file.seek(qFromBigEndian<quint32>(header.constData() + kSectorSizeAt));
    for (qint64 i = 0; i < kMostRecords; ++i) {
        const QByteArray record = file.read(4 + kPageSize + 4);
        if (record.size() < 4 + kPageSize)
            return;
        if (qFromBigEndian<quint32>(record.constData()) == 1) {
            start.journalPageOne = record.mid(4, kPageSize);
            return;
        }
    }
}

} // namespace

Result<void> checkPlace(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, QStringLiteral("file"), {info.fileName()});
    if (info.isDir())
        return fail(ErrorCode::IsDirectory);
    if (!info.isFile())
        return fail(ErrorCode::NotACarnet, QStringLiteral("not a regular file"));
    if (platform::isNetworkFolder(info.canonicalFilePath()))
        return fail(ErrorCode::NetworkFolder);
    if (info.size() < static_cast<qint64>(HeaderBytes().size()))
        return fail(ErrorCode::Truncated, QStringLiteral("%1 bytes").arg(info.size()));
    return {};
}

Result<FileStart> readStart(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.error() == QFileDevice::PermissionsError ? ErrorCode::ReadOnly : ErrorCode::Io,
                    QStringLiteral("open"));
    FileStart start;
    start.size = file.size();
    start.firstPage = file.read(kPageSize);
    file.close();
    if (start.firstPage.size() < static_cast<qsizetype>(HeaderBytes().size()))
        return fail(ErrorCode::Truncated);
    if (start.firstPage.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(ErrorCode::NotACarnet, QStringLiteral("a plain SQLite database"));

    start.header = readHeader(headerOf(start.firstPage));
    if (start.header.state == HeaderState::UnknownProfile)
        return fail(ErrorCode::UnknownProfile, {}, {QString::number(start.header.header[3])});
    if (start.header.state == HeaderState::Damaged && !looksEncrypted(start.firstPage, start.size))
        return fail(ErrorCode::NotACarnet, QStringLiteral("other first bytes"));
    if (start.firstPage.size() < kPageSize)
        return fail(ErrorCode::Truncated, QStringLiteral("%1 bytes").arg(start.size));
    CARNET_TRY_ASSIGN(start.wal, scanWal(path));
    // A power cut during a checkpoint may leave part of a page at the end: its whole is then still in the -wal.
    readJournal(path, start);
    if (start.size % kPageSize != 0 && start.wal.validFrames == 0 && !start.hasJournal)
        return fail(ErrorCode::Truncated, QStringLiteral("%1 bytes").arg(start.size));
    return start;
}

Result<HeaderBytes> readHeaderBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, QStringLiteral("file"), {QFileInfo(file).fileName()});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("open"));
    const QByteArray bytes = file.read(static_cast<qint64>(HeaderBytes().size()));
    if (bytes.size() < static_cast<qsizetype>(HeaderBytes().size()))
        return fail(ErrorCode::Truncated);
    return headerOf(bytes);
}

} // namespace carnet
