// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csv_line.h"
#include "core/custom_field.h"
#include "core/import/own_headings.h"
#include "store/export_reader.h"
#include "store/export_rows.h"

namespace carnet {

/// Which columns the records need.
struct ExportShape {
    struct Kind {
        int width = 1;
        bool hasLabels = false;
        bool hasPrimaries = false;
        bool hasNormals = false;
    };
    std::array<Kind, 7> points; ///< by PointKind
    int addresses = 1;
    bool hasAddressLabels = false;
    bool hasAddressPrimaries = false;
    QList<CustomField> custom;
    bool hasArchived = true; ///< the column, when archived records may be there
    OwnHeadings headings = OwnHeadings::Names;

    /// So that it holds the points and addresses of this record; true when it did not before.
    bool widen(const RecordView &record);
};

/// Records as lines of CSV: the names of `--map` where the import has one, the others in own_columns.h, or
/// the French words for them (own_headings.h). A file that goes out so comes back whole (own_layout.h). One
/// export, one thread.
class ExportCsv {
public:
    /// `shape` and `lists` outlive this.
    ExportCsv(RecordKind kind, const ExportShape &shape, const ExportLists &lists, char separator,
              FormulaGuard guard = FormulaGuard::On);

    // Valid until the next call.
    [[nodiscard]] std::string_view header();
    [[nodiscard]] std::string_view line(const RecordView &record);

private:
    void writeContact(const RecordView &record);
    void writeCompany(const RecordView &record);
    void writePoints(const RecordView &record);
    void writeAddresses(const RecordView &record);
    void writeShared(const RecordView &record, int relation, int provenance);
    void writeOppositions(const RecordView &record);
    void writeEnd(const RecordView &record, int note, int toCheck);
    void writeUid(const unsigned char *uid);

    const RecordKind m_kind;
    const ExportShape &m_shape;
    const ExportLists &m_lists;
    QHash<qint64, int> m_customPlaces;
    std::vector<std::string_view> m_custom;
    std::vector<std::string> m_tags; ///< as joinNames writes each
    std::string m_line;
    CsvLine m_csv;
    std::string m_scratch;
};

} // namespace carnet
