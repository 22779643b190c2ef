// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace carnet {

struct PhoneReading;

/// How a date of three numbers is to be read when its year stands last.
enum class DateOrder { DayFirst, MonthFirst };

/// What the cells of a column say about their order.
struct DateOrderGuess {
    DateOrder order = DateOrder::DayFirst;
    bool isProven = false; ///< 31/12 was met; else the user is asked, and day first is proposed
};

/// A date as a cell gives it.
struct CellDate {
    QDate date; ///< not valid when only day and month are known
    int month = 0; ///< 1..12
    int day = 0; ///< 1..31
    /// "2021-03-12"; "--03-12" without a year, as Contact::birthday has it.
    [[nodiscard]] QString toText() const;
};

/// Judges a column: one 31/12 proves day first, one 12/31 month first; a column with both proves nothing.
[[nodiscard]] DateOrderGuess guessDateOrder(const QStringList &cells);

/// Reads ISO dates (a time and a zone behind them are left out: the day is the one written), year-month-day,
/// dd/mm/yyyy with `/`, `.`, `-` or blanks, years of two digits (00-49 are 2000s), "12 Mar 2021", "1er
/// décembre 2024", "March 12, 2021", "--03-12", spreadsheet serial numbers ("45631"), and milliseconds since
/// 1970 (13 digits). The year 1604 means unknown. Nothing for any other text; years outside 1850 to 2150
/// included.
[[nodiscard]] std::optional<CellDate> readDate(const QString &text, DateOrder order = DateOrder::DayFirst);

/// Of three cells, each a number (the month also by its name). Nothing when day and month give no date.
[[nodiscard]] std::optional<CellDate> readDateParts(const QString &year, const QString &month,
                                                    const QString &day);

/// A number as a cell gives it.
struct CellNumber {
    QString decimal; ///< "-1234.50": digits, a point, a minus; no exponent
    bool isPercent = false;
    bool isAmbiguous = false; ///< "1.234": read as a decimal point, asked about
};

/// Reads "3000,00", "24 140,50" with any blank, "1.234,50", "1,234.50", "30024968.0", "12 €", "79 %". Nothing
/// for any other text.
[[nodiscard]] std::optional<CellNumber> readNumber(const QString &text);

enum class YesNo { Yes, No, Date, Other };

/// yes, oui, true, vrai, 1, x, o, y, ✓ are Yes; no, non, false, faux, n, 0, - and an empty cell are No; a
/// date is Date.
[[nodiscard]] YesNo readYesNo(const QString &text, DateOrder order = DateOrder::DayFirst);

/// "client", "ancien client", "lead", "marketingqualifiedlead"…; nothing for words that name no relation.
[[nodiscard]] std::optional<Relation> readRelation(const QString &text);

/// "pro", "B2B", "particulier", "individual"…
[[nodiscard]] std::optional<Nature> readNature(const QString &text);

/// "company", "société", 1 for a company; "person", "contact", 2 for a person (1 and 2 as Axelor codes them).
[[nodiscard]] std::optional<RecordKind> readRecordType(const QString &text);

/// "M.", "Mme", "Dr" of "monsieur", "Mrs", "Docteur"; 1 and 2 as code for M. and Mme; other words as they
/// are.
[[nodiscard]] QString readCivility(const QString &text);
[[nodiscard]] bool isCivility(const QString &text); ///< a word that readCivility() knows; no code

/// True when a name can only be an organisation's: a legal form or a word such as "mairie" in it.
[[nodiscard]] bool isCompanyName(const QString &name);

/// readPhone() for numbers of a file: one that forgot its plus ("32495680999") is tried with it.
[[nodiscard]] PhoneReading readAnyPhone(const QString &typed, const QString &region);

/// The ISO 3166 code of a country named in French, English, or by its code of two or three letters; else
/// empty.
[[nodiscard]] QString countryCode(const QString &country);

} // namespace carnet
