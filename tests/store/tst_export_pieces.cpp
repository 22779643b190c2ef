// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret_bytes.h"
#include "store/export_pieces.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace carnet;

/// Texts come out in the order of their places, whether they fitted in memory or not.
class ExportPiecesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void givesTextsBackInOrder_data();
    void givesTextsBackInOrder();
    void leavesNoFileAndNoTextInIt();
    void tellsAFolderThatIsNotThere();
    void endsWithTheFailureOfTheTaker();
};

namespace {

QByteArray textOf(size_t place, int length)
{
    return QByteArray::number(static_cast<qulonglong>(place)).rightJustified(length, '.');
}

Result<void> keepAll(ExportPieces &pieces, size_t count, int length)
{
    std::vector<size_t> places(count);
    std::iota(places.begin(), places.end(), 0);
    std::shuffle(places.begin(), places.end(), std::mt19937(7));
    for (const size_t place : places) {
        const QByteArray text = textOf(place, length);
        if (place % 11 != 5) // some are left out
            CARNET_TRY(pieces.keep(place, {text.constData(), static_cast<size_t>(text.size())}));
    }
    return {};
}

} // namespace

void ExportPiecesTest::givesTextsBackInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("memory");
    QTest::addColumn<bool>("hasFile");
    QTest::newRow("none") << 0 << 10 << 1000 << false;
    QTest::newRow("one") << 1 << 10 << 1000 << false;
    QTest::newRow("in memory") << 60'000 << 20 << 100'000'000 << false;
    QTest::newRow("mostly in the file") << 60'000 << 200 << 1'000'000 << true;
    QTest::newRow("all in the file") << 60'000 << 100 << 0 << true;
    QTest::newRow("each larger than a block") << 60 << 300'000 << 1'000'000 << true;
    QTest::newRow("a bucket in several passes") << 3'000 << 30'000 << 1'000'000 << true;
}

void ExportPiecesTest::givesTextsBackInOrder()
{
    QFETCH(const int, count);
    QFETCH(const int, length);
    QFETCH(const int, memory);
    QFETCH(const bool, hasFile);
    const QTemporaryDir dir;
    const auto size = static_cast<size_t>(count);
    ExportPieces pieces(size, dir.path(), static_cast<size_t>(memory));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(keepAll(pieces, size, length));
        if (round == 0) { // as if the sink had learned something: all of it once more
            pieces.clear();
            QVERIFY(keepAll(pieces, size, length));
        }
        QCOMPARE(pieces.hasFile(), hasFile);
        size_t expected = 0;
        const auto taken = pieces.eachInOrder([&](size_t place, std::string_view text) -> Result<void> {
            if (expected % 11 == 5)
                ++expected;
            if (place != expected
                || textOf(place, length) != QByteArray(text.data(), static_cast<qsizetype>(text.size())))
                return fail(ErrorCode::Corrupt);
            ++expected;
            return {};
        });
        QVERIFY(taken);
        QVERIFY(expected + 1 >= size);
    }
}

void ExportPiecesTest::leavesNoFileAndNoTextInIt()
{
    const QTemporaryDir dir;
    {
        ExportPieces pieces(5000, dir.path(), 0);
        for (size_t place = 0; place < 5000; ++place)
            QVERIFY(pieces.keep(place, "Hélène Marchand, à ne pas trouver sur le disque"));
        QVERIFY(pieces.hasFile());
        const QStringList names = QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) { // there is one only where a file without a name cannot be
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Marchand"));
        }
    }
    QVERIFY(QDir(dir.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void ExportPiecesTest::tellsAFolderThatIsNotThere()
{
    ExportPieces pieces(100'000, QStringLiteral("/nowhere/at/all"), 0);
    const Result<void> kept = keepAll(pieces, 100'000, 50);
    QVERIFY(!kept && kept.error().code == ErrorCode::Io);
}

void ExportPiecesTest::endsWithTheFailureOfTheTaker()
{
    ExportPieces pieces(10, QString());
    QVERIFY(keepAll(pieces, 10, 5));
    int taken = 0;
    const Result<void> outcome = pieces.eachInOrder([&](size_t, std::string_view) -> Result<void> {
        return ++taken < 3 ? Result<void>{} : fail(ErrorCode::DiskFull);
    });
    QVERIFY(!outcome && outcome.error().code == ErrorCode::DiskFull);
    QCOMPARE(taken, 3);
}

QTEST_GUILESS_MAIN(ExportPiecesTest)
#include "tst_export_pieces.moc"
