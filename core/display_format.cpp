// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/display_format.h"

#include "core/clock.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace carnet {

namespace {

constexpr char16_t kNarrowSpace = 0x202F; ///< no-break, between thousands and before %
constexpr char16_t kSpace = 0xA0; ///< no-break, between a figure and its unit
constexpr char16_t kMinus = 0x2212;
constexpr qint64 kDaysByName = 6; ///< a weekday names one day only

using Names7 = std::array<QStringView, 7>;
using Names12 = std::array<QStringView, 12>;

constexpr Names7 kFrenchDays{u"lun.", u"mar.", u"mer.", u"jeu.", u"ven.", u"sam.", u"dim."};
constexpr Names7 kFrenchLongDays{u"lundi",    u"mardi",  u"mercredi", u"jeudi",
                                 u"vendredi", u"samedi", u"dimanche"};
constexpr Names12 kFrenchMonths{u"janv.", u"févr.", u"mars",  u"avr.", u"mai",  u"juin",
                                u"juil.", u"août",  u"sept.", u"oct.", u"nov.", u"déc."};
constexpr Names12 kFrenchLongMonths{u"janvier",   u"février", u"mars",     u"avril",
                                    u"mai",       u"juin",    u"juillet",  u"août",
                                    u"septembre", u"octobre", u"novembre", u"décembre"};
constexpr Names7 kEnglishDays{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
constexpr Names7 kEnglishLongDays{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                  u"Friday", u"Saturday", u"Sunday"};
constexpr Names12 kEnglishMonths{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                 u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
constexpr Names12 kEnglishLongMonths{u"January",   u"February", u"March",    u"April",
                                     u"May",       u"June",     u"July",     u"August",
                                     u"September", u"October",  u"November", u"December"};

/// "1er" or "12"
QString dayNumber(QDate date, DisplayLanguage language)
{
    const QString number = QString::number(date.day());
    return language == DisplayLanguage::French && date.day() == 1 ? number + QStringLiteral("er") : number;
}

/// The size of a number, also of the least one.
quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

QString grouped(quint64 value, DisplayLanguage language)
{
    const QChar separator = language == DisplayLanguage::French ? QChar(kNarrowSpace) : QChar(u',');
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

QString decimalText(quint64 value, int decimals, DisplayLanguage language)
{
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const QString whole = grouped(value / unit, language);
    if (decimals <= 0)
        return whole;
    return whole + (language == DisplayLanguage::French ? u',' : u'.')
        + QStringLiteral("%1").arg(value % unit, decimals, 10, QChar(u'0'));
}

QString withSign(qint64 value, const QString &text)
{
    return value < 0 ? QChar(kMinus) + text : text;
}

QString currencySign(const QString &currency)
{
    if (currency == u"EUR")
        return QStringLiteral("€");
    if (currency == u"USD")
        return QStringLiteral("$");
    if (currency == u"GBP")
        return QStringLiteral("£");
    return currency;
}

/// The amount with its currency: "27 480 €" or "€27,480"; the sign of the number comes first.
QString withCurrency(qint64 value, const QString &amount, const QString &currency, DisplayLanguage language)
{
    const QString sign = currencySign(currency);
    if (language == DisplayLanguage::French)
        return withSign(value, amount + QChar(kSpace) + sign);
    return withSign(value, sign.size() == 1 ? sign + amount : sign + QChar(kSpace) + amount);
}

bool areDigits(const QString &text, qsizetype count)
{
    return text.size() == count
        && std::all_of(text.begin(), text.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

} // namespace

QString DisplayFormat::day(QDate date) const
{
    if (!date.isValid())
        return {};
    const bool isFrench = language == DisplayLanguage::French;
    const qint64 distance = today.isValid() ? today.daysTo(date) : kDaysByName + 1;
    if (distance == 0)
        return isFrench ? QStringLiteral("auj.") : QStringLiteral("today");
    if (distance == -1)
        return isFrench ? QStringLiteral("hier") : QStringLiteral("yesterday");
    if (distance == 1)
        return isFrench ? QStringLiteral("demain") : QStringLiteral("tomorrow");
    if (distance >= -kDaysByName && distance <= kDaysByName)
        return (isFrench ? kFrenchDays : kEnglishDays)[size_t(date.dayOfWeek() - 1)].toString() + u' '
            + dayNumber(date, language);
    const QString text = dayNumber(date, language) + u' '
        + (isFrench ? kFrenchMonths : kEnglishMonths)[size_t(date.month() - 1)].toString();
    return today.isValid() && date.year() == today.year() ? text : text + u' ' + QString::number(date.year());
}

QString DisplayFormat::moment(qint64 utcMs) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs, zone);
    const qint64 distance = today.isValid() ? today.daysTo(local.date()) : 2;
    const QString date = day(local.date());
    return distance >= -1 && distance <= 1 ? date + u' ' + time(local.time()) : date;
}

QString DisplayFormat::longDay(QDate date) const
{
    if (!date.isValid())
        return {};
    const bool isFrench = language == DisplayLanguage::French;
    return (isFrench ? kFrenchLongDays : kEnglishLongDays)[size_t(date.dayOfWeek() - 1)].toString() + u' '
        + dayNumber(date, language) + u' '
        + (isFrench ? kFrenchLongMonths : kEnglishLongMonths)[size_t(date.month() - 1)].toString() + u' '
        + QString::number(date.year());
}

QString DisplayFormat::numericDay(QDate date) const
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString DisplayFormat::time(QTime time) const
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString DisplayFormat::number(qint64 value) const
{
    return withSign(value, grouped(magnitude(value), language));
}

QString DisplayFormat::decimal(qint64 value, int decimals) const
{
    return withSign(value, decimalText(magnitude(value), decimals, language));
}

QString DisplayFormat::size(qint64 bytes) const
{
    const bool isFrench = language == DisplayLanguage::French;
    static constexpr std::array<QStringView, 5> kFrenchUnits{u"o", u"ko", u"Mo", u"Go", u"To"};
    static constexpr std::array<QStringView, 5> kEnglishUnits{u"B", u"kB", u"MB", u"GB", u"TB"};
    size_t unit = 0;
    quint64 tenths = magnitude(bytes) * 10;
    while (unit + 1 < kFrenchUnits.size() && tenths >= 9'995) {
        tenths = (tenths + 500) / 1000;
        ++unit;
    }
    const QString text = unit == 0 || tenths % 10 == 0 || tenths >= 1000
        ? grouped((tenths + 5) / 10, language)
        : decimalText(tenths, 1, language);
    return withSign(bytes, text + QChar(kSpace) + (isFrench ? kFrenchUnits : kEnglishUnits)[unit].toString());
}

QString DisplayFormat::percent(qint64 basisPoints) const
{
    const quint64 value = magnitude(basisPoints);
    const int decimals = value % 100 == 0 ? 0 : value % 10 == 0 ? 1 : 2;
    const quint64 shown = decimals == 0 ? value / 100 : decimals == 1 ? value / 10 : value;
    const QString text = decimalText(shown, decimals, language);
    return withSign(basisPoints,
                    language == DisplayLanguage::French ? text + QChar(kNarrowSpace) + u'%' : text + u'%');
}

QString DisplayFormat::days(qint64 count) const
{
    return number(count) + QChar(kSpace) + (language == DisplayLanguage::French ? u'j' : u'd');
}

QString DisplayFormat::money(qint64 cents, const QString &currency) const
{
    const quint64 whole = (magnitude(cents) + 50) / 100;
    return withCurrency(whole == 0 ? 0 : cents, grouped(whole, language), currency, language);
}

QString DisplayFormat::exactMoney(qint64 cents, const QString &currency) const
{
    return withCurrency(cents, decimalText(magnitude(cents), 2, language), currency, language);
}

QString DisplayFormat::thousands(qint64 cents, const QString &currency) const
{
    const quint64 whole = (magnitude(cents) + 50'000) / 100'000;
    const QString amount = grouped(whole, language);
    const QString sign = currencySign(currency);
    const QString text =
        language == DisplayLanguage::French ? amount + QChar(kSpace) + u'k' + sign : sign + amount + u'k';
    return withSign(whole == 0 ? 0 : cents, text);
}

QString DisplayFormat::siren(const QString &digits)
{
    return areDigits(digits, 9) ? digits.left(3) + u' ' + digits.mid(3, 3) + u' ' + digits.mid(6) : digits;
}

QString DisplayFormat::siret(const QString &digits)
{
    return areDigits(digits, 14) ? siren(digits.left(9)) + u' ' + digits.mid(9) : digits;
}

QString DisplayFormat::vatNumber(const QString &normal)
{
    return normal.startsWith(u"FR") && normal.size() == 13 ? normal.left(4) + u' ' + normal.mid(4) : normal;
}

DisplayFormat displayFormatAt(const Clock &clock)
{
    DisplayFormat format;
    format.language =
        QLocale().language() == QLocale::French ? DisplayLanguage::French : DisplayLanguage::English;
    format.today = clock.today();
    format.zone = clock.zone();
    return format;
}

} // namespace carnet
