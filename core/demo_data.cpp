// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo_data.h"

#include "core/company_identifier.h"
#include "core/demo_words.h"
#include "core/phone_display.h"
#include "core/phone_number.h"
#include "core/search_text.h"

#include <algorithm>

namespace carnet {

namespace {

using namespace demo;

constexpr qint64 kFamiliarNames = 2000; ///< contacts with real family names only, before made-up ones come in

QString text(Text view)
{
    return QStringView(view.data(), qsizetype(view.size())).toString();
}

/// "Le Fournil d’Arcy" gives "fournil-arcy": short words are left out where longer ones remain.
QString slugOf(const QString &name)
{
    QStringList pieces = searchPieces(name);
    QStringList longer = pieces;
    longer.removeIf([](const QString &piece) {
        return piece.size() < 3 || piece == u"des" || piece == u"les" || piece == u"aux";
    });
    return (longer.isEmpty() ? pieces : longer).join(u'-');
}

QChar luhnDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].unicode() - u'0';
        if (i % 2 == 0)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return QChar(char16_t(u'0' + (10 - sum % 10) % 10));
}

const Town &townNamed(Text name)
{
    const auto found =
        std::find_if(kTowns.begin(), kTowns.end(), [name](const Town &town) { return town.name == name; });
    Q_ASSERT(found != kTowns.end());
    return *found;
}

const TradeWords &wordsOf(Trade trade)
{
    return kTrades[size_t(trade)];
}

template <size_t size>
quint64 filled(const std::array<Text, size> &texts)
{
    return quint64(std::find_if(texts.begin(), texts.end(), [](Text one) { return one.empty(); })
                   - texts.begin());
}

Point point(PointKind kind, const QString &typed, const QString &norm)
{
    Point made;
    made.kind = kind;
    made.typed = typed;
    made.norm = norm;
    made.isPrimary = true;
    return made;
}

} // namespace

DemoSource::DemoSource(quint64 seed, const Clock &clock) : m_random(seed), m_today(clock.today()) { }

/// Not std::uniform_int_distribution: its numbers differ between libraries.
quint64 DemoSource::below(quint64 limit)
{
    return m_random() % limit;
}

DemoEntry DemoSource::next()
{
    const qint64 index = m_made++;
    return index < qint64(kCast.size()) ? castEntry(kCast[size_t(index)]) : madeEntry();
}

DemoEntry DemoSource::castEntry(const Person &person)
{
    DemoEntry entry;
    const QString company = text(person.company);
    if (m_workplace.company.name != company) {
        open(person.trade, company, townNamed(person.town), person.relation);
        if (m_made == 1) {
            m_workplace.company.siren = QStringLiteral("123456782"); // as on the screens
            m_workplace.company.siret = QStringLiteral("12345678200010");
            m_workplace.company.vatNumber = vatNumberOfSiren(m_workplace.company.siren);
            m_workplace.company.addresses[0].street = QStringLiteral("14 rue de la Vilaine");
            m_workplace.company.points[0] =
                point(PointKind::Phone, QStringLiteral("02 61 91 40 82"), QStringLiteral("+33261914082"));
            m_workplace.company.tags = {QStringLiteral("Boulangerie"), QStringLiteral("Salon 2026")};
        }
        entry.newCompany = m_workplace.company;
    }
    m_workplace.contactsLeft = 0;
    Contact &contact = entry.contact;
    contact.firstName = text(person.firstName);
    contact.familyName = text(person.familyName);
    contact.job = text(person.job);
    fillContact(contact, person.gender, person.relation);
    contact.provenance = provenance(person.relation, person.lastContactDays);
    if (m_made > 2)
        return entry;
    contact.points[0] = m_made == 1
        ? point(PointKind::Mobile, QStringLiteral("06 39 98 14 27"), QStringLiteral("+33639981427"))
        : point(PointKind::Mobile, QStringLiteral("06 39 98 14 31"), QStringLiteral("+33639981431"));
    contact.tags = m_workplace.company.tags;
    contact.provenance.origin = Origin::Themselves;
    contact.provenance.source = QStringLiteral("Salon du Fournil");
    contact.provenance.obtainedOn = m_today.addDays(m_made == 1 ? -41 : -151);
    contact.provenance.informedOn = contact.provenance.obtainedOn;
    if (m_made == 1)
        contact.note = QStringLiteral("Sole actuelle fatiguée, porte qui ferme mal. Veut 3 étages, triphasé "
                                      "déjà tiré. Décide avec son mari.");
    return entry;
}

DemoEntry DemoSource::madeEntry()
{
    DemoEntry entry;
    if (m_workplace.contactsLeft == 0) {
        const Trade trade = someTrade();
        const Town &town = kTowns[below(kTowns.size())];
        open(trade, companyName(trade, town), town, someRelation());
        const quint64 draw = below(10);
        m_workplace.contactsLeft = draw < 4 ? 1 : draw < 7 ? 2 : draw < 9 ? 3 : 4;
        entry.newCompany = m_workplace.company;
    }
    --m_workplace.contactsLeft;
    const Gender gender = chance(50) ? Gender::Feminine : Gender::Masculine;
    const TradeWords &words = wordsOf(m_workplace.trade);
    const auto &jobs = gender == Gender::Feminine ? words.feminineJobs : words.masculineJobs;
    const auto &names = gender == Gender::Feminine ? kFeminineNames : kMasculineNames;
    Contact &contact = entry.contact;
    contact.firstName = text(names[below(names.size())]);
    contact.familyName = familyName();
    contact.job = text(jobs[below(filled(jobs))]);
    const Relation relation = m_workplace.company.relation;
    fillContact(contact, gender, relation);
    contact.provenance = provenance(relation, int(below(relation == Relation::Former ? 1000 : 400)) + 1);
    return entry;
}

void DemoSource::open(Trade trade, const QString &name, const Town &town, Relation relation)
{
    m_workplace = {};
    m_workplace.trade = trade;
    m_workplace.slug = slugOf(name);
    m_usedNames.insert(qHash(name));
    Company &company = m_workplace.company;
    company.name = name;
    company.relation = relation;
    company.naf = text(wordsOf(trade).naf);
    company.siren = siren();
    const QString establishment = company.siren + QStringLiteral("0001");
    company.siret = establishment + luhnDigit(establishment);
    company.vatNumber = vatNumberOfSiren(company.siren);
    company.tags = {text(wordsOf(trade).tag)};
    if (chance(25))
        company.tags.push_back(QStringLiteral("Salon 2026"));
    company.points.push_back(
        phone(PointKind::Phone, chance(90) ? QStringLiteral("26191") : QStringLiteral("19900")));
    const QString site = m_workplace.slug + QStringLiteral(".example");
    if (chance(70))
        company.points.push_back(point(PointKind::Web, site, site));
    PostalAddress address;
    address.street = QString::number(1 + below(120)) + u' ' + text(kStreets[below(kStreets.size())]);
    address.postcode = text(town.postcode);
    address.city = text(town.name);
    address.isPrimary = true;
    company.addresses.push_back(address);
    company.provenance = provenance(relation, int(below(300)) + 1);
    company.note = chance(30) ? note() : QString();
}

/// All but the name, the job and the provenance.
void DemoSource::fillContact(Contact &contact, Gender gender, Relation relation)
{
    contact.civility = gender == Gender::Feminine ? QStringLiteral("Mme") : QStringLiteral("M.");
    contact.companyName = m_workplace.company.name;
    contact.relation = relation;
    contact.nature = Nature::Professional;
    contact.points.push_back(phone(PointKind::Mobile, QStringLiteral("63998")));
    const QString email =
        searchPieces(contact.firstName).join(u'-') + u'@' + m_workplace.slug + QStringLiteral(".example");
    if (m_made <= qint64(kCast.size()) || chance(85))
        contact.points.push_back(point(PointKind::Email, email, email));
    contact.addresses = m_workplace.company.addresses;
    contact.tags = m_workplace.company.tags;
    contact.note = note();
    if (chance(10))
        contact.birthday =
            QDate(1958 + int(below(42)), 1, 1).addDays(qint64(below(365))).toString(Qt::ISODate);
}

Provenance DemoSource::provenance(Relation relation, int lastContactDays)
{
    Provenance made;
    const Source &source = kSources[below(kSources.size())];
    made.origin = source.origin;
    made.source = text(source.text);
    made.lastContactOn = m_today.addDays(-lastContactDays);
    made.obtainedOn = made.lastContactOn.addDays(-qint64(below(500)));
    made.obtainedFrom = ObtainedFrom::Entry;
    made.lawfulBasis =
        relation == Relation::Client ? QStringLiteral("contract") : QStringLiteral("legitimate-interest");
    const bool isInformed = source.origin == Origin::Themselves || chance(80);
    if (isInformed) {
        const qint64 delay = source.origin == Origin::Themselves ? 0 : qint64(below(28));
        made.informedOn = std::min(made.obtainedOn.addDays(delay), m_today.addDays(-1));
        made.informedHow =
            source.origin == Origin::Themselves ? QStringLiteral("sur place") : QStringLiteral("courriel");
    }
    if (relation == Relation::Suspect && chance(60))
        made.lastContactOn = {}; // never spoken to
    return made;
}

Trade DemoSource::someTrade()
{
    int draw = int(below(100));
    for (size_t i = 0; i < kTrades.size(); ++i) {
        draw -= kTrades[i].share;
        if (draw < 0)
            return static_cast<Trade>(i);
    }
    return Trade::Bakery;
}

Relation DemoSource::someRelation()
{
    const quint64 draw = below(100);
    return draw < 45 ? Relation::Prospect
        : draw < 75  ? Relation::Client
        : draw < 93  ? Relation::Suspect
                     : Relation::Former;
}

QString DemoSource::familyName()
{
    if (m_made <= kFamiliarNames || chance(10))
        return text(kFamilyNames[below(kFamilyNames.size())]);
    return text(kFirstSyllables[below(kFirstSyllables.size())])
        + text(kMiddleSyllables[below(kMiddleSyllables.size())])
        + text(kLastSyllables[below(kLastSyllables.size())]);
}

QString DemoSource::companyName(Trade trade, const Town &town)
{
    const auto &names = wordsOf(trade).names;
    const QString kind = text(names[below(filled(names))]);
    const bool isOfFamily =
        chance(50) && kind != u"Aux Pains" && trade != Trade::Clinic && trade != Trade::Canteen;
    const QString name = kind + u' ' + (isOfFamily ? familyName() : text(kPlaces[below(kPlaces.size())]));
    if (!m_usedNames.contains(qHash(name)))
        return name;
    const QString longer = name + QStringLiteral(", ") + text(town.name);
    QString unique = longer;
    for (quint64 number = 2; m_usedNames.contains(qHash(unique)); number = 2 + below(10'000'000))
        unique = longer + u' ' + QString::number(number);
    return unique;
}

QString DemoSource::siren()
{
    const QString digits = QStringLiteral("0%1").arg(1'000'000 + below(9'000'000));
    return digits + luhnDigit(digits);
}

QString DemoSource::note()
{
    QString made;
    const Trade trade = m_workplace.trade;
    const bool isBakery = trade == Trade::Bakery || trade == Trade::Pastry || trade == Trade::Biscuit;
    const quint64 sentences = below(4); // a quarter has none
    for (quint64 i = 0; i < sentences; ++i) {
        const Text own =
            isBakery ? kBakeryNotes[below(kBakeryNotes.size())] : kKitchenNotes[below(kKitchenNotes.size())];
        const QString sentence = text(chance(50) ? own : kNotes[below(kNotes.size())]);
        if (made.contains(sentence) || made.size() + sentence.size() > 199)
            continue;
        made += (made.isEmpty() ? QString() : QStringLiteral(" ")) + sentence;
    }
    return made;
}

/// A number that begins with one of the prefixes kept for fiction, without its 0.
Point DemoSource::phone(PointKind kind, const QString &prefix)
{
    const QString e164 =
        QStringLiteral("+33") + prefix + QStringLiteral("%1").arg(below(10'000), 4, 10, QChar(u'0'));
    return point(kind, displayPhone(e164), e164);
}

DemoRecords makeDemo(int contacts, quint64 seed, const Clock &clock)
{
    DemoRecords records;
    DemoSource source(seed, clock);
    for (int i = 0; i < contacts; ++i) {
        DemoEntry entry = source.next();
        if (entry.newCompany)
            records.companies.push_back(*std::move(entry.newCompany));
        records.contacts.push_back(std::move(entry.contact));
    }
    return records;
}

} // namespace carnet
