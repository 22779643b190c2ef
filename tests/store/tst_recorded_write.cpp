// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/journal.h"
#include "store/maintenance.h"
#include "store/undo_log.h"
#include "tests/support/temp_carnet.h"

#include <QTest>

using namespace carnet;
using carnet::test::TempCarnet;

namespace {

Contact helene()
{
    Contact c;
    c.firstName = QStringLiteral("Hélène");
    c.familyName = QStringLiteral("Marchand");
    c.companyName = QStringLiteral("Le Fournil d’Arcy");
    c.points = {
        {0, PointKind::Mobile, {}, QStringLiteral("06 39 98 14 27"), QStringLiteral("+33639981427"), true},
        {0,
         PointKind::Email,
         {},
         QStringLiteral("helene@fournil-arcy.example"),
         QStringLiteral("helene@fournil-arcy.example"),
         true}};
    c.addresses = {{0,
                    {},
                    QStringLiteral("14, rue de la Vilaine"),
                    QStringLiteral("35000"),
                    QStringLiteral("Rennes"),
                    {},
                    {},
                    true}};
    c.tags = {QStringLiteral("Boulangerie")};
    return c;
}

} // namespace

class RecordedWriteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_carnet.reset(); }
    void storesAContactWhole();
    void undoesAndRedoesACreation();
    void undoesAnEditAndKeepsALaterEditOfAnotherField();
    void namesAConflictAndSkipsIt();
    void keepsAContactThatWasChangedSinceItsCreation();
    void keepsACompanyThatGotAContactSince();
    void leavesNothingOfARefusedCommand();
    void refusesACommandInsideACommand();
    void findsAfterUndoWhatWasThereBefore();
    void refusesAnUndoRowThatWasTamperedWith();
    void verifiesTheJournalAndNamesTheFirstBadEntry();

private:
    Result<ContactId> create(const Contact &contact);
    Result<WriteOutcome> edit(ContactId id, const std::function<void(Contact &)> &change);
    Contact read(ContactId id) { return ContactTable(*m_carnet->db).byId(id).value_or(Contact{}); }
    qint64 hits(const char *word);
    std::unique_ptr<TempCarnet> m_carnet;
};

void RecordedWriteTest::init()
{
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
}

Result<ContactId> RecordedWriteTest::create(const Contact &contact)
{
    ContactId id;
    CARNET_TRY(RecordedWrite::run(
        *m_carnet->db, m_carnet->clock, {CommandId::ContactCreate, {}}, [&](Database &db) -> Result<void> {
            CARNET_TRY_ASSIGN(id, ContactTable(db).insert(contact, m_carnet->clock));
            return {};
        }));
    return id;
}

Result<WriteOutcome> RecordedWriteTest::edit(ContactId id, const std::function<void(Contact &)> &change)
{
    return RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::ContactEdit, {}},
                              [&](Database &db) -> Result<void> {
                                  CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId(id));
                                  change(contact);
                                  return ContactTable(db).update(contact, m_carnet->clock);
                              });
}

qint64 RecordedWriteTest::hits(const char *word)
{
    auto st = m_carnet->db->statement("SELECT count(*) FROM search_index WHERE search_index MATCH ?");
    if (!st || !st->bind(QLatin1String(word) + u'*').step())
        return -1;
    return st->int64(0);
}

void RecordedWriteTest::storesAContactWhole()
{
    const auto id = create(helene());
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    const Contact stored = read(*id);
    Contact expected = helene();
    expected.id = *id;
    expected.uid = stored.uid;
    expected.companyId = stored.companyId;
    QVERIFY(stored.companyId.isValid());
    QCOMPARE(stored.points.size(), 2);
    expected.points = {helene().points.at(1), helene().points.at(0)}; // by kind
    for (int i = 0; i < 2; ++i) {
        QVERIFY(stored.points.at(i).n > 0);
        expected.points[i].n = stored.points.at(i).n;
    }
    expected.addresses[0].n = stored.addresses.value(0).n;
    QVERIFY(stored == expected);
    QCOMPARE(hits("marchand"), 1);
    QCOMPARE(hits("helene"), 1);
    QCOMPARE(hits("0639981427"), 1);
    QCOMPARE(hits("fournil"), 2); // the contact and its company
}

void RecordedWriteTest::undoesAndRedoesACreation()
{
    const auto id = create(helene());
    QVERIFY(id);
    const Contact before = read(*id);
    UndoLog undo(*m_carnet->db);

    const auto undone = undo.undo(m_carnet->clock);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
    QCOMPARE(undone->conflicts.size(), 0);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM contact").value(), 0);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM contact_point").value(), 0);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM company").value(), 0);
    QCOMPARE(hits("marchand"), 0);
    QCOMPARE(undo.nextUndo().error().code, ErrorCode::NotFound);

    const auto redone = undo.redo(m_carnet->clock);
    QVERIFY2(redone, qPrintable(redone ? QString() : redone.error().detail));
    QVERIFY(read(*id) == before);
    QCOMPARE(hits("marchand"), 1);
    QCOMPARE(undo.nextRedo().error().code, ErrorCode::NotFound);
    QVERIFY(undo.undo(m_carnet->clock));
    QVERIFY(undo.redo(m_carnet->clock));
    QVERIFY(read(*id) == before);
}

void RecordedWriteTest::undoesAnEditAndKeepsALaterEditOfAnotherField()
{
    const auto id = create(helene());
    QVERIFY(id);
    const auto first = edit(*id, [](Contact &c) { c.job = QStringLiteral("Gérante"); });
    QVERIFY(first);
    QVERIFY(edit(*id, [](Contact &c) { c.note = QStringLiteral("four à sole"); }));
    const auto undone = UndoLog(*m_carnet->db).undoEntry(m_carnet->clock, first->journalNumber);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
    QCOMPARE(undone->conflicts.size(), 0);
    QCOMPARE(read(*id).job, QString());
    QCOMPARE(read(*id).note, QStringLiteral("four à sole"));
}

void RecordedWriteTest::namesAConflictAndSkipsIt()
{
    const auto id = create(helene());
    QVERIFY(id);
    const auto first = edit(*id, [](Contact &c) { c.job = QStringLiteral("Gérante"); });
    QVERIFY(first);
    QVERIFY(edit(*id, [](Contact &c) { c.job = QStringLiteral("Directrice"); }));
    const auto undone = UndoLog(*m_carnet->db).undoEntry(m_carnet->clock, first->journalNumber);
    QVERIFY(undone);
    QCOMPARE(undone->conflicts.size(), 1);
    QCOMPARE(undone->conflicts.at(0).name, QStringLiteral("Hélène Marchand"));
    QCOMPARE(read(*id).job, QStringLiteral("Directrice"));
}

void RecordedWriteTest::keepsAContactThatWasChangedSinceItsCreation()
{
    const auto id = create(helene());
    QVERIFY(id);
    const auto creation = UndoLog(*m_carnet->db).nextUndo();
    QVERIFY(creation);
    QVERIFY(edit(*id, [](Contact &c) { c.tags.append(QStringLiteral("Salon 2026")); }));
    const Contact before = read(*id);
    const auto undone = UndoLog(*m_carnet->db).undoEntry(m_carnet->clock, creation->n);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
    QVERIFY(!undone->conflicts.isEmpty());
    QVERIFY(read(*id) == before);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM pragma_foreign_key_check").value(), 0);
}

void RecordedWriteTest::keepsACompanyThatGotAContactSince()
{
    Company company;
    company.name = QStringLiteral("Le Fournil d’Arcy");
    const auto made = RecordedWrite::run(
        *m_carnet->db, m_carnet->clock, {CommandId::CompanyCreate, {}}, [&](Database &db) -> Result<void> {
            return CompanyTable(db).insert(company, m_carnet->clock).map([](CompanyId) {});
        });
    QVERIFY(made);
    const auto id = create(helene());
    QVERIFY(id);
    const auto undone = UndoLog(*m_carnet->db).undoEntry(m_carnet->clock, made->journalNumber);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
    QCOMPARE(undone->conflicts.size(), 1);
    QCOMPARE(undone->conflicts.at(0).name, company.name);
    QCOMPARE(read(*id).companyName, company.name);
}

void RecordedWriteTest::leavesNothingOfARefusedCommand()
{
    QVERIFY(create(helene()));
    const auto head = Journal(*m_carnet->db).head();
    const auto outcome = RecordedWrite::run(
        *m_carnet->db, m_carnet->clock, {CommandId::ContactCreate, {}}, [&](Database &db) -> Result<void> {
            CARNET_TRY(ContactTable(db).insert(helene(), m_carnet->clock));
            return fail(ErrorCode::Cancelled);
        });
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM contact").value(), 1);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM undo").value(), 1);
    QCOMPARE(Journal(*m_carnet->db).head()->n, head->n);
    QVERIFY(!m_carnet->db->inTransaction());
}

void RecordedWriteTest::refusesACommandInsideACommand()
{
    const auto outcome = RecordedWrite::run(
        *m_carnet->db, m_carnet->clock, {CommandId::ContactEdit, {}}, [&](Database &db) -> Result<void> {
            return RecordedWrite::run(db, m_carnet->clock, {CommandId::ContactEdit, {}},
                                      [](Database &) -> Result<void> { return {}; })
                .map([](const WriteOutcome &) {});
        });
    QCOMPARE(outcome.error().code, ErrorCode::Internal);
}

void RecordedWriteTest::findsAfterUndoWhatWasThereBefore()
{
    const auto id = create(helene());
    QVERIFY(id);
    QVERIFY(edit(*id, [](Contact &c) { c.familyName = QStringLiteral("Kerbrat"); }));
    QCOMPARE(hits("kerbrat"), 1);
    QCOMPARE(hits("marchand"), 0);
    QVERIFY(UndoLog(*m_carnet->db).undo(m_carnet->clock));
    QCOMPARE(hits("kerbrat"), 0);
    QCOMPARE(hits("marchand"), 1);
}

void RecordedWriteTest::refusesAnUndoRowThatWasTamperedWith()
{
    QVERIFY(create(helene()));
    {
        Maintenance maintenance(*m_carnet->db);
        QVERIFY(m_carnet->db->execute(
            "UPDATE undo SET changeset = substr(changeset, 1, 40), length = 40 WHERE n = 1"));
    }
    const auto undone = UndoLog(*m_carnet->db).undo(m_carnet->clock);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Corrupt);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM contact").value(), 1);
}

void RecordedWriteTest::verifiesTheJournalAndNamesTheFirstBadEntry()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(create(helene()));
    Journal journal(*m_carnet->db);
    QVERIFY(journal.verify()->isGood());
    QCOMPARE(journal.verify()->entries, 5);
    const auto spoil = [&](const char *sql) {
        Maintenance maintenance(*m_carnet->db);
        return m_carnet->db->execute(sql).has_value();
    };
    QVERIFY(spoil("CREATE TEMP TABLE kept AS SELECT n, at, entry, hash FROM journal"));
    const auto restore = [&] {
        return spoil("DELETE FROM journal WHERE 1; INSERT INTO journal (n, at, entry, hash) SELECT n, at, "
                     "entry, hash FROM temp.kept");
    };
    QVERIFY(spoil("UPDATE journal SET at = at + 1 WHERE n = 3"));
    QCOMPARE(journal.verify()->firstBad, 3);
    QVERIFY(restore());
    QVERIFY(spoil("DELETE FROM journal WHERE n = 2"));
    QCOMPARE(journal.verify()->firstBad, 2);
    QVERIFY(restore());
    QVERIFY(spoil("DELETE FROM journal WHERE n = 5"));
    QCOMPARE(journal.verify()->firstBad, 5);
    QVERIFY(restore());
    QVERIFY(spoil("UPDATE journal SET n = -1 WHERE n = 3; UPDATE journal SET n = 3 WHERE n = 4; UPDATE "
                  "journal SET n = 4 WHERE n = -1"));
    QCOMPARE(journal.verify()->firstBad, 3);
    QVERIFY(restore());
    QVERIFY(journal.verify()->isGood());
}

QTEST_GUILESS_MAIN(RecordedWriteTest)
#include "tst_recorded_write.moc"
