// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace carnet {

/// Why something that was given is refused: the details of an InvalidInput that have a sentence of their own
/// in core/error_text, besides those of workbooks (sheet_limits.h). `line`: its first argument is a line,
/// 1-based; `column`: its second one a column, 1-based.
namespace refusal {
inline constexpr char kFileTooLarge[] = "file too large";
inline constexpr char kRowTooLong[] = "row too long"; ///< line
inline constexpr char kCellTooLong[] = "cell too long"; ///< line, column
inline constexpr char kTooManyColumns[] = "row with too many columns"; ///< line
inline constexpr char kSamePassphrase[] = "the new passphrase is the old one";
inline constexpr char kPassphrasesDiffer[] = "the two passphrases differ";
} // namespace refusal

} // namespace carnet
