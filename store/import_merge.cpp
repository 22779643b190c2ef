// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_merge.h"

#include "core/search_text.h"

#include <algorithm>
#include <type_traits>

namespace carnet {

namespace {

/// Takes values over one by one, minding what people changed themselves.
struct Taker {
    const QSet<QString> &changedByHand;
    QList<KeptField> &kept;

    template <typename T>
    void take(T &known, const T &given, const T &nothing, const char *field)
    {
        if (given == nothing || given == known)
            return;
        const QString name = QString::fromLatin1(field);
        if (!changedByHand.contains(name))
            known = given;
        else if constexpr (std::is_same_v<T, QString>)
            kept.append({name, known, given});
        else
            kept.append({name, {}, {}});
    }
    void take(QString &known, const QString &given, const char *field)
    {
        take(known, given, QString(), field);
    }
};

QString joinedNote(const QString &known, const QString &given)
{
    const QStringList lines = known.split(u'\n');
    QString note = known;
    for (const QString &line : given.split(u'\n')) {
        if (line.trimmed().isEmpty() || lines.contains(line))
            continue;
        if (!note.isEmpty())
            note += u'\n';
        note += line;
    }
    return note;
}

QStringList joinedTags(const QStringList &known, const QStringList &given)
{
    QStringList tags = known;
    for (const QString &tag : given) {
        const QString folded = foldText(tag);
        if (std::none_of(tags.cbegin(), tags.cend(), [&](const QString &t) { return foldText(t) == folded; }))
            tags.append(tag);
    }
    return tags;
}

bool isSame(const Point &one, const Point &other)
{
    return one.kind == other.kind
        && (one.norm.isEmpty() || other.norm.isEmpty() ? one.typed == other.typed : one.norm == other.norm);
}

/// Each given value is there already, or takes the place of the first of its kind that the source no longer has, or is added.
QList<Point> mergedPoints(const QList<Point> &known, const QList<Point> &given, PartsMeet meet)
{
    QList<Point> points = known;
    const auto isGiven = [&](const Point &p) {
        return std::any_of(given.cbegin(), given.cend(), [&](const Point &g) { return isSame(g, p); });
    };
    for (const Point &point : given) {
        const auto same =
            std::find_if(points.begin(), points.end(), [&](const Point &p) { return isSame(p, point); });
        if (same != points.end())
            continue;
        const auto old = std::find_if(points.begin(), points.end(), [&](const Point &p) {
            return p.kind == point.kind && p.n != 0 && !isGiven(p);
        });
        if (meet == PartsMeet::Replace && old != points.end()) {
            old->typed = point.typed;
            old->norm = point.norm;
            continue;
        }
        Point added = point;
        added.n = 0;
        const bool hasPrimary = std::any_of(points.cbegin(), points.cend(), [&](const Point &p) {
            return p.kind == point.kind && p.isPrimary;
        });
        added.isPrimary = added.isPrimary && !hasPrimary;
        points.append(added);
    }
    return points;
}

QString addressKey(const PostalAddress &a)
{
    return foldText(a.street + u'\n' + a.postcode + u'\n' + a.city + u'\n' + a.region + u'\n' + a.country);
}

QList<PostalAddress> mergedAddresses(const QList<PostalAddress> &known, const QList<PostalAddress> &given,
                                     PartsMeet meet)
{
    QList<PostalAddress> addresses = known;
    for (const PostalAddress &address : given) {
        const QString key = addressKey(address);
        if (std::any_of(addresses.cbegin(), addresses.cend(),
                        [&](const PostalAddress &a) { return addressKey(a) == key; }))
            continue;
        const auto old = std::find_if(addresses.begin(), addresses.end(), [&](const PostalAddress &a) {
            return a.label == address.label && a.n != 0;
        });
        PostalAddress taken = address;
        taken.n = 0;
        if (meet == PartsMeet::Replace && old != addresses.end()) {
            taken.n = old->n;
            taken.isPrimary = old->isPrimary;
            *old = taken;
            continue;
        }
        taken.isPrimary = taken.isPrimary && addresses.isEmpty();
        addresses.append(taken);
    }
    return addresses;
}

/// What the source has of points or addresses that somebody changed: nothing of it is taken, all that differs is told.
template <typename Part, typename IsKnown, typename TextOf>
void keepParts(const QList<Part> &known, const QList<Part> &given, const char *field, IsKnown isKnown,
               TextOf textOf, QList<KeptField> &kept)
{
    QStringList before;
    for (const Part &part : known)
        before.append(textOf(part));
    for (const Part &part : given) {
        if (!isKnown(part))
            kept.append({QString::fromLatin1(field), before.join(QStringLiteral(", ")), textOf(part)});
    }
}

bool anyStartsWith(const QSet<QString> &fields, const char *part)
{
    const QString prefix = QString::fromLatin1(part);
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&](const QString &f) { return f == prefix || f.startsWith(prefix + u'.'); });
}

template <typename Record>
void mergePoints(Record &record, const Record &given, PartsMeet parts, Taker &taker)
{
    if (!anyStartsWith(taker.changedByHand, "point")) {
        record.points = mergedPoints(record.points, given.points, parts);
        return;
    }
    keepParts(
        record.points, given.points, "point",
        [&](const Point &point) {
            return std::any_of(record.points.cbegin(), record.points.cend(),
                               [&](const Point &p) { return isSame(p, point); });
        },
        [](const Point &point) { return point.typed; }, taker.kept);
}

template <typename Record>
void mergeAddresses(Record &record, const Record &given, PartsMeet parts, Taker &taker)
{
    if (!anyStartsWith(taker.changedByHand, "address")) {
        record.addresses = mergedAddresses(record.addresses, given.addresses, parts);
        return;
    }
    keepParts(
        record.addresses, given.addresses, "address",
        [&](const PostalAddress &address) {
            return std::any_of(record.addresses.cbegin(), record.addresses.cend(),
                               [&](const PostalAddress &a) { return addressKey(a) == addressKey(address); });
        },
        [](const PostalAddress &a) { return (a.street + u' ' + a.postcode + u' ' + a.city).simplified(); },
        taker.kept);
}

/// What both kinds of record have alike.
template <typename Record>
void mergeShared(Record &record, const Record &given, PartsMeet parts, Taker &taker)
{
    const QString note = joinedNote(record.note, given.note);
    taker.take(record.note, note, "note");
    record.tags = joinedTags(record.tags, given.tags);
    taker.take(record.relation, given.relation, Relation::None, "relation");
    mergePoints(record, given, parts, taker);
    mergeAddresses(record, given, parts, taker);
    for (const CustomValue &value : given.customValues) {
        const auto same = std::find_if(record.customValues.begin(), record.customValues.end(),
                                       [&](const CustomValue &v) { return v.field == value.field; });
        if (same == record.customValues.end())
            record.customValues.append(value);
        else
            taker.take(same->value, value.value, "custom");
    }
    taker.take(record.state.owner, given.state.owner, MemberId{}, "state.owner_id");
    Provenance &p = record.provenance;
    const Provenance &g = given.provenance;
    if (g.lastContactOn.isValid() && (!p.lastContactOn.isValid() || p.lastContactOn < g.lastContactOn))
        p.lastContactOn = g.lastContactOn;
    if (!p.obtainedOn.isValid() && g.obtainedOn.isValid()) {
        p.obtainedOn = g.obtainedOn;
        p.obtainedFrom = g.obtainedFrom;
    }
    if (p.externalId.isEmpty() && !g.externalId.isEmpty()) {
        p.externalId = g.externalId;
        p.externalSource = g.externalSource;
    }
    for (const QString &field : given.toCheck) {
        if (!record.toCheck.contains(field))
            record.toCheck.append(field);
    }
}

} // namespace

Contact mergedContact(const Contact &known, const ImportedRow &row, PartsMeet parts,
                      const QSet<QString> &changedByHand, QList<KeptField> &kept)
{
    Contact c = known;
    const Contact &g = row.contact;
    Taker taker{changedByHand, kept};
    taker.take(c.civility, g.civility, "civility");
    taker.take(c.firstName, g.firstName, "first_name");
    taker.take(c.familyName, g.familyName, "family_name");
    taker.take(c.job, g.job, "job");
    taker.take(c.department, g.department, "department");
    taker.take(c.companyId, g.companyId, CompanyId{}, "company_id");
    taker.take(c.birthday, g.birthday, "birthday");
    taker.take(c.nature, g.nature, Nature::Unknown, "nature");
    mergeShared(c, g, parts, taker);
    return c;
}

Company mergedCompany(const Company &known, const ImportedRow &row, PartsMeet parts,
                      const QSet<QString> &changedByHand, QList<KeptField> &kept)
{
    Company c = known;
    const Company &g = row.company;
    Taker taker{changedByHand, kept};
    taker.take(c.name, g.name, "name");
    taker.take(c.siren, g.siren, "siren");
    taker.take(c.siret, g.siret, "siret");
    taker.take(c.vatNumber, g.vatNumber, "vat_number");
    taker.take(c.naf, g.naf, "naf");
    mergeShared(c, g, parts, taker);
    return c;
}

} // namespace carnet
