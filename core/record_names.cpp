// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company.h"
#include "core/contact.h"

namespace carnet {

namespace {

QString firstPoint(const QList<Point> &points)
{
    for (const Point &point : points) {
        if (!point.typed.isEmpty())
            return point.typed;
    }
    return {};
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u' ' + second;
}

QString nameless(const Contact &contact)
{
    return contact.companyName.isEmpty() ? firstPoint(contact.points) : contact.companyName;
}

} // namespace

QString displayName(const Contact &contact)
{
    const QString name = joined(contact.firstName, contact.familyName);
    return name.isEmpty() ? nameless(contact) : name;
}

QString sortName(const Contact &contact)
{
    const QString name = joined(contact.familyName, contact.firstName);
    return name.isEmpty() ? nameless(contact) : name;
}

QString displayName(const Company &company)
{
    if (!company.name.isEmpty())
        return company.name;
    for (const QString &text :
         {firstPoint(company.points), company.siret, company.siren, company.vatNumber}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace carnet
