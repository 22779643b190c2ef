// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/list_roles.h"
#include "views/record_list_view.h"
#include "views/theme/theme.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace carnet;

/// Which row is chosen while the rows come and go: one always is, so that the keys of the list act.
class ChosenRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init();
    void theFirstRowIsChosenWhenTheyCome();
    void theNextRowTakesThePlaceOfOneThatGoes_data();
    void theNextRowTakesThePlaceOfOneThatGoes();
    void aRecordThatMovesStaysChosen();
    void rowsThatAreLeftOfSeveralStayChosen();
    void oneChangeIsToldOnce();
    void aSearchChoosesItsFirstHit();
    void aSearchKeepsWhatSomebodyChose();
    void theFirstHitStaysWhenTheSearchIsCleared();
    void enterWaitsForTheRowsItIsFor();
    void theFocusChoosesARow();

private:
    using Ids = QList<qint64>;
    static QList<QStandardItem *> row(qint64 id)
    {
        QList<QStandardItem *> cells;
        for (int i = 0; i < kListColumnCount; ++i) {
            cells << new QStandardItem;
            cells.last()->setData(id, IdRole);
            cells.last()->setData(true, IsLoadedRole);
        }
        return cells;
    }
    void fill(const Ids &ids)
    {
        for (const qint64 id : ids)
            m_model->appendRow(row(id));
    }
    void refill(const Ids &ids) // as a search does whose hits are others
    {
        m_model->removeRows(0, m_model->rowCount());
        fill(ids);
    }
    void start(const Ids &ids)
    {
        fill(ids);
        QTRY_COMPARE(m_view->selectedIds(), Ids{ids.first()});
    }
    [[nodiscard]] Ids chosen() const { return m_view->selectedIds(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<RecordListView> m_view;
};

void ChosenRowTest::init()
{
    m_view.reset();
    m_model = std::make_unique<QStandardItemModel>(0, kListColumnCount);
    m_view = std::make_unique<RecordListView>(RecordKind::Contact, nullptr);
    m_view->setRecords(m_model.get(), {});
}

void ChosenRowTest::theFirstRowIsChosenWhenTheyCome()
{
    QSignalSpy told(m_view.get(), &RecordListView::currentIdChanged);
    fill({11, 12, 13});
    QTRY_COMPARE(chosen(), Ids{11});
    QCOMPARE(told.count(), 1);
    m_model->removeRows(0, 3);
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(told.last().first().toLongLong(), 0);
}

void ChosenRowTest::theNextRowTakesThePlaceOfOneThatGoes_data()
{
    QTest::addColumn<qint64>("current");
    QTest::addColumn<int>("goes");
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("next");
    QTest::newRow("in the middle") << qint64(12) << 1 << 1 << qint64(13);
    QTest::newRow("first") << qint64(11) << 0 << 1 << qint64(12);
    QTest::newRow("last") << qint64(15) << 4 << 1 << qint64(14);
    QTest::newRow("with others") << qint64(13) << 1 << 3 << qint64(15);
    QTest::newRow("another one") << qint64(12) << 3 << 1 << qint64(12);
    QTest::newRow("one above") << qint64(14) << 0 << 2 << qint64(14);
}

void ChosenRowTest::theNextRowTakesThePlaceOfOneThatGoes()
{
    QFETCH(const qint64, current);
    QFETCH(const int, goes);
    QFETCH(const int, count);
    start({11, 12, 13, 14, 15});
    m_view->chooseId(current);
    m_model->removeRows(goes, count);
    QCoreApplication::processEvents();
    QTEST(m_view->currentId(), "next");
    QCOMPARE(chosen(), Ids{m_view->currentId()});
    // The very next key, before anything came to rest, is for the right row too.
    QSignalSpy acted(m_view.get(), &RecordListView::actRequested);
    m_model->removeRow(m_view->currentIndex().row());
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(acted.count(), 1);
    QCOMPARE(acted.first().at(1).value<Ids>(), chosen());
    QCOMPARE(chosen().size(), 1);
}

void ChosenRowTest::aRecordThatMovesStaysChosen()
{
    start({11, 12, 13});
    m_view->chooseId(12);
    QSignalSpy told(m_view.get(), &RecordListView::currentIdChanged);
    m_model->removeRow(1); // a new name: it goes and comes back elsewhere
    m_model->appendRow(row(12));
    QTRY_COMPARE(chosen(), Ids{12});
    QCOMPARE(m_view->currentIndex().row(), 2);
    QCOMPARE(told.count(), 0);
}

void ChosenRowTest::rowsThatAreLeftOfSeveralStayChosen()
{
    start({11, 12, 13, 14});
    m_view->chooseId(11);
    m_view->selectionModel()->select(QItemSelection(m_model->index(0, 0), m_model->index(2, 0)),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_model->removeRow(1);
    QCoreApplication::processEvents();
    QCOMPARE(chosen(), (Ids{11, 13}));
}

void ChosenRowTest::oneChangeIsToldOnce()
{
    start({11, 12, 13, 14, 15, 16});
    m_view->chooseId(14);
    QSignalSpy told(m_view.get(), &RecordListView::currentIdChanged);
    m_model->removeRow(5);
    m_model->removeRow(3);
    m_model->removeRow(2);
    m_model->removeRow(0);
    QTRY_COMPARE(chosen(), Ids{15});
    QCOMPARE(told.count(), 1);
}

void ChosenRowTest::aSearchChoosesItsFirstHit()
{
    start({11, 12, 13, 14});
    m_view->chooseId(14);
    m_view->setSearchText(QStringLiteral("d"));
    refill({12, 13});
    QTRY_COMPARE(chosen(), Ids{12});
    m_view->setSearchText(QStringLiteral("du"));
    m_view->setAwaited(true);
    refill({13, 12}); // the best ones first; the hit of the shorter text is nobody's choice
    QTRY_COMPARE(chosen(), Ids{13});
    refill({11, 12, 13}); // all of them in their order
    m_view->setAwaited(false);
    QTRY_COMPARE(m_view->selectionModel()->hasSelection(), true);
    QCOMPARE(chosen(), Ids{13});
}

void ChosenRowTest::aSearchKeepsWhatSomebodyChose()
{
    start({11, 12, 13, 14});
    m_view->chooseId(13);
    m_view->setSearchText(QStringLiteral("d"));
    refill({12, 13});
    QTRY_COMPARE(chosen(), Ids{13});
}

void ChosenRowTest::theFirstHitStaysWhenTheSearchIsCleared()
{
    start({11, 12, 13, 14});
    m_view->setSearchText(QStringLiteral("d"));
    refill({13, 14});
    QTRY_COMPARE(chosen(), Ids{13});
    m_view->setSearchText({});
    refill({11, 12, 13, 14});
    QTRY_COMPARE(chosen(), Ids{13});
}

void ChosenRowTest::enterWaitsForTheRowsItIsFor()
{
    start({11, 12, 13});
    QSignalSpy opened(m_view.get(), &RecordListView::opened);
    m_view->setSearchText(QStringLiteral("d"));
    m_view->setAwaited(true);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QVERIFY(m_view->takeKey(&enter));
    QCoreApplication::processEvents();
    QCOMPARE(opened.count(), 0);
    refill({12, 13});
    m_view->setAwaited(false);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 12);
    m_view->setAwaited(true);
    QVERIFY(m_view->takeKey(&enter));
    m_view->setSearchText(QStringLiteral("du")); // typed on: it was not for this text
    m_view->setAwaited(false);
    QCoreApplication::processEvents();
    QCOMPARE(opened.count(), 1);
}

void ChosenRowTest::theFocusChoosesARow()
{
    start({11, 12, 13});
    m_view->chooseId(12);
    m_view->clearSelection();
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus(Qt::OtherFocusReason);
    QCOMPARE(chosen(), Ids{12});
}

QTEST_MAIN(ChosenRowTest)
#include "tst_chosen_row.moc"
