// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company_identifier.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace carnet {

namespace {

constexpr qsizetype kSirenLength = 9;
constexpr qsizetype kSiretLength = 14;
constexpr qsizetype kVatLength = 13; ///< FR, key, SIREN
const QString kLaPoste = QStringLiteral("356000000");

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool hasLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].unicode() - u'0';
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isZero(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar unit) { return unit == u'0'; });
}

/// Whether the check digits of a SIREN or SIRET of the right length fit.
bool checks(const QString &digits)
{
    if (hasLuhn(digits))
        return true;
    if (digits.size() != kSiretLength || !digits.startsWith(kLaPoste))
        return false;
    int sum = 0;
    for (const QChar digit : digits)
        sum += digit.unicode() - u'0';
    return sum % 5 == 0; // offices of La Poste, which ran out of Luhn numbers
}

/// Without the words in front, blanks and signs; upper case.
QString cleaned(const QString &typed)
{
    static const QRegularExpression words(
        QStringLiteral("^\\s*(?:(?:N°|NO|NUM[ÉE]RO)\\s*)?(?:DE\\s+)?(?:SIREN|SIRET|T\\.?V\\.?A\\.?|VAT)?"
                       "(?:\\s*(?:INTRACOM\\w*\\.?))?\\s*(?:N°)?\\s*:?\\s*"));
    QString text = typed.toUpper();
    text.remove(words);
    text.removeIf([](QChar unit) {
        return unit.isSpace() || unit == u'.' || unit == u'-' || unit == u'_' || unit == u'/' || unit == u'\''
            || unit == QChar(0x2011) || unit == QChar(0xFEFF) || unit == QChar(0x200B);
    });
    return text;
}

bool isCutBySpreadsheet(const QString &typed)
{
    static const QRegularExpression scientific(
        QStringLiteral("^\\s*[0-9](?:[.,][0-9]+)?[Ee]\\+?[0-9]{1,2}\\s*$"));
    return scientific.match(typed).hasMatch();
}

/// The value with two neighbours swapped back, when exactly one such swap fits.
QString swappedBack(const QString &digits)
{
    QString found;
    for (qsizetype at = 0; at + 1 < digits.size(); ++at) {
        QString swapped = digits;
        swapped[at] = digits[at + 1];
        swapped[at + 1] = digits[at];
        if (swapped == digits || !checks(swapped)
            || (digits.size() == kSiretLength && !checks(swapped.left(kSirenLength))))
            continue;
        if (!found.isEmpty())
            return {};
        found = swapped;
    }
    return found;
}

IdentifierReading failed(IdentifierReading reading, IdentifierProblem problem, qsizetype count = 0)
{
    reading.problem = problem;
    reading.count = static_cast<int>(count);
    return reading;
}

IdentifierReading wrongLength(IdentifierReading reading, qsizetype length, qsizetype expected)
{
    return length < expected
        ? failed(std::move(reading), IdentifierProblem::MissingCharacters, expected - length)
        : failed(std::move(reading), IdentifierProblem::ExtraCharacters, length - expected);
}

/// What SIREN and SIRET share: only digits, length, zeros, check.
IdentifierReading readDigits(const QString &typed, IdentifierKind kind, qsizetype length)
{
    IdentifierReading reading;
    reading.kind = kind;
    if (isCutBySpreadsheet(typed)) {
        reading.normal = typed.trimmed();
        return failed(std::move(reading), IdentifierProblem::CutBySpreadsheet);
    }
    reading.normal = cleaned(typed);
    if (reading.normal.isEmpty())
        return reading;
    if (!areDigits(reading.normal))
        return failed(std::move(reading), IdentifierProblem::BadCharacter);
    if (isZero(reading.normal))
        return failed(std::move(reading), IdentifierProblem::AllZero);
    if (reading.normal.size() != length)
        return wrongLength(std::move(reading), reading.normal.size(), length);
    if (!checks(reading.normal) || isZero(QStringView(reading.normal).left(kSirenLength))) {
        reading.suggestion = swappedBack(reading.normal);
        return failed(std::move(reading), IdentifierProblem::ProbableTypingError);
    }
    reading.problem = IdentifierProblem::None;
    return reading;
}

/// The key alphabet of the second formula: no I, no O.
int keyValue(QChar unit)
{
    return static_cast<int>(QStringView(u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ").indexOf(unit));
}

/// Whether the two characters of `key` fit `siren`, by the formula that their shape tells.
bool fitsKey(QStringView key, QStringView siren)
{
    const qint64 number = siren.toLongLong();
    if (areDigits(key))
        return key.toInt() == (12 + 3 * (number % 97)) % 97;
    const int check = isDigit(key[0]) ? keyValue(key[0]) * 24 + keyValue(key[1]) - 10
                                      : keyValue(key[0]) * 34 + keyValue(key[1]) - 100;
    return (number + 1 + check / 11) % 11 == check % 11;
}

QString numericKey(QStringView siren)
{
    return QStringLiteral("%1").arg((12 + 3 * (siren.toLongLong() % 97)) % 97, 2, 10, QChar(u'0'));
}

IdentifierReading readFrenchVat(IdentifierReading reading)
{
    const QString &normal = reading.normal;
    const QStringView key = QStringView(normal).mid(2, 2);
    const QStringView siren = QStringView(normal).mid(4);
    const bool hasKeySigns =
        std::all_of(key.begin(), key.end(), [](QChar unit) { return keyValue(unit) >= 0; });
    if (!hasKeySigns || !areDigits(siren))
        return failed(std::move(reading), IdentifierProblem::BadCharacter);
    if (normal.size() != kVatLength)
        return wrongLength(std::move(reading), normal.size(), kVatLength);
    if (isZero(siren))
        return failed(std::move(reading), IdentifierProblem::AllZero);
    const bool isMonaco = siren.startsWith(u"000"); // its numbers have no SIREN behind the key
    if (!isMonaco && !hasLuhn(siren))
        return failed(std::move(reading), IdentifierProblem::ProbableTypingError);
    if (!fitsKey(key, siren)) {
        reading.suggestion = QStringLiteral("FR") + numericKey(siren) + siren.toString();
        return failed(std::move(reading), IdentifierProblem::WrongKey);
    }
    reading.problem = IdentifierProblem::None;
    reading.vatNumber = normal;
    if (!isMonaco)
        reading.siren = siren.toString();
    return reading;
}

/// What follows the two letters (Commission, "VIES VAT number structure"). XI is Northern Ireland; GR is
/// written EL.
const QHash<QString, QString> &vatPatterns()
{
    static const QHash<QString, QString> patterns{
        {QStringLiteral("AT"), QStringLiteral("U[0-9]{8}")},
        {QStringLiteral("BE"), QStringLiteral("[01][0-9]{9}")},
        {QStringLiteral("BG"), QStringLiteral("[0-9]{9,10}")},
        {QStringLiteral("CY"), QStringLiteral("[0-9]{8}[A-Z]")},
        {QStringLiteral("CZ"), QStringLiteral("[0-9]{8,10}")},
        {QStringLiteral("DE"), QStringLiteral("[1-9][0-9]{8}")},
        {QStringLiteral("DK"), QStringLiteral("[0-9]{8}")},
        {QStringLiteral("EE"), QStringLiteral("[0-9]{9}")},
        {QStringLiteral("EL"), QStringLiteral("[0-9]{9}")},
        {QStringLiteral("ES"), QStringLiteral("(?:[A-Z][0-9]{7}[A-Z0-9]|[0-9]{8}[A-Z])")},
        {QStringLiteral("FI"), QStringLiteral("[0-9]{8}")},
        {QStringLiteral("HR"), QStringLiteral("[0-9]{11}")},
        {QStringLiteral("HU"), QStringLiteral("[0-9]{8}")},
        {QStringLiteral("IE"), QStringLiteral("(?:[0-9]{7}[A-W][A-I]?|[0-9][A-Z+*][0-9]{5}[A-W])")},
        {QStringLiteral("IT"), QStringLiteral("[0-9]{11}")},
        {QStringLiteral("LT"), QStringLiteral("(?:[0-9]{9}|[0-9]{12})")},
        {QStringLiteral("LU"), QStringLiteral("[0-9]{8}")},
        {QStringLiteral("LV"), QStringLiteral("[0-9]{11}")},
        {QStringLiteral("MT"), QStringLiteral("[0-9]{8}")},
        {QStringLiteral("NL"), QStringLiteral("[0-9]{9}B[0-9]{2}")},
        {QStringLiteral("PL"), QStringLiteral("[0-9]{10}")},
        {QStringLiteral("PT"), QStringLiteral("[0-9]{9}")},
        {QStringLiteral("RO"), QStringLiteral("[1-9][0-9]{1,9}")},
        {QStringLiteral("SE"), QStringLiteral("[0-9]{12}")},
        {QStringLiteral("SI"), QStringLiteral("[0-9]{8}")},
        {QStringLiteral("SK"), QStringLiteral("[0-9]{10}")},
        {QStringLiteral("XI"), QStringLiteral("(?:[0-9]{9}|[0-9]{12}|(?:GD|HA)[0-9]{3})")},
    };
    return patterns;
}

} // namespace

IdentifierReading readSiren(const QString &typed)
{
    if (const QString digits = cleaned(typed); digits.size() == kSiretLength && areDigits(digits)) {
        IdentifierReading siret = readSiret(typed);
        if (siret.isValid()) {
            siret.kind = IdentifierKind::Siren;
            siret.normal = siret.siren;
            return siret;
        }
    }
    IdentifierReading reading = readDigits(typed, IdentifierKind::Siren, kSirenLength);
    if (reading.isValid()) {
        reading.siren = reading.normal;
        reading.vatNumber = vatNumberOfSiren(reading.normal);
    }
    return reading;
}

IdentifierReading readSiret(const QString &typed)
{
    IdentifierReading reading = readDigits(typed, IdentifierKind::Siret, kSiretLength);
    if (!reading.isValid())
        return reading;
    const QString siren = reading.normal.left(kSirenLength);
    if (hasLuhn(siren)) {
        reading.siret = reading.normal;
        reading.siren = siren;
        reading.vatNumber = vatNumberOfSiren(siren);
    } else {
        reading.problem =
            IdentifierProblem::ProbableTypingError; // two errors can make up for each other in 14 digits
    }
    return reading;
}

IdentifierReading readVatNumber(const QString &typed)
{
    IdentifierReading reading;
    reading.kind = IdentifierKind::VatNumber;
    reading.normal = cleaned(typed);
    if (reading.normal.isEmpty())
        return reading;
    if (reading.normal.startsWith(u"GR"))
        reading.normal.replace(0, 2, QStringLiteral("EL"));
    const QString country = reading.normal.left(2);
    if (country == u"FR")
        return readFrenchVat(std::move(reading));
    const auto pattern = vatPatterns().constFind(country);
    if (pattern == vatPatterns().constEnd())
        return failed(std::move(reading), IdentifierProblem::UnknownCountry);
    const QString rest = reading.normal.mid(2);
    if (isZero(rest))
        return failed(std::move(reading),
                      rest.isEmpty() ? IdentifierProblem::BadPattern : IdentifierProblem::AllZero);
    const QRegularExpression shape(QRegularExpression::anchoredPattern(*pattern));
    if (!shape.match(rest).hasMatch())
        return failed(std::move(reading), IdentifierProblem::BadPattern);
    reading.problem = IdentifierProblem::None;
    reading.vatNumber = reading.normal;
    return reading;
}

IdentifierReading readIdentifier(const QString &typed)
{
    const QString text = cleaned(typed);
    if (text.size() > 1 && text[0].isLetter() && text[1].isLetter())
        return readVatNumber(typed);
    const bool isLong = text.size() > kSirenLength && !isCutBySpreadsheet(typed);
    if (isLong
        || (isCutBySpreadsheet(typed) && typed.contains(u'E', Qt::CaseInsensitive)
            && typed.trimmed().endsWith(u"13")))
        return readSiret(typed);
    return readSiren(typed);
}

QString vatNumberOfSiren(const QString &siren)
{
    if (siren.size() != kSirenLength || !areDigits(siren) || !hasLuhn(siren) || isZero(siren))
        return {};
    return QStringLiteral("FR") + numericKey(siren) + siren;
}

} // namespace carnet
