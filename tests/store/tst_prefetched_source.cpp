// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prefetched_source.h"

#include <QTest>

#include <atomic>

using namespace carnet;

namespace {

/// So many rows, numbered from 1, each seventh of them refused; then the end, or a failure.
class NumberedRows : public RowSource {
public:
    NumberedRows(qint64 rows, std::optional<ErrorCode> end) : m_rows(rows), m_end(end) { }
    Result<bool> next(ImportedRow &row) override
    {
        if (m_row == m_rows)
            return m_end ? Result<bool>(fail(*m_end, QStringLiteral("line %1").arg(m_row)))
                         : Result<bool>(false);
        row.line = ++m_row;
        row.refused = m_row % 7 == 0 ? RefusedReason::NothingUsable : RefusedReason::None;
        return true;
    }
    QStringList cells() const override { return {QString::number(m_row)}; }
    QStringList header() const override { return {QStringLiteral("Nom")}; }
    qint64 bytesRead() const override { return m_row * 10; }
    qint64 bytesTotal() const override { return m_rows * 10; }
    [[nodiscard]] qint64 taken() const { return m_row; }

private:
    qint64 m_rows;
    std::optional<ErrorCode> m_end;
    std::atomic<qint64> m_row = 0;
};

} // namespace

class PrefetchedSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameRowsInTheSameOrder_data();
    void givesTheSameRowsInTheSameOrder();
    void passesOnWhatEndsTheSource_data() { givesTheSameRowsInTheSameOrder_data(); }
    void passesOnWhatEndsTheSource();
    void readsNoFurtherThanItIsTaken();
};

void PrefetchedSourceTest::givesTheSameRowsInTheSameOrder_data()
{
    QTest::addColumn<qint64>("rows");
    for (const qint64 rows : {0, 1, 255, 256, 257, 5000}) // around the size of a batch
        QTest::addRow("%lld rows", static_cast<long long>(rows)) << rows;
}

void PrefetchedSourceTest::givesTheSameRowsInTheSameOrder()
{
    QFETCH(const qint64, rows);
    NumberedRows numbers(rows, {});
    PrefetchedSource source(numbers);
    QCOMPARE(source.header(), QStringList{QStringLiteral("Nom")});
    QCOMPARE(source.bytesTotal(), rows * 10);
    ImportedRow row;
    for (qint64 line = 1; line <= rows; ++line) {
        QVERIFY(source.next(row).value_or(false));
        QCOMPARE(row.line, line);
        QVERIFY(source.bytesRead() >= line * 10 && source.bytesRead() <= rows * 10);
        QCOMPARE(source.cells(), line % 7 == 0 ? QStringList{QString::number(line)} : QStringList());
    }
    QCOMPARE(source.next(row).value_or(true), false);
    QCOMPARE(source.next(row).value_or(true), false); // and stays at its end
    QCOMPARE(source.bytesRead(), rows * 10);
}

void PrefetchedSourceTest::passesOnWhatEndsTheSource()
{
    QFETCH(const qint64, rows);
    NumberedRows numbers(rows, ErrorCode::Io);
    PrefetchedSource source(numbers);
    ImportedRow row;
    for (qint64 line = 1; line <= rows; ++line)
        QVERIFY(source.next(row).value_or(false)); // all that came before it is given
    const Result<bool> end = source.next(row);
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Io);
    QCOMPARE(end.error().detail, QStringLiteral("line %1").arg(rows));
}

/// A cancelled import must not read a large file to its end, nor wait for it.
void PrefetchedSourceTest::readsNoFurtherThanItIsTaken()
{
    NumberedRows numbers(10'000'000, {});
    {
        PrefetchedSource source(numbers);
        ImportedRow row;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(source.next(row).value_or(false));
    }
    QVERIFY(numbers.taken() >= 1000);
    QVERIFY2(numbers.taken() < 5000, qPrintable(QString::number(numbers.taken())));
}

QTEST_GUILESS_MAIN(PrefetchedSourceTest)
#include "tst_prefetched_source.moc"
