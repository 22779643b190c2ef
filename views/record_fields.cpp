// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_fields.h"

#include "core/company_identifier.h"
#include "core/email_address.h"
#include "core/phone_number.h"
#include "core/web_address.h"

#include <QCoreApplication>
#include <QStringList>

namespace carnet {

namespace {

QString tr(const char *text, const char *note = nullptr, int count = -1)
{
    return QCoreApplication::translate("RecordFields", text, note, count);
}

QString emailProblem(const QString &typed)
{
    switch (readEmail(typed).problem) {
    case EmailProblem::None:
    case EmailProblem::Empty:
        return {};
    case EmailProblem::NoAtSign:
        return tr("The @ is missing");
    case EmailProblem::SeveralAtSigns:
        return tr("There is more than one @: one address a field");
    case EmailProblem::NoName:
        return tr("The name before the @ is missing");
    case EmailProblem::NoDomain:
        return tr("What follows the @ is missing");
    case EmailProblem::MissingEnd:
        return tr("The end of the address is missing, for example .fr");
    case EmailProblem::BlankInside:
        return tr("There is a blank inside the address");
    case EmailProblem::MisplacedDot:
        return tr("A dot is in the wrong place");
    case EmailProblem::BadCharacter:
        return tr("A sign in it never stands in an address");
    case EmailProblem::TooLong:
        return tr("It is too long for an address");
    }
    return {};
}

QString phoneProblem(const QString &typed)
{
    switch (readPhone(typed).problem) {
    case PhoneProblem::TooShort:
        return tr("Digits are missing");
    case PhoneProblem::TooLong:
        return tr("There are too many digits");
    case PhoneProblem::NotANumber:
        return tr("This is no phone number");
    case PhoneProblem::NotAllocated:
        return tr("No such range of numbers is in use");
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
        return tr("%n character(s) missing", nullptr, reading.count);
    case IdentifierProblem::ExtraCharacters:
        return tr("%n character(s) too many", nullptr, reading.count);
    case IdentifierProblem::ProbableTypingError:
        return reading.suggestion.isEmpty()
            ? tr("Probably a typing error: the check does not fit")
            : tr("Probably a typing error: %1 would fit").arg(reading.suggestion);
    case IdentifierProblem::WrongKey:
        return reading.suggestion.isEmpty()
            ? tr("The key does not fit the number")
            : tr("The key does not fit the number: %1 would").arg(reading.suggestion);
    case IdentifierProblem::BadCharacter:
        return tr("A letter stands where a digit must be");
    case IdentifierProblem::BadPattern:
        return tr("Not the shape of this country’s VAT numbers");
    case IdentifierProblem::UnknownCountry:
        return tr("A VAT number begins with its country, for example FR");
    case IdentifierProblem::AllZero:
        return tr("All its digits are zero");
    case IdentifierProblem::CutBySpreadsheet:
        return tr("A spreadsheet has cut off its last digits");
    }
    return {};
}

} // namespace

QString pointKindWord(PointKind kind)
{
    switch (kind) {
    case PointKind::Email:
        return tr("Email");
    case PointKind::Mobile:
        return tr("Mobile");
    case PointKind::Phone:
        return tr("Phone");
    case PointKind::HomePhone:
        return tr("Home phone");
    case PointKind::Fax:
        return tr("Fax");
    case PointKind::Web:
        return tr("Web page");
    }
    return {};
}

QString relationTitle(Relation relation)
{
    switch (relation) {
    case Relation::None:
        return tr("To be said", "relation");
    case Relation::Suspect:
        return tr("Suspect");
    case Relation::Prospect:
        return tr("Prospect");
    case Relation::Client:
        return tr("Client");
    case Relation::Former:
        return tr("Former client");
    }
    return {};
}

QString natureWord(Nature nature)
{
    switch (nature) {
    case Nature::Professional:
        return tr("Professional");
    case Nature::Consumer:
        return tr("Private person");
    case Nature::Unknown:
        break;
    }
    return tr("To be said", "nature");
}

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Themselves:
        return tr("Themselves");
    case Origin::OwnFile:
        return tr("My former file");
    case Origin::PublicSource:
        return tr("Public directory");
    case Origin::Bought:
        return tr("Bought file");
    case Origin::Partner:
        return tr("A partner");
    case Origin::Unknown:
        break;
    }
    return {};
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
        return normalizeWebAddress(typed) ? QString() : tr("This is no web page, for example fournil.fr");
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

} // namespace carnet
