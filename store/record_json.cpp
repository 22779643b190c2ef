// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_json.h"

#include "core/record_words.h"

#include <QJsonArray>

namespace carnet {

namespace {

QJsonValue dateOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

void addProvenance(QJsonObject &json, const Provenance &p)
{
    json[QStringLiteral("origin")] = wordOf(p.origin);
    json[QStringLiteral("source")] = p.source;
    json[QStringLiteral("collected_on")] = dateOf(p.obtainedOn);
    json[QStringLiteral("collected_from")] = wordOf(p.obtainedFrom);
    json[QStringLiteral("last_contact")] = dateOf(p.lastContactOn);
    json[QStringLiteral("informed_on")] = dateOf(p.informedOn);
    json[QStringLiteral("informed_how")] = p.informedHow;
    json[QStringLiteral("lawful_basis")] = p.lawfulBasis;
    json[QStringLiteral("external_id")] = p.externalId;
    json[QStringLiteral("external_source")] = p.externalSource;
    json[QStringLiteral("import_id")] = p.importId.isValid() ? QJsonValue(p.importId.value) : QJsonValue();
}

/// What both kinds of record have alike.
template <typename Record>
void addShared(QJsonObject &json, const Record &record, const RecordNames &names)
{
    json[QStringLiteral("uid")] = record.uid.toText();
    QJsonArray points;
    for (const Point &p : record.points) {
        points.append(QJsonObject{{QStringLiteral("kind"), wordOf(p.kind)},
                                  {QStringLiteral("label"), p.label},
                                  {QStringLiteral("typed"), p.typed},
                                  {QStringLiteral("normal"), p.norm},
                                  {QStringLiteral("primary"), p.isPrimary}});
    }
    json[QStringLiteral("points")] = points;
    for (const PointKind kind : {PointKind::Email, PointKind::Mobile, PointKind::Phone, PointKind::HomePhone,
                                 PointKind::Fax, PointKind::Web}) {
        const auto first = std::find_if(record.points.cbegin(), record.points.cend(),
                                        [kind](const Point &p) { return p.kind == kind; });
        json[wordOf(kind)] = first == record.points.cend() ? QString() : first->typed;
    }
    QJsonArray addresses;
    for (const PostalAddress &a : record.addresses) {
        addresses.append(QJsonObject{{QStringLiteral("label"), a.label},
                                     {QStringLiteral("street"), a.street},
                                     {QStringLiteral("postcode"), a.postcode},
                                     {QStringLiteral("city"), a.city},
                                     {QStringLiteral("region"), a.region},
                                     {QStringLiteral("country"), a.country},
                                     {QStringLiteral("primary"), a.isPrimary}});
    }
    json[QStringLiteral("addresses")] = addresses;
    const PostalAddress first = record.addresses.value(0);
    json[QStringLiteral("street")] = first.street;
    json[QStringLiteral("postcode")] = first.postcode;
    json[QStringLiteral("city")] = first.city;
    json[QStringLiteral("region")] = first.region;
    json[QStringLiteral("country")] = first.country;
    json[QStringLiteral("tags")] = QJsonArray::fromStringList(record.tags);
    QJsonObject custom;
    for (const CustomValue &value : record.customValues)
        custom[names.customFields.value(value.field.value)] = value.value;
    json[QStringLiteral("custom")] = custom;
    json[QStringLiteral("relation")] = wordOf(record.relation);
    json[QStringLiteral("note")] = record.note;
    json[QStringLiteral("owner")] = names.members.value(record.state.owner.value);
    json[QStringLiteral("archived")] = record.state.archived;
    json[QStringLiteral("trashed")] = record.state.trashed;
    json[QStringLiteral("to_check")] = QJsonArray::fromStringList(record.toCheck);
    addProvenance(json, record.provenance);
}

} // namespace

QJsonObject recordJson(const Contact &c, const QList<ConsentEvent> &consents, const RecordNames &names)
{
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("contact")},
                     {QStringLiteral("civility"), c.civility},
                     {QStringLiteral("first_name"), c.firstName},
                     {QStringLiteral("family_name"), c.familyName},
                     {QStringLiteral("full_name"), displayName(c)},
                     {QStringLiteral("job"), c.job},
                     {QStringLiteral("department"), c.department},
                     {QStringLiteral("company"), c.companyName},
                     {QStringLiteral("birthday"), c.birthday},
                     {QStringLiteral("nature"), wordOf(c.nature)}};
    QJsonArray events;
    for (const ConsentEvent &e : consents) {
        events.append(QJsonObject{{QStringLiteral("channel"), wordOf(e.channel)},
                                  {QStringLiteral("kind"), wordOf(e.kind)},
                                  {QStringLiteral("on"), dateOf(e.on)},
                                  {QStringLiteral("means"), e.means},
                                  {QStringLiteral("evidence"), e.evidence}});
    }
    json[QStringLiteral("consents")] = events;
    addShared(json, c, names);
    return json;
}

QJsonObject recordJson(const Company &c, const RecordNames &names)
{
    QJsonObject json{{QStringLiteral("kind"), QStringLiteral("company")},
                     {QStringLiteral("company"), c.name},
                     {QStringLiteral("name"), c.name},
                     {QStringLiteral("siren"), c.siren},
                     {QStringLiteral("siret"), c.siret},
                     {QStringLiteral("vat_number"), c.vatNumber},
                     {QStringLiteral("naf"), c.naf}};
    addShared(json, c, names);
    return json;
}

} // namespace carnet
