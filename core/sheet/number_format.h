// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace carnet {

/// The day that the numbers of dates are counted from.
enum class DateOrigin {
    Year1900, ///< 1 is 1 January 1900, and 60 the 29 February that there never was (Excel, as Lotus 1-2-3 had
    ///< it)
    Year1904, ///< 0 is 1 January 1904 (Excel for Mac)
};

/// What the format of a cell says about its number. The look (colours, decimals, currency) is left out.
struct NumberFormat {
    enum class Kind { Number, Percent, Date, DateTime, Time, Padded } kind = Kind::Number;
    QString
        digits; ///< of Padded: digits as `0` and `#`, other letters as they are: "00000", "0# ## ## ## ##"
};

/// Reads a format of Excel: its number (0 to 163 are built in) and its code ("dd/mm/yyyy", "[$-40C]d mmm
/// yy;@", "00000"). ECMA-376-1, 18.8.30 and 18.8.31.
[[nodiscard]] NumberFormat readNumberFormat(int id, const QString &code);

/// The number as text: "45631", "0.5", "2024-12-05", "2024-12-05T10:30:00", "10:30:00", "79 %", "01000". A
/// date that cannot be one stays a number. Never an exponent.
[[nodiscard]] QString numberText(double value, const NumberFormat &format = {},
                                 DateOrigin origin = DateOrigin::Year1900);

} // namespace carnet
