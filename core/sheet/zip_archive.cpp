// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/zip_archive.h"

#include <zip.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace carnet {

namespace {

/// One part, inflated as it is read.
class ZipPart : public QIODevice {
public:
    ZipPart(zip_file *file, qint64 size) : m_file(file), m_size(size)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_size - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read >= m_size; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 wanted = std::min(maxSize, m_size - m_read);
        if (wanted <= 0)
            return m_size > m_read ? 0 : -1;
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(wanted));
        if (got <= 0) { // shorter than announced, or broken
            setErrorString(QStringLiteral("zip"));
            return -1;
        }
        m_read += got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    const qint64 m_size;
    qint64 m_read = 0;
};

bool leavesItsFolder(const QByteArray &name)
{
    return name.startsWith('/') || name.startsWith('\\') || (name.size() > 1 && name[1] == ':')
        || QByteArray(name).replace('\\', '/').split('/').contains("..");
}

/// Nothing is ever unpacked, so that a link leads nowhere; but no office program writes one either.
bool isLink(zip *archive, zip_uint64_t index)
{
    constexpr zip_uint32_t kTypeMask = 0170000; // <sys/stat.h>, in the upper half of the attributes
    constexpr zip_uint32_t kLink = 0120000;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        && system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kTypeMask) == kLink;
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const SheetLimits &limits)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, QStringLiteral("source"), {file.fileName()});
    if (file.size() > limits.fileBytes)
        return refuseSheet(sheet_refusal::kTooLarge);
    int code = 0;
    zip *opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!opened)
        return code == ZIP_ER_OPEN || code == ZIP_ER_READ ? fail(ErrorCode::Io, QStringLiteral("source"))
                                                          : refuseSheet(sheet_refusal::kDamaged);
    std::unique_ptr<ZipArchive> archive(new ZipArchive(opened));
    CARNET_TRY(archive->check(limits));
    return archive;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Result<void> ZipArchive::check(const SheetLimits &limits) const
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > limits.archiveEntries)
        return refuseSheet(sheet_refusal::kTooLarge);
    qint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW, &stat) != 0
            || !(stat.valid & ZIP_STAT_SIZE) || !(stat.valid & ZIP_STAT_COMP_SIZE))
            return refuseSheet(sheet_refusal::kDamaged);
        if (((stat.valid & ZIP_STAT_NAME) && leavesItsFolder(stat.name))
            || isLink(m_archive, static_cast<zip_uint64_t>(i)))
            return refuseSheet(sheet_refusal::kDamaged);
        const auto limit = static_cast<zip_uint64_t>(limits.unpackedBytes);
        if (stat.size > limit)
            return refuseSheet(sheet_refusal::kTooLarge);
        const auto size = static_cast<qint64>(stat.size);
        total += size;
        const bool isFolded =
            size > limits.ratioFromBytes && size / limits.ratio > static_cast<qint64>(stat.comp_size);
        if (isFolded || total > limits.unpackedBytes)
            return refuseSheet(sheet_refusal::kTooLarge);
    }
    return {};
}

qint64 ZipArchive::indexOf(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

qint64 ZipArchive::unpackedBytes(const QString &name) const
{
    zip_stat_t stat;
    const qint64 index = indexOf(name);
    return index >= 0 && zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) == 0
        ? static_cast<qint64>(stat.size)
        : 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::part(const QString &name) const
{
    const qint64 index = indexOf(name);
    if (index < 0)
        return refuseSheet(sheet_refusal::kDamaged);
    zip_file *file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(m_archive));
        return refuseSheet(code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? sheet_refusal::kLocked
                                                                                 : sheet_refusal::kDamaged);
    }
    return std::make_unique<ZipPart>(file, unpackedBytes(name));
}

} // namespace carnet
