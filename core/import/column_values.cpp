// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_values.h"

#include "core/company_identifier.h"
#include "core/email_address.h"
#include "core/import/cell_values.h"
#include "core/search_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

bool isPhoneLike(const QString &cell)
{
    static const QRegularExpression pattern(
        u"^(\\+|00)[\\d\\s().\\-/\\x{00A0}\\x{202F}]{8,24}$|^0[1-9]([\\s.\\-/\\x{00A0}\\x{202F}]?\\d{2}){4}$"_s);
    return pattern.match(cell).hasMatch();
}

bool isMobileLike(const QString &cell)
{
    static const QRegularExpression pattern(u"^(0|\\+33\\s?(\\(0\\))?\\s?|0033\\s?)[67]"_s);
    return pattern.match(cell).hasMatch();
}

bool isWebLike(const QString &cell)
{
    static const QRegularExpression pattern(u"^(https?://|www\\.)\\S+\\.\\S+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(cell).hasMatch();
}

bool isDigits(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

ColumnValues columnValues(const QList<QStringList> &records, int firstRow, int index)
{
    ColumnValues values;
    for (qsizetype row = firstRow; row < records.size(); ++row) {
        const QString cell = records[row].value(index).trimmed();
        if (cell.isEmpty())
            continue;
        values.cells.append(cell);
        const bool isNumber = isDigits(cell);
        values.bareNumbers += isNumber;
        values.emails += cell.contains(u'@') && normalizeEmail(splitEmails(cell).value(0)).has_value();
        values.phones += isPhoneLike(cell);
        values.mobiles += isPhoneLike(cell) && isMobileLike(cell);
        values.webPages += isWebLike(cell);
        const qsizetype digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
        values.withoutDigit += digits == 0 && !cell.contains(u'@') && !isWebLike(cell);
        values.sirets += digits == 14 && readSiret(cell).isValid();
        values.sirens += digits == 9 && cell.size() <= 11 && readSiren(cell).isValid();
        values.frenchPostcodes += isNumber && cell.size() == 5 && cell.left(2) != u"00"_s;
        values.dates += !isNumber && readDate(cell).has_value();
        values.civilities += isCivility(cell);
        values.civilityCodes += cell == u"1"_s || cell == u"2"_s;
        values.relations += !isNumber && readRelation(cell).has_value();
        values.natures += readNature(cell).has_value();
        values.recordTypes += readRecordType(cell).has_value();
        values.companyNames += isCompanyName(cell);
        values.words += int(searchPieces(cell).size());
    }
    return values;
}

bool isValueLike(const QString &cell)
{
    const QString text = cell.trimmed();
    return (text.contains(u'@') && normalizeEmail(text).has_value()) || isPhoneLike(text) || isWebLike(text)
        || readDate(text).has_value();
}

} // namespace carnet
