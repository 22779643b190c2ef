// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/merge_choice.h"

#include "core/duplicates/record_join.h"
#include "core/search_text.h"

#include <algorithm>
#include <optional>

namespace carnet {

namespace {

using Mode = MergeLine::Mode;

/// The kind of points that a line is about; nothing for other lines.
std::optional<PointKind> pointsOf(MergeField field)
{
    switch (field) {
    case MergeField::Mobile:
        return PointKind::Mobile;
    case MergeField::Phone:
        return PointKind::Phone;
    case MergeField::HomePhone:
        return PointKind::HomePhone;
    case MergeField::Fax:
        return PointKind::Fax;
    case MergeField::Email:
        return PointKind::Email;
    case MergeField::Web:
        return PointKind::Web;
    default:
        return {};
    }
}

constexpr MergeField kPointFields[]{MergeField::Mobile, MergeField::Phone, MergeField::HomePhone,
                                    MergeField::Fax,    MergeField::Email, MergeField::Web};

/// The values of a kind in their normal form, for telling whether two records say the same.
QStringList valuesOf(const QList<Point> &points, PointKind kind)
{
    QStringList values;
    for (const Point &point : points) {
        if (point.kind == kind)
            values.append(point.norm.isEmpty() ? point.typed : point.norm);
    }
    values.sort();
    return values;
}

QStringList valuesOf(const QList<PostalAddress> &addresses)
{
    QStringList values;
    for (const PostalAddress &a : addresses)
        values.append(searchPieces(a.street + u' ' + a.postcode + u' ' + a.city).join(u' '));
    values.sort();
    return values;
}

void takeSecond(MergeLine &line)
{
    line.takesFirst = false;
    line.takesSecond = true;
}

class Lines {
public:
    /// `first` and `second`: whether they say something; `isSame`: the same.
    /// Null when neither says anything.
    MergeLine *add(MergeField field, Mode mode, bool first, bool second, bool isSame)
    {
        if (!first && !second)
            return nullptr;
        MergeLine line;
        line.field = field;
        line.hasFirst = first;
        line.hasSecond = second;
        line.mode = isSame ? Mode::Same : first && second ? mode : Mode::One;
        if (mode == Mode::Always && !isSame)
            line.mode = Mode::Always;
        line.takesFirst = first;
        line.takesSecond = second && (!first || line.mode == Mode::Both || line.mode == Mode::Always);
        m_lines.append(line);
        return &m_lines.last();
    }
    MergeLine *text(MergeField field, const QString &first, const QString &second, Mode mode = Mode::One)
    {
        return add(field, mode, !first.isEmpty(), !second.isEmpty(), first == second);
    }

    template <typename Record>
    void points(const Record &first, const Record &second)
    {
        for (const MergeField field : kPointFields) {
            const QStringList one = valuesOf(first.points, *pointsOf(field));
            const QStringList other = valuesOf(second.points, *pointsOf(field));
            add(field, Mode::Both, !one.isEmpty(), !other.isEmpty(), one == other);
        }
    }

    template <typename Record>
    void shared(const Record &first, const Record &second)
    {
        points(first, second);
        const QStringList one = valuesOf(first.addresses);
        const QStringList other = valuesOf(second.addresses);
        add(MergeField::Addresses, Mode::Both, !one.isEmpty(), !other.isEmpty(), one == other);
        MergeLine *relation = add(MergeField::Relation, Mode::One, first.relation != Relation::None,
                                  second.relation != Relation::None, first.relation == second.relation);
        if (relation && relation->mode == Mode::One && joined(first, second).relation == second.relation)
            takeSecond(*relation);
        add(MergeField::Tags, Mode::Both, !first.tags.isEmpty(), !second.tags.isEmpty(),
            first.tags == second.tags);
        QList<CustomValue> all = first.customValues;
        all += second.customValues;
        QList<CustomFieldId> seen;
        for (const CustomValue &value : std::as_const(all)) {
            if (seen.contains(value.field))
                continue;
            seen.append(value.field);
            if (MergeLine *line = text(MergeField::Custom, customValue(first.customValues, value.field),
                                       customValue(second.customValues, value.field)))
                line->custom = value.field;
        }
        const auto source = [](const Provenance &p) {
            return p.origin != Origin::Unknown || !p.source.isEmpty();
        };
        add(MergeField::Source, Mode::Always, source(first.provenance), source(second.provenance),
            first.provenance.origin == second.provenance.origin
                && first.provenance.source == second.provenance.source);
        text(MergeField::Note, first.note, second.note, Mode::Both);
    }

    QList<MergeLine> take() { return std::move(m_lines); }

private:
    QList<MergeLine> m_lines;
};

/// Takes out of a record what a line leaves behind, so that joining brings the other's.
template <typename Record>
void dropShared(Record &record, const MergeLine &line)
{
    if (const std::optional<PointKind> kind = pointsOf(line.field)) {
        record.points.removeIf([&](const Point &point) { return point.kind == *kind; });
        return;
    }
    switch (line.field) {
    case MergeField::Addresses:
        record.addresses.clear();
        break;
    case MergeField::Relation:
        record.relation = Relation::None;
        break;
    case MergeField::Tags:
        record.tags.clear();
        break;
    case MergeField::Custom:
        record.customValues.removeIf([&](const CustomValue &value) { return value.field == line.custom; });
        break;
    case MergeField::Note:
        record.note.clear();
        break;
    default:
        break;
    }
}

void drop(Contact &contact, const MergeLine &line)
{
    switch (line.field) {
    case MergeField::Name:
        contact.firstName.clear();
        contact.familyName.clear();
        break;
    case MergeField::Civility:
        contact.civility.clear();
        break;
    case MergeField::Job:
        contact.job.clear();
        break;
    case MergeField::Department:
        contact.department.clear();
        break;
    case MergeField::Company:
        contact.companyId = {};
        contact.companyName.clear();
        break;
    case MergeField::Birthday:
        contact.birthday.clear();
        break;
    case MergeField::Nature:
        contact.nature = Nature::Unknown;
        break;
    default:
        dropShared(contact, line);
    }
}

void drop(Company &company, const MergeLine &line)
{
    switch (line.field) {
    case MergeField::Name:
        company.name.clear();
        break;
    case MergeField::Siren:
        company.siren.clear();
        break;
    case MergeField::Siret:
        company.siret.clear();
        break;
    case MergeField::VatNumber:
        company.vatNumber.clear();
        break;
    case MergeField::Naf:
        company.naf.clear();
        break;
    default:
        dropShared(company, line);
    }
}

template <typename Record>
Record mergedByLines(const Record &first, const Record &second, const QList<MergeLine> &lines)
{
    Record one = first;
    Record other = second;
    for (const MergeLine &line : lines) {
        if (line.mode == Mode::Same || line.mode == Mode::Always)
            continue;
        if (!line.takesFirst)
            drop(one, line);
        if (!line.takesSecond)
            drop(other, line);
    }
    return joined(one, other);
}

} // namespace

bool MergeLine::choose(bool second)
{
    if (mode == Mode::Same || mode == Mode::Always || !(second ? hasSecond : hasFirst))
        return false;
    bool &side = second ? takesSecond : takesFirst;
    bool &other = second ? takesFirst : takesSecond;
    if (mode == Mode::One) {
        if (side)
            return false;
        side = true;
        other = false;
        return true;
    }
    if (side && !other)
        return false;
    side = !side;
    return true;
}

QString customValue(const QList<CustomValue> &values, CustomFieldId field)
{
    const auto found =
        std::find_if(values.cbegin(), values.cend(), [&](const CustomValue &v) { return v.field == field; });
    return found == values.cend() ? QString() : found->value;
}

QList<MergeLine> mergeLines(const Contact &first, const Contact &second)
{
    Lines lines;
    const auto name = [](const Contact &c) { return (c.firstName + u' ' + c.familyName).trimmed(); };
    MergeLine *named = lines.text(MergeField::Name, name(first), name(second));
    if (named && named->mode == Mode::One
        && joined(first, second).firstName != first.firstName) // the same family, and a first name more
        takeSecond(*named);
    lines.text(MergeField::Civility, first.civility, second.civility);
    lines.text(MergeField::Job, first.job, second.job);
    lines.text(MergeField::Department, first.department, second.department);
    lines.add(MergeField::Company, Mode::One, first.companyId.isValid(), second.companyId.isValid(),
              first.companyId == second.companyId);
    lines.text(MergeField::Birthday, first.birthday, second.birthday);
    lines.add(MergeField::Nature, Mode::One, first.nature != Nature::Unknown,
              second.nature != Nature::Unknown, first.nature == second.nature);
    lines.shared(first, second);
    return lines.take();
}

QList<MergeLine> mergeLines(const Company &first, const Company &second)
{
    Lines lines;
    lines.text(MergeField::Name, first.name, second.name);
    lines.text(MergeField::Siren, first.siren, second.siren);
    lines.text(MergeField::Siret, first.siret, second.siret);
    lines.text(MergeField::VatNumber, first.vatNumber, second.vatNumber);
    lines.text(MergeField::Naf, first.naf, second.naf);
    lines.shared(first, second);
    return lines.take();
}

Contact mergedBy(const Contact &first, const Contact &second, const QList<MergeLine> &lines)
{
    return mergedByLines(first, second, lines);
}

Company mergedBy(const Company &first, const Company &second, const QList<MergeLine> &lines)
{
    return mergedByLines(first, second, lines);
}

} // namespace carnet
