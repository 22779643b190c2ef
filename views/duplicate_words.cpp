// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duplicate_words.h"

#include "views/import_field_words.h"
#include "views/record_fields.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace carnet {

namespace {

constexpr qint64 kNamedWithin = 8; ///< days that DisplayFormat has words for

struct DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(carnet::DuplicateWords)
};

QString fieldName(const QList<CustomField> &fields, CustomFieldId id)
{
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&](const CustomField &f) { return f.id == id; });
    return found == fields.cend() ? QString() : found->name;
}

QString labelOf(const MergeLine &line, const QList<CustomField> &fields)
{
    switch (line.field) {
    case MergeField::Name:
        return DuplicateWords::tr("Name");
    case MergeField::Civility:
        return importFieldWord(ImportField::Civility);
    case MergeField::Job:
        return importFieldWord(ImportField::Job);
    case MergeField::Department:
        return importFieldWord(ImportField::Department);
    case MergeField::Company:
        return importFieldWord(ImportField::CompanyName);
    case MergeField::Birthday:
        return importFieldWord(ImportField::Birthday);
    case MergeField::Nature:
        return DuplicateWords::tr("As whom");
    case MergeField::Siren:
        return importFieldWord(ImportField::Siren);
    case MergeField::Siret:
        return importFieldWord(ImportField::Siret);
    case MergeField::VatNumber:
        return importFieldWord(ImportField::VatNumber);
    case MergeField::Naf:
        return importFieldWord(ImportField::Naf);
    case MergeField::Mobile:
        return pointKindWord(PointKind::Mobile);
    case MergeField::Phone:
        return pointKindWord(PointKind::Phone);
    case MergeField::HomePhone:
        return pointKindWord(PointKind::HomePhone);
    case MergeField::Fax:
        return pointKindWord(PointKind::Fax);
    case MergeField::Email:
        return pointKindWord(PointKind::Email);
    case MergeField::Web:
        return pointKindWord(PointKind::Web);
    case MergeField::Addresses:
        return DuplicateWords::tr("Address");
    case MergeField::Relation:
        return importFieldWord(ImportField::Relation);
    case MergeField::Tags:
        return importFieldWord(ImportField::Tags);
    case MergeField::Custom:
        return fieldName(fields, line.custom);
    case MergeField::Source:
        return DuplicateWords::tr("Source");
    case MergeField::Note:
        return importFieldWord(ImportField::Note);
    }
    return {};
}

QString pointsText(const QList<Point> &points, PointKind kind)
{
    QStringList texts;
    for (const Point &point : points) {
        if (point.kind == kind)
            texts << shownPoint(point);
    }
    return texts.join(QStringLiteral(", "));
}

/// Of what contacts and companies have alike.
template <typename Record>
QString sharedText(const MergeLine &line, const Record &record, const QList<CustomField> &fields,
                   const DisplayFormat &format)
{
    switch (line.field) {
    case MergeField::Mobile:
        return pointsText(record.points, PointKind::Mobile);
    case MergeField::Phone:
        return pointsText(record.points, PointKind::Phone);
    case MergeField::HomePhone:
        return pointsText(record.points, PointKind::HomePhone);
    case MergeField::Fax:
        return pointsText(record.points, PointKind::Fax);
    case MergeField::Email:
        return pointsText(record.points, PointKind::Email);
    case MergeField::Web:
        return pointsText(record.points, PointKind::Web);
    case MergeField::Addresses: {
        QStringList lines;
        for (const PostalAddress &address : record.addresses)
            lines << addressLine(address);
        return lines.join(QStringLiteral(" · "));
    }
    case MergeField::Relation:
        return record.relation == Relation::None ? QString() : relationTitle(record.relation);
    case MergeField::Tags:
        return record.tags.join(QStringLiteral(", "));
    case MergeField::Custom: {
        const auto value = std::find_if(record.customValues.cbegin(), record.customValues.cend(),
                                        [&](const CustomValue &v) { return v.field == line.custom; });
        const auto field = std::find_if(fields.cbegin(), fields.cend(),
                                        [&](const CustomField &f) { return f.id == line.custom; });
        if (value == record.customValues.cend() || field == fields.cend())
            return {};
        return shownCustomValue(field->type, value->value, format);
    }
    case MergeField::Source: {
        QStringList parts{originWord(record.provenance.origin), record.provenance.source};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case MergeField::Note:
        return record.note.simplified();
    default:
        return {};
    }
}

QString contactText(const MergeLine &line, const Contact &contact, const QList<CustomField> &fields,
                    const DisplayFormat &format)
{
    switch (line.field) {
    case MergeField::Name:
        return (contact.firstName + u' ' + contact.familyName).trimmed();
    case MergeField::Civility:
        return contact.civility;
    case MergeField::Job:
        return contact.job;
    case MergeField::Department:
        return contact.department;
    case MergeField::Company:
        return contact.companyName;
    case MergeField::Birthday:
        return shownBirthday(contact.birthday);
    case MergeField::Nature:
        return natureWord(contact.nature);
    default:
        return sharedText(line, contact, fields, format);
    }
}

QString companyText(const MergeLine &line, const Company &company, const QList<CustomField> &fields,
                    const DisplayFormat &format)
{
    switch (line.field) {
    case MergeField::Name:
        return company.name;
    case MergeField::Siren:
        return DisplayFormat::siren(company.siren);
    case MergeField::Siret:
        return DisplayFormat::siret(company.siret);
    case MergeField::VatNumber:
        return DisplayFormat::vatNumber(company.vatNumber);
    case MergeField::Naf:
        return company.naf;
    default:
        return sharedText(line, company, fields, format);
    }
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return DuplicateWords::tr("email", "a channel");
    case Channel::Sms:
        return DuplicateWords::tr("SMS", "a channel");
    case Channel::Phone:
        return DuplicateWords::tr("phone", "a channel");
    case Channel::Post:
        return DuplicateWords::tr("post", "a channel");
    }
    return {};
}

/// The channels that are closed, with the day of a single one.
QString oppositionsText(const QList<ConsentEvent> &events, const DisplayFormat &format)
{
    QStringList words;
    QDate on;
    for (const Channel channel : kAllChannels) {
        const auto last = std::find_if(events.crbegin(), events.crend(),
                                       [&](const ConsentEvent &e) { return e.channel == channel; });
        if (last == events.crend() || last->kind != ConsentKind::Opposition)
            continue;
        words << channelWord(channel);
        on = last->on;
    }
    if (words.size() == 1 && on.isValid())
        words << format.day(on);
    return words.join(QStringLiteral(", "));
}

} // namespace

DuplicateMergeModel::Words duplicateWords(const DisplayFormat &format)
{
    DuplicateMergeModel::Words words;
    words.label = labelOf;
    words.ofContact = [format](const MergeLine &line, const Contact &contact,
                               const QList<CustomField> &fields) {
        return contactText(line, contact, fields, format);
    };
    words.ofCompany = [format](const MergeLine &line, const Company &company,
                               const QList<CustomField> &fields) {
        return companyText(line, company, fields, format);
    };
    words.oppositions = [format](const QList<ConsentEvent> &events) {
        return oppositionsText(events, format);
    };
    return words;
}

QString recordOrigin(const Uid &uid, const Provenance &provenance, const DisplayFormat &format)
{
    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i)
        ms = ms << 8 | uid.bytes[i];
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, format.zone).date();
    DisplayFormat named = format; // "12 Nov.", never "yesterday"
    if (std::abs(date.daysTo(format.today)) <= kNamedWithin)
        named.today = QDate(date.year(), date.month() > 6 ? 1 : 12, 15);
    const QString day = named.day(date);
    return provenance.importId.isValid() ? DuplicateWords::tr("Import of %1").arg(day)
                                         : DuplicateWords::tr("Record of %1").arg(day);
}

QString pairHint(const DuplicatePairsModel::Entry &entry, const DisplayFormat &format)
{
    switch (entry.standing) {
    case PairStanding::Merged: {
        const QDate day = QDateTime::fromMSecsSinceEpoch(entry.decidedAt).date();
        const QString since = entry.decidedAt == 0
            ? DuplicateWords::tr("These two are one record now.")
            : DuplicateWords::tr("Since %1 these two are one record.").arg(format.day(day));
        const QString back = entry.together > 1
            ? DuplicateWords::tr(
                "They were merged together with others: %Ln pair(s) are taken back at once, each with what "
                "its records held.",
                nullptr, entry.together)
            : DuplicateWords::tr("Taking it back makes them two again, with what each of them held.");
        return since + u' ' + back;
    }
    case PairStanding::Distinct:
        return DuplicateWords::tr("These two were called distinct, and are not proposed again.");
    case PairStanding::Open:
    case PairStanding::Gone:
        break;
    }
    return DuplicateWords::tr(
        "Documents, events and links of both are found on the one record. An opposition is never "
        "lost. A merge can be undone for 30 days.");
}

QString noPairWords(PairStanding standing)
{
    switch (standing) {
    case PairStanding::Merged:
        return DuplicateWords::tr("Nothing was merged in the last 30 days.");
    case PairStanding::Distinct:
        return DuplicateWords::tr("No pair was called distinct since the last look.");
    case PairStanding::Open:
    case PairStanding::Gone:
        break;
    }
    return DuplicateWords::tr("Every pair is decided.");
}

} // namespace carnet
