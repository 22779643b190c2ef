// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typed_date.h"

#include "core/search_text.h"

#include <algorithm>

namespace carnet {

namespace {

constexpr int kLeapYear = 2000; ///< lends its 29 February to dates without a year

CellDate ofDate(QDate date)
{
    return {date, date.month(), date.day()};
}

/// "12/03" and "12 mars": read as in a leap year, then without it.
std::optional<CellDate> withoutYear(const QString &text)
{
    for (const QString &end : {QStringLiteral("/%1"), QStringLiteral(" %1")}) {
        const auto read = readDate(text + end.arg(kLeapYear));
        if (read && read->date.year() == kLeapYear)
            return CellDate{{}, read->date.month(), read->date.day()};
    }
    return {};
}

} // namespace

std::optional<CellDate> readTypedDate(const QString &text, QDate today)
{
    const QString typed = text.simplified();
    const QString folded = foldText(typed);
    if (folded == u"aujourd'hui" || folded == u"aujourd hui" || folded == u"auj" || folded == u"auj."
        || folded == u"today")
        return ofDate(today);
    if (folded == u"hier" || folded == u"yesterday")
        return ofDate(today.addDays(-1));
    if (std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }))
        return {}; // a spreadsheet's serial number, or a year alone
    if (const auto read = readDate(typed))
        return read;
    return withoutYear(typed);
}

QString typedDate(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString typedDate(const QString &stored)
{
    if (stored.startsWith(u"--")) {
        const QStringList parts = stored.mid(2).split(u'-');
        return parts.size() == 2 ? parts.at(1) + u'/' + parts.at(0) : stored;
    }
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    return date.isValid() ? typedDate(date) : stored;
}

} // namespace carnet
