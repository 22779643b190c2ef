// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_reader.h"
#include "core/error_text.h"
#include "core/refusals.h"
#include "core/sheet/sheet_limits.h"
#include "core/vcard/vcard_lines.h"

#include <QSet>
#include <QTest>

using namespace carnet;

class ErrorTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEachFailureInItsOwnSentence();
    void keepsToTheToneOfTheHouse_data();
    void keepsToTheToneOfTheHouse();
    void showsTheArguments();
    void tellsAMissingFileFromAMissingRecord();
    void namesEachLimitAndThePlace_data();
    void namesEachLimitAndThePlace();
};

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        codes.push_back(static_cast<ErrorCode>(code));
    return codes;
}

} // namespace

void ErrorTextTest::saysEachFailureInItsOwnSentence()
{
    QSet<QString> sentences;
    for (const ErrorCode code : allCodes())
        sentences.insert(errorSentence({code, {}, {}}));
    QCOMPARE(sentences.size(), allCodes().size());
    QCOMPARE(allCodes().size(), 23); // Internal is the last of ErrorCode
}

void ErrorTextTest::keepsToTheToneOfTheHouse_data()
{
    QTest::addColumn<int>("code");
    for (const ErrorCode code : allCodes())
        QTest::addRow("code %d", int(code)) << int(code);
}

void ErrorTextTest::keepsToTheToneOfTheHouse()
{
    QFETCH(const int, code);
    const Error error{static_cast<ErrorCode>(code), QStringLiteral("SQLITE_BUSY secret detail"), {}};
    const QString sentence = errorSentence(error);
    QVERIFY(sentence.size() > 20);
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(!sentence.contains(u"detail") && !sentence.contains(u"SQLITE"));
    QVERIFY(!sentence.contains(u'%'));
    QVERIFY(!sentence.contains(u'!'));
    for (const char *word : {"please", "error", "invalid", "failed", "sorry", "we ", "database"})
        QVERIFY2(!sentence.contains(QLatin1String(word), Qt::CaseInsensitive), word);
    QVERIFY2(sentence.count(u". ") <= 1, qPrintable(sentence)); // two sentences at most
}

void ErrorTextTest::showsTheArguments()
{
    const QString sentence =
        errorSentence({ErrorCode::InUse, {}, {QStringLiteral("portable"), QStringLiteral("ven. 20")}});
    QVERIFY(sentence.contains(u"portable") && sentence.contains(u"ven. 20"));
    QVERIFY(errorSentence({ErrorCode::InvalidInput, {}, {QStringLiteral("12/34"), QStringLiteral("line 7")}})
                .contains(u"line 7"));
    // a place holder inside an argument is shown as it is
    QVERIFY(errorSentence({ErrorCode::InvalidInput, {}, {QStringLiteral("%2"), QStringLiteral("line 7")}})
                .contains(u"“%2”"));
}

void ErrorTextTest::tellsAMissingFileFromAMissingRecord()
{
    const QString file = errorSentence({ErrorCode::NotFound, {}, {QStringLiteral("clients.csv")}});
    QVERIFY(file.contains(QStringLiteral("“clients.csv”")));
    QVERIFY(!file.contains(QStringLiteral("list")));
    QVERIFY(errorSentence({ErrorCode::NotFound, {}, {}}).contains(QStringLiteral("refresh the list")));
}

void ErrorTextTest::namesEachLimitAndThePlace_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QStringList>("place");
    const auto row = [](const char *detail, const QString &limit, const QStringList &place) {
        QTest::newRow(detail) << QString::fromLatin1(detail) << limit << place;
    };
    const QString file = QStringLiteral("%1 MB").arg(CsvLimits().fileBytes >> 20);
    row(refusal::kFileTooLarge, file, {QString::number(CsvLimits().fileBytes >> 20)});
    row(refusal::kRowTooLong, QStringLiteral("%1 MB").arg(CsvLimits().rowBytes >> 20),
        {QStringLiteral("4711")});
    row(refusal::kCellTooLong, QStringLiteral("%1 KB").arg(CsvLimits().cellBytes >> 10),
        {QStringLiteral("4711"), QStringLiteral("83")});
    row(refusal::kTooManyColumns, QString::number(CsvLimits().columns), {QStringLiteral("4711")});
    row(sheet_refusal::kTooLarge, QStringLiteral("%1 MB").arg(SheetLimits().fileBytes >> 20), {});
}

/// What a file may hold (trust: hostile files) is the same for all kinds of files, but that a CSV may be longer because it is
/// never held whole; each refusal says it.
void ErrorTextTest::namesEachLimitAndThePlace()
{
    QFETCH(const QString, detail);
    QFETCH(const QStringList, place);
    const QString sentence = errorSentence({ErrorCode::InvalidInput, detail, place});
    QFETCH(const QString, limit);
    QVERIFY2(sentence.contains(limit), qPrintable(sentence));
    for (const QString &part : place)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%') && sentence.contains(u". "), qPrintable(sentence));
    QCOMPARE(VcardLimits().fileBytes, SheetLimits().fileBytes);
    QVERIFY(CsvLimits().fileBytes > SheetLimits().fileBytes);
    QCOMPARE(SheetLimits().rowBytes, CsvLimits().rowBytes);
    QCOMPARE(SheetLimits().cellBytes, CsvLimits().cellBytes);
    QCOMPARE(SheetLimits().columns, CsvLimits().columns);
    QCOMPARE(VcardLimits().lineBytes, size_t(CsvLimits().cellBytes));
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_error_text.moc"
