// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone_number.h"

#include "core/phone_display.h"

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <QRegularExpression>

#include <array>
#include <atomic>
#include <optional>

namespace carnet {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

const QString kFrance = QStringLiteral("FR");

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

PhoneKind kindOf(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::FIXED_LINE:
        return PhoneKind::Fixed;
    case PhoneNumberUtil::MOBILE:
        return PhoneKind::Mobile;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return PhoneKind::FixedOrMobile;
    case PhoneNumberUtil::TOLL_FREE:
        return PhoneKind::TollFree;
    case PhoneNumberUtil::SHARED_COST:
        return PhoneKind::SharedCost;
    case PhoneNumberUtil::PREMIUM_RATE:
        return PhoneKind::Premium;
    case PhoneNumberUtil::VOIP:
        return PhoneKind::Voip;
    case PhoneNumberUtil::UNKNOWN:
        return PhoneKind::Unknown;
    default:
        return PhoneKind::Other;
    }
}

/// The six ranges that the ARCEP keeps for fiction; `national` is 9 digits, without the zero.
bool isFictitious(QStringView national)
{
    int range = 0;
    for (qsizetype at = 0; at < 5; ++at)
        range = range * 10 + (national[at].unicode() - u'0');
    return range == 19'900 || range == 26'191 || range == 35'301 || range == 46'571 || range == 53'649
        || range == 63'998;
}

PhoneKind fictitiousKind(QStringView national)
{
    return national.startsWith(u'6') ? PhoneKind::Mobile : PhoneKind::Fixed;
}

/// The nine digits after 0 or +33, when `typed` is one of the plain French forms; else empty. No memory is
/// taken.
struct FrenchDigits {
    std::array<char16_t, 9> digits{};
    bool isRead = false;
    [[nodiscard]] QStringView view() const { return {digits.data(), qsizetype(digits.size())}; }
};

FrenchDigits plainFrenchDigits(QStringView typed)
{
    std::array<char16_t, 15> all{}; // 0033 0 and nine digits are 14; one more tells "too long"
    size_t count = 0;
    bool hasPlus = false;
    bool hasZero = false;
    qsizetype at = 0;
    for (; at < typed.size(); ++at) {
        const char16_t unit = typed[at].unicode();
        if (unit >= u'0' && unit <= u'9') {
            if (count == all.size())
                return {};
            all[count++] = unit;
        } else if (unit == u'+') {
            if (hasPlus || count > 0)
                return {};
            hasPlus = true;
        } else if (unit == u'(') {
            // only "(0)", and only behind the country code; the zero is dropped
            const bool isBehindCode = hasPlus ? count == 2 : count == 4;
            if (hasZero || !isBehindCode || typed.mid(at, 3) != u"(0)")
                return {};
            hasZero = true;
            at += 2;
        } else if (unit != u' ' && unit != u'.' && unit != u'-' && unit != 0xA0 && unit != 0x202F) {
            return {};
        }
    }
    const QStringView digits(all.data(), qsizetype(count));
    QStringView national;
    if (hasPlus) {
        if (digits.startsWith(u"33"))
            national = digits.mid(2);
    } else if (digits.startsWith(u"0033")) {
        national = digits.mid(4);
    } else if (count == 9 || (count == 10 && digits.startsWith(u'0'))) {
        national = digits;
    }
    if (national.size() == 10 && national.startsWith(u'0') && !hasZero)
        national = national.mid(1);
    if (national.size() != 9 || national.startsWith(u'0'))
        return {};
    FrenchDigits read;
    std::copy(national.utf16(), national.utf16() + 9, read.digits.begin());
    read.isRead = true;
    return read;
}

/// What libphonenumber says of a French number depends on its first digits alone: four, or five after an 8 (a
/// test on random numbers watches this). Each prefix is asked once. Empty: not valid in France.
std::optional<PhoneKind> frenchKind(QStringView national)
{
    constexpr quint8 kInvalid = 0xFF;
    static std::array<std::atomic<quint8>, 20'000> known{}; // 0: not asked yet; else kind + 1
    const auto digit = [&](qsizetype at) { return size_t(national[at].unicode() - u'0'); };
    size_t prefix = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    if (digit(0) == 8)
        prefix = 10'000 + (prefix - 8000) * 10 + digit(4);
    quint8 answer = known[prefix].load(std::memory_order_relaxed);
    if (answer == 0) {
        PhoneNumber number;
        number.set_country_code(33);
        number.set_national_number(national.toULongLong());
        answer = library().IsValidNumber(number) ? quint8(int(kindOf(library().GetNumberType(number))) + 1)
                                                 : kInvalid;
        known[prefix].store(answer, std::memory_order_relaxed);
    }
    if (answer == kInvalid)
        return {};
    return static_cast<PhoneKind>(answer - 1);
}

QString frenchE164(QStringView national)
{
    QString e164;
    e164.reserve(12);
    return e164.append(u"+33").append(national);
}

std::optional<PhoneReading> readPlainFrench(QStringView typed)
{
    const FrenchDigits digits = plainFrenchDigits(typed);
    if (!digits.isRead)
        return {};
    const QStringView national = digits.view();
    PhoneReading reading;
    if (const auto kind = frenchKind(national)) {
        reading.kind = *kind;
        reading.problem = PhoneProblem::None;
        reading.isValid = true;
    } else if (isFictitious(national)) {
        reading.kind = fictitiousKind(national);
        reading.problem = PhoneProblem::Fictitious;
    } else {
        return {};
    }
    reading.e164 = frenchE164(national);
    reading.display = displayPhone(reading.e164);
    reading.region = kFrance;
    return reading;
}

/// A number apart from the words around it: "Tél : 01 42 68 53 00 poste 12 (accueil)".
struct CleanNumber {
    QString number;
    QString extension;
};

CleanNumber cleaned(const QString &typed)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\u00A0\u202F\u2007\u2009]+"));
    static const QRegularExpression words(QStringLiteral("^[^+\uFF0B0-9(]+"));
    static const QRegularExpression extension(
        QStringLiteral("[ ,;/-]*\\(?(?:poste|pst|p\\.|ext(?:ension)?\\.?|x|#)[ :=.]*([0-9]{1,7})\\)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression letters(QStringLiteral("[ (/,;:-]*\\p{L}.*$"));
    CleanNumber clean;
    clean.number = typed;
    clean.number.replace(blanks, QStringLiteral(" "));
    clean.number.remove(words);
    if (const auto match = extension.match(clean.number); match.hasMatch() && match.capturedStart() >= 6) {
        clean.extension = match.captured(1);
        clean.number.truncate(match.capturedStart());
    }
    clean.number.remove(letters);
    clean.number = clean.number.trimmed();
    return clean;
}

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
}

/// The overseas number that a French 10-digit form may be: "0692 12 34 56" is Réunion's +262 692 12 34 56.
std::optional<PhoneNumber> overseasNumber(const std::string &text)
{
    for (const char *region : {"RE", "GP", "GF", "MQ", "YT", "PM", "BL", "MF"}) {
        PhoneNumber number;
        if (library().Parse(text, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR
            && library().IsValidNumberForRegion(number, region))
            return number;
    }
    return {};
}

void fill(PhoneReading &reading, const PhoneNumber &number, const QString &extension)
{
    std::string text;
    library().Format(number, PhoneNumberUtil::E164, &text);
    reading.e164 = QString::fromStdString(text);
    reading.extension = extension.isEmpty() ? QString::fromStdString(number.extension()) : extension;
    reading.display = displayPhone(reading.e164);
    if (!reading.extension.isEmpty())
        reading.display += QStringLiteral(" p. ") + reading.extension;
    reading.kind = kindOf(library().GetNumberType(number));
    library().GetRegionCodeForNumber(number, &text);
    if (text == "ZZ" || text.empty()) // in no known range: the country's main region
        library().GetRegionCodeForCountryCode(number.country_code(), &text);
    reading.region = QString::fromStdString(text);
}

/// Why a text that libphonenumber could parse is none of its valid numbers.
PhoneProblem lengthProblem(const PhoneNumber &number)
{
    switch (library().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return PhoneProblem::NotAllocated;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneProblem::TooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneProblem::NotANumber;
    default:
        return PhoneProblem::TooShort;
    }
}

PhoneReading keptAsText(const QString &typed, PhoneProblem problem)
{
    PhoneReading reading;
    reading.display = typed.trimmed();
    reading.problem = problem;
    if (problem == PhoneProblem::ShortCode)
        reading.kind = PhoneKind::ShortCode;
    return reading;
}

bool isShortCode(const std::string &text, const std::string &region)
{
    PhoneNumber number;
    return library().Parse(text, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR
        && ShortNumberInfo().IsValidShortNumberForRegion(number, region);
}

} // namespace

PhoneReading readPhoneByLibrary(const QString &typed, const QString &region)
{
    const CleanNumber clean = cleaned(typed);
    const std::string text = clean.number.toStdString();
    const std::string where = region.toStdString();
    const qsizetype digits = digitCount(clean.number);
    if (digits < 2)
        return keptAsText(typed, PhoneProblem::NotANumber);
    if (digits <= 6 && !clean.number.startsWith(u'+') && isShortCode(text, where))
        return keptAsText(typed, PhoneProblem::ShortCode);

    PhoneNumber number;
    switch (library().Parse(text, where, &number)) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return keptAsText(typed, PhoneProblem::TooLong);
    case PhoneNumberUtil::TOO_SHORT_NSN:
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
        return keptAsText(typed, PhoneProblem::TooShort);
    default:
        return keptAsText(typed, PhoneProblem::NotANumber);
    }

    PhoneReading reading;
    if (library().IsValidNumber(number)) {
        fill(reading, number, clean.extension);
        reading.problem = PhoneProblem::None;
        reading.isValid = true;
        return reading;
    }
    const QString national = QString::number(number.national_number());
    const bool isFrench = number.country_code() == 33;
    if (isFrench && national.size() == 9 && isFictitious(national)) {
        fill(reading, number, clean.extension);
        reading.kind = fictitiousKind(national);
        reading.problem = PhoneProblem::Fictitious;
        return reading;
    }
    if (isFrench && !clean.number.startsWith(u'+')) {
        if (const auto overseas = overseasNumber(text)) {
            fill(reading, *overseas, clean.extension);
            reading.problem = PhoneProblem::Overseas;
            reading.isValid = true;
            return reading;
        }
    }
    const PhoneProblem problem = lengthProblem(number);
    if (problem != PhoneProblem::NotAllocated)
        return keptAsText(typed, problem);
    fill(reading, number, clean.extension);
    reading.problem = problem;
    return reading;
}

PhoneReading readPhone(const QString &typed, const QString &region)
{
    if (region == kFrance) {
        if (auto reading = readPlainFrench(typed))
            return *std::move(reading);
    }
    return readPhoneByLibrary(typed, region);
}

QString phoneE164(const QString &typed)
{
    const FrenchDigits digits = plainFrenchDigits(typed);
    if (digits.isRead && (frenchKind(digits.view()) || isFictitious(digits.view())))
        return frenchE164(digits.view());
    return readPhoneByLibrary(typed, kFrance).e164;
}

QStringList splitPhones(const QString &typed)
{
    static const QRegularExpression separator(
        QStringLiteral("\\s*(?:[/;|,\\n\\r]|\\bou\\b|\\bet\\b|\\bor\\b|\\s[-–]\\s)\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression frenchNumber(QStringLiteral(
        "(?:0|\\+33[ .-]?(?:\\(0\\))?|0033[ .-]?)[ .-]?[1-9](?:[ .\u00A0-]?[0-9]{2}){4}(?![0-9])"));
    const QString text = typed.trimmed();
    QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    const bool areNumbers = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return digitCount(part) >= 6 || readPhone(part).problem == PhoneProblem::ShortCode;
    });
    if (parts.size() > 1 && areNumbers)
        return parts;
    // only blanks between them: "06 12 34 56 78 01 42 68 53 00"
    parts.clear();
    qsizetype digits = 0;
    for (auto matches = frenchNumber.globalMatch(text); matches.hasNext();) {
        parts.push_back(matches.next().captured());
        digits += digitCount(parts.back());
    }
    if (parts.size() > 1 && digits == digitCount(text))
        return parts;
    return text.isEmpty() ? QStringList() : QStringList{text};
}

bool isCanvassingRange(const QString &e164)
{
    static constexpr std::array<QStringView, 12> kRanges{u"+33162", u"+33163", u"+33270", u"+33271",
                                                         u"+33377", u"+33378", u"+33424", u"+33425",
                                                         u"+33568", u"+33569", u"+33948", u"+33949"};
    return std::any_of(kRanges.begin(), kRanges.end(),
                       [&](QStringView range) { return e164.startsWith(range); });
}

} // namespace carnet
