// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/record_join.h"

#include "core/search_text.h"

#include <algorithm>

namespace carnet {

namespace {

void fill(QString &kept, const QString &other)
{
    if (kept.isEmpty())
        kept = other;
}

void fill(QDate &kept, QDate other)
{
    if (!kept.isValid())
        kept = other;
}

/// How far somebody is on the way to becoming a client; a former client is known better than a prospect.
int advance(Relation relation)
{
    switch (relation) {
    case Relation::None:
        return 0;
    case Relation::Suspect:
        return 1;
    case Relation::Prospect:
        return 2;
    case Relation::Former:
        return 3;
    case Relation::Client:
        return 4;
    }
    return 0;
}

bool isSamePoint(const Point &one, const Point &other)
{
    const bool isSameSort = one.kind == other.kind || (isPhone(one.kind) && isPhone(other.kind));
    return isSameSort
        && (one.norm.isEmpty() && other.norm.isEmpty() ? one.typed == other.typed : one.norm == other.norm);
}

bool isSameAddress(const PostalAddress &one, const PostalAddress &other)
{
    const auto text = [](const PostalAddress &a) {
        return searchPieces(a.street + u' ' + a.postcode + u' ' + a.city);
    };
    return text(one) == text(other);
}

/// The parts of the other record that are not there yet: they become new parts, and nothing of them is the first choice
/// where the kept record has one.
template <typename Part>
void joinParts(QList<Part> &kept, const QList<Part> &other, bool (*isSame)(const Part &, const Part &),
               bool (*isRival)(const Part &, const Part &))
{
    for (Part part : other) {
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&](const Part &known) { return isSame(known, part); });
        if (same != kept.end()) {
            fill(same->label, part.label);
            continue;
        }
        const bool hasRival = std::any_of(kept.cbegin(), kept.cend(), [&](const Part &known) {
            return known.isPrimary && isRival(known, part);
        });
        part.n = 0;
        part.isPrimary = part.isPrimary && !hasRival;
        kept.append(part);
    }
}

void joinText(QString &kept, const QString &other, const QString &between)
{
    if (other.isEmpty() || kept.contains(other))
        return;
    kept = kept.isEmpty() || other.contains(kept) ? other : kept + between + other;
}

void joinProvenance(Provenance &kept, const Provenance &other)
{
    if (kept.origin == Origin::Unknown) {
        kept.origin = other.origin;
        kept.obtainedFrom = other.obtainedOn.isValid() ? other.obtainedFrom : kept.obtainedFrom;
        fill(kept.obtainedOn, other.obtainedOn);
    }
    joinText(kept.source, other.source, QStringLiteral(" · "));
    if (other.lastContactOn.isValid()
        && (!kept.lastContactOn.isValid() || kept.lastContactOn < other.lastContactOn))
        kept.lastContactOn = other.lastContactOn;
    if (!kept.informedOn.isValid()) {
        kept.informedOn = other.informedOn;
        kept.informedHow = other.informedHow;
    }
    fill(kept.lawfulBasis, other.lawfulBasis);
    if (kept.externalId.isEmpty()) {
        kept.externalId = other.externalId;
        kept.externalSource = other.externalSource;
    }
}

/// All that contacts and companies have alike.
template <typename Record>
void joinShared(Record &kept, const Record &other)
{
    if (advance(other.relation) > advance(kept.relation))
        kept.relation = other.relation;
    joinText(kept.note, other.note, QStringLiteral("\n"));
    joinProvenance(kept.provenance, other.provenance);
    if (!kept.state.owner.isValid())
        kept.state.owner = other.state.owner;
    kept.state.archived = kept.state.archived && other.state.archived;
    joinParts<Point>(kept.points, other.points, isSamePoint,
                     [](const Point &a, const Point &b) { return a.kind == b.kind; });
    joinParts<PostalAddress>(kept.addresses, other.addresses, isSameAddress,
                             [](const PostalAddress &, const PostalAddress &) { return true; });
    for (const QString &tag : other.tags) {
        const QString folded = foldText(tag);
        if (std::none_of(kept.tags.cbegin(), kept.tags.cend(),
                         [&](const QString &known) { return foldText(known) == folded; }))
            kept.tags.append(tag);
    }
    for (const CustomValue &value : other.customValues) {
        if (std::none_of(kept.customValues.cbegin(), kept.customValues.cend(),
                         [&](const CustomValue &known) { return known.field == value.field; }))
            kept.customValues.append(value);
    }
    for (const QString &field : other.toCheck) {
        if (!kept.toCheck.contains(field))
            kept.toCheck.append(field);
    }
}

} // namespace

Contact joined(const Contact &kept, const Contact &other)
{
    Contact contact = kept;
    fill(contact.civility, other.civility);
    if (contact.firstName.isEmpty() && contact.familyName.isEmpty()) {
        contact.firstName = other.firstName;
        contact.familyName = other.familyName;
    } else if (contact.familyName == other.familyName) {
        fill(contact.firstName, other.firstName);
    }
    fill(contact.job, other.job);
    fill(contact.department, other.department);
    fill(contact.birthday, other.birthday);
    if (!contact.companyId.isValid()) {
        contact.companyId = other.companyId;
        contact.companyName = other.companyName;
    }
    if (contact.nature == Nature::Unknown)
        contact.nature = other.nature;
    joinShared(contact, other);
    return contact;
}

Company joined(const Company &kept, const Company &other)
{
    Company company = kept;
    fill(company.name, other.name);
    fill(company.siren, other.siren);
    fill(company.siret, other.siret);
    fill(company.vatNumber, other.vatNumber);
    fill(company.naf, other.naf);
    joinShared(company, other);
    return company;
}

} // namespace carnet
