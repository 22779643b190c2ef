// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csv_writer.h"
#include "core/import/imported_row.h"
#include "core/import/own_columns.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <optional>

namespace carnet {

/// The columns of a CSV that Carnet's own export wrote. Nothing in it is guessed: each cell is taken to the
/// letter, so that the records come back as they were. Columns may have been moved, taken out or added by a
/// spreadsheet, and dates rewritten by it. Pure; any thread.
class OwnLayout {
public:
    /// `header`: the cells as they are in the file. Nothing when the table is not ours.
    [[nodiscard]] static std::optional<OwnLayout> of(const QStringList &header);

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] bool knows(int column) const { return m_known.contains(column); }
    [[nodiscard]] bool isOpposition(int column) const; ///< what it says may not be left out without a reason
    void leaveOut(int column) { m_leftOut.insert(column); }

    /// `externalSource`: for a file whose column of that name was taken out. `guard`: whether the cells have the one of
    /// our CSV; those of a workbook have none.
    [[nodiscard]] ImportedRow read(qint64 line, const QStringList &cells, const QString &externalSource,
                                   FormulaGuard guard = FormulaGuard::On) const;

private:
    struct PointColumns {
        PointKind kind = PointKind::Email;
        std::array<int, 4> at{}; ///< by OwnAspect; -1: none
    };
    struct AddressColumns {
        std::array<int, 5> parts{}; ///< -1: none
        int label = -1;
        int primary = -1;
    };
    class Reading;

    explicit OwnLayout(const QStringList &names, RecordKind kind);
    int take(const QString &name); ///< the column of that name, known from now on; -1: none
    void takePoints();
    void takeAddresses();

    RecordKind m_kind;
    QStringList m_names;
    QHash<QString, int> m_index;
    QSet<int> m_known;
    QSet<int> m_leftOut;
    QList<PointColumns> m_points;
    QList<AddressColumns> m_addresses;
    QList<std::pair<int, QString>> m_custom;
};

} // namespace carnet
