// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/number_format.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xml_part.h"

#include <vector>

namespace carnet {

/// The texts that the cells of an .xlsx refer to by their number.
class SharedTexts {
public:
    [[nodiscard]] Result<void> read(XmlPart &part, const SheetLimits &limits);
    /// Empty for a number that there is not.
    [[nodiscard]] QString at(qint64 index) const;

private:
    QByteArray m_all; ///< UTF-8, one behind the other
    std::vector<qint64> m_ends;
};

/// What an .xlsx says about itself before any cell is read (ECMA-376-1, 18.2 and 18.8).
struct XlsxParts {
    QList<SheetInfo> sheets; ///< name, place and part; not measured
    DateOrigin origin = DateOrigin::Year1900;
    std::vector<NumberFormat> formats; ///< by the number of the cell's style
    SharedTexts texts;
};

/// Reads workbook, relations, styles and shared texts. Fails as refuseSheet().
[[nodiscard]] Result<XlsxParts> readXlsxParts(const ZipArchive &archive, const SheetLimits &limits);

/// The text of `<si>` or `<is>`, which is open: runs joined, readings of Asian characters left out, `_x000D_`
/// undone.
[[nodiscard]] Result<QString> readXlsxText(XmlPart &part);

} // namespace carnet
