// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_values.h"

#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

class CellValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void decidesTheOrderOfAColumn();
    void readsDatesOfThreeCells();
    void readsNumbers_data();
    void readsNumbers();
    void readsYesAndNo_data();
    void readsYesAndNo();
    void readsWords();
    void tellsCompaniesFromPersons();
    void knowsCountries();
};

void CellValuesTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::newRow("French") << u"05/12/2024"_s << u"2024-12-05"_s;
    QTest::newRow("points") << u"5.12.2024"_s << u"2024-12-05"_s;
    QTest::newRow("two digits of this century") << u"01/01/00"_s << u"2000-01-01"_s;
    QTest::newRow("two digits of the last one") << u"01/01/70"_s << u"1970-01-01"_s;
    QTest::newRow("with a time") << u"05/12/2024 10:33"_s << u"2024-12-05"_s;
    QTest::newRow("month above twelve") << u"12/31/2024"_s << u"2024-12-31"_s;
    QTest::newRow("ISO") << u"2024-12-05"_s << u"2024-12-05"_s;
    QTest::newRow("ISO with a zone") << u"2013-11-23T02:30:31-08:00"_s << u"2013-11-23"_s;
    QTest::newRow("ISO with Z") << u"2006-04-15T03:23:15.000Z"_s << u"2006-04-15"_s;
    QTest::newRow("eight digits") << u"19800322"_s << u"1980-03-22"_s;
    QTest::newRow("spreadsheet") << u"45631"_s << u"2024-12-05"_s;
    QTest::newRow("milliseconds") << u"1700000000000"_s << u"2023-11-14"_s;
    QTest::newRow("English month") << u"12 Mar 2021"_s << u"2021-03-12"_s;
    QTest::newRow("American") << u"March 12, 2021"_s << u"2021-03-12"_s;
    QTest::newRow("French words") << u"mardi 1er décembre 2024"_s << u"2024-12-01"_s;
    QTest::newRow("French, cut") << u"15 févr. 2023"_s << u"2023-02-15"_s;
    QTest::newRow("August") << u"3 août 2023"_s << u"2023-08-03"_s;
    QTest::newRow("July") << u"3 juil. 2023"_s << u"2023-07-03"_s;
    QTest::newRow("no year") << u"--02-29"_s << u"--02-29"_s;
    QTest::newRow("year of Apple") << u"1604-02-02"_s << u"--02-02"_s;
    QTest::newRow("placeholder") << u"TODAY[-6M]"_s << u""_s;
    QTest::newRow("no such day") << u"31/02/2024"_s << u""_s;
    QTest::newRow("zeros") << u"00/00/0000"_s << u""_s;
    QTest::newRow("a phone") << u"01 99 00 12 34"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("June or July, nobody knows") << u"3 jui 2023"_s << u""_s;
}

void CellValuesTest::readsDates()
{
    QFETCH(const QString, text);
    const std::optional<CellDate> date = readDate(text);
    QTEST(date ? date->toText() : QString(u""_s), "date");
}

void CellValuesTest::decidesTheOrderOfAColumn()
{
    QVERIFY(guessDateOrder({u"02/01/2014"_s, u"31/12/2012"_s}).isProven);
    QCOMPARE(guessDateOrder({u"02/01/2014"_s, u"31/12/2012"_s}).order, DateOrder::DayFirst);
    QCOMPARE(guessDateOrder({u"02/01/2014"_s, u"12/31/2012"_s}).order, DateOrder::MonthFirst);
    QVERIFY(!guessDateOrder({u"02/01/2014"_s}).isProven);
    QVERIFY(!guessDateOrder({u"31/12/2012"_s, u"12/31/2012"_s}).isProven);
    QCOMPARE(readDate(u"02/01/2014"_s, DateOrder::MonthFirst)->date, QDate(2014, 2, 1));
    QCOMPARE(readDate(u"13/01/2014"_s, DateOrder::MonthFirst)->date, QDate(2014, 1, 13));
}

void CellValuesTest::readsDatesOfThreeCells()
{
    QCOMPARE(readDateParts(u"1970"_s, u"11"_s, u"15"_s)->toText(), u"1970-11-15"_s);
    QCOMPARE(readDateParts(u""_s, u"mars"_s, u"2"_s)->toText(), u"--03-02"_s);
    QVERIFY(!readDateParts(u"1970"_s, u"13"_s, u"15"_s));
    QVERIFY(!readDateParts(u"1970"_s, u""_s, u""_s));
}

void CellValuesTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<bool>("isAmbiguous");
    QTest::newRow("comma") << u"3000,00"_s << u"3000.00"_s << false;
    QTest::newRow("narrow blank") << u"24\u202F140,50"_s << u"24140.50"_s << false;
    QTest::newRow("no-break blank and euro") << u"24\u00A0140,50\u00A0€"_s << u"24140.50"_s << false;
    QTest::newRow("German") << u"1.234,50"_s << u"1234.50"_s << false;
    QTest::newRow("English") << u"1,234.50"_s << u"1234.50"_s << false;
    QTest::newRow("millions") << u"200.000.000"_s << u"200000000"_s << false;
    QTest::newRow("point zero") << u"30024968.0"_s << u"30024968.0"_s << false;
    QTest::newRow("percent") << u"79 %"_s << u"79"_s << false;
    QTest::newRow("minus") << u"−12,00 €"_s << u"-12.00"_s << false;
    QTest::newRow("thousand or not") << u"1.234"_s << u"1.234"_s << true;
    QTest::newRow("three decimals") << u"0,125"_s << u"0.125"_s << false;
    QTest::newRow("words") << u"environ 3"_s << u""_s << false;
    QTest::newRow("empty") << u""_s << u""_s << false;
}

void CellValuesTest::readsNumbers()
{
    QFETCH(const QString, text);
    const std::optional<CellNumber> number = readNumber(text);
    QTEST(number ? number->decimal : QString(u""_s), "decimal");
    QTEST(number && number->isAmbiguous, "isAmbiguous");
    QCOMPARE(number && number->isPercent, text.contains(u'%'));
}

void CellValuesTest::readsYesAndNo_data()
{
    QTest::addColumn<YesNo>("answer");
    for (const char *yes : {"yes", "Oui", "TRUE", "vrai", "1", "x", "X", "o", "y", "✓"})
        QTest::newRow(yes) << YesNo::Yes;
    for (const char *no : {"", "no", "Non", "false", "FAUX", "0", " "})
        QTest::newRow(no) << YesNo::No;
    QTest::newRow("03/05/2022") << YesNo::Date;
    QTest::newRow("plus jamais") << YesNo::Other;
    QTest::newRow("STOP") << YesNo::Other;
}

void CellValuesTest::readsYesAndNo()
{
    QTEST(readYesNo(QString::fromUtf8(QTest::currentDataTag())), "answer");
}

void CellValuesTest::readsWords()
{
    QCOMPARE(readRelation(u"Ancien client"_s), Relation::Former);
    QCOMPARE(readRelation(u"marketingqualifiedlead"_s), Relation::Prospect);
    QCOMPARE(readRelation(u"Client"_s), Relation::Client);
    QVERIFY(!readRelation(u"Closed Won"_s));
    QCOMPARE(readNature(u"B2B"_s), Nature::Professional);
    QCOMPARE(readNature(u"Particulier"_s), Nature::Consumer);
    QVERIFY(!readNature(u"autre"_s));
    QCOMPARE(readCivility(u"2"_s), u"Mme"_s);
    QCOMPARE(readCivility(u"Monsieur"_s), u"M."_s);
    QCOMPARE(readCivility(u"Rev."_s), u"Rev."_s);
    QCOMPARE(readRecordType(u"Société"_s), RecordKind::Company);
    QCOMPARE(readRecordType(u"2"_s), RecordKind::Contact);
    QVERIFY(!readRecordType(u"3"_s));
}

void CellValuesTest::tellsCompaniesFromPersons()
{
    QVERIFY(isCompanyName(u"SARL Dupont"_s));
    QVERIFY(isCompanyName(u"Mairie de Bourg"_s));
    QVERIFY(isCompanyName(u"Acme Inc."_s));
    QVERIFY(!isCompanyName(u"Hélène Marchand"_s));
    QVERIFY(!isCompanyName(u"Sacha Sarlat"_s));
}

void CellValuesTest::knowsCountries()
{
    QCOMPARE(countryCode(u"France"_s), u"FR"_s);
    QCOMPARE(countryCode(u" BELGIQUE "_s), u"BE"_s);
    QCOMPARE(countryCode(u"United States"_s), u"US"_s);
    QCOMPARE(countryCode(u"FRA"_s), u"FR"_s);
    QCOMPARE(countryCode(u"Suisse"_s), u"CH"_s);
    QCOMPARE(countryCode(u"Nulle part"_s), QString());
}

QTEST_GUILESS_MAIN(CellValuesTest)
#include "tst_cell_values.moc"
