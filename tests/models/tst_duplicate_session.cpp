// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicate_session.h"
#include "models/undo_history.h"
#include "store/duplicate_merge.h"
#include "tests/support/carnet_thread.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace carnet;
using namespace Qt::StringLiterals;
using carnet::test::CarnetThread;

/// The review of duplicates: scan, choice, decision, and its undo.
class DuplicateSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsPairsSurestFirst();
    void mergesAsChosenAndUndoBringsThePairBack();
    void remembersThatTwoAreTwo();
    void takesADecisionBackLater();
    void mergesTheSureOnesAtOneGo();
    void leavesTheListOfTheSureOnesAlone();
    void listsMergesOfEarlierDays();
    void putsAPairOff();
    void aPairGoesWhenARecordGoes();
    void followsAChangeOfTheCurrentPair();
    void canBeStopped();
    void scansUnaskedWhileNobodyLooks();
    void tellsWhyAValueIsKept();

private:
    [[nodiscard]] bool scan()
    {
        m_session->scan();
        return QTest::qWaitFor([&] { return m_session->state() == DuplicateSession::State::Scanned; });
    }
    [[nodiscard]] bool choose(int row)
    {
        m_session->setCurrent(row);
        return QTest::qWaitFor([&] { return !m_session->merge().isEmpty(); });
    }
    [[nodiscard]] int rowOf(const QString &field) const
    {
        for (int row = 0; row < m_session->merge().rowCount(); ++row) {
            if (m_session->merge().index(row, 0).data().toString() == field)
                return row;
        }
        return -1;
    }
    [[nodiscard]] qint64 contacts()
    {
        return m_carnet->read([](Database &db) { return db.number("SELECT count(*) FROM contact_key"); })
            .value_or(-1);
    }

    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<DuplicateSession> m_session;
    std::unique_ptr<QAbstractItemModelTester> m_pairsTester;
    std::unique_ptr<QAbstractItemModelTester> m_mergeTester;
};

namespace {

Contact person(const QString &first, const QString &family, const QString &email, const QString &job = {})
{
    Contact contact;
    contact.firstName = first;
    contact.familyName = family;
    contact.job = job;
    if (!email.isEmpty())
        contact.points = {{0, PointKind::Email, {}, email, email, true}};
    return contact;
}

} // namespace

void DuplicateSessionTest::init()
{
    m_carnet = std::make_unique<CarnetThread>([](Database &db) -> Result<void> {
        const Clock clock = Clock::fixed(1'700'000'000'000);
        ContactTable table(db);
        for (const Contact &contact :
             {person(u"Hélène"_s, u"Marchand"_s, u"helene@x.example"_s, u"Gérante"_s),
              person(u"H."_s, u"MARCHAND"_s, u"helene@x.example"_s, u"Boulangère"_s),
              person(u"Marc"_s, u"Ollivier"_s, {}), person(u"Marc"_s, u"Olivier"_s, {}),
              person(u"Yann"_s, u"Le Goff"_s, u"yann@x.example"_s)})
            CARNET_TRY(table.insert(contact, clock));
        return {};
    });
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_session = std::make_unique<DuplicateSession>(*m_carnet->thread);
    m_pairsTester = std::make_unique<QAbstractItemModelTester>(
        &m_session->pairs(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_mergeTester = std::make_unique<QAbstractItemModelTester>(
        &m_session->merge(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    DuplicateMergeModel::Words words;
    words.label = [](const MergeLine &line, const QList<CustomField> &) {
        return line.field == MergeField::Job ? u"job"_s : u"other"_s;
    };
    words.ofContact = [](const MergeLine &line, const Contact &contact, const QList<CustomField> &) {
        return line.field == MergeField::Job ? contact.job : displayName(contact);
    };
    m_session->merge().setWords(words);
    m_session->setWatched(true);
}

void DuplicateSessionTest::cleanup()
{
    m_mergeTester.reset();
    m_pairsTester.reset();
    m_session.reset();
    m_carnet.reset();
}

void DuplicateSessionTest::findsPairsSurestFirst()
{
    QCOMPARE(m_session->state(), DuplicateSession::State::NotScanned);
    QVERIFY(scan());
    QCOMPARE(m_session->pairs().rowCount(), 2);
    const QModelIndex first = m_session->pairs().index(0);
    QCOMPARE(first.data(PairFirstNameRole).toString(), u"Hélène Marchand"_s);
    QCOMPARE(first.data(PairLevelRole).toInt(), static_cast<int>(DuplicateLevel::Sure));
    QCOMPARE(first.data(PairReasonsRole).toString(), u"same email, names agree"_s);
    QCOMPARE(m_session->pairs().index(1).data(PairLevelRole).toInt(),
             static_cast<int>(DuplicateLevel::Maybe));
    QCOMPARE(m_session->sureMerge().sureCount(), 1);
}

void DuplicateSessionTest::mergesAsChosenAndUndoBringsThePairBack()
{
    QVERIFY(scan());
    UndoHistory history(*m_carnet->thread);
    QVERIFY(choose(0));
    const int job = rowOf(u"job"_s);
    QVERIFY(job >= 0 && m_session->merge().hasChoice(job));
    QCOMPARE(m_session->merge().index(job, 3).data().toString(), u"Gérante"_s);
    QVERIFY(m_session->merge().choose(job, MergeColumn::Second));
    QCOMPARE(m_session->merge().index(job, 3).data().toString(), u"Boulangère"_s);
    m_session->mergeCurrent();
    m_session->mergeCurrent(); // once, however often the key is pressed
    QTRY_COMPARE(m_session->pairs().rowCount(), 1);
    QCOMPARE(m_session->pairs().count(PairStanding::Merged), 1);
    QCOMPARE(contacts(), 4);
    const auto kept = m_carnet->read([](Database &db) { return ContactTable(db).byId({1}); });
    QVERIFY(kept);
    QCOMPARE(kept->job, u"Boulangère"_s);

    QTRY_VERIFY(history.canUndo());
    history.undo();
    QTRY_COMPARE(m_session->pairs().rowCount(), 2);
    QCOMPARE(m_session->pairs().index(0).data(PairFirstNameRole).toString(),
             u"Hélène Marchand"_s); // where it stood
    QCOMPARE(contacts(), 5);
}

void DuplicateSessionTest::remembersThatTwoAreTwo()
{
    QVERIFY(scan());
    QVERIFY(choose(1));
    m_session->setCurrentDistinct();
    QTRY_COMPARE(m_session->pairs().rowCount(), 1);
    QVERIFY(scan());
    QCOMPARE(m_session->pairs().rowCount(), 1);
    QCOMPARE(m_session->pairs().index(0).data(PairFirstNameRole).toString(), u"Hélène Marchand"_s);
}

void DuplicateSessionTest::takesADecisionBackLater()
{
    QVERIFY(scan());
    QVERIFY(choose(0));
    m_session->mergeCurrent();
    QTRY_COMPARE(m_session->pairs().rowCount(), 1);
    QVERIFY(m_carnet->write(CommandId::ContactCreate,
                            [](Database &db) -> Result<void> { // the newest command is another one
                                CARNET_TRY(ContactTable(db).insert(person(u"Zoé"_s, u"Arnaud"_s, {}),
                                                                   Clock::fixed(1'700'000'000'001)));
                                return {};
                            }));
    m_session->pairs().setShown(PairStanding::Merged);
    QCOMPARE(m_session->pairs().rowCount(), 1);
    m_session->setCurrent(0);
    m_session->takeCurrentBack();
    QTRY_COMPARE(m_session->pairs().count(PairStanding::Open), 2);
    QCOMPARE(contacts(), 6);
}

void DuplicateSessionTest::mergesTheSureOnesAtOneGo()
{
    QVERIFY(m_carnet->write(CommandId::ContactCreate, [](Database &db) -> Result<void> {
        for (const QString &email :
             {u"k@x.example"_s, u"k@x.example"_s, u"n@x.example"_s, u"n@x.example"_s}) {
            const bool isKarim = email.startsWith(u'k');
            CARNET_TRY(ContactTable(db).insert(
                person(isKarim ? u"Karim"_s : u"Nora"_s, isKarim ? u"Benali"_s : u"Haddad"_s, email),
                Clock::fixed(1'700'000'000'001)));
        }
        return {};
    }));
    QVERIFY(scan());
    DuplicateSureMerge &sure = m_session->sureMerge();
    const QAbstractItemModelTester tester(&sure.list(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(sure.sureCount(), 3);
    sure.merge(); // nothing is listed, nothing is merged
    QCOMPARE(sure.state(), DuplicateSureMerge::State::Idle);
    sure.makeList();
    QTRY_COMPARE(sure.state(), DuplicateSureMerge::State::Listed);
    QCOMPARE(sure.list().rowCount(), 2);
    QCOMPARE(sure.leftOut(), 1); // Hélène has two jobs
    QCOMPARE(contacts(), 9);
    UndoHistory history(*m_carnet->thread);
    sure.merge();
    QTRY_COMPARE(sure.state(), DuplicateSureMerge::State::Idle);
    QCOMPARE(contacts(), 7);
    QCOMPARE(m_session->pairs().count(PairStanding::Merged), 2);
    QCOMPARE(m_session->pairs().rowCount(), 2);
    QTRY_COMPARE(history.undoText(), u"2 pair(s) of duplicates merged"_s);

    m_session->pairs().setShown(PairStanding::Merged);
    QCOMPARE(m_session->pairs().at(0)->together, 2);
    m_session->setCurrent(0);
    m_session->takeCurrentBack(); // both: they were one command
    QTRY_COMPARE(m_session->pairs().count(PairStanding::Open), 4);
    QCOMPARE(contacts(), 9);
}

void DuplicateSessionTest::leavesTheListOfTheSureOnesAlone()
{
    QVERIFY(scan());
    DuplicateSureMerge &sure = m_session->sureMerge();
    sure.makeList();
    QCOMPARE(sure.state(), DuplicateSureMerge::State::Listing);
    sure.drop();
    QCOMPARE(sure.state(), DuplicateSureMerge::State::Idle);
    QTest::qWait(50); // its late answer is not taken
    QCOMPARE(sure.state(), DuplicateSureMerge::State::Idle);
    sure.makeList();
    QTRY_COMPARE(sure.state(), DuplicateSureMerge::State::Listed);
    QCOMPARE(sure.list().rowCount(), 0);
    QCOMPARE(sure.leftOut(), 1);
    QVERIFY(scan()); // a new look makes the list old
    QCOMPARE(sure.state(), DuplicateSureMerge::State::Idle);
}

void DuplicateSessionTest::listsMergesOfEarlierDays()
{
    QVERIFY(scan());
    QVERIFY(choose(0));
    m_session->mergeCurrent();
    QTRY_COMPARE(m_session->pairs().count(PairStanding::Merged), 1);
    m_session = nullptr; // the testers look at its models
    m_pairsTester.reset();
    m_mergeTester.reset();
    DuplicateSession later(*m_carnet->thread); // as after a restart
    const QAbstractItemModelTester tester(&later.pairs(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    later.scan();
    QTRY_COMPARE(later.state(), DuplicateSession::State::Scanned);
    later.pairs().setShown(PairStanding::Merged);
    QCOMPARE(later.pairs().rowCount(), 1);
    QCOMPARE(later.pairs().index(0).data(PairSecondNameRole).toString(), u"H. MARCHAND"_s);
    QCOMPARE(later.pairs().at(0)->decidedAt, m_carnet->thread->clock().nowMs());
    later.setCurrent(0);
    QTRY_VERIFY(!later.merge().isEmpty());
    later.takeCurrentBack();
    QTRY_COMPARE(later.pairs().count(PairStanding::Open), 2);
    QCOMPARE(contacts(), 5);
}

void DuplicateSessionTest::putsAPairOff()
{
    QVERIFY(scan());
    m_session->setCurrent(0);
    m_session->putCurrentOff();
    QCOMPARE(m_session->pairs().rowCount(), 2);
    QCOMPARE(m_session->pairs().index(1).data(PairFirstNameRole).toString(), u"Hélène Marchand"_s);
    QCOMPARE(contacts(), 5);
}

void DuplicateSessionTest::aPairGoesWhenARecordGoes()
{
    QVERIFY(scan());
    QVERIFY(m_carnet->write(CommandId::ContactTrash, [](Database &db) -> Result<void> {
        CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId({2}));
        contact.state.trashed = true;
        return ContactTable(db).update(contact, Clock::fixed(1'700'000'000'002));
    }));
    QTRY_COMPARE(m_session->pairs().rowCount(), 1);
    QCOMPARE(m_session->pairs().count(PairStanding::Merged), 0);
}

void DuplicateSessionTest::followsAChangeOfTheCurrentPair()
{
    QVERIFY(scan());
    QVERIFY(choose(0));
    QVERIFY(m_carnet->write(CommandId::ContactEdit, [](Database &db) -> Result<void> {
        CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId({1}));
        contact.job = u"Directrice"_s;
        return ContactTable(db).update(contact, Clock::fixed(1'700'000'000'002));
    }));
    QTRY_COMPARE(m_session->merge().index(rowOf(u"job"_s), 1).data().toString(), u"Directrice"_s);
}

void DuplicateSessionTest::canBeStopped()
{
    QSignalSpy failed(m_session.get(), &DuplicateSession::failed);
    m_session->scan();
    QCOMPARE(m_session->state(), DuplicateSession::State::Scanning);
    m_session->cancel();
    QCOMPARE(m_session->state(), DuplicateSession::State::NotScanned);
    QVERIFY(m_session->isStale());
    QVERIFY(scan()); // and begun again
    QCOMPARE(m_session->pairs().rowCount(), 2);
    QCOMPARE(failed.count(), 0);
}

void DuplicateSessionTest::scansUnaskedWhileNobodyLooks()
{
    m_session->scanQuietly();
    QTest::qWait(50);
    QCOMPARE(m_session->pairs().rowCount(), 0); // somebody looks
    m_session->setWatched(false);
    m_session->scanQuietly();
    QTRY_COMPARE(m_session->pairs().rowCount(), 2);
    QVERIFY(m_carnet->write(CommandId::ContactCreate, [](Database &db) -> Result<void> {
        CARNET_TRY(ContactTable(db).insert(person(u"Yann"_s, u"Le Goff"_s, u"yann@x.example"_s),
                                           Clock::fixed(1'700'000'000'003)));
        return {};
    }));
    QTRY_COMPARE(m_session->pairs().rowCount(), 3);
}

void DuplicateSessionTest::tellsWhyAValueIsKept()
{
    DuplicateMergeModel::Pair pair;
    pair.firstContact = person(u"Hélène"_s, u"Marchand"_s, u"a@x.example"_s);
    pair.secondContact = person(u"Hélène"_s, u"Marchand"_s, u"b@x.example"_s, u"Gérante"_s);
    pair.firstEvents = {{Channel::Email, ConsentKind::Opposition, {}, {}, {}}};
    DuplicateMergeModel &model = m_session->merge();
    model.setPair(pair);
    const auto note = [&](int row) { return model.index(row, 3).data(MergeNoteRole).toString(); };
    const auto control = [&](int row, int column) {
        return static_cast<DuplicateMergeModel::Control>(
            model.index(row, column).data(MergeControlRole).toInt());
    };
    using Control = DuplicateMergeModel::Control;
    QCOMPARE(model.rowCount(), 4); // name, job, email, oppositions
    QCOMPARE(note(0), u"the same"_s);
    QCOMPARE(control(0, 1), Control::None);
    QCOMPARE(note(1), u"taken over"_s);
    QCOMPARE(control(1, 1), Control::None);
    QCOMPARE(control(1, 2), Control::Radio);
    QCOMPARE(note(2), u"both kept"_s);
    QCOMPARE(control(2, 2), Control::Check);
    QVERIFY(model.choose(2, MergeColumn::First));
    QCOMPARE(note(2), QString());
    QCOMPARE(note(3), u"always kept"_s);
    QCOMPARE(control(3, 1), Control::Lock);
    QVERIFY(!model.choose(3, MergeColumn::First));
    QVERIFY(!model.choose(1, MergeColumn::First));
}

QTEST_GUILESS_MAIN(DuplicateSessionTest)
#include "tst_duplicate_session.moc"
