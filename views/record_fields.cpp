// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_fields.h"

#include "core/company_identifier.h"
#include "core/custom_value.h"
#include "core/email_address.h"
#include "core/phone_display.h"
#include "core/phone_number.h"
#include "core/typed_date.h"
#include "core/web_address.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace carnet {

namespace {

/// Only a class gives lupdate the context that is asked for at run time.
struct RecordFields {
    Q_DECLARE_TR_FUNCTIONS(carnet::RecordFields)
};

QString emailProblem(const QString &typed)
{
    switch (readEmail(typed).problem) {
    case EmailProblem::None:
    case EmailProblem::Empty:
        return {};
    case EmailProblem::NoAtSign:
        return RecordFields::tr("The @ is missing");
    case EmailProblem::SeveralAtSigns:
        return RecordFields::tr("There is more than one @: one address a field");
    case EmailProblem::NoName:
        return RecordFields::tr("The name before the @ is missing");
    case EmailProblem::NoDomain:
        return RecordFields::tr("What follows the @ is missing");
    case EmailProblem::MissingEnd:
        return RecordFields::tr("The end of the address is missing, for example .fr");
    case EmailProblem::BlankInside:
        return RecordFields::tr("There is a blank inside the address");
    case EmailProblem::MisplacedDot:
        return RecordFields::tr("A dot is in the wrong place");
    case EmailProblem::BadCharacter:
        return RecordFields::tr("A sign in it never stands in an address");
    case EmailProblem::TooLong:
        return RecordFields::tr("It is too long for an address");
    }
    return {};
}

QString phoneProblem(const QString &typed)
{
    switch (readPhone(typed).problem) {
    case PhoneProblem::TooShort:
        return RecordFields::tr("Digits are missing");
    case PhoneProblem::TooLong:
        return RecordFields::tr("There are too many digits");
    case PhoneProblem::NotANumber:
        return RecordFields::tr("This is no phone number");
    case PhoneProblem::NotAllocated:
        return RecordFields::tr("No such range of numbers is in use");
    case PhoneProblem::None:
    case PhoneProblem::Overseas:
    case PhoneProblem::Fictitious:
    case PhoneProblem::ShortCode:
        break;
    }
    return {};
}

QString identifierProblem(const IdentifierReading &reading)
{
    switch (reading.problem) {
    case IdentifierProblem::None:
    case IdentifierProblem::Empty:
        return {};
    case IdentifierProblem::MissingCharacters:
        return RecordFields::tr("%n character(s) missing", nullptr, reading.count);
    case IdentifierProblem::ExtraCharacters:
        return RecordFields::tr("%n character(s) too many", nullptr, reading.count);
    case IdentifierProblem::ProbableTypingError:
        return reading.suggestion.isEmpty()
            ? RecordFields::tr("Probably a typing error: the check does not fit")
            : RecordFields::tr("Probably a typing error: %1 would fit").arg(reading.suggestion);
    case IdentifierProblem::WrongKey:
        return reading.suggestion.isEmpty()
            ? RecordFields::tr("The key does not fit the number")
            : RecordFields::tr("The key does not fit the number: %1 would").arg(reading.suggestion);
    case IdentifierProblem::BadCharacter:
        return RecordFields::tr("A letter stands where a digit must be");
    case IdentifierProblem::BadPattern:
        return RecordFields::tr("Not the shape of this country’s VAT numbers");
    case IdentifierProblem::UnknownCountry:
        return RecordFields::tr("A VAT number begins with its country, for example FR");
    case IdentifierProblem::AllZero:
        return RecordFields::tr("All its digits are zero");
    case IdentifierProblem::CutBySpreadsheet:
        return RecordFields::tr("A spreadsheet has cut off its last digits");
    }
    return {};
}

} // namespace

QString pointKindWord(PointKind kind)
{
    switch (kind) {
    case PointKind::Email:
        return RecordFields::tr("Email");
    case PointKind::Mobile:
        return RecordFields::tr("Mobile");
    case PointKind::Phone:
        return RecordFields::tr("Phone");
    case PointKind::HomePhone:
        return RecordFields::tr("Home phone");
    case PointKind::Fax:
        return RecordFields::tr("Fax");
    case PointKind::Web:
        return RecordFields::tr("Web page");
    }
    return {};
}

QString relationTitle(Relation relation)
{
    switch (relation) {
    case Relation::None:
        return RecordFields::tr("To be said", "relation");
    case Relation::Suspect:
        return RecordFields::tr("Suspect");
    case Relation::Prospect:
        return RecordFields::tr("Prospect");
    case Relation::Client:
        return RecordFields::tr("Client");
    case Relation::Former:
        return RecordFields::tr("Former client");
    }
    return {};
}

QString natureWord(Nature nature)
{
    switch (nature) {
    case Nature::Professional:
        return RecordFields::tr("Professional");
    case Nature::Consumer:
        return RecordFields::tr("Private person");
    case Nature::Unknown:
        break;
    }
    return RecordFields::tr("To be said", "nature");
}

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Themselves:
        return RecordFields::tr("Themselves");
    case Origin::OwnFile:
        return RecordFields::tr("My former file");
    case Origin::PublicSource:
        return RecordFields::tr("Public directory");
    case Origin::Bought:
        return RecordFields::tr("Bought file");
    case Origin::Partner:
        return RecordFields::tr("A partner");
    case Origin::Unknown:
        break;
    }
    return {};
}

QStringList lawfulBases()
{
    return {QStringLiteral("consent"),          QStringLiteral("contract"),
            QStringLiteral("legal-obligation"), QStringLiteral("legitimate-interest"),
            QStringLiteral("public-task"),      QStringLiteral("vital-interests")};
}

QString lawfulBasisWord(const QString &basis)
{
    const QStringList words{RecordFields::tr("Consent"),          RecordFields::tr("Contract"),
                            RecordFields::tr("Legal obligation"), RecordFields::tr("Legitimate interest"),
                            RecordFields::tr("Public task"),      RecordFields::tr("Vital interests")};
    return words.value(lawfulBases().indexOf(basis), basis);
}

QString shownBirthday(const QString &stored)
{
    const bool hasYear = !stored.startsWith(u"--");
    const QDate date = QDate::fromString(hasYear ? stored : QStringLiteral("2000") + stored.mid(1),
                                         Qt::ISODate); // a leap year
    if (!date.isValid())
        return stored;
    return QLocale().toString(date, hasYear ? QStringLiteral("d MMMM yyyy") : QStringLiteral("d MMMM"));
}

QString shownCustomValue(CustomFieldType type, const QString &stored, const DisplayFormat &format)
{
    if (type == CustomFieldType::YesNo)
        return stored == u"1" ? RecordFields::tr("Yes") : stored == u"0" ? RecordFields::tr("No") : stored;
    if (type == CustomFieldType::Date)
        return shownBirthday(stored);
    return typedCustomValue(type, stored, format);
}

QString shownPoint(const Point &point)
{
    return isPhone(point.kind) && !point.norm.isEmpty() ? displayPhone(point.norm) : point.typed;
}

Point withTyped(Point point, const QString &typed)
{
    point.typed = typed.trimmed();
    switch (point.kind) {
    case PointKind::Email:
        point.norm = normalizeEmail(point.typed).value_or(QString());
        break;
    case PointKind::Web:
        point.norm = normalizeWebAddress(point.typed).value_or(QString());
        break;
    case PointKind::Mobile:
    case PointKind::Phone:
    case PointKind::HomePhone:
    case PointKind::Fax:
        point.norm = phoneE164(point.typed);
        break;
    }
    return point;
}

QString addressLine(const PostalAddress &address)
{
    QStringList parts = address.street.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QString town = QStringList{address.postcode, address.city}.join(QLatin1Char(' ')).trimmed();
    for (const QString &part : {town, address.region, address.country}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

QString pointProblem(PointKind kind, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    if (kind == PointKind::Email)
        return emailProblem(typed);
    if (kind == PointKind::Web)
        return normalizeWebAddress(typed) ? QString()
                                          : RecordFields::tr("This is no web page, for example fournil.fr");
    return phoneProblem(typed);
}

QString sirenProblem(const QString &typed)
{
    return identifierProblem(readSiren(typed));
}

QString siretProblem(const QString &typed)
{
    return identifierProblem(readSiret(typed));
}

QString vatNumberProblem(const QString &typed)
{
    return identifierProblem(readVatNumber(typed));
}

QString dateProblem(const QString &typed, QDate today)
{
    const auto read = readTypedDate(typed, today);
    return typed.trimmed().isEmpty() || (read && read->date.isValid())
        ? QString()
        : RecordFields::tr("This is no date, for example 24/11/2026");
}

QString birthdayProblem(const QString &typed, QDate today)
{
    return typed.trimmed().isEmpty() || readTypedDate(typed, today)
        ? QString()
        : RecordFields::tr("This is no date, for example 24/11/1970 or 24 November");
}

QString customValueProblem(CustomFieldType type, const QString &typed, QDate today)
{
    if (storedCustomValue(type, typed, today))
        return {};
    switch (type) {
    case CustomFieldType::Number:
        return RecordFields::tr("This is no number, for example 12.5");
    case CustomFieldType::Date:
        return RecordFields::tr("This is no date, for example 24/11/2026");
    case CustomFieldType::YesNo:
        return RecordFields::tr("Yes or no");
    case CustomFieldType::Text:
    case CustomFieldType::Choice:
        break;
    }
    return {};
}

} // namespace carnet
