// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csv_reader.h"
#include "core/import/cell_table.h"

#include <QIODevice>

#include <memory>

namespace carnet {

/// The cells of a text with separators.
class CsvTable : public CellTable {
public:
    /// `device` is open and at its start.
    CsvTable(std::unique_ptr<QIODevice> device, const CsvDialect &dialect)
        : m_device(std::move(device)), m_total(m_device->size()), m_reader(*m_device, dialect)
    {
    }

    Result<bool> next(CellRecord &record) override
    {
        CARNET_TRY_ASSIGN(const CsvRow *row, m_reader.next());
        if (!row)
            return false;
        record.line = row->line();
        record.cells = row->texts();
        return true;
    }
    void expectColumns(int columns) override { m_reader.expectColumns(columns); }
    qint64 bytesRead() const override { return m_reader.byteOffset(); }
    qint64 bytesTotal() const override { return m_total; }
    /// What the reader had to say: broken quotes, long rows.
    [[nodiscard]] const std::vector<CsvWarning> &warnings() const { return m_reader.warnings(); }

private:
    std::unique_ptr<QIODevice> m_device;
    const qint64 m_total;
    CsvReader m_reader;
};

} // namespace carnet
