// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicate_session.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/database_thread.h"
#include "store/duplicate_merge.h"
#include "tests/support/carnet_thread.h"
#include "views/duplicate_merge_view.h"
#include "views/duplicates_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;
using carnet::test::CarnetThread;

/// The page of the review of duplicates over a real carnet.
class DuplicatesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void looksByItselfWhenItIsShown();
    void laysAPairSideBySide();
    void arrowsChooseAndEnterMerges();
    void aClickChooses();
    void putsOffAndGoesOn();
    void takesBackWhatWasDecided();
    void mergesTheSureOnesAfterTheirList();
    void goesToTheMergesOfEarlierDays();
    void saysWhenThereIsNone();
    void everyFieldHasAName();

private:
    void show()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(m_session->state(), DuplicateSession::State::Scanned);
        QTRY_VERIFY(m_session->pairs().rowCount() == 0 || !m_session->merge().isEmpty());
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    [[nodiscard]] DuplicateMergeView *fields() const { return m_page->findChild<DuplicateMergeView *>(); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] QString cell(const QString &field, MergeColumn column) const
    {
        const DuplicateMergeModel &merge = m_session->merge();
        for (int row = 0; row < merge.rowCount(); ++row) {
            if (merge.index(row, 0).data().toString() == field)
                return merge.index(row, static_cast<int>(column)).data().toString();
        }
        return u"no such field"_s;
    }
    void fill(const RecordedWrite::Work &work) { QVERIFY(m_carnet->write(CommandId::ContactCreate, work)); }

    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<DuplicateSession> m_session;
    std::unique_ptr<DuplicatesPage> m_page;
};

namespace {

Result<void> twoPairs(Database &db)
{
    const Clock clock = Clock::fixed(1'763'985'600'000);
    ContactTable table(db);
    const auto add = [&](const QString &first, const QString &family, const QString &mobile,
                         const QString &job) -> Result<void> {
        Contact contact;
        contact.firstName = first;
        contact.familyName = family;
        contact.job = job;
        contact.points = {{0, PointKind::Mobile, {}, mobile, u"+33639981427"_s, true}};
        if (family == u"Olivier" || family == u"Ollivier")
            contact.points.clear();
        CARNET_TRY(table.insert(contact, clock));
        return {};
    };
    CARNET_TRY(add(u"Hélène"_s, u"Marchand"_s, u"06 39 98 14 27"_s, u"Gérante"_s));
    CARNET_TRY(add(u"H."_s, u"MARCHAND"_s, u"06.39.98.14.27"_s, u"Boulangère"_s));
    CARNET_TRY(add(u"Marc"_s, u"Ollivier"_s, {}, {}));
    return add(u"Marc"_s, u"Olivier"_s, {}, {});
}

} // namespace

void DuplicatesPageTest::init()
{
    m_carnet = std::make_unique<CarnetThread>();
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_session = std::make_unique<DuplicateSession>(*m_carnet->thread);
    m_page = std::make_unique<DuplicatesPage>(nullptr);
    DisplayFormat format;
    format.language = DisplayLanguage::English;
    format.today = QDate(2026, 11, 24);
    m_page->setFormat(format);
    m_page->setSession(m_session.get());
    m_page->resize(1160, 768);
}

void DuplicatesPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_carnet.reset();
}

void DuplicatesPageTest::looksByItselfWhenItIsShown()
{
    fill(twoPairs);
    QSignalSpy counted(m_page.get(), &DuplicatesPage::countChanged);
    show();
    QCOMPARE(part<QListView>(u"pairs"_s)->model()->rowCount(), 2);
    QVERIFY(shows(u"2 pair(s) to decide"_s));
    QCOMPARE(counted.last().at(0).toLongLong(), 2);
    QTRY_VERIFY(fields()->hasFocus());
}

void DuplicatesPageTest::laysAPairSideBySide()
{
    fill(twoPairs);
    show();
    QCOMPARE(cell(u"Name"_s, MergeColumn::Second), u"H. MARCHAND"_s);
    QCOMPARE(cell(u"Mobile"_s, MergeColumn::Second), u"06 39 98 14 27"_s);
    QCOMPARE(cell(u"Job"_s, MergeColumn::Kept), u"Gérante"_s);
}

void DuplicatesPageTest::arrowsChooseAndEnterMerges()
{
    fill(twoPairs);
    show();
    QTRY_VERIFY(fields()->hasFocus());
    QTest::keyClick(fields(), Qt::Key_Down); // from the name to the job: the mobile is the same
    QCOMPARE(fields()->currentIndex().siblingAtColumn(0).data().toString(), u"Job"_s);
    QTest::keyClick(fields(), Qt::Key_Right);
    QCOMPARE(cell(u"Job"_s, MergeColumn::Kept), u"Boulangère"_s);
    QTest::keyClick(fields(), Qt::Key_Return);
    QTRY_COMPARE(m_session->pairs().rowCount(), 1);
    QTRY_COMPARE(cell(u"Name"_s, MergeColumn::First), u"Marc Ollivier"_s); // the next pair
    QVERIFY(fields()->hasFocus());
    QTest::keyClick(fields(), Qt::Key_D);
    QTRY_COMPARE(m_session->pairs().rowCount(), 0);
    QTRY_VERIFY(shows(u"Every pair is decided."_s));
    const auto kept = m_carnet->read([](Database &db) { return ContactTable(db).byId({1}); });
    QVERIFY(kept && kept->job == u"Boulangère"_s);
}

void DuplicatesPageTest::aClickChooses()
{
    fill(twoPairs);
    show();
    const QModelIndex job = m_session->merge().index(1, static_cast<int>(MergeColumn::Second));
    QCOMPARE(job.siblingAtColumn(0).data().toString(), u"Job"_s);
    QTest::mouseClick(fields()->viewport(), Qt::LeftButton, {}, fields()->visualRect(job).center());
    QCOMPARE(cell(u"Job"_s, MergeColumn::Kept), u"Boulangère"_s);
}

void DuplicatesPageTest::putsOffAndGoesOn()
{
    fill(twoPairs);
    show();
    QTest::keyClick(fields(), Qt::Key_P);
    QTRY_COMPARE(cell(u"Name"_s, MergeColumn::First), u"Marc Ollivier"_s);
    QCOMPARE(m_session->pairs().rowCount(), 2);
    QTest::keyClick(fields(), Qt::Key_PageDown);
    QTRY_COMPARE(cell(u"Name"_s, MergeColumn::First), u"Hélène Marchand"_s);
    QTest::keyClick(part<QListView>(u"pairs"_s), Qt::Key_Up);
    QTRY_COMPARE(cell(u"Name"_s, MergeColumn::First), u"Marc Ollivier"_s);
}

void DuplicatesPageTest::takesBackWhatWasDecided()
{
    fill(twoPairs);
    show();
    QTest::mouseClick(part<QAbstractButton>(u"merge"_s), Qt::LeftButton);
    QTRY_COMPARE(m_session->pairs().count(PairStanding::Merged), 1);
    QTest::mouseClick(part<QAbstractButton>(u"standing1"_s), Qt::LeftButton);
    QTRY_VERIFY(part<QAbstractButton>(u"takeBack"_s)->isVisible());
    QVERIFY(!part<QAbstractButton>(u"merge"_s)->isVisible());
    QTest::mouseClick(part<QAbstractButton>(u"takeBack"_s), Qt::LeftButton);
    QTRY_COMPARE(m_session->pairs().count(PairStanding::Open), 2);
    QTRY_VERIFY(shows(u"Nothing was merged"_s));
}

void DuplicatesPageTest::mergesTheSureOnesAfterTheirList()
{
    fill(twoPairs);
    fill([](Database &db) -> Result<void> {
        for (int i = 0; i < 4; ++i) {
            Contact contact;
            contact.firstName = i < 2 ? u"Karim"_s : u"Nora"_s;
            contact.familyName = i < 2 ? u"Benali"_s : u"Haddad"_s;
            const QString email = contact.firstName + u"@x.example"_s;
            contact.points = {{0, PointKind::Email, {}, email, email.toLower(), true}};
            CARNET_TRY(ContactTable(db).insert(contact, Clock::fixed(1'763'985'600'000)));
        }
        return {};
    });
    show();
    auto *button = part<QAbstractButton>(u"mergeSure"_s);
    QVERIFY(button->isVisible());
    QVERIFY(button->text().contains(u"3"_s));
    QVERIFY(!part<QAbstractButton>(u"merges"_s)->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *list = part<QListView>(u"surePairs"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(shows(u"1 sure pair(s) say different things"_s));
    auto *agree = part<QAbstractButton>(u"sureMerge"_s);
    QTRY_VERIFY(agree->hasFocus());
    QTest::keyClick(agree, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(m_session->pairs().count(PairStanding::Merged), 0);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(list->isVisible());
    QTest::mouseClick(agree, Qt::LeftButton);
    QTRY_COMPARE(m_session->pairs().count(PairStanding::Merged), 2);
    QTRY_VERIFY(fields()->isVisible());
    QTRY_COMPARE(cell(u"Name"_s, MergeColumn::First), u"Hélène Marchand"_s); // what needs a choice is left
    QVERIFY(part<QAbstractButton>(u"merges"_s)->isVisible());
    QTest::mouseClick(part<QAbstractButton>(u"merges"_s), Qt::LeftButton);
    QVERIFY(!button->isVisible());
    QTRY_VERIFY(part<QAbstractButton>(u"takeBack"_s)->isVisible());
    QVERIFY(part<QAbstractButton>(u"takeBack"_s)->text().contains(u"2"_s));
    QTest::mouseClick(part<QAbstractButton>(u"takeBack"_s), Qt::LeftButton);
    QTRY_COMPARE(m_session->pairs().count(PairStanding::Open), 4);
}

void DuplicatesPageTest::goesToTheMergesOfEarlierDays()
{
    fill(twoPairs);
    QVERIFY(m_carnet->thread);
    auto merged =
        m_carnet->thread->command([clock = m_carnet->thread->clock()](Database &db) -> Result<WriteOutcome> {
            CARNET_TRY_ASSIGN(const Contact kept, proposedContact(db, {ContactId{1}, ContactId{2}}));
            return mergeContacts(db, clock, kept, {ContactId{2}});
        });
    QTRY_VERIFY(merged.isFinished());
    QVERIFY(merged.result());
    show();
    QTest::mouseClick(part<QAbstractButton>(u"merges"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(u" these two are one record."_s));
    QTest::mouseClick(part<QAbstractButton>(u"takeBack"_s), Qt::LeftButton);
    QTRY_COMPARE(m_session->pairs().count(PairStanding::Open), 2);
}

void DuplicatesPageTest::saysWhenThereIsNone()
{
    show();
    QVERIFY(shows(u"No duplicates found"_s));
    QVERIFY(part<QAbstractButton>(u"scanAgain"_s)->isVisible());
    fill(twoPairs);
    QTest::mouseClick(part<QAbstractButton>(u"scanAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(m_session->pairs().rowCount(), 2);
    m_page->setSession(nullptr);
    QVERIFY(!part<QListView>(u"pairs"_s)->model());
    QVERIFY(!fields()->model());
}

void DuplicatesPageTest::everyFieldHasAName()
{
    DuplicateMergeModel::Pair pair;
    pair.kind = RecordKind::Company;
    pair.firstCompany.name = u"Durand"_s;
    pair.firstCompany.siren = u"732829320"_s;
    pair.firstCompany.siret = u"73282932000074"_s;
    pair.firstCompany.vatNumber = u"FR44732829320"_s;
    pair.firstCompany.naf = u"10.71C"_s;
    pair.firstCompany.note = u"note"_s;
    pair.firstCompany.tags = {u"Salon"_s};
    pair.firstCompany.relation = Relation::Client;
    pair.firstCompany.provenance.source = u"Salon"_s;
    for (const PointKind kind : {PointKind::Email, PointKind::Mobile, PointKind::Phone, PointKind::HomePhone,
                                 PointKind::Fax, PointKind::Web})
        pair.firstCompany.points.append({0, kind, {}, u"x"_s, {}, true});
    PostalAddress address;
    address.city = u"Rennes"_s;
    pair.firstCompany.addresses = {address};
    m_session->merge().setPair(pair);
    QCOMPARE(m_session->merge().rowCount(), 16);
    for (int row = 0; row < m_session->merge().rowCount(); ++row) {
        QVERIFY(!m_session->merge().index(row, 0).data().toString().isEmpty());
        QVERIFY2(!m_session->merge().index(row, 1).data().toString().isEmpty(),
                 qPrintable(m_session->merge().index(row, 0).data().toString()));
    }
    QCOMPARE(m_session->merge().index(1, 1).data().toString(), u"732 829 320"_s);
}

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicates_page.moc"
