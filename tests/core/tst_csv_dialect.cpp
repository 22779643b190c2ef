// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_dialect.h"
#include "core/csv/text_encoding.h"

#include <QBuffer>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

Result<CsvDialect> guess(QByteArray bytes, const CsvDialectWishes &wishes = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return guessDialect(buffer, wishes);
}

} // namespace

class CsvDialectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guessesTheEncoding_data();
    void guessesTheEncoding();
    void looksBehindALongStretchOfAscii();
    void guessesTheSeparator_data();
    void guessesTheSeparator();
    void guessesTheQuoting_data();
    void guessesTheQuoting();
    void tellsLineEnds_data();
    void tellsLineEnds();
    void obeysWishes();
    void honoursASeparatorLine();
    void seesDoubleEncoding();
};

void CsvDialectTest::guessesTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("bom");
    QTest::newRow("empty") << QByteArray() << u"UTF-8"_s << 0;
    QTest::newRow("ASCII") << "a;b\n"_ba << u"UTF-8"_s << 0;
    QTest::newRow("UTF-8") << "prénom\n"_ba << u"UTF-8"_s << 0;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBFpr\n"_ba << u"UTF-8"_s << 3;
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE"
                                                      "a\0",
                                                      4)
                                        << u"UTF-16LE"_s << 2;
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF\0a", 4) << u"UTF-16BE"_s << 2;
    QTest::newRow("UTF-16BE without")
        << QByteArray("\0n\0o\0m\0;\0v\0i\0l\0l\0e\0\n", 20) << u"UTF-16BE"_s << 0;
    QTest::newRow("UTF-16LE without") << QByteArray("n\0o\0m\0;\0v\0i\0", 12) << u"UTF-16LE"_s << 0;
    QTest::newRow("UTF-32LE with mark") << QByteArray("\xFF\xFE\0\0"
                                                      "a\0\0\0",
                                                      8)
                                        << u"UTF-32LE"_s << 4;
    QTest::newRow("one NUL") << QByteArray("a,b,c\n\0,2,3\n", 12) << u"UTF-8"_s << 0;
    QTest::newRow("Windows-1252") << "Pr\xE9nom;12 \x80\n"_ba << u"windows-1252"_s << 0;
    QTest::newRow("French accents are not Japanese")
        << QByteArray("pr\xE9nom h\xE9l\xE8ne \xE9t\xE9 \xE0 c\xF4t\xE9\n").repeated(9) << u"windows-1252"_s
        << 0;
    QTest::newRow("Shift_JIS")
        << QByteArray("\x82\xB1\x82\xF1\x82\xC9\x82\xBF\x82\xCD,\x93\x8C\x8B\x9E\n").repeated(9)
        << u"Shift_JIS"_s << 0;
    QTest::newRow("UTF-8 with one broken byte") << "é"_ba.repeated(30) + "\xE9\n" << u"UTF-8"_s << 0;
    QTest::newRow("cut letter") << "\xC3"_ba << u"windows-1252"_s << 0;
}

void CsvDialectTest::guessesTheEncoding()
{
    QFETCH(const QByteArray, bytes);
    const Result<CsvDialect> dialect = guess(bytes);
    QVERIFY(dialect);
    QTEST(dialect->encoding, "encoding");
    QTEST(dialect->bomBytes, "bom");
}

void CsvDialectTest::looksBehindALongStretchOfAscii()
{
    const Result<CsvDialect> dialect = guess("a;b;c\n"_ba.repeated(400'000) + "\xBA;\xE9;c\n");
    QVERIFY(dialect);
    QCOMPARE(dialect->encoding, u"windows-1252"_s);
}

void CsvDialectTest::guessesTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << "a,b,c\n1,2,3\n"_ba << QChar(u',');
    QTest::newRow("semicolon with decimal commas")
        << "nom;prix;ville\nx;3,50;Ain\ny;4,00;Bourg, Ain\n"_ba << QChar(u';');
    QTest::newRow("tab") << "a\tb;c\td\n1\t2;3\t4\n"_ba << QChar(u'\t');
    QTest::newRow("pipe") << "a|b|c\n1|2|3\n"_ba << QChar(u'|');
    QTest::newRow("exclamation mark") << "a!b!c\n1!2!3\n"_ba << QChar(u'!');
    QTest::newRow("quoted commas") << "a;b\n\"x,y,z\";1\n\"u,v,w\";2\n"_ba << QChar(u';');
    QTest::newRow("line ends in quotes") << "a;b\n\"x\n,\n,\n,\";1\n\"u\n,\n,\n\";2\n"_ba << QChar(u';');
    QTest::newRow("one column") << "nom\nMarchand\nZola\n"_ba << QChar();
    QTest::newRow("one column of names with commas") << "nom\nMarchand, Ana\nZola, Zoé\n"_ba << QChar();
    QTest::newRow("lines before the header")
        << "Notes:\nMade, by hand\n\na,b,c,d\n1,2,3,4\n5,6,7,8\n"_ba << QChar(u',');
    QTest::newRow("comments before the header") << "# a; b; c; d\n# e; f\nx,y,z\n1,2,3\n"_ba << QChar(u',');
    QTest::newRow("one record") << "a;b;c"_ba << QChar(u';');
    QTest::newRow("ragged rows") << "a,b,c,d,e,f\n1,2,3\n1,2,3,4,5,6\n1,2,3,4,5,6\n"_ba << QChar(u',');
}

void CsvDialectTest::guessesTheSeparator()
{
    QFETCH(const QByteArray, bytes);
    const Result<CsvDialect> dialect = guess(bytes);
    QVERIFY(dialect);
    QTEST(dialect->separator, "separator");
    QVERIFY(dialect->separatorConfidence > 0.5 && dialect->separatorConfidence <= 1);
}

void CsvDialectTest::guessesTheQuoting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvQuoting>("quoting");
    QTest::newRow("none needed") << "a;b\n1;2\n"_ba << CsvQuoting::Doubled;
    QTest::newRow("doubled") << "a;b\n\"x \"\"y\"\"\";2\n"_ba << CsvQuoting::Doubled;
    QTest::newRow("backslash") << "a;b\n\"x \\\"y\\\"\";\"\"\n3;\"\\\"z\\\" t\"\n"_ba
                               << CsvQuoting::Backslash;
    QTest::newRow("a path is no escape") << "a;b\n\"C:\\x\";\"D:\\\"\n1;\"E\"\n"_ba << CsvQuoting::Doubled;
    QTest::newRow("literal quotes") << "a\tb\n\"Le Four\" rue Basse\tx\n\"Le Pain\" rue Haute\ty\n"_ba
                                    << CsvQuoting::None;
    QTest::newRow("one fault is a fault") << "a;b\n1;\"x\n2;y\n"_ba << CsvQuoting::Doubled;
}

void CsvDialectTest::guessesTheQuoting()
{
    QFETCH(const QByteArray, bytes);
    const Result<CsvDialect> dialect = guess(bytes);
    QVERIFY(dialect);
    QTEST(dialect->quoting, "quoting");
}

void CsvDialectTest::tellsLineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvLineEnds>("lineEnds");
    QTest::newRow("LF") << "a\nb\n"_ba << CsvLineEnds::Lf;
    QTest::newRow("CRLF") << "a\r\nb\r\n"_ba << CsvLineEnds::CrLf;
    QTest::newRow("CR") << "a\rb\r"_ba << CsvLineEnds::Cr;
    QTest::newRow("mixed") << "a\r\nb\n"_ba << CsvLineEnds::Mixed;
}

void CsvDialectTest::tellsLineEnds()
{
    QFETCH(const QByteArray, bytes);
    const Result<CsvDialect> dialect = guess(bytes);
    QVERIFY(dialect);
    QTEST(dialect->lineEnds, "lineEnds");
}

void CsvDialectTest::obeysWishes()
{
    const Result<CsvDialect> dialect =
        guess("a,b\xE9\n1,2\n"_ba, {u"ISO-8859-15"_s, QChar(u'|'), CsvQuoting::None});
    QVERIFY(dialect);
    QCOMPARE(dialect->encoding, u"ISO-8859-15"_s);
    QCOMPARE(dialect->separator, QChar(u'|'));
    QCOMPARE(dialect->quoting, CsvQuoting::None);

    const Result<CsvDialect> unknown = guess("a"_ba, {u"klingon"_s, {}, {}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
}

void CsvDialectTest::honoursASeparatorLine()
{
    const Result<CsvDialect> dialect = guess("sep=|\r\na,x|b,y\r\n1,2|3,4\r\n"_ba);
    QVERIFY(dialect);
    QVERIFY(dialect->hasSeparatorLine);
    QCOMPARE(dialect->separator, QChar(u'|'));
    QVERIFY(!guess("sepia;=\n"_ba)->hasSeparatorLine);
}

void CsvDialectTest::seesDoubleEncoding()
{
    QVERIFY(guess(u"HÃ©lÃ¨ne;Ã©tÃ©\n"_s.toUtf8())->isDoublyEncoded);
    QVERIFY(!guess(u"Hélène;été\n"_s.toUtf8())->isDoublyEncoded);
    QCOMPARE(repairDoubleEncoding(u"HÃ©lÃ¨ne"_s), u"Hélène"_s);
    QCOMPARE(repairDoubleEncoding(u"Hélène"_s), u"Hélène"_s);
    QCOMPARE(repairDoubleEncoding(u"lâ€™Å“uvre"_s), u"l’œuvre"_s);
}

QTEST_GUILESS_MAIN(CsvDialectTest)
#include "tst_csv_dialect.moc"
