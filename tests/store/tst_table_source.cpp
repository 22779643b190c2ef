// SPDX-License-Identifier: GPL-3.0-or-later
// One table, whatever its bytes are: the same plan, the same rows, the same counts.
#include "store/import_run.h"
#include "store/import_source.h"
#include "store/remembered_fields.h"
#include "store/table_source.h"
#include "tests/support/sheet_files.h"
#include "tests/support/temp_carnet.h"

#include <QDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using carnet::test::SheetFiles;
using carnet::test::TempCarnet;

namespace {

QString samplesFolder()
{
    return QStringLiteral(CARNET_SOURCE_DIR "/../shared/samples/import");
}

const QStringList kHeader{u"Nom"_s,     u"Prénom"_s,   u"Nom"_s,           u"Code postal"_s,
                          u"Ville"_s,   u"Courriel"_s, u"Portable"_s,      u"SIRET"_s,
                          u"Créé le"_s, u"Notes"_s,    u"Ne pas appeler"_s};
const QList<QStringList> kRows{
    {u"Hélène Marchand"_s, u"Hélène"_s, u"Marchand"_s, u"01000"_s, u"Bourg-en-Bresse"_s,
     u"helene@fournil.example; contact@fournil.example"_s, u"06 12 34 56 78"_s, u"73282932000074"_s,
     u"2024-12-05"_s, u"porte bleue\nsonner fort"_s, u"oui"_s},
    {u"Zoë D’Arcy & fils"_s, u"Zoë"_s, u"D’Arcy"_s, u"75011"_s, u"Paris"_s, u"zoe@arcy.example"_s,
     u"+33 6 39 98 00 01"_s, u""_s, u"2021-12-31"_s, u"elle a dit \"non\""_s, u""_s},
    {u""_s, u"Olivier"_s, u"Perrin"_s, u"38000"_s, u"Grenoble"_s, u"olivier@perrin.example"_s, u""_s, u""_s,
     u""_s, u""_s, u"non"_s},
};
const int kDateColumn = 8;
const QString kTitle = u"Clients de l’ouest"_s;

QString frenchDate(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate).toString(u"dd/MM/yyyy"_s);
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray asText(QChar separator)
{
    QStringList lines{kTitle, QString(), kHeader.join(separator)};
    for (const QStringList &row : kRows) {
        QStringList cells;
        for (int i = 0; i < row.size(); ++i)
            cells.append(i == kDateColumn ? frenchDate(row[i])
                                          : u'"' + QString(row[i]).replace(u'"', u"\"\""_s) + u'"');
        lines.append(cells.join(separator));
    }
    return lines.join(u"\r\n"_s).toUtf8();
}

QByteArray asHtml()
{
    QByteArray html = "<html><body><table><tr><td colspan=11>" + escaped(kTitle) + "</td></tr><tr></tr><tr>";
    for (const QString &name : kHeader)
        html += "<td><b>" + escaped(name) + "</b></td>";
    for (const QStringList &row : kRows) {
        html += "</tr>\n<tr>";
        for (int i = 0; i < row.size(); ++i)
            html += "<td>" + escaped(i == kDateColumn ? frenchDate(row[i]) : row[i]).replace("\n", "<br>")
                + "</td>";
    }
    return html + "</tr></table></body></html>";
}

SheetFiles::Parts asXlsx(const QByteArray &workbookPr = {}, int origin = 0)
{
    const auto text = [](const QString &cell) {
        return cell.isEmpty() ? QByteArray("<c/>")
                              : "<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
    };
    QByteArray rows = "<row r=\"1\">" + text(kTitle) + "</row><row r=\"3\">";
    for (const QString &name : kHeader)
        rows += text(name);
    for (const QStringList &row : kRows) {
        rows += "</row><row>";
        for (int i = 0; i < row.size(); ++i) {
            const qint64 serial = QDate(1899, 12, 30).daysTo(QDate::fromString(row[i], Qt::ISODate)) - origin;
            const bool isDate = i == kDateColumn && !row[i].isEmpty();
            rows += isDate ? "<c s=\"1\"><v>" + QByteArray::number(serial) + "</v></c>" : text(row[i]);
        }
    }
    return SheetFiles::xlsxParts(
        {{"Liste", "", "<sheetData><row><c t=\"str\"><v>x</v></c></row></sheetData>"},
         {"Clients", "", "<sheetData>" + rows + "</row></sheetData>"}},
        {"dd/mm/yyyy"}, workbookPr);
}

SheetFiles::Parts asOds()
{
    const auto text = [](const QString &cell) {
        return cell.isEmpty() ? QByteArray("<table:table-cell/>")
                              : "<table:table-cell office:value-type=\"string\"><text:p>"
                + escaped(cell).replace("\n", "</text:p><text:p>") + "</text:p></table:table-cell>";
    };
    QByteArray rows =
        "<table:table-row>" + text(kTitle) + "</table:table-row><table:table-row/><table:table-row>";
    for (const QString &name : kHeader)
        rows += text(name);
    for (const QStringList &row : kRows) {
        rows += "</table:table-row><table:table-row>";
        for (int i = 0; i < row.size(); ++i) {
            const bool isDate = i == kDateColumn && !row[i].isEmpty();
            rows += isDate ? "<table:table-cell office:value-type=\"date\" office:date-value=\""
                    + row[i].toUtf8() + "\"><text:p>x</text:p></table:table-cell>"
                           : text(row[i]);
        }
    }
    return SheetFiles::odsParts("<table:table table:name=\"Clients\">" + rows
                                + "</table:table-row></table:table>");
}

Result<std::vector<ImportedRow>> rowsOf(const TableInput &input, const TableWishes &wishes = {})
{
    CARNET_TRY_ASSIGN(const TablePlan plan, planTable(input, wishes));
    CARNET_TRY_ASSIGN(const std::unique_ptr<TableSource> source, TableSource::open(input, plan));
    std::vector<ImportedRow> rows;
    ImportedRow row;
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, source->next(row));
        if (!more)
            return rows;
        row.line = 0; // a text counts its physical lines, a sheet its rows
        for (RowIssue &issue : row.issues)
            issue.line = 0;
        rows.push_back(row);
    }
}

Result<ImportReport> import(const TempCarnet &carnet, const TableInput &input, ImportOptions::Mode mode,
                            const TableWishes &wishes = {})
{
    CARNET_TRY_ASSIGN(const TablePlan plan, planTable(input, wishes));
    CARNET_TRY_ASSIGN(const std::unique_ptr<TableSource> source, TableSource::open(input, plan));
    ImportOptions options;
    options.mode = mode;
    options.account.sourceName = u"table"_s;
    options.account.headerSignature = plan.signature;
    options.account.decidedFields = decidedFields(plan);
    return runImport(*carnet.db, carnet.clock, *source, options);
}

QList<qint64> countsOf(const ImportReport &report)
{
    return {report.records,     report.created,        report.updated,          report.skipped,
            report.rejected,    report.toCheck,        report.duplicates,       report.doubtful,
            report.opposed,     report.closedChannels, report.companiesCreated, report.unknownDate,
            report.problemCount};
}

} // namespace

Q_DECLARE_METATYPE(carnet::TableInput)

class TableSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOneTableAlikeWhateverItsBytes_data();
    void readsOneTableAlikeWhateverItsBytes();
    void readsDatesFrom1904();
    void followsTheSheetThatIsChosen();
    void followsTheHeaderLineThatIsChosen();
    void trustsHeadersLessWhenTheyAreSwapped();
    void proposesWhatWasOverruledBefore();
    void repairsAccentsWhenAsked();
    void countsTheSameInARehearsal_data();
    void countsTheSameInARehearsal();

private:
    SheetFiles m_files;
};

void TableSourceTest::readsOneTableAlikeWhateverItsBytes_data()
{
    QTest::addColumn<TableInput>("input");
    QTest::newRow("xlsx") << TableInput(m_files.archive(u"a.xlsx"_s, asXlsx()));
    QTest::newRow("ods") << TableInput(m_files.archive(u"a.ods"_s, asOds()));
    QTest::newRow("page") << TableInput(m_files.write(u"a.xls"_s, asHtml()));
    QTest::newRow("pasted cells") << TableInput::html(asHtml());
    QTest::newRow("pasted text") << TableInput::text(QString::fromUtf8(asText(u'\t')));
    QTest::newRow("UTF-16") << TableInput(m_files.write(
        u"16.csv"_s,
        "\xFF\xFE"
            + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(asText(u'\t')).utf16()),
                         2 * QString::fromUtf8(asText(u'\t')).size())));
}

void TableSourceTest::readsOneTableAlikeWhateverItsBytes()
{
    QFETCH(const TableInput, input);
    const TableInput csv(m_files.write(u"a.csv"_s, asText(u';')));
    const Result<std::vector<ImportedRow>> expected = rowsOf(csv);
    QVERIFY(expected);
    QCOMPARE(expected->size(), size_t(3));
    const Contact &first = expected->front().contact;
    QCOMPARE(first.firstName, u"Hélène"_s);
    QCOMPARE(first.familyName, u"Marchand"_s);
    QCOMPARE(first.addresses.first().postcode, u"01000"_s);
    QCOMPARE(first.points.size(), 3);
    QCOMPARE(first.points.at(2).norm, u"+33612345678"_s);
    QCOMPARE(expected->front().company.siret, u"73282932000074"_s);
    QCOMPARE(first.provenance.obtainedOn, QDate(2024, 12, 5));
    QVERIFY(first.note.contains(u"porte bleue\nsonner fort"_s));
    QVERIFY(!expected->front().oppositions.isEmpty());

    const Result<std::vector<ImportedRow>> rows = rowsOf(input);
    QVERIFY(rows);
    QCOMPARE(rows->size(), expected->size());
    for (size_t i = 0; i < rows->size(); ++i) {
        const ImportedRow &row = (*rows)[i];
        const ImportedRow &same = (*expected)[i];
        QVERIFY2(row.contact == same.contact, qPrintable(displayName(row.contact)));
        QVERIFY(row.company == same.company);
        QVERIFY(row.issues == same.issues);
        QVERIFY(row.oppositions == same.oppositions);
        QVERIFY(row.consents == same.consents);
        QCOMPARE(row.customTexts, same.customTexts);
        QCOMPARE(row.refused, same.refused);
    }
    const Result<TablePlan> one = planTable(csv, {});
    const Result<TablePlan> other = planTable(input, {});
    QVERIFY(one && other);
    QCOMPARE(other->signature, one->signature); // what is remembered for the CSV is proposed for the workbook
    QCOMPARE(other->header, one->header);
}

void TableSourceTest::readsDatesFrom1904()
{
    const Result<std::vector<ImportedRow>> rows =
        rowsOf(m_files.archive(u"mac.xlsx"_s, asXlsx("<workbookPr date1904=\"1\"/>", 1462)));
    QVERIFY(rows);
    QCOMPARE(rows->front().contact.provenance.obtainedOn, QDate(2024, 12, 5));
}

void TableSourceTest::followsTheSheetThatIsChosen()
{
    const TableInput input(m_files.archive(u"sheets.xlsx"_s, asXlsx()));
    const Result<TablePlan> plan = planTable(input, {});
    QVERIFY(plan);
    QCOMPARE(plan->form.sheets.at(plan->form.sheet).name, u"Clients"_s);
    QCOMPARE(plan->headerLine, 3);
    TableWishes wishes;
    wishes.form.sheet = u"Liste"_s;
    wishes.form.measured = plan->form.sheets;
    const Result<TablePlan> other = planTable(input, wishes);
    QVERIFY(other);
    QCOMPARE(other->columns.size(), 1);
    wishes.form.sheet = u"Absente"_s;
    QVERIFY(!planTable(input, wishes));
}

void TableSourceTest::followsTheHeaderLineThatIsChosen()
{
    const SheetFiles files;
    const QString path = files.write(u"clients.csv"_s, "Nom;Ville\r\nZone;Commune\r\nMarchand;Rennes\r\n");
    const Result<TablePlan> guessed = planTable(path, {});
    QVERIFY(guessed);
    QCOMPARE(guessed->headerLine, 1);
    QCOMPARE(guessed->beginning.size(), 3);
    TableWishes wishes;
    wishes.headerLine = 2;
    const Result<TablePlan> second = planTable(path, wishes);
    QVERIFY(second);
    QCOMPARE(second->header, (QStringList{u"Zone"_s, u"Commune"_s}));
    const Result<QList<ImportedRow>> rows = previewRows(path, *planSource(path, wishes), 5);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().line, 3);
    wishes.headerLine = 0;
    const Result<TablePlan> none = planTable(path, wishes);
    QVERIFY(none);
    QCOMPARE(none->headerLine, 0);
    QVERIFY(none->header.isEmpty());
    wishes.headerLine = 99;
    QCOMPARE(planTable(path, wishes).error().code, ErrorCode::InvalidInput);
}

void TableSourceTest::trustsHeadersLessWhenTheyAreSwapped()
{
    const QByteArray values = "Hélène;Marchand;helene@fournil.example;01000;06 12 34 56 "
                              "78;2024-12-05\nZoë;Perrin;zoe@arcy.example;38000;06 12 34 56 79;2024-12-31\n"
                              "Olivier;Arcy;o@arcy.example;75011;06 12 34 56 70;2024-11-05\n";
    const QStringList headers{u"Prénom"_s,      u"Nom"_s,      u"Courriel"_s,
                              u"Code postal"_s, u"Portable"_s, u"Créé le"_s};
    const Result<TablePlan> right =
        planTable(m_files.write(u"right.csv"_s, headers.join(u';').toUtf8() + '\n' + values), {});
    QVERIFY(right);
    for (const PlannedColumn &column : right->columns)
        QVERIFY2(column.confidence >= 0.7, qPrintable(column.name));
    const std::pair<int, int> swaps[]{{1, 2}, {2, 3}, {2, 4}, {3, 5}, {0, 4}, {4, 5}, {0, 2}};
    for (const auto &[one, other] : swaps) {
        QStringList swapped = headers;
        swapped.swapItemsAt(one, other);
        const Result<TablePlan> plan =
            planTable(m_files.write(u"swapped.csv"_s, swapped.join(u';').toUtf8() + '\n' + values), {});
        QVERIFY(plan);
        const QByteArray where = (swapped[one] + u" / "_s + swapped[other]).toUtf8();
        const double before = right->columns[one].confidence + right->columns[other].confidence;
        const double after = plan->columns[one].confidence + plan->columns[other].confidence;
        QVERIFY2(after < before, where);
        const bool isUnsure = plan->columns[one].confidence < 0.7 || plan->columns[other].confidence < 0.7;
        QVERIFY2(isUnsure, where);
    }
}

void TableSourceTest::proposesWhatWasOverruledBefore()
{
    const TempCarnet carnet;
    QVERIFY2(carnet.db, qPrintable(carnet.failure));
    const TableInput file(m_files.write(
        u"layout.csv"_s, "Nom;Prénom;Code interne;Ligne\nMarchand;Hélène;C001;06 12 34 56 78\n"));
    TableWishes wishes;
    wishes.map = QStringList{u"Code interne=external_id"_s, u"#3=home_phone"_s};
    QVERIFY(import(carnet, file, ImportOptions::Mode::DryRun, wishes));
    QVERIFY(rememberedFields(*carnet.db)->isEmpty());
    QVERIFY(import(carnet, file, ImportOptions::Mode::Real, wishes));

    TableWishes later;
    const Result<RememberedFields> remembered = rememberedFields(*carnet.db);
    QVERIFY(remembered);
    later.remembered = *remembered;
    const TableInput next(
        m_files.write(u"next.csv"_s, "nom ,Prenom,CODE INTERNE,Ligne\nPerrin,Olivier,C002,06 12 34 56 79\n"));
    const Result<TablePlan> plan = planTable(next, later);
    QVERIFY(plan);
    QCOMPARE(plan->columns[2].field, u"external_id"_s);
    QCOMPARE(plan->columns[2].saidBy, SaidBy::Memory);
    QCOMPARE(plan->columns[3].field, u"home_phone"_s);
    QCOMPARE(plan->columns[0].saidBy, SaidBy::Guess);
    later.map = QStringList{u"#3=mobile"_s};
    const Result<TablePlan> overruled = planTable(next, later);
    QVERIFY(overruled);
    QCOMPARE(overruled->columns[3].field, u"mobile"_s);
    QCOMPARE(decidedFields(*overruled), QStringList({u"#2=external_id"_s, u"#3=mobile"_s}));

    const TableInput another(
        m_files.write(u"another.csv"_s, "Nom;Prénom;Ligne;Code interne\nArcy;Zoë;06 12 34 56 70;C003\n"));
    const Result<TablePlan> unknown = planTable(another, later);
    QVERIFY(unknown);
    QCOMPARE(unknown->columns[3].saidBy, SaidBy::User);
    QCOMPARE(unknown->columns[2].saidBy, SaidBy::Guess);
}

void TableSourceTest::repairsAccentsWhenAsked()
{
    const TableInput file(m_files.write(
        u"damaged.csv"_s, "Nom;PrÃ©nom;Ville\nMarchand;HÃ©lÃ¨ne;Saint-Ã‰tienne\nPerrin;ZoÃ«;OrlÃ©ans\n"));
    const Result<TablePlan> plan = planTable(file, {});
    QVERIFY(plan);
    QVERIFY(plan->form.dialect.isDoublyEncoded);
    TableWishes wishes;
    wishes.form.dialect.repairsDoubleEncoding = true;
    const Result<std::vector<ImportedRow>> rows = rowsOf(file, wishes);
    QVERIFY(rows);
    QCOMPARE(rows->at(0).contact.firstName, u"Hélène"_s);
    QCOMPARE(rows->at(0).contact.addresses.first().city, u"Saint-Étienne"_s);
}

void TableSourceTest::countsTheSameInARehearsal_data()
{
    QTest::addColumn<TableInput>("input");
    QTest::newRow("xlsx") << TableInput(m_files.archive(u"b.xlsx"_s, asXlsx()));
    QTest::newRow("ods") << TableInput(m_files.archive(u"b.ods"_s, asOds()));
    QTest::newRow("pasted cells") << TableInput::html(asHtml());
    const QDir folder(samplesFolder());
    for (const QString &place : {QString(), u"torture/"_s}) {
        for (const QString &name :
             QDir(folder.filePath(place)).entryList({u"*.csv"_s, u"*.tsv"_s}, QDir::Files))
            QTest::newRow(qPrintable(place + name)) << TableInput(folder.filePath(place + name));
    }
}

void TableSourceTest::countsTheSameInARehearsal()
{
    QFETCH(const TableInput, input);
    const TempCarnet carnet;
    QVERIFY2(carnet.db, qPrintable(carnet.failure));
    const Result<ImportReport> rehearsal = import(carnet, input, ImportOptions::Mode::DryRun);
    QVERIFY(rehearsal);
    QCOMPARE(carnet.db->number("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM company)")
                 .value_or(-1),
             0);
    const Result<ImportReport> real = import(carnet, input, ImportOptions::Mode::Real);
    QVERIFY(real);
    QCOMPARE(countsOf(*rehearsal), countsOf(*real));
    QCOMPARE(real->records, real->created + real->updated + real->skipped + real->rejected);
    const qint64 there =
        carnet.db->number("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM company)")
            .value_or(-1);
    QCOMPARE(there, real->created + real->companiesCreated);
}

QTEST_GUILESS_MAIN(TableSourceTest)
#include "tst_table_source.moc"
