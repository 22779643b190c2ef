// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/export_reader.h"
#include "store/export_sink.h"

namespace carnet {

/// Records as vCards 4.0 (vcard_writer.h), which phones and address books read and which come back whole through the import.
class ExportCards : public ExportSink {
public:
    /// `lists` and `out` outlive this.
    ExportCards(OutBuffer &out, RecordKind kind, const ExportLists &lists)
        : m_out(out), m_kind(kind), m_lists(lists)
    {
    }

    [[nodiscard]] bool widen(const RecordView &) override { return false; }
    [[nodiscard]] Result<void> begin() override { return {}; }
    [[nodiscard]] std::string_view format(const RecordView &record) override;
    [[nodiscard]] Result<void> put(qint64, std::string_view text) override { return m_out.write(text); }
    [[nodiscard]] Result<void> end() override { return {}; }

private:
    OutBuffer &m_out;
    const RecordKind m_kind;
    const ExportLists &m_lists;
    QByteArray m_card;
};

} // namespace carnet
