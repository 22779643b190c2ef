// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/number_format.h"

#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

class NumberFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesNumbersAsTheyAreMeant_data();
    void writesNumbersAsTheyAreMeant();
    void countsFromBothOrigins_data();
    void countsFromBothOrigins();
};

void NumberFormatTest::writesNumbersAsTheyAreMeant_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("no format") << 0 << QString() << 45631.0 << u"45631"_s;
    QTest::newRow("general") << 164 << u"General"_s << 45631.0 << u"45631"_s;
    QTest::newRow("a date") << 164 << u"dd/mm/yyyy"_s << 45631.0 << u"2024-12-05"_s;
    QTest::newRow("the built-in date") << 14 << QString() << 45631.0 << u"2024-12-05"_s;
    QTest::newRow("a date with a language")
        << 165 << u"[$-40C]d\\ mmmm\\ yyyy;@"_s << 45631.0 << u"2024-12-05"_s;
    QTest::newRow("month and year") << 166 << u"mmm-yy"_s << 45631.0 << u"2024-12-05"_s;
    QTest::newRow("date and time") << 167 << u"dd/mm/yyyy\\ hh:mm"_s << 45631.4375
                                   << u"2024-12-05T10:30:00"_s;
    QTest::newRow("a second before midnight rounds up") << 22 << QString() << 45631.999999 << u"2024-12-06"_s;
    QTest::newRow("a time") << 20 << QString() << 0.4375 << u"10:30:00"_s;
    QTest::newRow("a duration is no date") << 168 << u"[h]:mm:ss"_s << 1.5 << u"1.5"_s;
    QTest::newRow("a colour is no day") << 169 << u"[Red]0.00"_s << 12.5 << u"12.5"_s;
    QTest::newRow("words are no days") << 170 << u"0\" jours\""_s << 12.0 << u"12"_s;
    QTest::newRow("money") << 171 << u"#,##0.00\\ \"€\""_s << 3000.5 << u"3000.5"_s;
    QTest::newRow("percent") << 9 << QString() << 0.2 << u"20 %"_s;
    QTest::newRow("percent with decimals") << 10 << QString() << 0.055 << u"5.5 %"_s;
    QTest::newRow("postcode") << 172 << u"00000"_s << 1000.0 << u"01000"_s;
    QTest::newRow("French phone") << 173 << u"0#\" \"##\" \"##\" \"##\" \"##"_s << 612345678.0
                                  << u"06 12 34 56 78"_s;
    QTest::newRow("postcode with more digits") << 172 << u"00000"_s << 123456.0 << u"123456"_s;
    QTest::newRow("fixed decimals are not padded") << 2 << QString() << 1000.0 << u"1000"_s;
    QTest::newRow("SIRET as a number") << 0 << QString() << 73282932000074.0 << u"73282932000074"_s;
    QTest::newRow("a phone as a number") << 0 << QString() << 33612345678.0 << u"33612345678"_s;
    QTest::newRow("no binary dust") << 0 << QString() << 0.1 + 0.2 << u"0.3"_s;
    QTest::newRow("small") << 0 << QString() << 0.00001 << u"0.00001"_s;
    QTest::newRow("negative") << 0 << QString() << -12.25 << u"-12.25"_s;
    QTest::newRow("not a date any more") << 14 << QString() << 1e9 << u"1000000000"_s;
}

void NumberFormatTest::writesNumbersAsTheyAreMeant()
{
    QFETCH(const int, id);
    QFETCH(const QString, code);
    QFETCH(const double, value);
    QTEST(numberText(value, readNumberFormat(id, code)), "text");
}

void NumberFormatTest::countsFromBothOrigins_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("from1900");
    QTest::addColumn<QString>("from1904");
    QTest::newRow("today") << 45631.0 << u"2024-12-05"_s << u"2028-12-06"_s;
    QTest::newRow("first") << 1.0 << u"1900-01-01"_s << u"1904-01-02"_s;
    QTest::newRow("before the day that was not") << 59.0 << u"1900-02-28"_s << u"1904-02-29"_s;
    QTest::newRow("the day that was not") << 60.0 << u"60"_s << u"1904-03-01"_s;
    QTest::newRow("after it") << 61.0 << u"1900-03-01"_s << u"1904-03-02"_s;
    QTest::newRow("before all days") << -1.0 << u"-1"_s << u"-1"_s;
}

void NumberFormatTest::countsFromBothOrigins()
{
    QFETCH(const double, value);
    QTEST(numberText(value, readNumberFormat(14, {}), DateOrigin::Year1900), "from1900");
    QTEST(numberText(value, readNumberFormat(14, {}), DateOrigin::Year1904), "from1904");
}

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "tst_number_format.moc"
