// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_table.h"
#include "core/sheet/sheet_limits.h"

#include <QList>
#include <QRect>

#include <memory>

namespace carnet {

/// One sheet, as measured.
struct SheetInfo {
    int index = 0; ///< 0-based, in the order of the workbook
    QString name;
    bool isHidden = false;
    qint64 records = 0; ///< rows with something in them
    qint64 filledCells = 0;
    qint64 hiddenRecords = 0; ///< rows with something in them that are hidden or filtered away: they are read
    qint64 mergedRanges = 0; ///< each counts in its first cell
    QList<QRect> merged; ///< columns as x, rows as y, 0-based: what is not marked in the cells themselves
    QString part; ///< of the archive
};

/// A workbook, read without any office program: values only, as they are stored. Formulas are never computed;
/// macros, external links and images are never looked at. One thread at a time.
class Workbook {
public:
    virtual ~Workbook() = default;

    /// Fails with NotFound, Io, and as refuseSheet().
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> openXlsx(const QString &path,
                                                                    const SheetLimits &limits = {});
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> openOds(const QString &path,
                                                                   const SheetLimits &limits = {});

    /// All sheets, read once from end to end to be measured. Fails as refuseSheet().
    [[nodiscard]] virtual Result<QList<SheetInfo>> measure() = 0;
    /// The cells of one of them; the table must not outlive the workbook. Blank rows are left out.
    [[nodiscard]] virtual Result<std::unique_ptr<CellTable>> read(const SheetInfo &sheet) = 0;
};

/// The one that is proposed: the fullest of those in sight, or of all when these are empty; -1 for no sheet
/// at all.
[[nodiscard]] int fullestSheet(const QList<SheetInfo> &sheets);

} // namespace carnet
