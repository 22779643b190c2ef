// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/duplicate_match.h"

#include "core/duplicates/name_likeness.h"
#include "core/search_text.h"

#include <algorithm>
#include <array>

namespace carnet {

namespace {

using Reason = DuplicateReason;
using Level = DuplicateLevel;

bool share(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.cbegin(), one.cend(), [&](const QString &text) { return other.contains(text); });
}

bool contradict(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

bool contradict(const QStringList &one, const QStringList &other)
{
    return !one.isEmpty() && !other.isEmpty() && !share(one, other);
}

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one == other;
}

/// An address of an office, not of a person.
bool isShared(const QString &email)
{
    static constexpr std::array kBoxes{
        u"contact", u"info",    u"infos",    u"accueil",     u"commercial", u"direction",   u"administration",
        u"compta",  u"bonjour", u"bureau",   u"secretariat", u"sales",      u"office",      u"hello",
        u"mairie",  u"service", u"boutique", u"magasin",     u"achat",      u"comptabilite"};
    const QString box = email.section(u'@', 0, 0);
    return std::any_of(kBoxes.begin(), kBoxes.end(),
                       [&](const char16_t *name) { return box == QStringView(name); });
}

QStringList ownEmails(const QStringList &emails)
{
    QStringList own = emails;
    own.removeIf(isShared);
    return own;
}

std::optional<Reason> reasonOf(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Same:
        return Reason::SameName;
    case NameLikeness::Agrees:
        return Reason::NameAgrees;
    case NameLikeness::Close:
        return Reason::CloseName;
    case NameLikeness::CloseFirstName:
        return Reason::CloseFirstName;
    case NameLikeness::Missing:
    case NameLikeness::Other:
        return {};
    }
    return {};
}

/// Where both are found, for people.
struct Meeting {
    bool email = false; ///< an address of a person's own
    bool mobile = false;
    bool phone = false; ///< an office's line, or its address
    bool company = false;
    bool town = false;
};

std::optional<Level> levelOf(NameLikeness name, const Meeting &m, bool isReachedElsewhere,
                             bool livesElsewhere)
{
    const bool isPersonal = m.email || m.mobile;
    switch (name) {
    case NameLikeness::Same:
        if (isPersonal || (m.phone && (m.company || m.town || !livesElsewhere))
            || (m.company && !isReachedElsewhere))
            return Level::Sure;
        if (m.company || m.town || m.phone)
            return Level::Probable;
        return livesElsewhere || isReachedElsewhere ? std::nullopt : std::optional(Level::Maybe);
    case NameLikeness::Agrees:
        if (isPersonal)
            return Level::Sure;
        if (m.company || m.phone)
            return Level::Probable;
        return m.town ? std::optional(Level::Maybe) : std::nullopt;
    case NameLikeness::Close:
        if (isPersonal)
            return Level::Sure;
        if (m.company || m.phone)
            return Level::Probable;
        return m.town || !(livesElsewhere || isReachedElsewhere) ? std::optional(Level::Maybe) : std::nullopt;
    case NameLikeness::Missing:
        return isPersonal ? std::optional(Level::Sure) : std::nullopt;
    case NameLikeness::CloseFirstName:
        return isPersonal || m.company ? std::optional(Level::Maybe) : std::nullopt;
    case NameLikeness::Other:
        return isPersonal ? std::optional(Level::Maybe) : std::nullopt; // a couple's address, a lent phone
    }
    return {};
}

std::optional<DuplicateMatch> contactMatch(const DuplicateTraits &a, const DuplicateTraits &b)
{
    if (contradict(a.webs, b.webs) || contradict(a.birthday, b.birthday))
        return {};
    const NameLikeness name = nameLikeness(a.firstName, a.familyName, b.firstName, b.familyName);
    const QString company = companyNameKey(a.company);
    const QString otherCompany = companyNameKey(b.company);
    const QString town = foldText(a.town);
    const QString otherTown = foldText(b.town);
    Meeting meeting;
    meeting.email = share(ownEmails(a.emails), ownEmails(b.emails));
    meeting.mobile = share(a.mobiles, b.mobiles);
    meeting.phone = share(a.phones, b.phones) || (!meeting.email && share(a.emails, b.emails));
    meeting.company = isSame(company, otherCompany);
    meeting.town = isSame(town, otherTown);
    const bool isReachedElsewhere =
        contradict(a.emails, b.emails) && contradict(a.mobiles + a.phones, b.mobiles + b.phones);
    const bool livesElsewhere = contradict(company, otherCompany) || contradict(town, otherTown);
    const std::optional<Level> level = levelOf(name, meeting, isReachedElsewhere, livesElsewhere);
    if (!level)
        return {};
    DuplicateMatch match{*level, {}};
    const std::array<std::pair<bool, Reason>, 3> reached{{{meeting.email, Reason::SameEmail},
                                                          {meeting.mobile, Reason::SameMobile},
                                                          {meeting.phone, Reason::SamePhone}}};
    for (const auto &[met, reason] : reached) {
        if (met)
            match.reasons.append(reason == Reason::SamePhone && !share(a.phones, b.phones) ? Reason::SameEmail
                                                                                           : reason);
    }
    if (const std::optional<Reason> reason = reasonOf(name))
        match.reasons.append(*reason);
    if (meeting.company)
        match.reasons.append(Reason::SameCompany);
    if (meeting.town)
        match.reasons.append(Reason::SameTown);
    return match;
}

std::optional<DuplicateMatch> companyMatch(const DuplicateTraits &a, const DuplicateTraits &b)
{
    DuplicateMatch match;
    const bool isSameSiret = isSame(a.siret, b.siret);
    const bool isSameSiren = isSame(a.siren, b.siren);
    if (contradict(a.siret, b.siret) || (!isSameSiret && contradict(a.siren, b.siren)))
        return {}; // two firms, or two sites of one
    const QString name = companyNameKey(a.familyName);
    const QString otherName = companyNameKey(b.familyName);
    const QString form = legalFormIn(a.familyName);
    const QString otherForm = legalFormIn(b.familyName);
    const bool isSameName = isSame(name, otherName) && !contradict(form, otherForm);
    const bool isCloseName = name != otherName && name.size() >= 6 && otherName.size() >= 6
        && editDistance(name, otherName, 1) <= 1;
    const bool isSameTown = isSame(foldText(a.town), foldText(b.town));
    const bool isElsewhere = contradict(foldText(a.town), foldText(b.town));
    const bool isSamePhone = share(a.phones + a.mobiles, b.phones + b.mobiles);
    const bool isSameEmail = share(a.emails, b.emails);
    const bool isSameWeb = share(a.webs, b.webs);
    const bool isReached = isSamePhone || isSameEmail || isSameWeb;
    const std::array<std::pair<bool, Reason>, 9> reasons{
        {{isSameSiret, Reason::SameSiret},
         {isSameSiren && !isSameSiret, Reason::SameSiren},
         {isSame(a.vatNumber, b.vatNumber), Reason::SameVatNumber},
         {isSameName, form == otherForm ? Reason::SameName : Reason::NameAgrees},
         {isCloseName, Reason::CloseName},
         {isSameWeb, Reason::SameWeb},
         {isSameEmail, Reason::SameEmail},
         {isSamePhone, Reason::SamePhone},
         {isSameTown, Reason::SameTown}}};
    for (const auto &[met, reason] : reasons) {
        if (met)
            match.reasons.append(reason);
    }
    if (isSameSiret || isSameSiren || isSame(a.vatNumber, b.vatNumber)
        || (isSameName && (isSameTown || isReached)))
        match.level = Level::Sure;
    else if ((isSameName && !isElsewhere) || (isCloseName && (isSameTown || isReached)))
        match.level = Level::Probable;
    else if (isSameName || (isSameWeb && isSameTown))
        match.level = Level::Maybe;
    else
        return {};
    return match;
}

void addParts(DuplicateTraits &traits, const QList<Point> &points, const QList<PostalAddress> &addresses)
{
    for (const Point &point : points) {
        if (point.norm.isEmpty())
            continue;
        switch (point.kind) {
        case PointKind::Email:
            traits.emails.append(point.norm);
            break;
        case PointKind::Mobile:
            traits.mobiles.append(point.norm);
            break;
        case PointKind::Phone:
        case PointKind::HomePhone:
            traits.phones.append(point.norm);
            break;
        case PointKind::Web:
            traits.webs.append(point.norm);
            break;
        case PointKind::Fax: // an office's
            break;
        }
    }
    const auto first = std::find_if(addresses.cbegin(), addresses.cend(),
                                    [](const PostalAddress &a) { return a.isPrimary; });
    if (!addresses.isEmpty()) {
        const PostalAddress &shown = first == addresses.cend() ? addresses.first() : *first;
        traits.town = (shown.postcode + u' ' + shown.city).simplified();
    }
}

} // namespace

DuplicateTraits traitsOf(const Contact &contact)
{
    DuplicateTraits traits;
    traits.id = contact.id.value;
    traits.firstName = contact.firstName;
    traits.familyName = contact.familyName;
    traits.company = contact.companyName;
    traits.birthday = contact.birthday;
    addParts(traits, contact.points, contact.addresses);
    return traits;
}

DuplicateTraits traitsOf(const Company &company)
{
    DuplicateTraits traits;
    traits.kind = RecordKind::Company;
    traits.id = company.id.value;
    traits.familyName = company.name;
    traits.siren = company.siren;
    traits.siret = company.siret;
    traits.vatNumber = company.vatNumber;
    addParts(traits, company.points, company.addresses);
    return traits;
}

double DuplicateMatch::score() const
{
    const double base = level == Level::Sure ? 0.9 : level == Level::Probable ? 0.7 : 0.5;
    return std::min(base + 0.02 * static_cast<double>(reasons.size()), base + 0.09);
}

std::optional<DuplicateMatch> duplicateMatch(const DuplicateTraits &one, const DuplicateTraits &other)
{
    if (one.kind != other.kind)
        return {};
    return one.kind == RecordKind::Contact ? contactMatch(one, other) : companyMatch(one, other);
}

} // namespace carnet
