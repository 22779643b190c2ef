// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_line.h"
#include "core/csv/csv_reader.h"
#include "core/csv/csv_writer.h"
#include "core/utf8_text.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QList<QList<CsvCell>> &rows, const CsvWriterOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, options);
    for (const QList<CsvCell> &row : rows) {
        if (!writer.writeRow(row))
            return {};
    }
    return writer.flush() ? buffer.data() : QByteArray();
}

} // namespace

class CsvWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesForASpreadsheet();
    void guardsFormulas_data();
    void guardsFormulas();
    void leavesItsOwnNumbersBare();
    void writesLinesAsItWritesCells();
    void comesBackExactly();
    void failsWhenTheDeviceDoes();
};

void CsvWriterTest::writesForASpreadsheet()
{
    const QByteArray bytes = written({{CsvCell::text(u"Prénom"_s), CsvCell::text(u"Note"_s)},
                                      {CsvCell::text(u"Zoé"_s), CsvCell::text(u"a;\"b\"\nc"_s)},
                                      {CsvCell::text(u""_s)},
                                      {CsvCell::text(u" x"_s), CsvCell::text(u""_s)}});
    QCOMPARE(bytes,
             "\xEF\xBB\xBF"
             "Prénom;Note\r\nZoé;\"a;\"\"b\"\"\nc\"\r\n\"\"\r\n\" x\";\r\n"_ba);
    CsvWriterOptions bare;
    bare.separator = u',';
    bare.hasBom = false;
    QCOMPARE(written({{CsvCell::text(u"a;b"_s), CsvCell::text(u"c,d"_s)}}, bare), "a;b,\"c,d\"\r\n"_ba);
}

void CsvWriterTest::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    QTest::newRow("plain") << u"Marchand"_s << u"Marchand"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus phone") << u"+33 6 39 98 12 34"_s << u"'+33 6 39 98 12 34"_s;
    QTest::newRow("minus number typed by somebody") << u"-12,5"_s << u"'-12,5"_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("return") << u"\r=1"_s << u"'\r'=1"_s;
    QTest::newRow("blanks first") << u"  \u00A0\u202F=1"_s << u"'  \u00A0\u202F=1"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("second line") << u"liste :\n- pain\r\n\r\n+ sel"_s << u"liste :\n'- pain\r\n\r\n'+ sel"_s;
    QTest::newRow("inside a line") << u"a=b - c"_s << u"a=b - c"_s;
    QTest::newRow("already guarded") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("an apostrophe of its own") << u"'t Hoen"_s << u"'t Hoen"_s;
}

void CsvWriterTest::guardsFormulas()
{
    QFETCH(const QString, text);
    QTEST(guardFormula(text), "guarded");
    QCOMPARE(removeFormulaGuard(guardFormula(text)), text);
}

void CsvWriterTest::leavesItsOwnNumbersBare()
{
    CsvWriterOptions options;
    options.hasBom = false;
    QCOMPARE(written({{CsvCell::number(u"-12,50"_s), CsvCell::number(u"-1+cmd"_s), CsvCell::number(u"-"_s)}},
                     options),
             "-12,50;'-1+cmd;'-\r\n"_ba);
    QVERIFY(CsvCell::number(u"-12.5"_s).isNumber());
    QVERIFY(!CsvCell::number(u"=1"_s).isNumber());
    QVERIFY(!CsvCell::number(u"1,2,3"_s).isNumber());
}

/// Any text, through writer and reader, comes back to the letter (NUL apart, which no reader keeps).
void CsvWriterTest::comesBackExactly()
{
    QRandomGenerator random(20);
    const QString letters = u"ab;,\"'=+-@\t\r\n \u00A0é＝\\x|\uFEFF"_s;
    QList<QStringList> texts;
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    CsvWriter writer(buffer);
    for (int row = 0; row < 3000; ++row) {
        QStringList cells;
        for (int column = 0; column < 3; ++column) {
            QString cell;
            for (int i = random.bounded(8); i > 0; --i)
                cell.append(letters[random.bounded(int(letters.size()))]);
            cells.append(cell);
        }
        QVERIFY(writer.writeTexts(cells));
        texts.append(cells);
    }
    QVERIFY(writer.flush());

    CsvReader reader(buffer);
    for (const QStringList &cells : std::as_const(texts)) {
        const Result<const CsvRow *> row = reader.next();
        QVERIFY(row && *row);
        QStringList read = (*row)->texts();
        for (QString &cell : read)
            cell = removeFormulaGuard(cell);
        QCOMPARE(read, cells);
    }
    QVERIFY(reader.warnings().empty());
}

void CsvWriterTest::failsWhenTheDeviceDoes()
{
    QBuffer closed;
    CsvWriter writer(closed);
    QVERIFY(writer.writeTexts({u"a"_s}));
    const Result<void> flushed = writer.flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, ErrorCode::Io);
}

/// The fast way for many records and the way of single cells give the same bytes.
void CsvWriterTest::writesLinesAsItWritesCells()
{
    const QStringList starts{QString(),   u"a"_s,      u" "_s,       u"="_s,      u"+"_s,
                             u"-1"_s,     u"@"_s,      u"'"_s,       u"''="_s,    u"\t"_s,
                             u"é"_s,      u"\u00a0"_s, u"\u200b="_s, u"\uff1d"_s, u"\ufeff"_s,
                             u"\u0660"_s, u"("_s,      u"/"_s,       u"中"_s,     u"\""_s};
    const QStringList ends{QString(), u"z"_s, u" "_s,  u"\u00a0"_s, u"\u3000"_s, u"\n"_s, u"\r\n=1"_s,
                           u";"_s,    u","_s, u"\""_s, u")"_s,      u"É"_s,      u"…"_s};
    for (const char separator : {';', ',', '\t'}) {
        for (const FormulaGuard guard : {FormulaGuard::On, FormulaGuard::Off}) {
            std::string out;
            CsvLine line(out, separator, guard);
            for (const QString &start : starts) {
                for (const QString &end : ends) {
                    out.clear();
                    const QByteArray text = (start + u"x"_s.repeated(start.size() % 2) + end).toUtf8();
                    line.cell(std::string_view(text.constData(), size_t(text.size())));
                    QCOMPARE(QByteArray::fromStdString(out),
                             csvCell(utf8Text(text.toStdString()), QLatin1Char(separator), guard));
                    line.end();
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csv_writer.moc"
