// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform.h"
#include "core/sheet/table_input.h"
#include "core/sheet/xlsx_writer.h"
#include "core/sheet/zip_archive.h"

#include <sys/resource.h>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

using Cells = QList<XlsxWriter::Cell>;

Result<QList<QStringList>> readBack(const QString &path)
{
    CARNET_TRY_ASSIGN(const TableForm form, recognizeTable(path));
    CARNET_TRY_ASSIGN(const std::unique_ptr<CellTable> table, openTable(path, form));
    QList<QStringList> records;
    CellRecord record;
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, table->next(record));
        if (!more)
            return records;
        records.append(record.cells);
    }
}

/// Formulas and their kin: none may ever be more than a text.
const QStringList kPayloads{u"=1+1"_s,
                            u"+1+1"_s,
                            u"-1+1"_s,
                            u"@SUM(A1)"_s,
                            u"=cmd|' /C calc'!A0"_s,
                            u"=HYPERLINK(\"http://x.example\")"_s,
                            u"http://x.example/"_s,
                            u"mailto:a@b.example"_s,
                            u"'=1"_s,
                            u"\t=1"_s,
                            u"<f>1+1</f>"_s,
                            u"]]>"_s,
                            u"_x000D_"_s,
                            u"a & b"_s};

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class XlsxWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatIsReadAgain();
    void neverWritesAFormula();
    void writesALargeTableInBoundedMemory();
    void leavesNothingWhenItIsGivenUp();
    void neverWritesOverAFile();
    void isReadByLibreOffice();

private:
    QTemporaryDir m_folder;
};

void XlsxWriterTest::writesWhatIsReadAgain()
{
    const QString path = m_folder.filePath(u"a.xlsx"_s);
    const Result<std::unique_ptr<XlsxWriter>> writer =
        XlsxWriter::create(path, u"Contacts [2026]: tout/rien ?"_s);
    QVERIFY(writer);
    QVERIFY((*writer)->writeHeader({u"Nom"_s, u"Code postal"_s, u"Montant"_s, u"Créé le"_s}));
    QVERIFY((*writer)->writeRow({u"Hélène\nMarchand"_s, u"01000"_s, 3000.5, QDate(2024, 12, 5)}));
    QVERIFY((*writer)->writeRow({std::monostate(), QString(), 0.0, QDate()}));
    QVERIFY((*writer)->writeRow({u"1850"_s, u" blanks "_s, -1e9, QDate(1850, 1, 2)}));
    QVERIFY((*writer)->writeRow({QString(40'000, u'x')}));
    QCOMPARE((*writer)->cutTexts(), 1);
    QVERIFY((*writer)->finish());
    QVERIFY(platform::isPrivate(path));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList({u"a.xlsx"_s}));
    const Result<QList<QStringList>> read = readBack(path);
    QVERIFY(read);
    QCOMPARE(read->size(), 5);
    QCOMPARE(read->at(0), QStringList({u"Nom"_s, u"Code postal"_s, u"Montant"_s, u"Créé le"_s}));
    QCOMPARE(read->at(1), QStringList({u"Hélène\nMarchand"_s, u"01000"_s, u"3000.5"_s, u"2024-12-05"_s}));
    QCOMPARE(read->at(2), QStringList({QString(), QString(), u"0"_s}));
    QCOMPARE(read->at(3), QStringList({u"1850"_s, u" blanks "_s, u"-1000000000"_s, u"1850-01-02"_s}));
    QCOMPARE(read->at(4).at(0).size(), 32'767);
}

void XlsxWriterTest::neverWritesAFormula()
{
    const QString path = m_folder.filePath(u"formulas.xlsx"_s);
    const Result<std::unique_ptr<XlsxWriter>> writer = XlsxWriter::create(path, {});
    QVERIFY(writer);
    for (const QString &payload : kPayloads)
        QVERIFY((*writer)->writeRow({payload}));
    QVERIFY((*writer)->finish());
    const Result<QList<QStringList>> read = readBack(path);
    QVERIFY(read);
    QCOMPARE(read->size(), kPayloads.size());
    for (qsizetype i = 0; i < kPayloads.size(); ++i)
        QCOMPARE(read->at(i).value(0), kPayloads.at(i));
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(path);
    QVERIFY(archive);
    const Result<std::unique_ptr<QIODevice>> sheet = (*archive)->part(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet);
    const QByteArray xml = (*sheet)->readAll();
    QVERIFY(xml.contains("1+1"));
    QVERIFY(!xml.contains("<f>") && !xml.contains("hyperlink"));
}

void XlsxWriterTest::writesALargeTableInBoundedMemory()
{
    const QString path = m_folder.filePath(u"large.xlsx"_s);
    const Result<std::unique_ptr<XlsxWriter>> writer = XlsxWriter::create(path, u"Contacts"_s);
    QVERIFY(writer);
    [[maybe_unused]] const long before = peakKiB();
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(
            (*writer)->writeRow({u"Hélène"_s, u"Marchand %1"_s.arg(i), u"helene%1@fournil.example"_s.arg(i),
                                 u"01000"_s, u"+33 6 39 98 %1"_s.arg(i), QDate(2024, 12, 5)}));
    QVERIFY((*writer)->finish());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep freed memory aside
    QVERIFY2(peakKiB() - before < 64 * 1024, qPrintable(QString::number(peakKiB() - before)));
#endif
    const Result<TableForm> form = recognizeTable(path);
    QVERIFY(form);
    QCOMPARE(form->sheets[0].records, 100'000);
    QCOMPARE(form->sheets[0].filledCells, 600'000);
}

void XlsxWriterTest::leavesNothingWhenItIsGivenUp()
{
    const QString path = m_folder.filePath(u"left.xlsx"_s);
    {
        const Result<std::unique_ptr<XlsxWriter>> writer = XlsxWriter::create(path, u"Contacts"_s);
        QVERIFY(writer);
        QVERIFY((*writer)->writeRow({u"a"_s}));
    }
    QVERIFY(!QFile::exists(path));
}

void XlsxWriterTest::neverWritesOverAFile()
{
    const QString path = m_folder.filePath(u"there.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const Result<std::unique_ptr<XlsxWriter>> writer = XlsxWriter::create(path, u"Contacts"_s);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(QFileInfo(path).size(), 4);
}

/// Trust: formulas written by people, opened by an office program, are no formulas.
void XlsxWriterTest::isReadByLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed here");
    const QString path = m_folder.filePath(u"office.xlsx"_s);
    const Result<std::unique_ptr<XlsxWriter>> writer = XlsxWriter::create(path, u"Contacts"_s);
    QVERIFY(writer);
    QVERIFY((*writer)->writeHeader({u"Texte"_s, u"Date"_s, u"Nombre"_s}));
    for (const QString &payload : kPayloads)
        QVERIFY((*writer)->writeRow({payload, QDate(2024, 12, 5), 3000.5}));
    QVERIFY((*writer)->finish());
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(office,
                  {u"--headless"_s, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                   u"--convert-to"_s, u"ods"_s, path});
    QVERIFY(process.waitForFinished(120'000));
    const Result<QList<QStringList>> read = readBack(m_folder.filePath(u"office.ods"_s));
    QVERIFY(read);
    QCOMPARE(read->size(), kPayloads.size() + 1);
    for (qsizetype i = 0; i < kPayloads.size(); ++i)
        QCOMPARE(read->at(i + 1), QStringList({kPayloads.at(i), u"2024-12-05"_s, u"3000.5"_s}));
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(m_folder.filePath(u"office.ods"_s));
    QVERIFY(archive);
    QVERIFY(!(*(*archive)->part(u"content.xml"_s))->readAll().contains("table:formula"));
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "tst_xlsx_writer.moc"
