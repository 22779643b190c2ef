// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/number_format.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr double kLastSerial = 2'958'465; ///< 31 December 9999
constexpr int kDigits = 15; ///< that a spreadsheet keeps

using Kind = NumberFormat::Kind;

Kind builtinKind(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return Kind::Date;
    if (id == 22)
        return Kind::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return Kind::Time;
    return id == 9 || id == 10 ? Kind::Percent : Kind::Number;
}

struct FormatCode {
    QString letters; ///< what is neither quoted, escaped nor in brackets; lower case
    QString pattern; ///< digits and the literal text between them
};

/// The part for positive numbers, without colours, conditions and fillers.
FormatCode bareCode(const QString &code)
{
    FormatCode bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            bare.pattern += code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, 1).toLower();
            if (inside == u"h"_s || inside == u"m"_s || inside == u"s"_s) // [h]:mm, a duration
                bare.letters += inside;
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\') {
            bare.pattern += code.mid(++i, 1);
        } else if (c == u'_' || c == u'*') {
            ++i;
        } else {
            bare.letters += c.toLower();
            bare.pattern += c;
        }
    }
    return bare;
}

/// "00000", "0# ## ## ## ##": the zeros in front are meant. Thousands, decimals and text make none.
bool isPadded(const FormatCode &bare)
{
    return bare.pattern.startsWith(u'0') && bare.pattern.count(u'0') + bare.pattern.count(u'#') > 1
        && std::all_of(bare.pattern.begin(), bare.pattern.end(), [](QChar c) {
               return c == u'0' || c == u'#' || c == u'-' || c == u'/' || c.isSpace();
           });
}

QString paddedText(double value, const QString &pattern)
{
    const QString digits = QString::number(value, 'f', 0);
    QString text;
    qsizetype left = digits.size();
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        const bool isPlace = pattern[i] == u'0' || pattern[i] == u'#';
        if (!isPlace)
            text.prepend(pattern[i]);
        else if (left > 0)
            text.prepend(digits[--left]);
        else if (pattern[i] == u'0')
            text.prepend(u'0');
    }
    return digits.left(left) + text;
}

QString plainText(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(value, 'f', 0);
    if (std::abs(value) >= 1e15)
        return QString::number(value, 'f', 0);
    const int whole = std::abs(value) < 1 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    QString text = QString::number(value, 'f', std::clamp(kDigits - whole, 0, kDigits));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// Empty for what is no day of the calendar.
QString dateText(double value, Kind kind, DateOrigin origin)
{
    if (value < 0 || value > kLastSerial)
        return {};
    double day = std::floor(value);
    qint64 seconds = std::llround((value - day) * 86'400);
    if (seconds == 86'400) {
        seconds = 0;
        ++day;
    }
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (kind == Kind::Time)
        return value < 1 ? time.toString(Qt::ISODate) : QString();
    QDate first(1904, 1, 1);
    if (origin == DateOrigin::Year1900) {
        if (day < 1 || day == 60)
            return {};
        first = day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    }
    const QDate date = first.addDays(static_cast<qint64>(day));
    return seconds == 0 ? date.toString(Qt::ISODate)
                        : QDateTime(date, time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace

NumberFormat readNumberFormat(int id, const QString &code)
{
    if (code.isEmpty())
        return {builtinKind(id), {}};
    const FormatCode bare = bareCode(code);
    if (bare.letters.contains(u"general"_s) || bare.letters.contains(u"standard"_s))
        return {};
    const auto has = [&bare](QChar c) { return bare.letters.contains(c); };
    const bool hasTime = has(u'h') || has(u's');
    const bool hasDay = has(u'd') || has(u'y') || (has(u'm') && !hasTime);
    if (hasDay)
        return {hasTime ? Kind::DateTime : Kind::Date, {}};
    if (hasTime)
        return {Kind::Time, {}};
    if (has(u'%'))
        return {Kind::Percent, {}};
    if (isPadded(bare))
        return {Kind::Padded, bare.pattern};
    return {};
}

QString numberText(double value, const NumberFormat &format, DateOrigin origin)
{
    if (!std::isfinite(value))
        return {};
    switch (format.kind) {
    case Kind::Percent:
        return plainText(std::round(value * 1e12) / 1e10) + u" %"_s;
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Time: {
        const QString text = dateText(value, format.kind, origin);
        return text.isEmpty() ? plainText(value) : text;
    }
    case Kind::Padded:
        return value >= 0 && value == std::floor(value) && value < 1e15 ? paddedText(value, format.digits)
                                                                        : plainText(value);
    case Kind::Number:
        break;
    }
    return plainText(value);
}

} // namespace carnet
