// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/duplicate_batch.h"
#include "store/duplicate_history.h"
#include "store/duplicate_merge.h"
#include "store/undo_log.h"
#include "tests/support/temp_carnet.h"

#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using carnet::test::TempCarnet;

/// Many pairs merged by one command, and the merges that can still be taken back.
class DuplicateBatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_carnet.reset(); }
    void mergesWhatNeedsNoChoiceWithOneUndo();
    void ofThreeRecordsTheThirdMustAgreeToo();
    void leavesWhatWasCalledDistinct();
    void stoppedItHasChangedNothing();
    void listsTheMergesThatStand();
    void listsAMergeOnceWhenItWentOn();
    void forgetsAfterThirtyDays();

private:
    qint64 add(const QString &first, const QString &family, const QString &job = {});
    qint64 addCompany(const QString &name);
    [[nodiscard]] qint64 listed() { return db().number("SELECT count(*) FROM contact_key").value_or(-1); }
    Database &db() { return *m_carnet->db; }
    [[nodiscard]] const Clock &clock() const { return m_carnet->clock; }
    std::unique_ptr<TempCarnet> m_carnet;
};

namespace {

DuplicatePair pairOf(qint64 first, qint64 second, RecordKind kind = RecordKind::Contact)
{
    DuplicatePair pair;
    pair.kind = kind;
    pair.first = first;
    pair.second = second;
    return pair;
}

} // namespace

void DuplicateBatchTest::init()
{
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
}

qint64 DuplicateBatchTest::add(const QString &first, const QString &family, const QString &job)
{
    Contact contact;
    contact.firstName = first;
    contact.familyName = family;
    contact.job = job;
    qint64 id = 0;
    (void)RecordedWrite::run(db(), clock(), {CommandId::ContactCreate, {}}, [&](Database &d) {
        return ContactTable(d).insert(contact, clock()).map([&](ContactId made) { id = made.value; });
    }); // 0 when it failed: the test sees it
    return id;
}

qint64 DuplicateBatchTest::addCompany(const QString &name)
{
    Company company;
    company.name = name;
    qint64 id = 0;
    (void)RecordedWrite::run(db(), clock(), {CommandId::CompanyCreate, {}}, [&](Database &d) {
        return CompanyTable(d).insert(company, clock()).map([&](CompanyId made) { id = made.value; });
    });
    return id;
}

void DuplicateBatchTest::mergesWhatNeedsNoChoiceWithOneUndo()
{
    const qint64 a = add(u"Karim"_s, u"Benali"_s);
    const qint64 b = add(u"Karim"_s, u"BENALI"_s, u"Chef"_s);
    const qint64 c = add(u"Nora"_s, u"Haddad"_s, u"Chef"_s);
    const qint64 d = add(u"Nora"_s, u"Haddad"_s, u"Apprentie"_s);
    const qint64 firm = addCompany(u"Durand SARL"_s);
    const qint64 same = addCompany(u"DURAND"_s);
    const QList<DuplicatePair> pairs{pairOf(a, b), pairOf(c, d), pairOf(firm, same, RecordKind::Company)};
    const auto unasked = pairsMergedUnasked(db(), pairs);
    QVERIFY(unasked);
    QCOMPARE(*unasked, (QList<qsizetype>{0, 2}));

    const auto batch = mergePairs(db(), clock(), pairs);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QCOMPARE(batch->merged, (QList<qsizetype>{0, 2}));
    QCOMPARE(listed(), 3);
    QCOMPARE(ContactTable(db()).byId({a})->job, u"Chef"_s);
    QCOMPARE(pairStanding(db(), RecordKind::Contact, a, b).value(), PairStanding::Merged);
    QCOMPARE(pairStanding(db(), RecordKind::Contact, c, d).value(), PairStanding::Open);
    QCOMPARE(pairStanding(db(), RecordKind::Company, firm, same).value(), PairStanding::Merged);
    const auto next = UndoLog(db()).nextUndo();
    QVERIFY(next);
    QCOMPARE(next->command, u"contact.merge"_s);
    QCOMPARE(next->arguments, QStringList{u"2"_s});

    QVERIFY(UndoLog(db()).undo(clock()));
    QCOMPARE(listed(), 4);
    QCOMPARE(ContactTable(db()).byId({a})->job, QString());
    QCOMPARE(pairStanding(db(), RecordKind::Company, firm, same).value(), PairStanding::Open);
}

void DuplicateBatchTest::ofThreeRecordsTheThirdMustAgreeToo()
{
    const qint64 a = add(u"Karim"_s, u"Benali"_s);
    const qint64 b = add(u"Karim"_s, u"Benali"_s, u"Chef"_s);
    const qint64 c = add(u"Karim"_s, u"Benali"_s, u"Apprenti"_s); // agrees with a as it is, not as it becomes
    const auto batch = mergePairs(db(), clock(), {pairOf(a, b), pairOf(a, c), pairOf(b, c)});
    QVERIFY(batch);
    QCOMPARE(batch->merged, QList<qsizetype>{0});
    QCOMPARE(listed(), 2);
    const qint64 d = add(u"Karim"_s, u"BENALI"_s);
    const qint64 e = add(u"Karim"_s, u"Benali"_s);
    const auto chain = mergePairs(db(), clock(), {pairOf(d, e), pairOf(a, e), pairOf(a, d)});
    QVERIFY(chain);
    QCOMPARE(chain->merged, (QList<qsizetype>{0, 1, 2})); // the last by way of the others
    QCOMPARE(pairStanding(db(), RecordKind::Contact, a, e).value(), PairStanding::Merged);
    QCOMPARE(listed(), 2);
}

void DuplicateBatchTest::leavesWhatWasCalledDistinct()
{
    const qint64 a = add(u"Karim"_s, u"Benali"_s);
    const qint64 b = add(u"Karim"_s, u"Benali"_s);
    const qint64 c = add(u"Karim"_s, u"Benali"_s);
    QVERIFY(setDistinct(db(), clock(), RecordKind::Contact, b, c));
    const auto batch = mergePairs(db(), clock(), {pairOf(a, b), pairOf(a, c)});
    QVERIFY(batch);
    QCOMPARE(batch->merged, QList<qsizetype>{0}); // what b was not, a with b in it is not either
    QCOMPARE(listed(), 2);
}

void DuplicateBatchTest::stoppedItHasChangedNothing()
{
    QList<DuplicatePair> pairs;
    for (int i = 0; i < 5; ++i) {
        const qint64 first = add(u"Karim"_s, u"Benali"_s);
        pairs.append(pairOf(first, add(u"Karim"_s, u"Benali"_s)));
    }
    QList<qint64> told;
    const auto batch = mergePairs(db(), clock(), pairs, [&](qint64 done, qint64 all) {
        told.append(done);
        return all == 5 && done < 3;
    });
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, (QList<qint64>{0, 1, 2, 3}));
    QCOMPARE(listed(), 10);
    QCOMPARE(UndoLog(db()).nextUndo()->command, u"contact.create"_s);
}

void DuplicateBatchTest::listsTheMergesThatStand()
{
    const qint64 a = add(u"Karim"_s, u"Benali"_s);
    const qint64 b = add(u"K."_s, u"BENALI"_s);
    const qint64 c = add(u"Nora"_s, u"Haddad"_s);
    const qint64 d = add(u"Nora"_s, u"HADDAD"_s);
    const qint64 firm = addCompany(u"Durand"_s);
    const qint64 same = addCompany(u"DURAND"_s);
    QCOMPARE(recentMerges(db(), clock(), 10)->size(), 0);
    QVERIFY(
        mergeContacts(db(), clock(), *proposedContact(db(), {ContactId{a}, ContactId{b}}), {ContactId{b}}));
    const auto batch = mergePairs(db(), clock(), {pairOf(c, d), pairOf(firm, same, RecordKind::Company)});
    QVERIFY(batch);
    const auto merges = recentMerges(db(), clock(), 10);
    QVERIFY(merges);
    QCOMPARE(merges->size(), 3);
    QCOMPARE(merges->at(0).pair.first, c); // the newest first
    QCOMPARE(merges->at(0).pair.secondName, u"Nora HADDAD"_s);
    QCOMPARE(merges->at(0).together, 2);
    QCOMPARE(merges->at(0).journalNumber, batch->write.journalNumber);
    QCOMPARE(merges->at(1).pair.kind, RecordKind::Company);
    QCOMPARE(merges->at(2).pair.secondName, u"K. BENALI"_s);
    QCOMPARE(merges->at(2).together, 1);
    QCOMPARE(merges->at(2).at, clock().nowMs());
    QCOMPARE(recentMerges(db(), clock(), 1)->size(), 1);

    QVERIFY(UndoLog(db()).undoEntry(clock(), merges->at(2).journalNumber)); // not the newest
    QCOMPARE(pairStanding(db(), RecordKind::Contact, a, b).value(), PairStanding::Open);
    QCOMPARE(recentMerges(db(), clock(), 10)->size(), 2);
    QVERIFY(UndoLog(db()).redo(clock()));
    QCOMPARE(recentMerges(db(), clock(), 10)->size(), 3);
}

void DuplicateBatchTest::listsAMergeOnceWhenItWentOn()
{
    const qint64 a = add(u"Karim"_s, u"Benali"_s);
    const qint64 b = add(u"Karim"_s, u"Benali"_s);
    const qint64 c = add(u"Karim"_s, u"Benali"_s);
    QVERIFY(mergePairs(db(), clock(), {pairOf(b, c)}));
    const auto second = mergePairs(db(), clock(), {pairOf(a, b)});
    QVERIFY(second);
    const auto merges = recentMerges(db(), clock(), 10);
    QVERIFY(merges);
    QCOMPARE(merges->size(), 2); // b and c, both in a
    QCOMPARE(merges->at(0).journalNumber, second->write.journalNumber);
    QCOMPARE(merges->at(1).journalNumber, second->write.journalNumber);
    QCOMPARE(merges->at(1).pair.first, a);
    QVERIFY(UndoLog(db()).undoEntry(clock(), second->write.journalNumber));
    const auto before = recentMerges(db(), clock(), 10);
    QVERIFY(before);
    QCOMPARE(before->size(), 1);
    QCOMPARE(before->at(0).pair.first, b);
}

void DuplicateBatchTest::forgetsAfterThirtyDays()
{
    const qint64 a = add(u"Karim"_s, u"Benali"_s);
    const qint64 b = add(u"Karim"_s, u"Benali"_s);
    QVERIFY(mergePairs(db(), clock(), {pairOf(a, b)}));
    constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
    QCOMPARE(recentMerges(db(), Clock::fixed(clock().nowMs() + 29 * kDayMs), 10)->size(), 1);
    QCOMPARE(recentMerges(db(), Clock::fixed(clock().nowMs() + 31 * kDayMs), 10)->size(), 0);
}

QTEST_GUILESS_MAIN(DuplicateBatchTest)
#include "tst_duplicate_batch.moc"
