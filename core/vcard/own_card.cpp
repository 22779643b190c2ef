// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/own_card.h"

#include "core/import/own_columns.h"
#include "core/phone_number.h"
#include "core/record_words.h"
#include "core/vcard/carnet_properties.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString textOf(const VcardCard &card, const char *name)
{
    const VcardProperty *property = card.find(name);
    return property ? property->text() : QString();
}

QDate dateOf(const VcardCard &card, const char *name)
{
    return QDate::fromString(textOf(card, name), Qt::ISODate);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

/// The normal form that stands beside a text is believed only when it can be one of it: a card must not show
/// one number and call another.
QString normOf(const VcardProperty &property, PointKind kind, const QString &typed)
{
    const auto given =
        std::find_if(property.parameters.cbegin(), property.parameters.cend(),
                     [](const auto &p) { return p.first == QLatin1StringView(own_card::kNorm); });
    const QString usual = usualNorm(kind, typed);
    if (given == property.parameters.cend())
        return usual;
    const QString norm = given->second;
    if (norm.isEmpty() || !isPhone(kind))
        return norm.isEmpty() ? norm : usual;
    QString digits = digitsOf(typed);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    const bool isPossible = digits.size() >= 3 && digitsOf(norm).endsWith(digits.left(15));
    return isPossible && readPhone(norm).e164 == norm ? norm : usual;
}

std::optional<PointKind> kindOf(const VcardProperty &property)
{
    if (property.name == u"EMAIL"_s)
        return PointKind::Email;
    if (property.name == u"URL"_s)
        return PointKind::Web;
    return property.name == u"TEL"_s ? std::optional(phoneKindOf(property)) : std::nullopt;
}

QList<Point> pointsOf(const VcardCard &card)
{
    QList<Point> points;
    for (const VcardProperty &property : card.properties) {
        const std::optional<PointKind> kind = kindOf(property);
        const QString typed = property.text();
        if (kind && !typed.trimmed().isEmpty())
            points.append({0, *kind, labelOf(card, property), typed, normOf(property, *kind, typed),
                           property.preference() == 1});
    }
    return points;
}

QList<PostalAddress> addressesOf(const VcardCard &card)
{
    QList<PostalAddress> addresses;
    for (const VcardProperty &property : card.properties) {
        if (property.name != u"ADR"_s)
            continue;
        const QStringList parts = property.components();
        addresses.append({0, labelOf(card, property), parts.value(2), parts.value(5), parts.value(3),
                          parts.value(4), parts.value(6), property.preference() == 1});
    }
    return addresses;
}

QString birthdayOf(const VcardCard &card)
{
    const VcardProperty *property = card.find("BDAY");
    if (!property)
        return {};
    const QString text = property->text();
    static const QRegularExpression date(u"^(\\d{4}|--)(\\d{2})(\\d{2})$"_s);
    const QRegularExpressionMatch match = date.match(text);
    if (property->parameter("VALUE") == u"text"_s || !match.hasMatch())
        return text;
    const QString year = match.captured(1) == u"--"_s ? u"-"_s : match.captured(1);
    return QStringList{year, match.captured(2), match.captured(3)}.join(u'-');
}

/// What the card says, else what was answered for the whole file.
template <typename Enum>
Enum saidOr(const VcardCard &card, const char *property, Enum answered)
{
    const QString word = textOf(card, property);
    return word.isEmpty() ? answered : valueOfWord<Enum>(word).value_or(answered);
}

Provenance provenanceOf(const VcardCard &card, const ImportAnswers &answers)
{
    Provenance p;
    p.origin = saidOr(card, own_card::kOrigin, answers.origin);
    p.source = textOf(card, own_card::kSource);
    if (p.source.isEmpty())
        p.source = answers.source;
    p.obtainedOn = dateOf(card, own_card::kObtainedOn);
    p.obtainedFrom = saidOr(card, own_card::kObtainedFrom, ObtainedFrom::Unknown);
    if (!p.obtainedOn.isValid() && answers.since.isValid()) {
        p.obtainedOn = answers.since;
        p.obtainedFrom = ObtainedFrom::Batch;
    }
    p.lastContactOn = dateOf(card, own_card::kLastContact);
    p.informedOn = dateOf(card, own_card::kInformedOn);
    p.informedHow = textOf(card, own_card::kInformedHow);
    if (!p.informedOn.isValid() && answers.informedOn.isValid()) {
        p.informedOn = answers.informedOn;
        p.informedHow = answers.informedHow;
    }
    p.lawfulBasis = textOf(card, own_card::kLawfulBasis);
    if (p.lawfulBasis.isEmpty())
        p.lawfulBasis = answers.lawfulBasis;
    p.externalId = textOf(card, own_card::kExternalId);
    p.externalSource = textOf(card, own_card::kExternalSource);
    return p;
}

/// One that cannot be read goes to the note, to be checked: it may be an opposition.
QList<ConsentEvent> eventsOf(const VcardCard &card, QStringList &unread)
{
    QList<ConsentEvent> events;
    for (const VcardProperty &property : card.properties) {
        if (property.name != QLatin1StringView(own_card::kConsent))
            continue;
        const QStringList parts = property.components();
        const std::optional<Channel> channel = valueOfWord<Channel>(parts.value(0));
        const std::optional<ConsentKind> kind = valueOfWord<ConsentKind>(parts.value(1));
        if (channel && kind)
            events.append({*channel, *kind, QDate::fromString(parts.value(2), Qt::ISODate), parts.value(3),
                           parts.value(4)});
        else
            unread.append(property.name + u" : "_s + parts.join(u" | "_s));
    }
    return events;
}

/// What the record had to be looked at for, once more: the report counts it.
std::vector<RowIssue> issuesOf(const VcardCard &card, const QStringList &toCheck)
{
    std::vector<RowIssue> issues;
    for (const QString &name : toCheck) {
        const std::optional<FieldName> field = fieldOfName(name);
        RowIssue issue{
            card.line, -1, field ? field->field : ImportField::Ignore, IssueKind::UnreadablePhone, {}};
        if (issue.field == ImportField::Email || issue.field == ImportField::OtherEmail)
            issue.kind = IssueKind::UnreadableEmail;
        else if (issue.field == ImportField::Website)
            issue.kind = IssueKind::UnreadableWebsite;
        else if (isDateField(issue.field))
            issue.kind = IssueKind::UnreadableDate;
        else if (isOppositionField(issue.field))
            issue.kind = IssueKind::UnclearConsent;
        else if (issue.field == ImportField::Postcode)
            issue.kind = IssueKind::DoubtfulPostcode;
        else if (!isPointField(issue.field))
            issue.kind = IssueKind::UnreadableIdentifier;
        issues.push_back(issue);
    }
    return issues;
}

/// What another program put into the card since we wrote it.
QStringList addedNotes(const VcardCard &card, const CardMapperOptions &options)
{
    QStringList notes;
    for (const VcardProperty &property : card.properties) {
        if (property.name.startsWith(u"X-CARNET-"_s) || property.name == u"BDAY"_s)
            continue;
        const std::optional<CardExtra> extra = cardExtra(property);
        if (extra && fieldOf(*extra, options).field == ImportField::Note)
            notes.append(property.name.isEmpty() ? extra->text : extra->key + u" : "_s + extra->text);
    }
    return notes;
}

/// What both kinds of record have alike.
template <typename Record>
void readShared(const VcardCard &card, const CardMapperOptions &options, Record &record)
{
    const VcardProperty *uid = card.find("UID");
    if (uid && uid->text().startsWith(u"urn:uuid:"_s))
        record.uid = Uid::fromText(uid->text().mid(9)).value_or(Uid());
    record.points = pointsOf(card);
    record.addresses = addressesOf(card);
    if (const VcardProperty *tags = card.find("CATEGORIES"))
        record.tags = tags->list();
    const QString note = textOf(card, "NOTE");
    record.note =
        (QStringList(note.isEmpty() ? QStringList() : QStringList{note}) + addedNotes(card, options))
            .join(u'\n');
    record.relation = saidOr(card, own_card::kRelation, Relation::None);
    record.state.archived = textOf(card, own_card::kArchived) == u"1"_s;
    if (const VcardProperty *toCheck = card.find(own_card::kToCheck))
        record.toCheck = toCheck->list();
    record.provenance = provenanceOf(card, options.answers);
}

bool isUsable(const ImportedRow &row)
{
    const QList<Point> &points = row.kind == RecordKind::Contact ? row.contact.points : row.company.points;
    const bool isReachable = std::any_of(points.cbegin(), points.cend(),
                                         [](const Point &point) { return point.kind != PointKind::Web; });
    return isReachable || row.hasCompany() || !row.contact.firstName.isEmpty()
        || !row.contact.familyName.isEmpty();
}

} // namespace

bool isOwnCard(const VcardCard &card)
{
    const VcardProperty *kind = card.find("KIND");
    const bool isWhole =
        kind && (kind->text() == u"org"_s || (kind->text() == u"individual"_s && card.find("N")));
    return isWhole && textOf(card, own_card::kVersion) == u"1"_s;
}

ImportedRow readOwnCard(const VcardCard &card, const CardMapperOptions &options)
{
    ImportedRow row;
    row.isOwn = true;
    const QStringList organisation = card.find("ORG") ? card.find("ORG")->components() : QStringList();
    row.company.name = organisation.value(0);
    if (card.find("KIND")->text() == u"org"_s) {
        row.kind = RecordKind::Company;
        Company &company = row.company;
        readShared(card, options, company);
        company.siren = textOf(card, own_card::kSiren);
        company.siret = textOf(card, own_card::kSiret);
        company.vatNumber = textOf(card, own_card::kVatNumber);
        company.naf = textOf(card, own_card::kNaf);
    } else {
        Contact &contact = row.contact;
        readShared(card, options, contact);
        const QStringList name = card.find("N")->components();
        contact.familyName = name.value(0);
        contact.firstName = (name.value(1) + u' ' + name.value(2)).trimmed();
        contact.civility = name.value(3);
        contact.job = textOf(card, "TITLE");
        contact.companyName = row.company.name;
        contact.department = organisation.value(1);
        contact.birthday = birthdayOf(card);
        contact.nature = saidOr(card, own_card::kNature, options.answers.who);
        QStringList unread;
        row.events = eventsOf(card, unread);
        if (!unread.isEmpty()) {
            if (!contact.note.isEmpty())
                unread.prepend(contact.note);
            contact.note = unread.join(u'\n');
            if (!contact.toCheck.contains(nameOf(ImportField::Opposition)))
                contact.toCheck.append(nameOf(ImportField::Opposition));
        }
        row.companyUid = Uid::fromText(textOf(card, own_card::kCompanyUid)).value_or(Uid());
    }
    for (const VcardProperty &property : card.properties) {
        const QString name = property.parameter(own_card::kName);
        if (property.name == QLatin1StringView(own_card::kCustom) && !name.isEmpty())
            row.customTexts.append({name, property.text()});
    }
    if (const QString owner = textOf(card, own_card::kOwner); !owner.isEmpty())
        row.others.append({ImportField::Owner, owner});
    const bool isContact = row.kind == RecordKind::Contact;
    row.issues = issuesOf(card, isContact ? row.contact.toCheck : row.company.toCheck);
    // What was a record comes back as one, though it has no name and nobody can be reached by it.
    const bool wasRecord = !(isContact ? row.contact.uid : row.company.uid).isNull();
    if (!wasRecord && !isUsable(row))
        row.refused = RefusedReason::NothingUsable;
    return row;
}

} // namespace carnet
