// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace carnet {

/// What a workbook may hold at most (a hostile one included), as for CSV; an archive unfolds to bounded
/// memory and time.
struct SheetLimits {
    qint64 fileBytes = 200LL << 20;
    qint64 textBytes = 200LL << 20; ///< of all cells of a sheet, or of all shared strings, in UTF-16 units
    qint64 rowBytes = 1 << 20;
    qint64 cellBytes = 64 << 10;
    int columns = 512; ///< with text in them
    qint64 rows = 1 << 20;
    int sheets = 1024;
    qint64 unpackedBytes = 1LL << 30; ///< of all parts of an archive
    qint64 ratio = 100; ///< unpacked to packed, of parts above `ratioFromBytes`
    qint64 ratioFromBytes = 8 << 20;
    qint64 tokenBytes = 4 << 20; ///< of XML between two tags
    int archiveEntries = 10'000;
};

/// Why a file gives no table: the details of the InvalidInput, each with a sentence of its own in
/// core/error_text.
namespace sheet_refusal {
inline constexpr char kOldWorkbook[] = "workbook of the old kind"; ///< .xls, .xlsb
inline constexpr char kLocked[] = "workbook under password";
inline constexpr char kNumbers[] = "workbook of Numbers";
inline constexpr char kNoWorkbook[] = "archive without a workbook";
inline constexpr char kDamaged[] = "damaged workbook";
inline constexpr char kTooLarge[] = "workbook unfolds too far";
inline constexpr char kNoSuchSheet[] = "no such sheet"; ///< arguments: its name
inline constexpr char kNoCells[] = "no cells pasted";
} // namespace sheet_refusal

/// A refusal by one of the details above.
[[nodiscard]] inline tl::unexpected<Error> refuseSheet(const char *detail, QStringList arguments = {})
{
    return fail(ErrorCode::InvalidInput, QString::fromLatin1(detail), std::move(arguments));
}

} // namespace carnet
