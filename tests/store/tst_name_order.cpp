// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search_text.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/demo_source.h"
#include "store/derive.h"
#include "store/import_run.h"
#include "store/list_query.h"
#include "store/maintenance.h"
#include "store/name_order.h"
#include "store/search.h"
#include "store/undo_log.h"
#include "tests/support/temp_carnet.h"

#include <QTest>

#include <algorithm>

using namespace carnet;
using carnet::test::TempCarnet;

namespace {

using Ids = std::vector<qint64>;

/// What SQL alone says, past everything that is held.
Ids plainOrder(Database &db, RecordKind kind)
{
    Ids ids;
    auto st = db.statement(kind == RecordKind::Contact
                               ? "SELECT contact_id FROM contact_key ORDER BY sort_key, contact_id"
                               : "SELECT company_id FROM company_key ORDER BY sort_key, company_id");
    while (st && st->step().value_or(false))
        ids.push_back(st->int64(0));
    return ids;
}

} // namespace

/// The alphabetical order that a reading connection holds is at each moment the one of the file.
class TestNameOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsEveryWrite();
    void leavesArchivedOnesToTheirList();
    void isKeptWhileNobodyMoves();
    void isThatOfTheSnapshotBeingRead();
    void forgetsWhatWasTakenBack();
    void sortsHitsAsTheFileDoes_data();
    void sortsHitsAsTheFileDoes();

private:
    ContactId add(const QString &family, const QString &company = {});
    bool edit(ContactId id, const std::function<void(Contact &)> &change);
    bool importPeople(int count);
    Database &writer() { return *m_carnet->db; }
    bool isHeld()
    {
        return m_reader->nameOrder().held(*m_reader, RecordKind::Contact).value_or(nullptr) != nullptr;
    }

    std::unique_ptr<TempCarnet> m_carnet;
    std::unique_ptr<Database> m_reader;
};

void TestNameOrder::init()
{
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
    auto reader = Database::open(m_carnet->path(), test::rawKey(), Database::Access::ReadOnly);
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

void TestNameOrder::cleanup()
{
    m_reader.reset();
    m_carnet.reset();
}

ContactId TestNameOrder::add(const QString &family, const QString &company)
{
    Contact contact;
    contact.familyName = family;
    contact.companyName = company;
    ContactId id;
    const auto done = RecordedWrite::run(
        writer(), m_carnet->clock, {CommandId::ContactCreate, {}}, [&](Database &db) -> Result<void> {
            CARNET_TRY_ASSIGN(id, ContactTable(db).insert(contact, m_carnet->clock));
            return {};
        });
    return done ? id : ContactId{};
}

bool TestNameOrder::edit(ContactId id, const std::function<void(Contact &)> &change)
{
    return RecordedWrite::run(writer(), m_carnet->clock, {CommandId::ContactEdit, {}},
                              [&](Database &db) -> Result<void> {
                                  CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId(id));
                                  change(contact);
                                  return ContactTable(db).update(contact, m_carnet->clock);
                              })
        .has_value();
}

bool TestNameOrder::importPeople(int count)
{
    DemoRows rows(count, 5, m_carnet->clock);
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Create;
    return runImport(writer(), m_carnet->clock, rows, options).has_value();
}

void TestNameOrder::followsEveryWrite()
{
    ContactId helene;
    ContactId nameless;
    const Clock &clock = m_carnet->clock;
    const std::pair<const char *, std::function<bool()>> steps[] = {
        {"nothing", [] { return true; }},
        {"creation", [&] { return (helene = add(QStringLiteral("Marchand"))).isValid(); }},
        {"another before it", [&] { return add(QStringLiteral("Étienne")).isValid(); }},
        {"one without a name, under its company",
         [&] { return (nameless = add({}, QStringLiteral("Zinguerie"))).isValid(); }},
        {"rename", [&] { return edit(helene, [](Contact &c) { c.familyName = QStringLiteral("Abel"); }); }},
        {"undo of the rename", [&] { return UndoLog(writer()).undo(clock).has_value(); }},
        {"redo of the rename", [&] { return UndoLog(writer()).redo(clock).has_value(); }},
        {"company renamed",
         [&] {
             return RecordedWrite::run(writer(), clock, {CommandId::CompanyEdit, {}},
                                       [&](Database &db) -> Result<void> {
                                           CARNET_TRY_ASSIGN(const qint64 id,
                                                             db.number("SELECT id FROM company"));
                                           CompanyTable companies(db);
                                           CARNET_TRY_ASSIGN(Company company, companies.byId(CompanyId{id}));
                                           company.name = QStringLiteral("Aciérie");
                                           return companies.update(company);
                                       })
                 .has_value();
         }},
        {"trash", [&] { return edit(helene, [](Contact &c) { c.state.trashed = true; }); }},
        {"out of the trash", [&] { return edit(helene, [](Contact &c) { c.state.trashed = false; }); }},
        {"import", [&] { return importPeople(300); }},
        {"undo of the import", [&] { return UndoLog(writer()).undo(clock).has_value(); }},
        {"everything derived again",
         [&] {
             return Maintenance(writer())
                 .inTransaction([&]() -> Result<void> {
                     Derive derive(writer());
                     CARNET_TRY(derive.clear());
                     return derive.everything();
                 })
                 .has_value();
         }},
    };
    Ids before{-1};
    int changes = 0;
    for (const auto &[what, step] : steps) {
        QVERIFY2(step(), what);
        for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
            const Ids expected = plainOrder(writer(), kind);
            QVERIFY2(idsByName(*m_reader, kind, ListScope::NotTrashed).value_or(Ids{-1}) == expected, what);
            // The writer holds its own.
            QVERIFY2(idsByName(writer(), kind, ListScope::NotTrashed).value_or(Ids{-1}) == expected, what);
            if (kind == RecordKind::Contact)
                changes += expected != before ? 1 : 0, before = expected;
        }
    }
    QCOMPARE(changes, 12); // each step but the last moved somebody: the test can fail
}

void TestNameOrder::leavesArchivedOnesToTheirList()
{
    const ContactId one = add(QStringLiteral("Marchand"));
    const ContactId other = add(QStringLiteral("Abel"));
    for (const bool archived : {true, false}) {
        QVERIFY(edit(one, [&](Contact &c) { c.state.archived = archived; }));
        QCOMPARE(*idsByName(*m_reader, RecordKind::Contact, ListScope::NotTrashed),
                 (Ids{other.value, one.value}));
        QCOMPARE(*idsByName(*m_reader, RecordKind::Contact, ListScope::Active),
                 archived ? Ids{other.value} : (Ids{other.value, one.value}));
        QCOMPARE(*idsByName(*m_reader, RecordKind::Contact, ListScope::Archived),
                 archived ? Ids{one.value} : Ids{});
        const auto rows = rowsById(*m_reader, RecordKind::Contact, Ids{other.value, one.value});
        QVERIFY(rows && rows->size() == 2U);
        QVERIFY(!rows->front().archived);
        QCOMPARE(rows->back().archived, archived);
    }
}

/// A note, a point or a tag reads no index of a million names again.
void TestNameOrder::isKeptWhileNobodyMoves()
{
    const ContactId id = add(QStringLiteral("Marchand"));
    QVERIFY(id.isValid());
    QVERIFY(!isHeld());
    QVERIFY(idsByName(*m_reader, RecordKind::Contact, ListScope::Active));
    QVERIFY(isHeld());
    QVERIFY(edit(id, [](Contact &c) {
        c.note = QStringLiteral("préfère le matin");
        c.tags = {QStringLiteral("salon")};
        c.points = {
            {0, PointKind::Mobile, {}, QStringLiteral("0639981427"), QStringLiteral("+33639981427"), true}};
    }));
    QVERIFY(isHeld());
    QVERIFY(edit(id, [](Contact &c) { c.familyName = QStringLiteral("Marchal"); }));
    QVERIFY(!isHeld());
}

/// A reader in the middle of several reads goes on seeing the order of its instant.
void TestNameOrder::isThatOfTheSnapshotBeingRead()
{
    QVERIFY(add(QStringLiteral("Marchand")).isValid());
    QVERIFY(m_reader->execute("BEGIN"));
    const auto before = idsByName(*m_reader, RecordKind::Contact, ListScope::Active);
    QVERIFY(before);
    QVERIFY(add(QStringLiteral("Abel")).isValid());
    QCOMPARE(*idsByName(*m_reader, RecordKind::Contact, ListScope::Active), *before);
    QVERIFY(m_reader->execute("ROLLBACK"));
    QCOMPARE(idsByName(*m_reader, RecordKind::Contact, ListScope::Active)->size(), 2U);
}

/// The number that an order got in a transaction that failed is given again to another one.
void TestNameOrder::forgetsWhatWasTakenBack()
{
    const ContactId one = add(QStringLiteral("Marchand"));
    const ContactId other = add(QStringLiteral("Moreau"));
    const Ids before{one.value, other.value};
    QCOMPARE(*idsByName(writer(), RecordKind::Contact, ListScope::Active), before);
    const auto failed = Maintenance(writer()).inTransaction([&]() -> Result<void> {
        CARNET_TRY_ASSIGN(Statement st,
                          writer().statement("UPDATE contact SET family_name = 'Zola' WHERE id = ?"));
        CARNET_TRY(st.bind(one).run());
        CARNET_TRY(Derive(writer()).records(RecordKind::Contact, {one.value}));
        CARNET_TRY_ASSIGN(const Ids within, idsByName(writer(), RecordKind::Contact, ListScope::Active));
        return within == Ids{other.value, one.value} ? fail(ErrorCode::Cancelled) : fail(ErrorCode::Internal);
    });
    QCOMPARE(failed.error().code, ErrorCode::Cancelled);
    QCOMPARE(*idsByName(writer(), RecordKind::Contact, ListScope::Active), before);
    const ContactId third = add(QStringLiteral("Abel"));
    QCOMPARE(*idsByName(writer(), RecordKind::Contact, ListScope::Active),
             (Ids{third.value, one.value, other.value}));
}

void TestNameOrder::sortsHitsAsTheFileDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<size_t>("least");
    QTest::addColumn<size_t>("most");
    QTest::newRow("few: by their keys") << QStringLiteral("kermarrec") << size_t{1} << size_t{200};
    QTest::newRow("some: by what is held, else by their keys")
        << QStringLiteral("ma") << size_t{201} << size_t{3000};
    QTest::newRow("many: by the order") << QStringLiteral("ex") << size_t{3001} << size_t{100'000};
}

/// However the hits are put in order, they are those of the index in the order of the names, with and without an order
/// that is held.
void TestNameOrder::sortsHitsAsTheFileDoes()
{
    QFETCH(const QString, text);
    QFETCH(const size_t, least);
    QFETCH(const size_t, most);
    QVERIFY(importPeople(4000));
    Ids expected;
    {
        auto st = m_reader->statement("SELECT contact_id FROM contact_key WHERE 2 * contact_id IN (SELECT "
                                      "rowid FROM search_index WHERE "
                                      "search_index MATCH ?) ORDER BY sort_key, contact_id");
        QVERIFY(st);
        st->bind(matchExpression(text));
        while (st->step().value_or(false))
            expected.push_back(st->int64(0));
    }
    QVERIFY2(expected.size() >= least && expected.size() <= most,
             qPrintable(QString::number(expected.size())));
    QVERIFY(!isHeld());
    QVERIFY(*Search(*m_reader).all(text, RecordKind::Contact) == expected);
    QVERIFY(idsByName(*m_reader, RecordKind::Contact, ListScope::Active));
    QVERIFY(isHeld());
    QVERIFY(*Search(*m_reader).all(text, RecordKind::Contact) == expected);
}

QTEST_GUILESS_MAIN(TestNameOrder)
#include "tst_name_order.moc"
