// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_table.h"

#include "store/custom_field_table.h"
#include "store/sql/export_run.h"

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::export_run;

struct PointColumn {
    PointKind kind;
    const char *name;
};
constexpr PointColumn kPointColumns[] {{PointKind::Email, "email"}, {PointKind::Mobile, "mobile"}, {PointKind::Phone, "phone"},
                                       {PointKind::HomePhone, "home_phone"}, {PointKind::Fax, "fax"}, {PointKind::Web, "website"}};
constexpr const char *kAddressColumns[] {"street", "postcode", "city", "region", "country"};
constexpr std::pair<const char *, Origin> kOrigins[] {{"themselves", Origin::Themselves}, {"own-file", Origin::OwnFile}, {"public", Origin::PublicSource},
                                                      {"bought", Origin::Bought}, {"partner", Origin::Partner}};
constexpr std::pair<const char *, Channel> kOppositions[] {{"opposition_email", Channel::Email}, {"opposition_sms", Channel::Sms},
                                                           {"opposition_phone", Channel::Phone}, {"opposition_post", Channel::Post}};

QString numbered(const char *name, int n)
{
    const QString text = QString::fromLatin1(name);
    return n == 1 ? text : QStringLiteral("%1_%2").arg(text).arg(n);
}

/// The second address of a contact has its own names in the import.
QString addressHeader(const char *name, int n, RecordKind kind)
{
    return n == 2 && kind == RecordKind::Contact ? QStringLiteral("home_") + QString::fromLatin1(name) : numbered(name, n);
}

void addShared(QStringList &cells, const QList<Point> &points, const QList<PostalAddress> &addresses, const ExportShape &shape)
{
    for (const PointColumn &column : kPointColumns) {
        QStringList typed;
        for (const Point &point : points) {
            if (point.kind == column.kind)
                typed.append(point.typed);
        }
        for (int n = 0; n < shape.points.value(static_cast<int>(column.kind), 1); ++n)
            cells.append(typed.value(n));
    }
    for (int n = 0; n < shape.addresses; ++n) {
        const PostalAddress a = addresses.value(n);
        cells << a.street << a.postcode << a.city << a.region << a.country;
    }
}

void addProvenance(QStringList &cells, const Provenance &p)
{
    cells << wordOf(p.origin) << p.source << p.obtainedOn.toString(Qt::ISODate) << p.lastContactOn.toString(Qt::ISODate)
          << p.informedOn.toString(Qt::ISODate) << p.informedHow << p.lawfulBasis << p.externalId;
}

void addCustom(QStringList &cells, const QList<CustomValue> &values, const ExportShape &shape)
{
    for (const CustomField &field : shape.custom) {
        const auto found = std::find_if(values.cbegin(), values.cend(), [&](const CustomValue &v) { return v.field == field.id; });
        cells.append(found == values.cend() ? QString() : found->value);
    }
}

} // namespace

QString wordOf(Relation relation)
{
    switch (relation) {
    case Relation::None: break;
    case Relation::Suspect: return QStringLiteral("suspect");
    case Relation::Prospect: return QStringLiteral("prospect");
    case Relation::Client: return QStringLiteral("client");
    case Relation::Former: return QStringLiteral("ancien client");
    }
    return {};
}

QString wordOf(Nature nature)
{
    switch (nature) {
    case Nature::Unknown: break;
    case Nature::Professional: return QStringLiteral("professionnel");
    case Nature::Consumer: return QStringLiteral("particulier");
    }
    return {};
}

QString wordOf(Origin origin)
{
    const auto found = std::find_if(std::begin(kOrigins), std::end(kOrigins), [&](const auto &o) { return o.second == origin; });
    return found == std::end(kOrigins) ? QString() : QString::fromLatin1(found->first);
}

Origin originOf(const QString &word)
{
    const auto found = std::find_if(std::begin(kOrigins), std::end(kOrigins), [&](const auto &o) { return word == QLatin1String(o.first); });
    return found == std::end(kOrigins) ? Origin::Unknown : found->second;
}

Result<ExportShape> exportShape(Database &db, RecordKind kind)
{
    const bool isContact = kind == RecordKind::Contact;
    ExportShape shape;
    {
        CARNET_TRY_ASSIGN(Statement st, db.statement(isContact ? q::contactPointWidths : q::companyPointWidths));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            shape.points.insert(st.integer(0), st.integer(1));
        }
    }
    CARNET_TRY_ASSIGN(const qint64 addresses, db.number(isContact ? q::contactAddressWidth : q::companyAddressWidth));
    shape.addresses = std::max(1, static_cast<int>(addresses));
    CARNET_TRY_ASSIGN(shape.custom, CustomFieldTable(db).all(kind));
    return shape;
}

QStringList exportHeader(RecordKind kind, const ExportShape &shape)
{
    const bool isContact = kind == RecordKind::Contact;
    QStringList header;
    const QStringList own = isContact
        ? QStringList {QStringLiteral("civility"), QStringLiteral("first_name"), QStringLiteral("family_name"), QStringLiteral("job"), QStringLiteral("department"), QStringLiteral("company")}
        : QStringList {QStringLiteral("company"), QStringLiteral("siren"), QStringLiteral("siret"), QStringLiteral("vat_number"), QStringLiteral("naf")};
    header += own;
    for (const PointColumn &column : kPointColumns) {
        for (int n = 1; n <= shape.points.value(static_cast<int>(column.kind), 1); ++n)
            header.append(numbered(column.name, n));
    }
    for (int n = 1; n <= shape.addresses; ++n) {
        for (const char *name : kAddressColumns)
            header.append(addressHeader(name, n, kind));
    }
    header << QStringLiteral("relation") << QStringLiteral("tags") << QStringLiteral("owner");
    header << QString::fromLatin1(export_only::kOrigin) << QStringLiteral("source") << QStringLiteral("collected_on") << QStringLiteral("last_contact")
           << QString::fromLatin1(export_only::kInformedOn) << QString::fromLatin1(export_only::kInformedHow) << QString::fromLatin1(export_only::kLawfulBasis)
           << QStringLiteral("external_id");
    if (isContact) {
        header << QStringLiteral("nature") << QStringLiteral("birthday");
        for (const auto &[name, channel] : kOppositions)
            header.append(QString::fromLatin1(name));
        header.append(QStringLiteral("opposition_date"));
    }
    for (const CustomField &field : shape.custom)
        header.append(QStringLiteral("custom:") + field.name);
    header.append(QStringLiteral("note"));
    return header;
}

QStringList exportCells(const Contact &c, const QString &owner, const QList<ConsentEvent> &consents, const ExportShape &shape)
{
    QStringList cells {c.civility, c.firstName, c.familyName, c.job, c.department, c.companyName};
    addShared(cells, c.points, c.addresses, shape);
    cells << wordOf(c.relation) << c.tags.join(QStringLiteral(", ")) << owner;
    addProvenance(cells, c.provenance);
    cells << wordOf(c.nature) << c.birthday;
    QDate date;
    for (const auto &[name, channel] : kOppositions) {
        const auto found = std::find_if(consents.cbegin(), consents.cend(), [ch = channel](const ConsentEvent &e) { return e.channel == ch && e.kind == ConsentKind::Opposition; });
        cells.append(found == consents.cend() ? QString() : QStringLiteral("oui"));
        if (found != consents.cend() && found->on.isValid())
            date = found->on;
    }
    cells.append(date.toString(Qt::ISODate));
    addCustom(cells, c.customValues, shape);
    cells.append(c.note);
    return cells;
}

QStringList exportCells(const Company &c, const QString &owner, const ExportShape &shape)
{
    QStringList cells {c.name, c.siren, c.siret, c.vatNumber, c.naf};
    addShared(cells, c.points, c.addresses, shape);
    cells << wordOf(c.relation) << c.tags.join(QStringLiteral(", ")) << owner;
    addProvenance(cells, c.provenance);
    addCustom(cells, c.customValues, shape);
    cells.append(c.note);
    return cells;
}

} // namespace carnet
