// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company_identifier.h"
#include "core/domain_script.h"
#include "core/email_address.h"
#include "core/hidden_marks.h"
#include "core/phone_number.h"
#include "core/web_address.h"
#include "models/record_draft.h"

namespace carnet {

namespace {

/// The names under which an import notes an unreadable point of a kind (core/import/import_field.h); the
/// first is ours.
QStringList checkNames(PointKind kind)
{
    switch (kind) {
    case PointKind::Email:
        return {QStringLiteral("email"), QStringLiteral("other_email")};
    case PointKind::Mobile:
        return {QStringLiteral("mobile")};
    case PointKind::Phone:
        return {QStringLiteral("phone"), QStringLiteral("other_phone")};
    case PointKind::HomePhone:
        return {QStringLiteral("home_phone")};
    case PointKind::Fax:
        return {QStringLiteral("fax")};
    case PointKind::Web:
        return {QStringLiteral("website")};
    }
    return {};
}

QString normOf(const Point &point)
{
    if (point.kind == PointKind::Email)
        return normalizeEmail(point.typed).value_or(QString());
    if (point.kind == PointKind::Web)
        return normalizeWebAddress(point.typed).value_or(QString());
    return phoneE164(point.typed);
}

/// An address that a person may take for another one.
bool isDeceptive(const Point &point)
{
    return (point.kind == PointKind::Email && imitatesAnother(emailDomain(point.norm)))
        || (point.kind == PointKind::Web && imitatesAnother(point.norm));
}

void setToCheck(QStringList &toCheck, const QStringList &names, bool isDoubtful)
{
    if (!isDoubtful) {
        for (const QString &name : names)
            toCheck.removeAll(name);
    } else if (std::none_of(names.begin(), names.end(),
                            [&](const QString &name) { return toCheck.contains(name); })) {
        toCheck.append(names.first());
    }
}

void normalizePoints(QList<Point> &points, QStringList &toCheck)
{
    for (Point &point : points) {
        point.typed = point.typed.trimmed();
        point.norm = normOf(point);
    }
    for (const PointKind kind : {PointKind::Email, PointKind::Mobile, PointKind::Phone, PointKind::HomePhone,
                                 PointKind::Fax, PointKind::Web}) {
        const bool isDoubtful = std::any_of(points.begin(), points.end(), [kind](const Point &point) {
            if (point.kind != kind || point.typed.isEmpty())
                return false;
            const bool isUnreadable = point.norm.isEmpty()
                && (!isPhone(kind)
                    || readPhone(point.typed).problem != PhoneProblem::ShortCode); // 3646 is a number
            return isUnreadable || isDeceptive(point);
        });
        setToCheck(toCheck, checkNames(kind), isDoubtful);
    }
}

/// A valid identifier is stored without blanks, another one as typed.
void normalizeIdentifier(QString &value, const IdentifierReading &reading, const char *name,
                         QStringList &toCheck)
{
    value = reading.isValid() ? reading.normal : value.trimmed();
    setToCheck(toCheck, {QString::fromLatin1(name)}, !reading.isValid() && !value.isEmpty());
}

} // namespace

Contact normalized(Contact contact)
{
    removeHiddenMarks(contact, MarkedTexts::All);
    for (QString *text : {&contact.civility, &contact.firstName, &contact.familyName, &contact.job,
                          &contact.department, &contact.companyName})
        *text = text->trimmed();
    normalizePoints(contact.points, contact.toCheck);
    return contact;
}

Company normalized(Company company)
{
    removeHiddenMarks(company, MarkedTexts::All);
    company.name = company.name.trimmed();
    company.naf = company.naf.trimmed();
    normalizePoints(company.points, company.toCheck);
    normalizeIdentifier(company.siren, readSiren(company.siren), "siren", company.toCheck);
    normalizeIdentifier(company.siret, readSiret(company.siret), "siret", company.toCheck);
    normalizeIdentifier(company.vatNumber, readVatNumber(company.vatNumber), "vat_number", company.toCheck);
    return company;
}

} // namespace carnet
