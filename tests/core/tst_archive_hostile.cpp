// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that were made to do harm: none gets a file of this machine into a cell, puts one anywhere, takes
// much memory or time, and each is read or refused with a reason.
#include "core/sheet/table_input.h"
#include "core/sheet/zip_archive.h"
#include "tests/support/sheet_files.h"

#include <sys/resource.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using carnet::test::SheetFiles;

namespace {

constexpr auto kCanary = "CANARI-dans-un-fichier-voisin";

enum class Outcome {
    Refused,
    Harmless, ///< read or refused: what it asks for is not done
};

const QByteArray kRow = "<sheetData><row><c t=\"inlineStr\"><is><t>Nom</t></is></c></row></sheetData>";

SheetFiles::Parts sound()
{
    return SheetFiles::xlsxParts({{"A", "", kRow}});
}

SheetFiles::Parts with(const QByteArray &name, const QByteArray &content)
{
    SheetFiles::Parts parts = sound();
    parts.removeIf([&name](const auto &part) { return part.first == name; });
    parts.append({name, content});
    return parts;
}

SheetFiles::Parts ods(const QByteArray &prologue, const QByteArray &cell)
{
    SheetFiles::Parts parts =
        SheetFiles::odsParts("<table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>"
                             + cell + "</text:p></table:table-cell></table:table-row></table:table>");
    for (auto &[name, content] : parts) {
        if (name == "content.xml")
            content.replace("<office:document-content", prologue + "<office:document-content");
    }
    return parts;
}

struct Read {
    bool isRefused = false;
    QString reason;
    QStringList cells;
};

Read readTable(const QString &path)
{
    Read read;
    const auto refuse = [&read](const Error &error) {
        read.isRefused = true;
        read.reason = error.detail;
        return read;
    };
    const Result<TableForm> form = recognizeTable(path);
    if (!form)
        return refuse(form.error());
    const Result<std::unique_ptr<CellTable>> table = openTable(path, *form);
    if (!table)
        return refuse(table.error());
    CellRecord record;
    for (const SheetInfo &sheet : form->sheets)
        read.cells.append(sheet.name);
    for (;;) {
        const Result<bool> more = (*table)->next(record);
        if (!more)
            return refuse(more.error());
        if (!*more)
            return read;
        read.cells += record.cells;
    }
}

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class ArchiveHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesNoHarm_data();
    void doesNoHarm();
    void refusesALink();
    void refusesWhatUnfoldsTooFar();
    void refusesSizesThatLie();
};

void ArchiveHostileTest::doesNoHarm_data()
{
    QTest::addColumn<SheetFiles::Parts>("parts");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, const SheetFiles::Parts &parts, Outcome outcome) {
        QTest::newRow(name) << parts << outcome;
    };
    for (const char *name : {"../evil", "..\\evil", "/etc/cron.d/evil", "\\evil", "C:\\evil", "c:/evil",
                             "xl/../../evil", "xl\\..\\..\\evil", "..", "a/..", "./../evil",
                             "//server/share/evil", "\\\\server\\share\\evil", "xl/worksheets/../../../evil"})
        row(name, with(name, "x"), Outcome::Refused);
    for (const char *name : {"xl/facture\xE2\x80\xAE.xml", "xl/CON", "xl/a b.", "xl/\xC2\x85", "xl/..a",
                             "xl/a..b"}) // never a name on a disk
        row(name, with(name, "x"), Outcome::Harmless);
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&types](const QByteArray &target, const QByteArray &more = {}) {
        return with("xl/_rels/workbook.xml.rels",
                    "<?xml version=\"1.0\"?><Relationships "
                    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                    "Id=\"rId1\" Type=\""
                        + types + "worksheet\" Target=\"" + target + "\" " + more + "/></Relationships>");
    };
    for (const char *target : {"../../../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd",
                               "http://x.example/a.xml", "\\\\server\\a.xml"})
        row(target, relation(target), Outcome::Harmless);
    row("external target", relation("file:///etc/passwd", "TargetMode=\"External\""), Outcome::Harmless);
    row("external file in a cell",
        SheetFiles::xlsxParts(
            {{"A", "", "<sheetData><row><c><f>'file:///etc/[passwd]A'!A1</f></c></row></sheetData>"}}),
        Outcome::Harmless);
    row("entity of a file", ods("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;"),
        Outcome::Refused);
    row("entity of the net", ods("<!DOCTYPE a [<!ENTITY x SYSTEM \"http://x.example/\">]>", "&x;"),
        Outcome::Refused);
    row("document type of a file", ods("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">", "a"), Outcome::Refused);
    row("parameter entity", ods("<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>", "a"),
        Outcome::Refused);
    row("billion laughs",
        ods("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
            "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
            "&c;"),
        Outcome::Refused);
    row("unknown entity", ods({}, "&evil;"), Outcome::Refused);
    row("inclusion",
        ods({},
            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" "
            "parse=\"text\"/>"),
        Outcome::Harmless);
    row("style sheet", ods("<?xml-stylesheet href=\"file:///etc/passwd\"?>", "a"), Outcome::Harmless);
    row("link to a file", ods({}, "<text:a xlink:href=\"file:///etc/passwd\">a</text:a>"), Outcome::Harmless);
    row("a sheet named as a path", SheetFiles::xlsxParts({{"../../etc/passwd", "", kRow}}),
        Outcome::Harmless);
    row("deep nesting", ods({}, QByteArray("<text:span>").repeated(100'000)), Outcome::Refused);
    row("a row of a terabyte",
        SheetFiles::odsParts("<table:table table:name=\"A\"><table:table-row "
                             "table:number-rows-repeated=\"999999999\"><table:table-cell "
                             "table:number-columns-repeated=\"999999999\"><text:p>x</text:p></"
                             "table:table-cell></table:table-row></table:table>"),
        Outcome::Refused);
    row("a number beyond all",
        SheetFiles::xlsxParts({{"A", "",
                                "<sheetData><row r=\"99999999999999999999\"><c "
                                "r=\"ZZZZZZZZ1\"><v>1e999</v></c></row></sheetData>"}}),
        Outcome::Harmless);
    row("a text beyond all",
        SheetFiles::xlsxParts({{"A", "",
                                "<sheetData><row><c t=\"s\"><v>99999999999999999999</v></c><c "
                                "t=\"s\"><v>-1</v></c></row></sheetData>"}}),
        Outcome::Harmless);
}

void ArchiveHostileTest::doesNoHarm()
{
    QFETCH(const SheetFiles::Parts, parts);
    QFETCH(const Outcome, outcome);
    const SheetFiles files;
    const QString path = files.archive(u"a.xlsx"_s, parts);
    QVERIFY(!path.isEmpty());
    QVERIFY(!files.write(u"evil"_s, kCanary).isEmpty());
    QDir folder(QFileInfo(path).path());
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QStringList above = QDir(folder.filePath(u".."_s))
                                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                                  .filter(u"evil"_s);
    const long memory = peakKiB();
    QElapsedTimer timer;
    timer.start();
    const Read read = readTable(path);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(peakKiB() - memory < 256 * 1024, qPrintable(QString::number(peakKiB() - memory)));
    QVERIFY(outcome == Outcome::Harmless || read.isRefused);
    QVERIFY(!read.isRefused || !read.reason.isEmpty());
    for (const QString &cell : read.cells)
        QVERIFY2(!cell.contains(u"root:"_s) && !cell.contains(QLatin1String(kCanary)), qPrintable(cell));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    QCOMPARE(QDir(folder.filePath(u".."_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .filter(u"evil"_s),
             above);
}

void ArchiveHostileTest::refusesALink()
{
    const SheetFiles files;
    const QString path = files.archive(u"a.xlsx"_s, with("xl/link", "/etc/passwd"));
    QVERIFY(!readTable(path).isRefused); // control: as a file it is one more part
    zip *archive = zip_open(QFile::encodeName(path).constData(), 0, nullptr);
    QVERIFY(archive);
    const zip_int64_t index = zip_name_locate(archive, "xl/link", 0);
    QVERIFY(index >= 0);
    QCOMPARE(
        zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, 0120777U << 16), 0);
    QCOMPARE(zip_close(archive), 0);
    const Read read = readTable(path);
    QVERIFY(read.isRefused);
    QCOMPARE(read.reason, QLatin1String(sheet_refusal::kDamaged));
}

void ArchiveHostileTest::refusesWhatUnfoldsTooFar()
{
    const SheetFiles files;
    const auto reasonOf = [](const QString &path, const SheetLimits &limits) {
        const auto archive = ZipArchive::open(path, limits);
        return archive ? QString() : archive.error().detail;
    };
    const SheetLimits usual;
    QCOMPARE(usual.unpackedBytes, 1LL << 30);
    QCOMPARE(usual.ratio, 100);
    const QString large = files.archive(u"ratio.xlsx"_s, with("xl/blanks", QByteArray(64 << 20, ' ')));
    QCOMPARE(reasonOf(large, usual), QLatin1String(sheet_refusal::kTooLarge));
    QByteArray noise(6 << 20, 'a');
    quint32 state = 1;
    for (char &c : noise) {
        state = state * 1664525 + 1013904223;
        c = static_cast<char>(state >> 24);
    }
    const QString two =
        files.archive(u"sum.xlsx"_s, with("xl/a", noise) + SheetFiles::Parts{{"xl/b", noise}});
    SheetLimits small;
    small.unpackedBytes = 8 << 20; // each alone fits
    QCOMPARE(reasonOf(two, usual), QString());
    QCOMPARE(reasonOf(two, small), QLatin1String(sheet_refusal::kTooLarge));
    SheetFiles::Parts many = sound();
    for (int i = 0; i <= usual.archiveEntries; ++i)
        many.append({"xl/" + QByteArray::number(i), {}});
    QCOMPARE(reasonOf(files.archive(u"many.xlsx"_s, many), usual), QLatin1String(sheet_refusal::kTooLarge));
}

/// The directory announces less, or more, than there is: never more than announced is given.
void ArchiveHostileTest::refusesSizesThatLie()
{
    const SheetFiles files;
    QFile file(files.archive(u"a.xlsx"_s, sound()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    int directories = 0;
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0;
         at = bytes.indexOf("PK\x01\x02", at + 1), ++directories) {
        for (const quint32 size : {0U, 1U, 100U, 100'000'000U, 0xFFFFFFFEU}) {
            QByteArray lying = bytes;
            for (int i = 0; i < 4; ++i)
                lying[at + 24 + i] = static_cast<char>(size >> (8 * i));
            const long memory = peakKiB();
            const Read read = readTable(files.write(u"lying.xlsx"_s, lying));
            QVERIFY(!read.isRefused || !read.reason.isEmpty());
            QVERIFY(peakKiB() - memory < 64 * 1024);
        }
    }
    QVERIFY(directories >= 4);
}

QTEST_GUILESS_MAIN(ArchiveHostileTest)
#include "tst_archive_hostile.moc"
