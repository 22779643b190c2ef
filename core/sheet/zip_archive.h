// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_limits.h"

#include <QIODevice>

#include <memory>

struct zip;

namespace carnet {

/// A ZIP file of somebody else, read part by part with libzip. Nothing is ever unpacked to a disk. One thread
/// at a time.
class ZipArchive {
public:
    /// Fails with NotFound, Io, and as refuseSheet() for what is no archive, is cut short, has parts whose
    /// names leave their folder or that are links, or unfolds beyond `limits` by its own account.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path,
                                                                  const SheetLimits &limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Names are compared without case, as Excel does.
    [[nodiscard]] bool contains(const QString &name) const { return indexOf(name) >= 0; }
    [[nodiscard]] qint64 unpackedBytes(const QString &name) const;
    /// The part as a device that is open for reading; it gives no more bytes than the archive announced, and
    /// must not outlive the archive. Fails as refuseSheet() for a part that is missing or under a password.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> part(const QString &name) const;

private:
    explicit ZipArchive(zip *archive) : m_archive(archive) { }
    [[nodiscard]] qint64 indexOf(const QString &name) const;
    [[nodiscard]] Result<void> check(const SheetLimits &limits) const;

    zip *m_archive;
};

} // namespace carnet
