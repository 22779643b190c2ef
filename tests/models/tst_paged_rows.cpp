// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paged_rows.h"

#include <QTest>

#include <numeric>

using namespace carnet;

struct Row {
    qint64 id = 0;
    int version = 0;
};
using Rows = PagedRows<Row>;

class PagedRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksForAPageOnceAndKeepsIt();
    void marksRowsThatHaveGone();
    void keepsNoMoreThan64Pages();
    void dropsAnswersThatAreOutOfDate();
    void showsTheOldRowUntilTheNewOneComes();
    void asksAgainAfterAFailure();
    void keepsRowsWhenTheOrderChanges();

private:
    void fill(int count)
    {
        std::vector<qint64> ids(static_cast<size_t>(count));
        std::iota(ids.begin(), ids.end(), 1);
        m_rows->setIds(std::make_shared<const std::vector<qint64>>(std::move(ids)));
    }
    std::vector<Row> answer(const Rows::Request &request, int version = 0)
    {
        std::vector<Row> rows;
        for (const qint64 id : request.ids)
            rows.push_back({id, version});
        return rows;
    }

    std::vector<Rows::Request> m_requests;
    std::unique_ptr<Rows> m_rows;
};

void PagedRowsTest::init()
{
    m_requests.clear();
    m_rows = std::make_unique<Rows>([this](const Rows::Request &request) { m_requests.push_back(request); });
}

void PagedRowsTest::asksForAPageOnceAndKeepsIt()
{
    fill(300);
    QVERIFY(!m_rows->at(130));
    QVERIFY(!m_rows->at(131));
    QCOMPARE(m_requests.size(), size_t(1));
    QCOMPARE(m_requests[0].ids.size(), size_t(Rows::kPageSize));
    QCOMPARE(m_requests[0].ids.front(), 129);
    QCOMPARE(m_rows->deliver(m_requests[0], answer(m_requests[0])).size(), size_t(Rows::kPageSize));
    QVERIFY(m_rows->at(130));
    QCOMPARE(m_rows->at(130)->id, 131);
    QVERIFY(!m_rows->at(299));
    QCOMPARE(m_requests[1].ids.size(), size_t(300 - 256));
}

void PagedRowsTest::marksRowsThatHaveGone()
{
    fill(10);
    QVERIFY(!m_rows->at(3));
    std::vector<Row> rows = answer(m_requests[0]);
    rows.erase(rows.begin() + 3);
    QVERIFY(!m_rows->deliver(m_requests[0], rows).empty());
    QVERIFY(!m_rows->at(3));
    QVERIFY(m_rows->at(4));
    QCOMPARE(m_requests.size(), size_t(1)); // not asked for for ever
}

void PagedRowsTest::keepsNoMoreThan64Pages()
{
    fill(100 * Rows::kPageSize);
    for (int row = 0; row < m_rows->size(); row += Rows::kPageSize) {
        QVERIFY(!m_rows->at(row));
        QVERIFY(!m_rows->deliver(m_requests.back(), answer(m_requests.back())).empty());
        QVERIFY(m_rows->at(0)); // the first page stays in use
    }
    QCOMPARE(m_rows->cachedRows(), qsizetype(Rows::kMaxPages) * Rows::kPageSize);
    QVERIFY(!m_rows->at(Rows::kPageSize)); // the second was dropped
}

void PagedRowsTest::dropsAnswersThatAreOutOfDate()
{
    fill(10);
    QVERIFY(!m_rows->at(0));
    m_rows->refresh(std::vector<qint64>{5});
    QCOMPARE(m_requests.size(), size_t(2)); // what was on its way is asked for again
    QVERIFY(m_rows->deliver(m_requests[0], answer(m_requests[0])).empty());
    QVERIFY(!m_rows->at(0));
    QCOMPARE(m_rows->deliver(m_requests[1], answer(m_requests[1], 1)).size(), size_t(10));
    QCOMPARE(m_rows->at(0)->version, 1);
}

void PagedRowsTest::showsTheOldRowUntilTheNewOneComes()
{
    fill(10);
    QVERIFY(!m_rows->at(0));
    QVERIFY(!m_rows->deliver(m_requests[0], answer(m_requests[0])).empty());
    m_rows->refresh(std::vector<qint64>{5, 99});
    QCOMPARE(m_requests[1].ids, std::vector<qint64>{5});
    QCOMPARE(m_rows->at(4)->version, 0);
    QVERIFY(!m_rows->deliver(m_requests[1], answer(m_requests[1], 1)).empty());
    QCOMPARE(m_rows->at(4)->version, 1);
    QCOMPARE(m_rows->at(3)->version, 0);
}

void PagedRowsTest::asksAgainAfterAFailure()
{
    fill(10);
    QVERIFY(!m_rows->at(0));
    m_rows->giveUp(m_requests[0]);
    QVERIFY(!m_rows->at(0));
    QCOMPARE(m_requests.size(), size_t(2));
}

void PagedRowsTest::keepsRowsWhenTheOrderChanges()
{
    fill(10);
    QVERIFY(!m_rows->at(0));
    QVERIFY(!m_rows->deliver(m_requests[0], answer(m_requests[0])).empty());
    m_rows->setIds(std::make_shared<const std::vector<qint64>>(std::vector<qint64>{10, 1, 2}));
    QCOMPARE(m_rows->at(0)->id, 10);
    QCOMPARE(m_rows->rowOf(2), 2);
    QCOMPARE(m_rows->rowOf(7), -1);
    QCOMPARE(m_rows->rowsOf({2, 7, 10}), (std::vector<int>{0, 2}));
    QCOMPARE(m_requests.size(), size_t(1));
}

QTEST_APPLESS_MAIN(PagedRowsTest)
#include "tst_paged_rows.moc"
