// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_writer.h"
#include "store/export_csv.h"
#include "store/export_sink.h"

namespace carnet {

/// Records as rows of a workbook: the columns of ExportCsv, each cell a text, so that a phone keeps its zero and nothing is
/// ever computed. Comes back whole through the import, like the CSV.
class ExportWorkbook : public ExportSink {
public:
    /// `lists` and `book` outlive this.
    ExportWorkbook(XlsxWriter &book, RecordKind kind, ExportShape shape, const ExportLists &lists);

    [[nodiscard]] bool widen(const RecordView &record) override { return m_shape.widen(record); }
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] std::string_view format(const RecordView &record) override { return m_csv.line(record); }
    [[nodiscard]] Result<void> put(qint64 id, std::string_view text) override;
    [[nodiscard]] Result<void> end() override { return {}; }

private:
    XlsxWriter &m_book;
    ExportShape m_shape;
    ExportCsv m_csv;
};

} // namespace carnet
