// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/id_list_change.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace carnet;
using Ids = std::vector<qint64>;

Q_DECLARE_METATYPE(Ids)
Q_DECLARE_METATYPE(IdListChange)

class IdListChangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheSmallestRuns_data();
    void tellsTheSmallestRuns();
    void leadsFromOneListToTheOther();
    void leadsFromOneLongListToTheOther();
    void givesUpWhenTooMuchChanged();
};

void IdListChangeTest::tellsTheSmallestRuns_data()
{
    using Kind = IdListChange::Kind;
    QTest::addColumn<Ids>("before");
    QTest::addColumn<Ids>("after");
    QTest::addColumn<IdListChange>("change");
    QTest::newRow("the same") << Ids{1, 2, 3} << Ids{1, 2, 3} << IdListChange{};
    QTest::newRow("both empty") << Ids{} << Ids{} << IdListChange{};
    QTest::newRow("one more") << Ids{1, 3} << Ids{1, 2, 3} << IdListChange{Kind::Rows, {}, {{1, 1}}};
    QTest::newRow("one more at the end")
        << Ids{1, 2} << Ids{1, 2, 3} << IdListChange{Kind::Rows, {}, {{2, 1}}};
    QTest::newRow("three fewer") << Ids{1, 2, 3, 4, 5} << Ids{1, 5} << IdListChange{Kind::Rows, {{1, 3}}, {}};
    QTest::newRow("all gone") << Ids{1, 2} << Ids{} << IdListChange{Kind::Rows, {{0, 2}}, {}};
    QTest::newRow("one moved down") << Ids{1, 2, 3, 4} << Ids{2, 3, 4, 1}
                                    << IdListChange{Kind::Rows, {{0, 1}}, {{3, 1}}};
    QTest::newRow("one moved up") << Ids{1, 2, 3, 4} << Ids{4, 1, 2, 3}
                                  << IdListChange{Kind::Rows, {{3, 1}}, {{0, 1}}};
    QTest::newRow("one gone, one new")
        << Ids{1, 2, 3, 4} << Ids{1, 9, 3, 4} << IdListChange{Kind::Rows, {{1, 1}}, {{1, 1}}};
    QTest::newRow("two places") << Ids{1, 2, 3, 4, 5} << Ids{2, 3, 5}
                                << IdListChange{Kind::Rows, {{3, 1}, {0, 1}}, {}};
}

void IdListChangeTest::tellsTheSmallestRuns()
{
    QFETCH(const Ids, before);
    QFETCH(const Ids, after);
    QFETCH(const IdListChange, change);
    const IdListChange found = compareIdLists(before, after);
    QCOMPARE(found.kind, change.kind);
    QCOMPARE(found.removed, change.removed);
    QCOMPARE(found.inserted, change.inserted);
}

void IdListChangeTest::leadsFromOneListToTheOther()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        Ids before(40);
        std::iota(before.begin(), before.end(), 1);
        Ids after;
        for (const qint64 id : before) {
            if (random.bounded(5) > 0)
                after.insert(after.begin()
                                 + (random.bounded(8) == 0
                                        ? random.bounded(static_cast<int>(after.size()) + 1)
                                        : static_cast<int>(after.size())),
                             id);
            if (random.bounded(6) == 0)
                after.push_back(100 + id);
        }
        const IdListChange change = compareIdLists(before, after, 1000);
        Ids now = before;
        for (const RowRun &run : change.removed)
            now.erase(now.begin() + run.first, now.begin() + run.first + run.count);
        for (const RowRun &run : change.inserted)
            now.insert(now.begin() + run.first, after.begin() + run.first,
                       after.begin() + run.first + run.count);
        QCOMPARE(now, after);
    }
}

void IdListChangeTest::leadsFromOneLongListToTheOther()
{
    Ids before(100'000);
    std::iota(before.begin(), before.end(), 1);
    Ids after = before;
    after.erase(after.begin() + 10); // goes far down …
    after.insert(after.begin() + 99'000, 11);
    after.erase(after.begin() + 50'000, after.begin() + 50'300); // … these go …
    after.insert(after.begin() + 70'000, {200'001, 200'002}); // … and two are new
    const IdListChange change = compareIdLists(before, after, 16);
    QCOMPARE(change.kind, IdListChange::Kind::Rows);
    QCOMPARE(change.removed, (std::vector<RowRun>{{50'001, 300}, {10, 1}}));
    Ids now = before;
    for (const RowRun &run : change.removed)
        now.erase(now.begin() + run.first, now.begin() + run.first + run.count);
    for (const RowRun &run : change.inserted)
        now.insert(now.begin() + run.first, after.begin() + run.first, after.begin() + run.first + run.count);
    QVERIFY(now == after);

    std::reverse(after.begin(), after.end());
    QCOMPARE(compareIdLists(before, after, 16).kind, IdListChange::Kind::Reset);
}

void IdListChangeTest::givesUpWhenTooMuchChanged()
{
    Ids before(1000);
    std::iota(before.begin(), before.end(), 1);
    Ids after = before;
    std::erase_if(after, [](qint64 id) { return id % 2 == 0; });
    QCOMPARE(compareIdLists(before, after).kind, IdListChange::Kind::Reset);
}

QTEST_APPLESS_MAIN(IdListChangeTest)
#include "tst_id_list_change.moc"
