// SPDX-License-Identifier: GPL-3.0-or-later
// What people typed never becomes a formula of a spreadsheet: 40 texts that would like to, through a CSV and
// a workbook of ours, back to the letter, and into LibreOffice without one cell that computes.
#include "core/csv/csv_writer.h"
#include "core/sheet/table_input.h"
#include "core/sheet/xlsx_writer.h"
#include "core/sheet/zip_archive.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// OWASP's list of CSV injection, and ways around a guard that looks at the first letter of a cell alone.
const QStringList kPayloads{u"=1+1"_s,
                            u"+1+1"_s,
                            u"-1+1"_s,
                            u"@SUM(1;1)"_s,
                            u"=cmd|' /C calc'!A0"_s,
                            u"=HYPERLINK(\"http://x.example\";\"Cliquer\")"_s,
                            u"=WEBSERVICE(\"http://x.example\")"_s,
                            u"=IMPORTXML(\"http://x.example\";\"//a\")"_s,
                            u"=DDE(\"soffice\";\"/etc/passwd\";\"A1\")"_s,
                            u"='file:///etc/passwd'#$passwd.A1"_s,
                            u"=SUM(A1:A9)*cmd|' /C calc'!A0"_s,
                            u"+cmd|' /C calc'!A0"_s,
                            u"-2+3+cmd|' /C calc'!A0"_s,
                            u"@cmd|' /C calc'!A0"_s,
                            u" =1+1"_s,
                            u"   =1+1"_s,
                            u"\u00A0=1+1"_s,
                            u"\u202F=1+1"_s,
                            u"\u3000=1+1"_s,
                            u"\t=1+1"_s,
                            u"＝1+1"_s,
                            u"＋1+1"_s,
                            u"－1+1"_s,
                            u"＠SUM(1)"_s,
                            u"'=1+1"_s,
                            u"''=1+1"_s,
                            u"\"=1+1\""_s,
                            u"\"\"=1+1"_s,
                            u"=\"a\"&\"b\""_s,
                            u"={1;2}"_s,
                            u"=1;=2"_s,
                            u";=1+1"_s,
                            u"Marchand;=1+1;"_s,
                            u"liste :\n=1+1"_s,
                            u"liste :\n+ sel\n- pain\n@ tous"_s,
                            u"+33 6 39 98 14 27"_s,
                            u"-12,5"_s,
                            u"1-2"_s,
                            u"a=b"_s,
                            u"'t Hoen"_s};

enum class Kind { GuardedCsv, BareCsv, Workbook };

QString written(const QTemporaryDir &folder, Kind kind)
{
    const QString path = folder.filePath(kind == Kind::Workbook      ? u"texts.xlsx"_s
                                             : kind == Kind::BareCsv ? u"bare.csv"_s
                                                                     : u"texts.csv"_s);
    QFile::remove(path);
    if (kind == Kind::Workbook) {
        const Result<std::unique_ptr<XlsxWriter>> writer = XlsxWriter::create(path, u"Contacts"_s);
        if (!writer)
            return {};
        for (const QString &text : kPayloads) {
            if (!(*writer)->writeRow({u"x"_s, text}))
                return {};
        }
        return (*writer)->finish() ? path : QString();
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    CsvWriterOptions options;
    options.guard = kind == Kind::BareCsv ? FormulaGuard::Off : FormulaGuard::On;
    CsvWriter writer(file, options);
    for (const QString &text : kPayloads) {
        if (!writer.writeTexts({u"x"_s, text}))
            return {};
    }
    return writer.flush() ? path : QString();
}

/// The second cells of all records, as a reader of ours finds them.
Result<QStringList> secondCells(const QString &path)
{
    CARNET_TRY_ASSIGN(const TableForm form, recognizeTable(path));
    CARNET_TRY_ASSIGN(const std::unique_ptr<CellTable> table, openTable(path, form));
    QStringList cells;
    CellRecord record;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool more, table->next(record));
        if (!more)
            return cells;
        cells.append(record.cells.value(1));
    }
}

QStringList unguarded(QStringList cells)
{
    for (QString &cell : cells)
        cell = removeFormulaGuard(cell);
    return cells;
}

} // namespace

class FormulaGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackToTheLetter();
    void isNoFormulaInLibreOffice_data();
    void isNoFormulaInLibreOffice();

private:
    QTemporaryDir m_folder;
};

void FormulaGuardTest::comesBackToTheLetter()
{
    QCOMPARE(kPayloads.size(), 40);
    const Result<QStringList> csv = secondCells(written(m_folder, Kind::GuardedCsv));
    QVERIFY(csv);
    QCOMPARE(unguarded(*csv), kPayloads);
    const Result<QStringList> book = secondCells(written(m_folder, Kind::Workbook));
    QVERIFY(book);
    QCOMPARE(*book, kPayloads);
}

void FormulaGuardTest::isNoFormulaInLibreOffice_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("csv") << int(Kind::GuardedCsv);
    QTest::newRow("csv without the guard: the control") << int(Kind::BareCsv);
    QTest::newRow("workbook") << int(Kind::Workbook);
}

void FormulaGuardTest::isNoFormulaInLibreOffice()
{
    QFETCH(const int, kind);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed here");
    const QString path = written(m_folder, Kind(kind));
    QVERIFY(!path.isEmpty());
    QStringList arguments{
        u"--headless"_s,   u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
        u"--convert-to"_s, u"ods"_s,
        u"--outdir"_s,     m_folder.path()};
    if (Kind(kind) != Kind::Workbook) // semicolon, quote, UTF-8, …; the last one: formulas are to be computed
        arguments
            << u"--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,0,true"_s;
    QProcess process;
    process.start(office, arguments << path);
    QVERIFY(process.waitForFinished(240'000));
    const QString ods = path.section(u'.', 0, -2) + u".ods"_s;
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(ods);
    QVERIFY2(archive, (process.readAllStandardOutput() + process.readAllStandardError()).constData());
    const qsizetype formulas = (*(*archive)->part(u"content.xml"_s))->readAll().count("table:formula");
    if (Kind(kind) == Kind::BareCsv) {
        QVERIFY2(formulas >= 10, qPrintable(QString::number(formulas))); // the search finds what there is
        return;
    }
    QCOMPARE(formulas, 0);
    const Result<QStringList> cells = secondCells(ods);
    QVERIFY(cells);
    QCOMPARE(Kind(kind) == Kind::Workbook ? *cells : unguarded(*cells), kPayloads);
}

QTEST_GUILESS_MAIN(FormulaGuardTest)
#include "tst_formula_guard.moc"
