// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/document_table.h"
#include "store/duplicate_candidates.h"
#include "store/duplicate_merge.h"
#include "store/duplicate_scan.h"
#include "store/export_reader.h"
#include "store/export_run.h"
#include "store/list_query.h"
#include "store/recorded_tables.h"
#include "store/search.h"
#include "store/undo_log.h"
#include "tests/support/temp_carnet.h"

#include <QTest>

using namespace carnet;
using carnet::test::TempCarnet;

/// Finding records that are one, merging them, and taking the merge back.
class DuplicatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_carnet.reset(); }
    void findsPairsSurestFirst();
    void findsCompaniesOfManySpellings();
    void leavesOutTheTrashAndWhatIsDistinct();
    void leavesOutWhatManyShare();
    void scanCanBeStopped();
    void mergesFieldByFieldAndUndoMakesTwoAgain();
    void movesPeopleAndDocumentsOfACompany();
    void mergesSeveralAndPassesOnOlderMerges();
    void knowsWhatToDoWithEachReference();
    void refusesWhatIsNoMerge();
    void restoringFromTheTrashEndsTheMerge();

private:
    ContactId add(const Contact &contact);
    ContactId add(const char *first, const char *family, const char *company,
                  const QList<Point> &points = {});
    CompanyId addCompany(const char *name, const char *siret = "", const char *town = "");
    QStringList found(RecordKind kind);
    Database &db() { return *m_carnet->db; }
    std::unique_ptr<TempCarnet> m_carnet;
};

namespace {

Point email(const char *address)
{
    return {0, PointKind::Email, {}, QString::fromUtf8(address), QString::fromUtf8(address).toLower(), true};
}

Point phone(PointKind kind, const char *e164)
{
    return {0, kind, {}, QString::fromUtf8(e164), QString::fromUtf8(e164), true};
}

} // namespace

void DuplicatesTest::init()
{
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
}

ContactId DuplicatesTest::add(const Contact &contact)
{
    ContactId id;
    const auto outcome =
        RecordedWrite::run(db(), m_carnet->clock, {CommandId::ContactCreate, {}}, [&](Database &d) {
            return ContactTable(d).insert(contact, m_carnet->clock).map([&](ContactId made) { id = made; });
        });
    return outcome ? id : ContactId{};
}

ContactId DuplicatesTest::add(const char *first, const char *family, const char *company,
                              const QList<Point> &points)
{
    Contact contact;
    contact.firstName = QString::fromUtf8(first);
    contact.familyName = QString::fromUtf8(family);
    contact.companyName = QString::fromUtf8(company);
    contact.points = points;
    return add(contact);
}

CompanyId DuplicatesTest::addCompany(const char *name, const char *siret, const char *town)
{
    Company company;
    company.name = QString::fromUtf8(name);
    company.siret = QString::fromLatin1(siret);
    if (*town)
        company.addresses = {{0, {}, {}, QStringLiteral("35000"), QString::fromUtf8(town), {}, {}, true}};
    CompanyId id;
    const auto outcome =
        RecordedWrite::run(db(), m_carnet->clock, {CommandId::CompanyCreate, {}}, [&](Database &d) {
            return CompanyTable(d).insert(company, m_carnet->clock).map([&](CompanyId made) { id = made; });
        });
    return outcome ? id : CompanyId{};
}

/// "Hélène Marchand = H. MARCHAND (sure)"
QStringList DuplicatesTest::found(RecordKind kind)
{
    QStringList lines;
    const auto pairs = scanDuplicates(db(), kind);
    if (!pairs)
        return {pairs.error().detail};
    for (const DuplicatePair &pair : *pairs) {
        const char *level = pair.match.level == DuplicateLevel::Sure ? "sure"
            : pair.match.level == DuplicateLevel::Probable           ? "probable"
                                                                     : "maybe";
        lines.append(
            QStringLiteral("%1 = %2 (%3)").arg(pair.firstName, pair.secondName, QString::fromLatin1(level)));
    }
    return lines;
}

void DuplicatesTest::findsPairsSurestFirst()
{
    add("Marc", "Ollivier", "");
    add("Nora", "Haddad", "Atlas");
    add("Hélène", "Marchand", "Le Fournil d’Arcy", {phone(PointKind::Mobile, "+33639981427")});
    add("Karim", "Benali", "Atlas", {email("k@b.example")});
    add("Marc", "Olivier", "");
    add("Nora", "Hadad", "ATLAS SARL");
    add("H.", "MARCHAND", "FOURNIL", {phone(PointKind::Mobile, "+33639981427"), email("h@fournil.example")});
    add("Karim", "BENALI", "", {email("k@b.example")});
    add("Paul", "Guillou", "Voiles");
    QCOMPARE(found(RecordKind::Contact),
             (QStringList{QStringLiteral("Hélène Marchand = H. MARCHAND (sure)"),
                          QStringLiteral("Karim Benali = Karim BENALI (sure)"),
                          QStringLiteral("Nora Haddad = Nora Hadad (probable)"),
                          QStringLiteral("Marc Ollivier = Marc Olivier (maybe)")}));
    const auto pairs = scanDuplicates(db(), RecordKind::Contact);
    QVERIFY(!pairs->first().firstUid.isNull() && pairs->first().firstUid != pairs->first().secondUid);
}

void DuplicatesTest::findsCompaniesOfManySpellings()
{
    addCompany("Durand SARL", "", "Rennes");
    addCompany("Boulangerie Le Bras", "73282932000074");
    addCompany("DURAND", "", "Rennes");
    addCompany("LE BRAS", "73282932000074");
    addCompany("Martin SA");
    addCompany("Martin SARL");
    QCOMPARE(found(RecordKind::Company),
             (QStringList{QStringLiteral("Durand SARL = DURAND (sure)"),
                          QStringLiteral("Boulangerie Le Bras = LE BRAS (sure)")}));
}

void DuplicatesTest::leavesOutTheTrashAndWhatIsDistinct()
{
    const ContactId one = add("Karim", "Benali", "Atlas", {email("k@b.example")});
    const ContactId other = add("Karim", "BENALI", "Atlas", {email("k@b.example")});
    QCOMPARE(found(RecordKind::Contact).size(), 1);
    QVERIFY(setDistinct(db(), m_carnet->clock, RecordKind::Contact, other.value, one.value));
    QCOMPARE(found(RecordKind::Contact).size(), 0);
    QVERIFY(UndoLog(db()).undo(m_carnet->clock));
    QCOMPARE(found(RecordKind::Contact).size(), 1);
    QVERIFY(RecordedWrite::run(db(), m_carnet->clock, {CommandId::ContactTrash, {}},
                               [&](Database &d) -> Result<void> {
                                   CARNET_TRY_ASSIGN(Contact contact, ContactTable(d).byId(other));
                                   contact.state.trashed = true;
                                   return ContactTable(d).update(contact, m_carnet->clock);
                               }));
    QCOMPARE(found(RecordKind::Contact).size(), 0);
    QVERIFY(!setDistinct(db(), m_carnet->clock, RecordKind::Contact, one.value, one.value));
}

/// The line of an office: a hundred people are no five thousand pairs.
void DuplicatesTest::leavesOutWhatManyShare()
{
    for (int i = 0; i < 100; ++i)
        add("Agent", qPrintable(QStringLiteral("Numéro%1").arg(QChar(u'a' + i % 26)).repeated(1 + i / 26)),
            "Standard", {phone(PointKind::Phone, "+33299000000")});
    const auto candidates = duplicateCandidates(db(), RecordKind::Contact);
    QVERIFY(candidates);
    QVERIFY2(candidates->size() < 400, qPrintable(QString::number(candidates->size())));
}

void DuplicatesTest::scanCanBeStopped()
{
    add("Karim", "Benali", "Atlas", {email("k@b.example")});
    add("Karim", "BENALI", "Atlas", {email("k@b.example")});
    const auto stopped = scanDuplicates(db(), RecordKind::Contact, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void DuplicatesTest::mergesFieldByFieldAndUndoMakesTwoAgain()
{
    Contact hm;
    hm.firstName = QStringLiteral("Hélène");
    hm.familyName = QStringLiteral("Marchand");
    hm.companyName = QStringLiteral("Le Fournil");
    hm.relation = Relation::Suspect;
    hm.tags = {QStringLiteral("salon")};
    hm.provenance.source = QStringLiteral("Salon, 14 oct. 2026");
    hm.points = {phone(PointKind::Mobile, "+33639981427"), email("helene@fournil.example")};
    const ContactId kept = add(hm);
    Contact old;
    old.firstName = QStringLiteral("H.");
    old.familyName = QStringLiteral("MARCHAND");
    old.job = QStringLiteral("Gérante");
    old.relation = Relation::Prospect;
    old.tags = {QStringLiteral("Salon"), QStringLiteral("levain")};
    old.note = QStringLiteral("préfère le matin");
    old.provenance.source = QStringLiteral("Ancien fichier, 2019");
    old.points = {phone(PointKind::Mobile, "+33639981427"), phone(PointKind::Phone, "+33261914082"),
                  email("contact@fournil.example")};
    const ContactId other = add(old);
    QVERIFY(RecordedWrite::run(
        db(), m_carnet->clock, {CommandId::ContactEdit, {}}, [&](Database &d) -> Result<void> {
            CARNET_TRY_ASSIGN(Statement st,
                              d.statement("INSERT INTO consent_event (uid, contact_id, channel, kind, "
                                          "happened_on, recorded_at) VALUES (?, ?, 1, 1, '2026-11-20', 1)"));
            return st.bind(Uid::make(m_carnet->clock)).bind(other).run();
        }));
    QCOMPARE(consentEvents(db(), other)->size(), 1);
    QCOMPARE(consentEvents(db(), kept)->size(), 0);
    const Contact keptBefore = *ContactTable(db()).byId(kept);
    const Contact otherBefore = *ContactTable(db()).byId(other);

    const auto proposed = proposedContact(db(), {kept, other});
    QVERIFY(proposed);
    const auto merged = mergeContacts(db(), m_carnet->clock, *proposed, {other});
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
    const Contact one = *ContactTable(db()).byId(kept);
    QCOMPARE(one.firstName, QStringLiteral("Hélène"));
    QCOMPARE(one.job, QStringLiteral("Gérante"));
    QCOMPARE(one.relation, Relation::Prospect);
    QCOMPARE(one.tags, (QStringList{QStringLiteral("levain"), QStringLiteral("salon")}));
    QCOMPARE(one.note, QStringLiteral("préfère le matin"));
    QCOMPARE(one.provenance.source, QStringLiteral("Salon, 14 oct. 2026 · Ancien fichier, 2019"));
    QCOMPARE(one.points.size(), 4); // the mobile once, the line, two emails
    QCOMPARE(std::count_if(one.points.cbegin(), one.points.cend(),
                           [](const Point &p) { return p.kind == PointKind::Email && p.isPrimary; }),
             1);
    QCOMPARE(idsByName(db(), RecordKind::Contact, ListScope::NotTrashed)->size(), 1U);
    QCOMPARE(idsByName(db(), RecordKind::Contact, ListScope::Trash)->size(),
             0U); // not to be emptied, not to be restored by hand
    QCOMPARE(found(RecordKind::Contact).size(), 0);
    QCOMPARE(consentEvents(db(), kept)->size(), 1); // an opposition is never lost
    ExportOptions toProspect;
    toProspect.opposed = ExportOptions::Opposed::LeftOut;
    const auto list =
        runExport(db(), m_carnet->clock, m_carnet->dir.filePath(QStringLiteral("list.csv")), toProspect);
    QVERIFY(list);
    QCOMPARE(list->records, 0);
    QCOMPARE(list->opposed, 1);

    QVERIFY(UndoLog(db()).undo(m_carnet->clock));
    QCOMPARE(consentEvents(db(), kept)->size(), 0);
    QCOMPARE(*ContactTable(db()).byId(kept), keptBefore);
    QCOMPARE(*ContactTable(db()).byId(other), otherBefore);
    QCOMPARE(idsByName(db(), RecordKind::Contact, ListScope::NotTrashed)->size(), 2U);
    QVERIFY(UndoLog(db()).redo(m_carnet->clock));
    QCOMPARE(*ContactTable(db()).byId(kept), one);
}

void DuplicatesTest::movesPeopleAndDocumentsOfACompany()
{
    const CompanyId kept = addCompany("Durand SARL", "", "Rennes");
    const CompanyId other = addCompany("DURAND", "", "Rennes");
    const ContactId person = add("Paul", "Guillou", "DURAND");
    QCOMPARE(ContactTable(db()).byId(person)->companyId, other);
    QVERIFY(RecordedWrite::run(
        db(), m_carnet->clock, {CommandId::DocumentAdd, {}}, [&](Database &d) -> Result<void> {
            CARNET_TRY_ASSIGN(Statement st,
                              d.statement("INSERT INTO document (uid, company_id, name, size, sha256, "
                                          "added_at) VALUES (?, ?, 'plan.pdf', 1, x'00', 1)"));
            return st.bind(Uid::make(m_carnet->clock)).bind(other).run();
        }));
    const auto proposed = proposedCompany(db(), {kept, other});
    QVERIFY(proposed && mergeCompanies(db(), m_carnet->clock, *proposed, {other}));
    QCOMPARE(ContactTable(db()).byId(person)->companyName, QStringLiteral("Durand SARL"));
    QCOMPARE(db().number("SELECT company_id FROM document").value_or(0), kept.value);
    const auto hits = db().number(
        "SELECT count(*) FROM search_index WHERE search_index MATCH 'org : durand AND org : sarl'");
    QCOMPARE(hits.value_or(0), 1); // found by the name of the company it belongs to now
    QVERIFY(UndoLog(db()).undo(m_carnet->clock));
    QCOMPARE(ContactTable(db()).byId(person)->companyName, QStringLiteral("DURAND"));
    QCOMPARE(db().number("SELECT company_id FROM document").value_or(0), other.value);
}

void DuplicatesTest::mergesSeveralAndPassesOnOlderMerges()
{
    const ContactId a = add("Karim", "Benali", "", {email("k@b.example")});
    const ContactId b = add("Karim", "BENALI", "", {email("k@b.example")});
    const ContactId c = add("K.", "Benali", "", {email("k@b.example")});
    const ContactId d = add("Paul", "Guillou", "");
    QVERIFY(setDistinct(db(), m_carnet->clock, RecordKind::Contact, d.value, b.value));
    QVERIFY(mergeContacts(db(), m_carnet->clock, *proposedContact(db(), {b, c}), {c}));
    QVERIFY(mergeContacts(db(), m_carnet->clock, *proposedContact(db(), {a, b}), {b}));
    QCOMPARE(db().number("SELECT count(*) FROM contact_state WHERE merged_into = 1").value_or(0), 2);
    QCOMPARE(db().number("SELECT count(*) FROM contact_distinct WHERE contact_id = 1 AND other_id = 4")
                 .value_or(0),
             1);
    QVERIFY(UndoLog(db()).undo(m_carnet->clock));
    QCOMPARE(db().number("SELECT merged_into FROM contact_state WHERE contact_id = 3").value_or(0), b.value);
}

/// A table added later is moved unless somebody says otherwise: what is there now is written down here.
void DuplicatesTest::knowsWhatToDoWithEachReference()
{
    const auto text = [this](RecordKind kind) {
        QStringList lines;
        const auto references = mergeReferences(db(), kind);
        for (const MergeReference &r : references.value_or(QList<MergeReference>{}))
            lines.append(r.table + u'.' + r.column
                         + QLatin1String(r.onMerge == OnMerge::Move       ? " move"
                                             : r.onMerge == OnMerge::Join ? " join"
                                                                          : " follow"));
        return lines;
    };
    QCOMPARE(text(RecordKind::Contact),
             (QStringList{QStringLiteral("consent_event.contact_id follow"),
                          QStringLiteral("contact_address.contact_id join"),
                          QStringLiteral("contact_custom.contact_id join"),
                          QStringLiteral("contact_distinct.contact_id follow"),
                          QStringLiteral("contact_distinct.other_id follow"),
                          QStringLiteral("contact_point.contact_id join"),
                          QStringLiteral("contact_state.contact_id join"),
                          QStringLiteral("contact_state.merged_into follow"),
                          QStringLiteral("contact_tag.contact_id join"),
                          QStringLiteral("document.contact_id move")}));
    QCOMPARE(
        text(RecordKind::Company),
        (QStringList{
            QStringLiteral("company_address.company_id join"),
            QStringLiteral("company_custom.company_id join"),
            QStringLiteral("company_distinct.company_id follow"),
            QStringLiteral("company_distinct.other_id follow"),
            QStringLiteral("company_point.company_id join"), QStringLiteral("company_state.company_id join"),
            QStringLiteral("company_state.merged_into follow"), QStringLiteral("company_tag.company_id join"),
            QStringLiteral("contact.company_id move"), QStringLiteral("document.company_id move")}));
}

void DuplicatesTest::refusesWhatIsNoMerge()
{
    const ContactId a = add("Karim", "Benali", "");
    const ContactId b = add("Karim", "BENALI", "");
    const Contact kept = *ContactTable(db()).byId(a);
    QCOMPARE(mergeContacts(db(), m_carnet->clock, kept, {a}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(mergeContacts(db(), m_carnet->clock, kept, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(mergeContacts(db(), m_carnet->clock, kept, {ContactId{99}}).error().code, ErrorCode::NotFound);
    QVERIFY(mergeContacts(db(), m_carnet->clock, kept, {b}));
    QCOMPARE(mergeContacts(db(), m_carnet->clock, kept, {b}).error().code,
             ErrorCode::InvalidInput); // in the trash already
}

void DuplicatesTest::restoringFromTheTrashEndsTheMerge()
{
    const ContactId a = add("Karim", "Benali", "");
    const ContactId b = add("Karim", "BENALI", "");
    QVERIFY(mergeContacts(db(), m_carnet->clock, *ContactTable(db()).byId(a), {b}));
    QVERIFY(RecordedWrite::run(db(), m_carnet->clock, {CommandId::ContactRestore, {}},
                               [&](Database &d) -> Result<void> {
                                   CARNET_TRY_ASSIGN(Contact contact, ContactTable(d).byId(b));
                                   contact.state.trashed = false;
                                   return ContactTable(d).update(contact, m_carnet->clock);
                               }));
    QCOMPARE(db().number("SELECT count(*) FROM contact_state WHERE merged_into IS NOT NULL").value_or(-1), 0);
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
