// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/table_input.h"
#include "tests/support/sheet_files.h"

#include <QElapsedTimer>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using carnet::test::SheetFiles;

namespace {

using Records = QList<QStringList>;

struct Read {
    TableForm form;
    Records records;
    QList<qint64> lines;
};

Result<Read> readAll(const TableInput &input, const QString &sheet = {})
{
    Read read;
    CARNET_TRY_ASSIGN(read.form, recognizeTable(input, {{}, sheet, {}}));
    CARNET_TRY_ASSIGN(const std::unique_ptr<CellTable> table, openTable(input, read.form));
    CellRecord record;
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, table->next(record));
        if (!more)
            return read;
        read.records.append(record.cells);
        read.lines.append(record.line);
    }
}

QByteArray sheetData(const QByteArray &rows, const QByteArray &behind = {})
{
    return "<sheetData>" + rows + "</sheetData>" + behind;
}

/// As xlsx writers in scripts do: texts in the cells.
QByteArray inlineCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray odsCell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text
        + "</text:p></table:table-cell>";
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsXlsxCells_data();
    void readsXlsxCells();
    void readsOdsCells_data();
    void readsOdsCells();
    void countsDatesFrom1904();
    void keepsPlacesOfCells();
    void repeatsRowsAndCellsOfOds();
    void countsMergedCellsInTheirFirst();
    void proposesTheFullestSheet();
    void readsHiddenRowsAndSaysSo();
    void knowsFilesByTheirContent_data();
    void knowsFilesByTheirContent();
    void refusesInASentence_data();
    void refusesInASentence();
    void refusesACutFile();
    void readsAMillionEmptyRowsAtOnce();
    void refusesABomb();
    void readsHtml_data();
    void readsHtml();

private:
    SheetFiles m_files;
};

void WorkbookTest::readsXlsxCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("shared text") << QByteArray("<c t=\"s\"><v>0</v></c>") << u"Hélène"_s;
    QTest::newRow("shared text in runs") << QByteArray("<c t=\"s\"><v>1</v></c>") << u"Le Fournil "_s;
    QTest::newRow("shared text with a reading") << QByteArray("<c t=\"s\"><v>2</v></c>") << u"東京"_s;
    QTest::newRow("shared text with line break and escape")
        << QByteArray("<c t=\"s\"><v>3</v></c>") << u"12 rue\nBasse_x"_s;
    QTest::newRow("no such shared text") << QByteArray("<c t=\"s\"><v>99</v></c>") << QString();
    QTest::newRow("text in the cell") << inlineCell("A &amp; B") << u"A & B"_s;
    QTest::newRow("text without formula") << QByteArray("<c t=\"str\"><v>01000</v></c>") << u"01000"_s;
    QTest::newRow("formula by its stored value")
        << QByteArray("<c t=\"str\"><f>A1&amp;\"x\"</f><v>stored</v></c>") << u"stored"_s;
    QTest::newRow("formula with a number") << QByteArray("<c><f>1+1</f><v>3</v></c>") << u"3"_s;
    QTest::newRow("formula never computed") << QByteArray("<c><f>1+1</f></c>") << QString();
    QTest::newRow("number") << QByteArray("<c><v>45631</v></c>") << u"45631"_s;
    QTest::newRow("number with exponent")
        << QByteArray("<c><v>7.3282932000074E13</v></c>") << u"73282932000074"_s;
    QTest::newRow("date by its format") << QByteArray("<c s=\"1\"><v>45631</v></c>") << u"2024-12-05"_s;
    QTest::newRow("formula with a date")
        << QByteArray("<c s=\"1\"><f>TODAY()</f><v>45631</v></c>") << u"2024-12-05"_s;
    QTest::newRow("postcode by its format") << QByteArray("<c s=\"2\"><v>1000</v></c>") << u"01000"_s;
    QTest::newRow("ISO date") << QByteArray("<c t=\"d\"><v>2024-12-05</v></c>") << u"2024-12-05"_s;
    QTest::newRow("yes or no") << QByteArray("<c t=\"b\"><v>1</v></c>") << u"true"_s;
    QTest::newRow("error") << QByteArray("<c t=\"e\"><v>#N/A</v></c>") << u"#N/A"_s;
    QTest::newRow("no such style") << QByteArray("<c s=\"99\"><v>5</v></c>") << u"5"_s;
}

void WorkbookTest::readsXlsxCells()
{
    QFETCH(const QByteArray, cell);
    const QByteArray shared = "<si><t>Hélène</t></si><si><r><t>Le </t></r><r><rPr><b/></rPr><t "
                              "xml:space=\"preserve\">Fournil </t></r></si>"
                              "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh></si><si><t>12 "
                              "rue_x000D_\nBasse_x005F_x</t></si>";
    const QString path = m_files.archive(
        u"cells.xlsx"_s,
        SheetFiles::xlsxParts(
            {{"A", "", sheetData("<row>" + inlineCell("first") + cell + inlineCell("last") + "</row>")}},
            {"dd/mm/yyyy", "00000"}, {}, shared));
    const Result<Read> read = readAll(path);
    QVERIFY(read);
    QCOMPARE(read->records.size(), 1);
    QCOMPARE(read->records[0].value(0), u"first"_s);
    QTEST(read->records[0].value(1), "text");
    QCOMPARE(read->records[0].value(2), u"last"_s);
}

void WorkbookTest::readsOdsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto cell = [](const QByteArray &attributes, const QByteArray &shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    };
    QTest::newRow("text") << odsCell("Hélène") << u"Hélène"_s;
    QTest::newRow("paragraphs, blanks, tab and break")
        << odsCell("a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e")
        << u"a  b\tc\nd\ne"_s;
    QTest::newRow("link and span") << odsCell(
        "<text:a xlink:href=\"mailto:x@y.example\">x@<text:span>y</text:span>.example</text:a>")
                                   << u"x@y.example"_s;
    QTest::newRow("comment left out")
        << QByteArray("<table:table-cell "
                      "office:value-type=\"string\"><office:annotation><text:p>no</text:p></"
                      "office:annotation><text:p>yes</text:p></table:table-cell>")
        << u"yes"_s;
    QTest::newRow("postcode as text") << odsCell("01000") << u"01000"_s;
    QTest::newRow("date") << cell("office:value-type=\"date\" office:date-value=\"2024-12-05\"", "05/12/24")
                          << u"2024-12-05"_s;
    QTest::newRow("date with time") << cell(
        "office:value-type=\"date\" office:date-value=\"2024-12-05T10:30:00\"", "x")
                                    << u"2024-12-05T10:30:00"_s;
    QTest::newRow("number") << cell("office:value-type=\"float\" office:value=\"45631\"", "45 631,00")
                            << u"45631"_s;
    QTest::newRow("number shown with zeros")
        << cell("office:value-type=\"float\" office:value=\"1000\"", "01000") << u"01000"_s;
    QTest::newRow("number shown as a phone")
        << cell("office:value-type=\"float\" office:value=\"612345678\"", "06 12 34 56 78")
        << u"06 12 34 56 78"_s;
    QTest::newRow("half") << cell("office:value-type=\"float\" office:value=\"0.5\"", "0,50") << u"0.5"_s;
    QTest::newRow("percent") << cell("office:value-type=\"percentage\" office:value=\"0.2\"", "20 %")
                             << u"20 %"_s;
    QTest::newRow("money") << cell(
        "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"3000.5\"", "3 000,50 €")
                           << u"3000.5"_s;
    QTest::newRow("yes or no") << cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "VRAI")
                               << u"true"_s;
    QTest::newRow("time") << cell("office:value-type=\"time\" office:time-value=\"PT10H30M00S\"", "10:30")
                          << u"10:30:00"_s;
    QTest::newRow("formula by its stored value")
        << cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"3\"", "3") << u"3"_s;
    QTest::newRow("formula with a text") << cell(
        "table:formula=\"of:=[.A1]\" office:value-type=\"string\" office:string-value=\"stored\"", "stored")
                                         << u"stored"_s;
    QTest::newRow("text by its attribute alone")
        << QByteArray("<table:table-cell office:value-type=\"string\" office:string-value=\"alone\"/>")
        << u"alone"_s;
}

void WorkbookTest::readsOdsCells()
{
    QFETCH(const QByteArray, cell);
    const QString path = m_files.archive(
        u"cells.ods"_s,
        SheetFiles::odsParts("<table:table table:name=\"A\"><table:table-row>" + odsCell("first") + cell
                             + odsCell("last") + "</table:table-row></table:table>"));
    const Result<Read> read = readAll(path);
    QVERIFY(read);
    QCOMPARE(read->records.size(), 1);
    QCOMPARE(read->records[0].value(0), u"first"_s);
    QTEST(read->records[0].value(1), "text");
    QCOMPARE(read->records[0].value(2), u"last"_s);
}

void WorkbookTest::countsDatesFrom1904()
{
    const QByteArray row = sheetData("<row><c s=\"1\"><v>45631</v></c><c><v>45631</v></c></row>");
    const QString path = m_files.archive(
        u"mac.xlsx"_s,
        SheetFiles::xlsxParts({{"A", "", row}}, {"dd/mm/yyyy"}, "<workbookPr date1904=\"1\"/>"));
    const Result<Read> read = readAll(path);
    QVERIFY(read);
    QCOMPARE(read->records, Records({{u"2028-12-06"_s, u"45631"_s}}));
}

void WorkbookTest::keepsPlacesOfCells()
{
    const QByteArray rows =
        "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>b</v></c><c r=\"D2\" t=\"str\"><v>d</v></c></row>"
        "<row r=\"3\"/><row r=\"7\"><c t=\"str\"><v>a</v></c><c r=\"AB7\" t=\"str\"><v>ab</v></c></row>";
    const Result<Read> read =
        readAll(m_files.archive(u"places.xlsx"_s, SheetFiles::xlsxParts({{"A", "", sheetData(rows)}})));
    QVERIFY(read);
    QCOMPARE(read->lines, QList<qint64>({2, 7}));
    QCOMPARE(read->records[0], QStringList({QString(), u"b"_s, QString(), u"d"_s}));
    QCOMPARE(read->records[1].size(), 28);
    QCOMPARE(read->records[1].value(0), u"a"_s);
    QCOMPARE(read->records[1].value(27), u"ab"_s);
}

void WorkbookTest::repeatsRowsAndCellsOfOds()
{
    const QByteArray table =
        "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"3\">"
        + odsCell("x", "table:number-columns-repeated=\"2\"")
        + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row><table:table-row "
          "table:number-rows-repeated=\"4\"><table:table-cell/></table:table-row>"
          "<table:table-header-rows><table:table-row>"
        + odsCell("h")
        + "</table:table-row></table:table-header-rows><table:table-row-group><table:table-row>"
        + odsCell("g") + "</table:table-row></table:table-row-group></table:table>";
    const Result<Read> read = readAll(m_files.archive(u"repeated.ods"_s, SheetFiles::odsParts(table)));
    QVERIFY(read);
    const QStringList twice{u"x"_s, u"x"_s};
    QCOMPARE(read->records, Records({twice, twice, twice, {u"h"_s}, {u"g"_s}}));
    QCOMPARE(read->lines, QList<qint64>({1, 2, 3, 8, 9}));
}

void WorkbookTest::countsMergedCellsInTheirFirst()
{
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>first</v></c><c r=\"B1\" t=\"str\"><v>covered</v></c><c "
        "r=\"C1\" t=\"str\"><v>free</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>covered</v></c><c r=\"C2\" t=\"str\"><v>free</v></c></row>";
    const Result<Read> xlsx = readAll(m_files.archive(
        u"merged.xlsx"_s,
        SheetFiles::xlsxParts(
            {{"A", "", sheetData(rows, "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")}})));
    const QByteArray covered =
        "<table:covered-table-cell><text:p>covered</text:p></table:covered-table-cell>";
    const Result<Read> ods = readAll(m_files.archive(
        u"merged.ods"_s,
        SheetFiles::odsParts(
            "<table:table table:name=\"A\"><table:table-row>"
            + odsCell("first", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"") + covered
            + odsCell("free") + "</table:table-row><table:table-row>" + covered + covered + odsCell("free")
            + "</table:table-row></table:table>")));
    const Records expected{{u"first"_s, QString(), u"free"_s}, {QString(), QString(), u"free"_s}};
    for (const Result<Read> *read : {&xlsx, &ods}) {
        QVERIFY(*read);
        QCOMPARE((*read)->records, expected);
        QCOMPARE((*read)->form.sheets[0].mergedRanges, 1);
    }
}

void WorkbookTest::proposesTheFullestSheet()
{
    const auto rows = [](int count) {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += "<row>" + inlineCell("cell") + "</row>";
        return sheetData(all);
    };
    const QString path = m_files.archive(u"sheets.xlsx"_s,
                                         SheetFiles::xlsxParts({{"Empty", "", rows(0)},
                                                                {"Small", "", rows(2)},
                                                                {"Full", "", rows(5)},
                                                                {"Lists", "state=\"veryHidden\"", rows(9)}}));
    const Result<Read> read = readAll(path);
    QVERIFY(read);
    QCOMPARE(read->form.format, TableFormat::Xlsx);
    QCOMPARE(read->form.sheet, 2);
    QCOMPARE(read->records.size(), 5);
    const QList<SheetInfo> &sheets = read->form.sheets;
    QCOMPARE(sheets.size(), 4);
    QCOMPARE(sheets[0].name, u"Empty"_s);
    QCOMPARE(sheets[0].records, 0);
    QCOMPARE(sheets[1].filledCells, 2);
    QVERIFY(sheets[3].isHidden && !sheets[2].isHidden);

    QCOMPARE(readAll(path, u"lists"_s)->records.size(), 9);
    const Result<Read> none = readAll(path, u"Nowhere"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().detail, QLatin1String(sheet_refusal::kNoSuchSheet));

    const QByteArray style = "<style:style style:name=\"ta9\" style:family=\"table\"><style:table-properties "
                             "table:display=\"false\"/></style:style>";
    const QByteArray row = "<table:table-row>" + odsCell("x") + "</table:table-row>";
    const Result<Read> ods = readAll(m_files.archive(
        u"sheets.ods"_s,
        SheetFiles::odsParts("<table:table table:name=\"One\" table:style-name=\"ta9\">" + row + row
                                 + "</table:table><table:table table:name=\"Two\">" + row + "</table:table>",
                             style)));
    QVERIFY(ods);
    QCOMPARE(ods->form.sheet, 1);
    QVERIFY(ods->form.sheets[0].isHidden);
    QCOMPARE(ods->records.size(), 1);
}

void WorkbookTest::readsHiddenRowsAndSaysSo()
{
    const QByteArray rows = "<row>" + inlineCell("a") + "</row><row hidden=\"1\">" + inlineCell("b")
        + "</row><row hidden=\"1\"/>";
    const Result<Read> xlsx =
        readAll(m_files.archive(u"hidden.xlsx"_s, SheetFiles::xlsxParts({{"A", "", sheetData(rows)}})));
    const Result<Read> ods = readAll(m_files.archive(
        u"hidden.ods"_s,
        SheetFiles::odsParts("<table:table table:name=\"A\"><table:table-row>" + odsCell("a")
                             + "</table:table-row><table:table-row table:visibility=\"filter\">"
                             + odsCell("b") + "</table:table-row></table:table>")));
    for (const Result<Read> *read : {&xlsx, &ods}) {
        QVERIFY(*read);
        QCOMPARE((*read)->records, Records({{u"a"_s}, {u"b"_s}}));
        QCOMPARE((*read)->form.sheets[0].hiddenRecords, 1);
    }
}

void WorkbookTest::knowsFilesByTheirContent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("xlsx called csv") << m_files.archive(
        u"really_xlsx.csv"_s,
        SheetFiles::xlsxParts({{"A", "", sheetData("<row>" + inlineCell("a") + "</row>")}}))
                                     << TableFormat::Xlsx;
    QTest::newRow("ods called xls") << m_files.archive(
        u"really_ods.xls"_s,
        SheetFiles::odsParts("<table:table table:name=\"A\"><table:table-row>" + odsCell("a")
                             + "</table:table-row></table:table>"))
                                    << TableFormat::Ods;
    QTest::newRow("text called xlsx")
        << m_files.write(u"really_csv.xlsx"_s, "a;b\n1;2\n") << TableFormat::Csv;
    QTest::newRow("page called xls") << m_files.write(
        u"page.xls"_s, "<html><body><table><tr><td>a</td></tr></table></body></html>")
                                     << TableFormat::Html;
    QTest::newRow("a quote of markup is a text")
        << m_files.write(u"text.csv"_s, "Nom;Note\nDupont;<html>\n") << TableFormat::Csv;
}

void WorkbookTest::knowsFilesByTheirContent()
{
    QFETCH(const QString, path);
    const Result<Read> read = readAll(path);
    QVERIFY(read);
    QTEST(read->form.format, "format");
    QCOMPARE(read->records[0].value(0).at(0).toLower(),
             read->form.format == TableFormat::Csv && path.endsWith(u"text.csv"_s) ? u'n' : u'a');
}

void WorkbookTest::refusesInASentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail");
    const QByteArray container = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, 'x');
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray mark(reinterpret_cast<const char *>(stream.utf16()), 32);
    const auto row = [](const char *name, const QString &path, const char *detail) {
        QTest::newRow(name) << path << QString::fromLatin1(detail);
    };
    row("old workbook", m_files.write(u"old.xls"_s, container), sheet_refusal::kOldWorkbook);
    row("under password", m_files.write(u"locked.xlsx"_s, container + QByteArray(3 << 20, 'x') + mark + "x"),
        sheet_refusal::kLocked);
    row("under password, name cut by a piece",
        m_files.write(u"cut.xlsx"_s, container + QByteArray((1 << 20) - container.size() - 7, 'x') + mark),
        sheet_refusal::kLocked);
    row("binary workbook",
        m_files.archive(u"b.xlsb"_s, {{"[Content_Types].xml", "x"}, {"xl/workbook.bin", "x"}}),
        sheet_refusal::kOldWorkbook);
    row("XML of 2003",
        m_files.write(u"2003.xml"_s,
                      "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"),
        sheet_refusal::kOldWorkbook);
    row("Numbers", m_files.archive(u"a.numbers"_s, {{"Index/Document.iwa", "x"}}), sheet_refusal::kNumbers);
    row("a letter", m_files.archive(u"a.docx"_s, {{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}}),
        sheet_refusal::kNoWorkbook);
    row("a text of ODF",
        m_files.archive(u"a.odt"_s,
                        {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "x"}}),
        sheet_refusal::kNoWorkbook);
    row("any archive", m_files.archive(u"a.zip"_s, {{"photo.jpg", "x"}}), sheet_refusal::kNoWorkbook);
    row("PDF", m_files.write(u"a.pdf"_s, "%PDF-1.7\n"), sheet_refusal::kNoWorkbook);
    row("a path out of the folder",
        m_files.archive(u"out.xlsx"_s, {{"[Content_Types].xml", "x"}, {"../evil", "x"}}),
        sheet_refusal::kDamaged);
    row("ODS under password",
        m_files.archive(
            u"locked.ods"_s,
            SheetFiles::odsParts("")
                + SheetFiles::Parts{{"META-INF/manifest.xml",
                                     "<manifest><file-entry><encryption-data/></file-entry></manifest>"}}),
        sheet_refusal::kLocked);
    row("entities",
        m_files.archive(u"entities.ods"_s,
                        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                         {"content.xml", "<!DOCTYPE a [<!ENTITY b \"bbb\">]><a>&b;</a>"}}),
        sheet_refusal::kDamaged);
    row("broken XML",
        m_files.archive(u"broken.xlsx"_s, SheetFiles::xlsxParts({{"A", "", "<sheetData><row>"}})),
        sheet_refusal::kDamaged);
    row("no parts", m_files.archive(u"none.xlsx"_s, {{"[Content_Types].xml", "x"}}), sheet_refusal::kDamaged);
}

void WorkbookTest::refusesInASentence()
{
    QFETCH(const QString, path);
    QVERIFY(!path.isEmpty());
    const Result<Read> read = readAll(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QTEST(read.error().detail, "detail");
}

void WorkbookTest::refusesACutFile()
{
    QByteArray rows;
    for (int i = 0; i < 300; ++i)
        rows += "<row>" + inlineCell(QByteArray::number(i * 7919)) + "</row>";
    QFile whole(m_files.archive(u"whole.xlsx"_s, SheetFiles::xlsxParts({{"A", "", sheetData(rows)}})));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype size = 4; size < bytes.size(); size += 97) {
        const Result<Read> read = readAll(m_files.write(u"cut.xlsx"_s, bytes.left(size)));
        QVERIFY(!read);
        QCOMPARE(read.error().detail, QLatin1String(sheet_refusal::kDamaged));
    }
    for (qsizetype at = 0; at < bytes.size();
         at += 13) { // bits that fell over: refused or read, never a crash
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(~damaged[at]);
        const Result<Read> read = readAll(m_files.write(u"damaged.xlsx"_s, damaged));
        QVERIFY(read || !read.error().detail.isEmpty());
    }
}

void WorkbookTest::readsAMillionEmptyRowsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray ods = "<table:table table:name=\"A\"><table:table-row>" + odsCell("a")
        + "</table:table-row><table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell "
          "table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>"
        + odsCell("z") + "</table:table-row></table:table>";
    const Result<Read> repeated = readAll(m_files.archive(u"empty.ods"_s, SheetFiles::odsParts(ods)));
    QVERIFY(repeated);
    QCOMPARE(repeated->lines, QList<qint64>({1, 1048576}));

    QByteArray rows;
    for (int i = 1; i <= 1'048'576; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"/>";
    const Result<Read> written =
        readAll(m_files.archive(u"empty.xlsx"_s, SheetFiles::xlsxParts({{"A", "", sheetData(rows)}})));
    QVERIFY(written);
    QCOMPARE(written->records.size(), 0);
    QVERIFY2(timer.elapsed() < 60'000, "a freeze");

    const Result<Read> beyond = readAll(m_files.archive(
        u"beyond.xlsx"_s,
        SheetFiles::xlsxParts({{"A", "", sheetData("<row r=\"1048577\">" + inlineCell("x") + "</row>")}})));
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().detail, QLatin1String(sheet_refusal::kTooLarge));
}

void WorkbookTest::refusesABomb()
{
    const QByteArray blanks(64 << 20, ' ');
    const auto detailOf = [](const Result<Read> &read) { return read ? QString() : read.error().detail; };
    QCOMPARE(detailOf(readAll(m_files.archive(u"ratio.xlsx"_s, SheetFiles::xlsxParts({{"A", "", blanks}})))),
             QLatin1String(sheet_refusal::kTooLarge));
    // One text of 6 MB that hides behind a fair ratio, and repeated rows that would be a terabyte.
    QByteArray noise(6 << 20, 'a');
    quint32 state = 1;
    for (char &c : noise) {
        state = state * 1664525 + 1013904223;
        c = static_cast<char>('a' + (state >> 24) % 26);
    }
    QCOMPARE(detailOf(readAll(m_files.archive(
                 u"token.xlsx"_s,
                 SheetFiles::xlsxParts({{"A", "", sheetData("<row>" + inlineCell(noise) + "</row>")}})))),
             QLatin1String(sheet_refusal::kTooLarge));
    const QByteArray row = "<table:table-row table:number-rows-repeated=\"1000000\">"
        + odsCell(QByteArray(2000, 'x'), "table:number-columns-repeated=\"500\"") + "</table:table-row>";
    QCOMPARE(detailOf(readAll(m_files.archive(
                 u"repeated.ods"_s,
                 SheetFiles::odsParts("<table:table table:name=\"A\">" + row + "</table:table>")))),
             QLatin1String(sheet_refusal::kTooLarge));
    QVERIFY(detailOf(readAll(m_files.archive(
                         u"wide.ods"_s,
                         SheetFiles::odsParts("<table:table table:name=\"A\"><table:table-row>"
                                              + odsCell("x", "table:number-columns-repeated=\"16384\"")
                                              + "</table:table-row></table:table>"))))
                .contains(u"too many columns"_s));
}

void WorkbookTest::readsHtml_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<Records>("records");
    QTest::newRow("plain") << QByteArray(
        "<table><tr><th>Nom</th><th>CP</th></tr><tr><td>Élan</td><td>01000</td></tr></table>")
                           << Records({{u"Nom"_s, u"CP"_s}, {u"Élan"_s, u"01000"_s}});
    QTest::newRow("as LibreOffice") << QByteArray(
        "<!DOCTYPE html><html><head><meta http-equiv=\"content-type\" content=\"text/html; "
        "charset=iso-8859-1\"/><style>td { }</style></head>"
        "<body><table><colgroup width=85></colgroup><tr>\n<td sdval=\"1\">  a\n b "
        "</td>\n<td><br></td><td>l1<br>l2</td></tr></table></body></html>")
                                    << Records({{u"a b"_s, QString(), u"l1\nl2"_s}});
    QTest::newRow("merged") << QByteArray(
        "<table><tr><td colspan=2 "
        "rowspan=2>m</td><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td></tr></table>")
                            << Records(
                                   {{u"m"_s, QString(), u"c"_s}, {QString(), QString(), u"d"_s}, {u"e"_s}});
    QTest::newRow("entities and unclosed tags")
        << QByteArray("<table><tr><td>A &amp; B<td>3&nbsp;000,50 &euro;<tr><td>x")
        << Records({{u"A & B"_s, u"3\u00A0000,50 €"_s}, {u"x"_s}});
    QTest::newRow("the largest of two") << QByteArray(
        "<table><tr><td>menu</td></tr></table><table><tr><td>1</td></tr><tr><td>2</td></tr></table>")
                                        << Records({{u"1"_s}, {u"2"_s}});
    QTest::newRow("nothing is run or fetched")
        << QByteArray("<table><tr><td><script>x</script><img src=\"file:///etc/passwd\">ok</td></tr></table>")
        << Records({{u"ok"_s}});
}

void WorkbookTest::readsHtml()
{
    QFETCH(const QByteArray, html);
    const Result<Read> read = readAll(TableInput::html(html));
    QVERIFY(read);
    QTEST(read->records, "records");
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
