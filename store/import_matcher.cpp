// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_matcher.h"

#include "core/duplicates/name_likeness.h"
#include "core/search_text.h"
#include "store/company_table.h"
#include "store/sql/import.h"

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::import;

constexpr QChar kCut = u'\x1f';

std::string foldedUtf8(const QString &text)
{
    return foldText(text).toStdString();
}

QString personKey(const QString &first, const QString &family, const QString &company)
{
    const QString name = first.isEmpty() || family.isEmpty() ? first + family : first + u' ' + family;
    return name.isEmpty() ? QString() : foldText(name) + kCut + companyNameKey(company);
}

QString externalKey(const Provenance &p)
{
    return p.externalId + kCut + p.externalSource;
}

/// A stored person, as far as it is asked about: most questions end with the name.
class KnownPerson {
public:
    static Result<KnownPerson> read(Database &db, qint64 id)
    {
        KnownPerson person(db, id);
        CARNET_TRY_ASSIGN(Statement st, db.statement(q::knownPerson));
        CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
        if (!row)
            return fail(ErrorCode::NotFound);
        person.name = st.text(0) + u' ' + st.text(1);
        person.company = st.text(2);
        person.birthday = st.text(3);
        return person;
    }
    [[nodiscard]] Result<QStringList> norms(bool (*wanted)(PointKind)) const
    {
        CARNET_TRY_ASSIGN(Statement st, m_db->statement(q::knownNorms));
        st.bind(m_id);
        QStringList list;
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                return list;
            if (wanted(static_cast<PointKind>(st.integer(0))))
                list.append(st.text(1));
        }
    }
    [[nodiscard]] Result<QString> town() const ///< folded
    {
        CARNET_TRY_ASSIGN(Statement st, m_db->statement(q::knownTown));
        CARNET_TRY_ASSIGN(const bool row, st.bind(m_id).step());
        return row ? foldText(st.text(0)) : QString();
    }

    QString name;
    QString company;
    QString birthday;

private:
    KnownPerson(Database &db, qint64 id) : m_db(&db), m_id(id) { }
    Database *m_db;
    qint64 m_id;
};

QStringList norms(const QList<Point> &points, bool (*wanted)(PointKind))
{
    QStringList list;
    for (const Point &point : points) {
        if (wanted(point.kind) && !point.norm.isEmpty())
            list.append(point.norm);
    }
    return list;
}

bool isEmail(PointKind kind)
{
    return kind == PointKind::Email;
}

bool isWeb(PointKind kind)
{
    return kind == PointKind::Web;
}

bool isCalled(PointKind kind)
{
    return isPhone(kind) && kind != PointKind::Fax; // a fax is the office's
}

bool isReach(PointKind kind)
{
    return kind != PointKind::Fax;
}

bool isFrenchMobile(const QString &e164)
{
    return e164.startsWith(u"+336") || e164.startsWith(u"+337");
}

bool shareNone(const QStringList &one, const QStringList &other)
{
    return !one.isEmpty() && !other.isEmpty()
        && std::none_of(one.cbegin(), one.cend(), [&](const QString &text) { return other.contains(text); });
}

bool contradict(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

QString townOf(const QList<PostalAddress> &addresses)
{
    return addresses.isEmpty() ? QString() : foldText(addresses.first().postcode + addresses.first().city);
}

QString fullName(const Contact &contact)
{
    return contact.firstName + u' ' + contact.familyName;
}

} // namespace

Result<void> ImportMatcher::preload()
{
    CARNET_TRY(preloadCompanies());
    CARNET_TRY(preloadContacts());
    CARNET_TRY(preloadMerged(m_contacts, KeyKind::MergedContact, q::mergedContacts));
    return preloadMerged(m_companies, KeyKind::MergedCompany, q::mergedCompanies);
}

Result<void> ImportMatcher::preloadMerged(KeyTable &table, KeyKind kind, std::string_view sql)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(sql));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return {};
        table.add(table.nameOf(kind, st.text(1) + kCut + st.text(2)), st.int64(0));
    }
}

Result<void> ImportMatcher::preloadCompanies()
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::knownCompanies));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return {};
        const qint64 id = st.int64(0);
        addCompanyName(st.utf8(1), id);
        if (!st.utf8(2).empty())
            m_companies.add(m_companies.nameOf(KeyKind::Siret, st.utf8(2)), id);
        if (!st.utf8(3).empty())
            m_companies.add(m_companies.nameOf(KeyKind::ExternalCompany, st.text(3) + kCut + st.text(4)), id);
    }
}

Result<void> ImportMatcher::preloadContacts()
{
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::knownContacts));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            const qint64 id = st.int64(0);
            if (const QString key = personKey(st.text(1), st.text(2), st.text(3)); !key.isEmpty())
                m_contacts.add(m_contacts.nameOf(KeyKind::PersonAtCompany, key), id);
            if (!st.utf8(4).empty())
                m_contacts.add(m_contacts.nameOf(KeyKind::ExternalContact, st.text(4) + kCut + st.text(5)),
                               id);
        }
    }
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::knownPoints));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return {};
        const auto kind = static_cast<PointKind>(st.integer(1));
        if (isEmail(kind) || isCalled(kind))
            m_contacts.add(m_contacts.nameOf(isEmail(kind) ? KeyKind::Email : KeyKind::Phone, st.utf8(2)),
                           st.int64(0));
    }
}

Result<ImportMatch> ImportMatcher::find(const ImportedRow &row)
{
    CARNET_TRY_ASSIGN(const ImportMatch byKey, findByExternalId(row));
    if (byKey.how != ImportMatch::How::None)
        return byKey;
    return row.kind == RecordKind::Contact ? findContact(row) : findCompany(row);
}

/// The same id of the same source is the same record, unless nothing else in them is the same: two files with one layout,
/// numbered from 1 by two programs, must not overwrite each other.
Result<ImportMatch> ImportMatcher::findByExternalId(const ImportedRow &row)
{
    const Provenance &p = provenanceOf(row);
    if (p.externalId.isEmpty())
        return ImportMatch{};
    const bool isContact = row.kind == RecordKind::Contact;
    const KeyTable &table = isContact ? m_contacts : m_companies;
    const qint64 id = table.find(
        table.nameOf(isContact ? KeyKind::ExternalContact : KeyKind::ExternalCompany, externalKey(p)));
    if (id
        == 0) { // merged since: the record it went into is the same one, but keeps what came from elsewhere
        const qint64 kept = table.find(
            table.nameOf(isContact ? KeyKind::MergedContact : KeyKind::MergedCompany, externalKey(p)));
        return kept > 0 ? ImportMatch{ImportMatch::How::SameRecord, kept} : ImportMatch{};
    }
    if (!isContact) {
        CARNET_TRY_ASSIGN(const Company known, CompanyTable(m_db).byId({id}));
        const bool agrees = (!known.siret.isEmpty() && known.siret == row.company.siret)
            || namesAgree(known.name, row.company.name);
        return agrees ? ImportMatch{ImportMatch::How::ImportKey, id} : ImportMatch{};
    }
    CARNET_TRY_ASSIGN(const KnownPerson known, KnownPerson::read(m_db, id));
    if (namesAgree(known.name, fullName(row.contact)))
        return ImportMatch{ImportMatch::How::ImportKey, id};
    CARNET_TRY_ASSIGN(const QStringList reached, known.norms(isReach));
    const QStringList given = norms(row.contact.points, isReach);
    const bool shares = std::any_of(given.cbegin(), given.cend(),
                                    [&](const QString &norm) { return reached.contains(norm); });
    return shares ? ImportMatch{ImportMatch::How::ImportKey, id} : ImportMatch{};
}

Result<ImportMatch> ImportMatcher::judge(const Contact &row, qint64 id, KeyKind by)
{
    CARNET_TRY_ASSIGN(const KnownPerson known, KnownPerson::read(m_db, id));
    if (by == KeyKind::PersonAtCompany) {
        CARNET_TRY_ASSIGN(const QStringList pages, known.norms(isWeb));
        if (shareNone(pages, norms(row.points, isWeb)))
            return ImportMatch{};
        if (!row.companyName.isEmpty())
            return ImportMatch{ImportMatch::How::SameRecord, id};
        // A name alone says little: nothing else may differ.
        CARNET_TRY_ASSIGN(const QStringList reached, known.norms(isReach));
        CARNET_TRY_ASSIGN(const QString town, known.town());
        const bool differs = shareNone(reached, norms(row.points, isReach))
            || contradict(known.birthday, row.birthday) || contradict(town, townOf(row.addresses));
        return differs ? ImportMatch{} : ImportMatch{ImportMatch::How::SameRecord, id};
    }
    const bool companiesDiffer = contradict(companyNameKey(known.company), companyNameKey(row.companyName));
    const bool isNameless = known.name.trimmed().isEmpty() || fullName(row).trimmed().isEmpty();
    const bool agrees = namesAgree(known.name, fullName(row)) && !(isNameless && companiesDiffer);
    return ImportMatch{agrees ? ImportMatch::How::SameRecord : ImportMatch::How::MaybeSame, id};
}

Result<ImportMatch> ImportMatcher::findContact(const ImportedRow &row)
{
    const Contact &contact = row.contact;
    ImportMatch maybe;
    for (const Point &point : contact.points) {
        if (point.norm.isEmpty() || !(isEmail(point.kind) || isCalled(point.kind)))
            continue;
        const KeyKind by = isEmail(point.kind) ? KeyKind::Email : KeyKind::Phone;
        const qint64 id = m_contacts.find(m_contacts.nameOf(by, point.norm));
        if (id == 0)
            continue;
        CARNET_TRY_ASSIGN(const ImportMatch match, judge(contact, id, by));
        if (match.how == ImportMatch::How::SameRecord)
            return match;
        if (by == KeyKind::Email || isFrenchMobile(point.norm)) // colleagues share a fixed line
            maybe = match;
    }
    const QString key = personKey(contact.firstName, contact.familyName, contact.companyName);
    if (!key.isEmpty()) {
        const qint64 id = m_contacts.find(m_contacts.nameOf(KeyKind::PersonAtCompany, key));
        if (id > 0) {
            CARNET_TRY_ASSIGN(const ImportMatch match, judge(contact, id, KeyKind::PersonAtCompany));
            if (match.how != ImportMatch::How::None)
                return match;
        }
    }
    return maybe;
}

Result<bool> ImportMatcher::isSameCompany(const Company &row, qint64 id)
{
    CARNET_TRY_ASSIGN(const Company known, CompanyTable(m_db).byId({id}));
    const auto postcode = [](const Company &c) {
        return c.addresses.isEmpty() ? QString() : c.addresses.first().postcode;
    };
    return !contradict(known.siret, row.siret) && !contradict(known.siren, row.siren)
        && !contradict(postcode(known), postcode(row))
        && !shareNone(norms(known.points, isWeb), norms(row.points, isWeb));
}

Result<ImportMatch> ImportMatcher::findCompany(const ImportedRow &row)
{
    const Company &company = row.company;
    if (!company.siret.isEmpty()) {
        if (const qint64 id = m_companies.find(m_companies.nameOf(KeyKind::Siret, company.siret)); id > 0)
            return ImportMatch{ImportMatch::How::SameRecord, id};
    }
    const qint64 id = companyByName(company.name);
    if (id == 0)
        return ImportMatch{};
    if (m_bareCompanies.contains(id))
        return ImportMatch{ImportMatch::How::SameName, id};
    CARNET_TRY_ASSIGN(const bool same, isSameCompany(company, id));
    return same ? ImportMatch{ImportMatch::How::SameRecord, id} : ImportMatch{};
}

void ImportMatcher::add(const ImportedRow &row, qint64 id)
{
    const Provenance &p = provenanceOf(row);
    if (row.kind == RecordKind::Contact) {
        const Contact &c = row.contact;
        for (const Point &point : c.points) {
            if (!point.norm.isEmpty() && (isEmail(point.kind) || isCalled(point.kind)))
                m_contacts.add(
                    m_contacts.nameOf(isEmail(point.kind) ? KeyKind::Email : KeyKind::Phone, point.norm), id);
        }
        if (const QString key = personKey(c.firstName, c.familyName, c.companyName); !key.isEmpty())
            m_contacts.add(m_contacts.nameOf(KeyKind::PersonAtCompany, key), id);
        if (!p.externalId.isEmpty())
            m_contacts.replace(m_contacts.nameOf(KeyKind::ExternalContact, externalKey(p)), id);
        return;
    }
    m_bareCompanies.erase(id);
    if (!row.company.name.isEmpty())
        addCompanyName(foldedUtf8(row.company.name), id);
    if (!row.company.siret.isEmpty())
        m_companies.add(m_companies.nameOf(KeyKind::Siret, row.company.siret), id);
    if (!p.externalId.isEmpty())
        m_companies.replace(m_companies.nameOf(KeyKind::ExternalCompany, externalKey(p)), id);
}

/// By its name, and by what of it is no legal form.
void ImportMatcher::addCompanyName(std::string_view folded, qint64 id)
{
    m_companies.add(m_companies.nameOf(KeyKind::CompanyName, folded), id);
    const std::string bare = companyNameKeyOf(folded);
    if (bare == folded || bare.empty())
        return;
    const std::uint64_t key = m_companies.nameOf(KeyKind::CompanyNameKey, bare);
    const qint64 known = m_companies.find(key);
    if (known > 0 && known != id)
        m_ambiguousNames.insert(key);
    m_companies.add(key, id);
}

qint64 ImportMatcher::companyByName(const QString &name) const
{
    if (name.isEmpty())
        return 0;
    const std::string folded = foldedUtf8(name);
    if (const qint64 id = m_companies.find(m_companies.nameOf(KeyKind::CompanyName, folded)); id > 0)
        return id;
    const std::string bare = companyNameKeyOf(folded);
    if (bare != folded)
        return m_companies.find(m_companies.nameOf(KeyKind::CompanyName, bare));
    const std::uint64_t key = m_companies.nameOf(KeyKind::CompanyNameKey, bare);
    return m_ambiguousNames.contains(key) ? 0 : m_companies.find(key);
}

void ImportMatcher::addCompanyByName(const QString &name, qint64 id)
{
    addCompanyName(foldedUtf8(name), id);
    m_bareCompanies.insert(id);
}

qint64 ImportMatcher::companyByExternalId(const QString &externalId, const QString &source) const
{
    return m_companies.find(m_companies.nameOf(KeyKind::ExternalCompany, externalId + kCut + source));
}

void ImportMatcher::clear()
{
    m_contacts.clear();
    m_companies.clear();
    m_bareCompanies.clear();
    m_ambiguousNames.clear();
}

} // namespace carnet
