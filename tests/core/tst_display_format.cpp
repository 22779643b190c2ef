// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/display_format.h"

#include <QTest>

#include <limits>

using namespace carnet;

class DisplayFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesDays_data();
    void writesDays();
    void writesMomentsInItsZone();
    void writesDatesOfDocuments();
    void writesNumbers();
    void writesSizes_data();
    void writesSizes();
    void writesMoney();
    void writesIdentifiersByGroups();
};

namespace {

const DisplayFormat kFrench{DisplayLanguage::French, QDate(2026, 11, 24),
                            QTimeZone("Europe/Paris")}; // a Tuesday
const DisplayFormat kEnglish{DisplayLanguage::English, QDate(2026, 11, 24), QTimeZone("Europe/Paris")};

qint64 utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

void DisplayFormatTest::writesDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const auto row = [](QDate date, const char *french, const char *english) {
        QTest::newRow(qPrintable(date.toString(Qt::ISODate)))
            << date << QString::fromUtf8(french) << QString::fromUtf8(english);
    };
    row(QDate(2026, 11, 24), "auj.", "today");
    row(QDate(2026, 11, 23), "hier", "yesterday");
    row(QDate(2026, 11, 25), "demain", "tomorrow");
    row(QDate(2026, 11, 20), "ven. 20", "Fri 20");
    row(QDate(2026, 11, 18), "mer. 18", "Wed 18");
    row(QDate(2026, 11, 17), "17 nov.", "17 Nov");
    row(QDate(2026, 11, 30), "lun. 30", "Mon 30");
    row(QDate(2026, 11, 12), "12 nov.", "12 Nov");
    row(QDate(2026, 12, 1), "1er déc.", "1 Dec");
    row(QDate(2026, 8, 15), "15 août", "15 Aug");
    row(QDate(2025, 11, 12), "12 nov. 2025", "12 Nov 2025");
    row(QDate(2027, 1, 1), "1er janv. 2027", "1 Jan 2027");
    row(QDate(), "", "");
}

void DisplayFormatTest::writesDays()
{
    QFETCH(const QDate, date);
    QTEST(kFrench.day(date), "french");
    QTEST(kEnglish.day(date), "english");
}

void DisplayFormatTest::writesMomentsInItsZone()
{
    QCOMPARE(kFrench.moment(utc(2026, 11, 24, 13, 0)), QStringLiteral("auj. 14:00"));
    QCOMPARE(kFrench.moment(utc(2026, 11, 23, 23, 30)),
             QStringLiteral("auj. 00:30")); // already today in Paris
    QCOMPARE(kFrench.moment(utc(2026, 11, 23, 7, 5)), QStringLiteral("hier 08:05"));
    QCOMPARE(kFrench.moment(utc(2026, 11, 20, 7, 5)), QStringLiteral("ven. 20"));
    QCOMPARE(kEnglish.moment(utc(2026, 11, 24, 13, 0)), QStringLiteral("today 14:00"));
}

void DisplayFormatTest::writesDatesOfDocuments()
{
    QCOMPARE(kFrench.longDay(QDate(2026, 11, 24)), QStringLiteral("mardi 24 novembre 2026"));
    QCOMPARE(kFrench.longDay(QDate(2026, 12, 1)), QStringLiteral("mardi 1er décembre 2026"));
    QCOMPARE(kEnglish.longDay(QDate(2026, 11, 24)), QStringLiteral("Tuesday 24 November 2026"));
    QCOMPARE(kFrench.numericDay(QDate(2026, 3, 4)), QStringLiteral("04/03/2026"));
    QCOMPARE(kFrench.numericDay(QDate()), QString());
}

void DisplayFormatTest::writesNumbers()
{
    QCOMPARE(kFrench.number(0), QStringLiteral("0"));
    QCOMPARE(kFrench.number(999), QStringLiteral("999"));
    QCOMPARE(kFrench.number(27480), QStringLiteral("27\u202F480"));
    QCOMPARE(kFrench.number(-1234567), QStringLiteral("\u22121\u202F234\u202F567"));
    QCOMPARE(kEnglish.number(1234567), QStringLiteral("1,234,567"));
    QVERIFY(
        kFrench.number(std::numeric_limits<qint64>::min()).startsWith(QStringLiteral("\u22129\u202F223")));
    QCOMPARE(kFrench.decimal(123456, 2), QStringLiteral("1\u202F234,56"));
    QCOMPARE(kFrench.decimal(-5, 3), QStringLiteral("\u22120,005"));
    QCOMPARE(kEnglish.decimal(123456, 2), QStringLiteral("1,234.56"));
    QCOMPARE(kFrench.percent(550), QStringLiteral("5,5\u202F%"));
    QCOMPARE(kFrench.percent(2000), QStringLiteral("20\u202F%"));
    QCOMPARE(kFrench.percent(-1234), QStringLiteral("\u221212,34\u202F%"));
    QCOMPARE(kEnglish.percent(550), QStringLiteral("5.5%"));
    QCOMPARE(kFrench.days(18), QStringLiteral("18\u00A0j"));
}

void DisplayFormatTest::writesSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0\u00A0o");
    QTest::newRow("bytes") << qint64(999) << QStringLiteral("999\u00A0o");
    QTest::newRow("one thousand") << qint64(1000) << QStringLiteral("1\u00A0ko");
    QTest::newRow("megabytes") << qint64(18'400'000) << QStringLiteral("18,4\u00A0Mo");
    QTest::newRow("many") << qint64(262'000'000) << QStringLiteral("262\u00A0Mo");
    QTest::newRow("rounds up a unit") << qint64(999'999) << QStringLiteral("1\u00A0Mo");
    QTest::newRow("gigabytes") << qint64(1'250'000'000) << QStringLiteral("1,3\u00A0Go");
}

void DisplayFormatTest::writesSizes()
{
    QFETCH(const qint64, bytes);
    QTEST(kFrench.size(bytes), "text");
}

void DisplayFormatTest::writesMoney()
{
    QCOMPARE(kFrench.money(2'748'000), QStringLiteral("27\u202F480\u00A0€"));
    QCOMPARE(kFrench.money(2'748'050), QStringLiteral("27\u202F481\u00A0€"));
    QCOMPARE(kFrench.money(-20), QStringLiteral("0\u00A0€"));
    QCOMPARE(kFrench.exactMoney(2'748'000), QStringLiteral("27\u202F480,00\u00A0€"));
    QCOMPARE(kFrench.exactMoney(-1200), QStringLiteral("\u221212,00\u00A0€"));
    QCOMPARE(kFrench.exactMoney(123456), QStringLiteral("1\u202F234,56\u00A0€"));
    QCOMPARE(kFrench.exactMoney(100, QStringLiteral("CHF")), QStringLiteral("1,00\u00A0CHF"));
    QCOMPARE(kEnglish.exactMoney(-123456), QStringLiteral("\u2212€1,234.56"));
    QCOMPARE(kFrench.thousands(3'900'000), QStringLiteral("39\u00A0k€"));
    QCOMPARE(kEnglish.thousands(3'900'000), QStringLiteral("€39k"));
}

void DisplayFormatTest::writesIdentifiersByGroups()
{
    QCOMPARE(DisplayFormat::siren(QStringLiteral("123456782")), QStringLiteral("123 456 782"));
    QCOMPARE(DisplayFormat::siret(QStringLiteral("73282932000074")), QStringLiteral("732 829 320 00074"));
    QCOMPARE(DisplayFormat::vatNumber(QStringLiteral("FR44732829320")), QStringLiteral("FR44 732829320"));
    QCOMPARE(DisplayFormat::siren(QStringLiteral("12345")), QStringLiteral("12345"));
    QCOMPARE(DisplayFormat::vatNumber(QStringLiteral("BE0428759497")), QStringLiteral("BE0428759497"));
}

QTEST_GUILESS_MAIN(DisplayFormatTest)
#include "tst_display_format.moc"
