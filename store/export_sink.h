// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/export_rows.h"

#include <QIODevice>

namespace carnet {

/// Bytes on their way to a file, in large pieces.
class OutBuffer {
public:
    explicit OutBuffer(QIODevice &device) : m_device(device) { }
    [[nodiscard]] Result<void> write(std::string_view bytes)
    {
        m_pending.append(bytes);
        return m_pending.size() < kPiece ? Result<void>{} : flush();
    }
    [[nodiscard]] Result<void> flush()
    {
        const auto size = static_cast<qint64>(m_pending.size());
        if (m_device.write(m_pending.data(), size) != size)
            return fail(ErrorCode::Io, QStringLiteral("export"));
        m_pending.clear();
        return {};
    }

private:
    static constexpr size_t kPiece = 256 << 10;
    QIODevice &m_device;
    std::string m_pending;
};

/// What an export makes of its records. They are read in the order of their ids, and put down in that of
/// their names.
class ExportSink {
public:
    virtual ~ExportSink() = default;
    /// True when what was formatted before no longer fits beside this record: all is formatted again, before
    /// begin().
    [[nodiscard]] virtual bool widen(const RecordView &record) = 0;
    [[nodiscard]] virtual Result<void> begin() = 0; ///< once, before the first put()
    [[nodiscard]] virtual std::string_view
    format(const RecordView &record) = 0; ///< valid until the next call
    [[nodiscard]] virtual Result<void> put(qint64 id, std::string_view text) = 0; ///< what format() gave
    [[nodiscard]] virtual Result<void> end() = 0;
};

} // namespace carnet
