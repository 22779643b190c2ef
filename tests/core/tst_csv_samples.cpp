// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs, kept beside the sources and never in them (their licences differ): the whole way
// from bytes to drafts. What is expected is read from their MANIFEST.md.
#include "core/csv/csv_reader.h"
#include "core/import/column_guess.h"
#include "core/import/row_mapper.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

struct Expected {
    QString file;
    int records = -1;
    QStringList columns;
    QList<std::pair<int, QStringList>> values; ///< 1-based record, its cells
};

QString samplesFolder()
{
    return QStringLiteral(CARNET_SOURCE_DIR "/../shared/samples/import");
}

QList<Expected> readManifest()
{
    QFile file(samplesFolder() + u"/MANIFEST.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression heading(u"^### (\\S+\\.csv)$"_s);
    static const QRegularExpression records(u"^- \\*\\*Records: (\\d+)\\*\\*"_s);
    static const QRegularExpression columns(u"^- Values \\((.*)\\):$"_s);
    static const QRegularExpression values(u"^  - #(\\d+): (.*)$"_s);
    QList<Expected> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## vCards"_s))
            break;
        if (const auto match = heading.match(line); match.hasMatch())
            all.append({match.captured(1), -1, {}, {}});
        else if (const auto count = records.match(line); count.hasMatch() && !all.isEmpty())
            all.last().records = count.captured(1).toInt();
        else if (const auto names = columns.match(line); names.hasMatch() && !all.isEmpty())
            all.last().columns = names.captured(1).split(u" / "_s);
        else if (const auto cells = values.match(line); cells.hasMatch() && !all.isEmpty())
            all.last().values.append({cells.captured(1).toInt(), cells.captured(2).split(u" / "_s)});
    }
    return all;
}

struct Torture {
    QString file;
    int rows = 0; ///< header included, blank lines left out
    QStringList last; ///< cells of the last one; empty: not said
};

/// What Python's csv says of each, but where it counts blank lines or swallows a file behind an open quote.
QList<Torture> readTortureSet()
{
    const QHash<QString, int> otherwise{{u"csvkit_empty.csv"_s, 0},
                                        {u"csvkit_test_skip_lines.csv"_s, 2},
                                        {u"uni_example.csv"_s, 11},
                                        {u"papa_malformed.tsv"_s, 10}};
    QFile file(samplesFolder() + u"/MANIFEST.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(
        u"^\\| (\\S+\\.[ct]sv) \\|.*\\| (\\d+) rows, widths [^|]*\\| ([^|]*) \\|[^|]*\\|$"_s,
        QRegularExpression::MultilineOption);
    QList<Torture> all;
    for (auto it = line.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        const bool isOther = otherwise.contains(name) && name != u"uni_example.csv"_s;
        const bool hasNul = match.captured(3).startsWith(u"\\0"_s); // dropped, and told
        all.append({name, otherwise.value(name, match.captured(2).toInt()),
                    isOther ? QStringList() : match.captured(3).mid(hasNul ? 2 : 0).split(u" / "_s)});
    }
    return all;
}

struct Sample {
    QList<QStringList> all; ///< the lines before the header and the header among them
    CsvDialect dialect;
    TableGuess guess;
    QList<QStringList> records; ///< after the header
    QList<qint64> lines;
    QList<ImportedRow> rows;
    qint64 warnings = 0;
};

Result<Sample> readSample(const QString &name)
{
    QFile file(samplesFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound);
    Sample sample;
    CARNET_TRY_ASSIGN(sample.dialect, guessDialect(file));
    CsvReader reader(file, sample.dialect);
    QList<QStringList> all;
    QList<qint64> lines;
    while (true) {
        CARNET_TRY_ASSIGN(const CsvRow *row, reader.next());
        if (!row)
            break;
        all.append(row->texts());
        lines.append(row->line());
    }
    sample.all = all;
    sample.guess = guessTable(all.mid(0, 200));
    sample.records = all.mid(sample.guess.firstDataRow);
    sample.lines = lines.mid(sample.guess.firstDataRow);
    const RowMapper mapper(mapperOptions(sample.guess));
    for (qsizetype i = 0; i < sample.records.size(); ++i)
        sample.rows.append(mapper.map(sample.lines[i], sample.records[i]));
    sample.warnings = qint64(reader.warnings().size());
    return sample;
}

int columnNamed(const TableGuess &guess, const QString &name)
{
    for (const ColumnGuess &column : guess.columns) {
        if (column.name == name.trimmed())
            return column.index;
    }
    return -1;
}

ImportField fieldNamed(const TableGuess &guess, const QString &name, int nth = 1)
{
    for (const ColumnGuess &column : guess.columns) {
        if (column.name == name && --nth == 0)
            return column.field;
    }
    return ImportField::Dropped;
}

} // namespace

class CsvSamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(samplesFolder()).exists())
            QSKIP("the folder of sample files is not here");
    }
    void readsWhatTheManifestSays_data();
    void readsWhatTheManifestSays();
    void readsTheTortureSet_data();
    void readsTheTortureSet();
    void readsWhatItsAuthorsSay_data();
    void readsWhatItsAuthorsSay();
    void understandsColumns_data();
    void understandsColumns();
    void tellsTheKindOfTable_data();
    void tellsTheKindOfTable();
    void makesDrafts_data();
    void makesDrafts();
    void linksPersonsToCompanies();
    void showsWhatItUnderstood();
};

void CsvSamplesTest::readsWhatTheManifestSays_data()
{
    QTest::addColumn<int>("index");
    const QList<Expected> all = readManifest();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].file)) << i;
}

void CsvSamplesTest::readsWhatTheManifestSays()
{
    QFETCH(const int, index);
    const Expected expected = readManifest()[index];

    const Result<Sample> sample = readSample(expected.file);

    QVERIFY(sample);
    QVERIFY(sample->guess.headerRow >= 0);
    QCOMPARE(int(sample->records.size()), expected.records);
    QVERIFY(!expected.values.isEmpty());
    for (const auto &[record, cells] : expected.values) {
        QCOMPARE(cells.size(), expected.columns.size());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int column = columnNamed(sample->guess, expected.columns[i]);
            QVERIFY2(column >= 0, qPrintable(expected.columns[i]));
            const QString wanted = cells[i].trimmed() == u"∅"_s ? QString() : cells[i].trimmed();
            QCOMPARE(sample->records[record - 1].value(column).trimmed(), wanted);
        }
    }
}

void CsvSamplesTest::readsTheTortureSet_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QStringList>("last");
    for (const Torture &torture : readTortureSet())
        QTest::newRow(qPrintable(torture.file)) << torture.rows << torture.last;
}

void CsvSamplesTest::readsTheTortureSet()
{
    QFETCH(const int, rows);
    QFETCH(const QStringList, last);
    const Result<Sample> sample = readSample(u"torture/"_s + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(sample);
    QCOMPARE(sample->all.size(), rows);
    for (qsizetype i = 0; i < last.size(); ++i) {
        QString cell = sample->all.last().value(i).trimmed();
        cell.replace(u'\r', u'\n').replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
        const QString wanted = last[i].trimmed();
        if (wanted.endsWith(u'…'))
            QVERIFY2(cell.startsWith(wanted.chopped(1)), qPrintable(cell));
        else
            QCOMPARE(cell, wanted);
    }
}

void CsvSamplesTest::readsWhatItsAuthorsSay_data()
{
    QTest::addColumn<QString>("expected");
    const QDir folder(samplesFolder() + u"/torture"_s);
    QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    names.removeAll(u"spectrum_location_coordinates.json"_s); // its phone is not the one of its own CSV
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name);
}

void CsvSamplesTest::readsWhatItsAuthorsSay()
{
    QFETCH(const QString, expected);
    QFile file(expected);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray records = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!records.isEmpty());
    const Result<Sample> sample =
        readSample(u"torture/"_s + QString::fromUtf8(QTest::currentDataTag()) + u".csv"_s);
    QVERIFY(sample);
    QCOMPARE(sample->all.size(), records.size() + 1);
    const QStringList header = sample->all.first();
    for (qsizetype row = 0; row < records.size(); ++row) {
        const QJsonObject record = records.at(row).toObject();
        for (const QString &name : record.keys()) {
            const qsizetype column = header.indexOf(name);
            QVERIFY2(column >= 0, qPrintable(name));
            QString wanted = record.value(name).toString();
            QString cell = sample->all.at(row + 1).value(column);
            QCOMPARE(cell.replace(u"\r\n"_s, u"\n"_s), wanted.replace(u"\r\n"_s, u"\n"_s));
        }
    }
}

void CsvSamplesTest::understandsColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("nth");
    const auto row = [](const char *file, const char16_t *header, const char16_t *field, int nth = 1) {
        const QString name = QString::fromUtf16(header);
        QTest::newRow(qPrintable(QString::fromLatin1(file) + u'|' + name + QString::number(nth)))
            << name << QString::fromUtf16(field) << nth;
    };
    row("csv_google_old_short.csv", u"Name", u"full_name");
    row("csv_google_old_short.csv", u"E-mail 1 - Value", u"email");
    row("csv_google_old_short.csv", u"Phone 1 - Type", u"point_label");
    row("csv_google_old_short.csv", u"Organization 1 - Title", u"job");
    row("csv_yahoo_contacts.csv", u"First", u"first_name");
    row("csv_yahoo_contacts.csv", u"Home", u"home_phone");
    row("csv_yahoo_contacts.csv", u"Home Address", u"home_street");
    row("csv_outlook_shared_contacts.csv", u"E-mail 2 Address", u"other_email");
    row("csv_outlook_shared_contacts.csv", u"Business Address", u"street");
    row("csv_thunderbird_plain.csv", u"Birth Day", u"birth_day");
    row("csv_thunderbird_plain.csv", u"Work Address 2", u"street_line");
    row("csv_linkedin_connections_b.csv", u"Connected On", u"collected_on");
    row("csv_linkedin_connections_b.csv", u"Position", u"job");
    row("csv_hubspot_companies.csv", u"Company Name", u"company");
    row("csv_hubspot_companies.csv", u"Company ID", u"external_id");
    row("csv_sirene_geocoded.csv", u"codePostal2Etablissement", u"ignore");
    row("csv_hubspot_companies.csv", u"Create Date", u"collected_on");
    row("csv_hubspot_companies.csv", u"Company Owner", u"owner");
    row("csv_salesforce_accounts.csv", u"NAME", u"company");
    row("csv_salesforce_accounts.csv", u"BILLINGPOSTALCODE", u"postcode");
    row("csv_salesforce_accounts.csv", u"SESSION_ID__C", u"dropped");
    row("csv_salesforce_leads_like.csv", u"title", u"job");
    row("csv_salesforce_leads_like.csv", u"lead_source", u"source");
    row("csv_richtext_cells.csv", u"Name", u"company");
    row("csv_dolibarr_societes_exemple.csv", u"Name* (s.nom)", u"company");
    row("csv_dolibarr_societes_exemple.csv", u"IdProf1 (s.siret)", u"siret");
    row("csv_dolibarr_societes_exemple.csv", u"Customer* (s.client)", u"relation");
    row("csv_odoo_customers_contacts.csv", u"Is a company", u"is_company");
    row("csv_odoo_customers_contacts.csv", u"Related company", u"company");
    row("csv_axelor_partenaires_fr.csv", u"name", u"family_name");
    row("csv_axelor_partenaires_fr.csv", u"titleSelect", u"civility");
    row("csv_axelor_partenaires_fr.csv", u"mainPartner_importId", u"company_ref");
    row("csv_axelor_partenaires_fr.csv", u"address", u"ignore");
    row("csv_axelor_adresses_fr.csv", u"addressL6", u"postcode_city");
    row("csv_mautic_10contacts.csv", u"lastname", u"family_name");
    row("csv_fr_iso8859_1.csv", u"Nom", u"family_name");
    row("csv_sirene_stocketablissement.csv", u"activitePrincipaleEtablissement", u"naf");
    row("csv_sirene_geocoded.csv", u"typeVoieEtablissement", u"street_number");
    row("csv_dila_annuaire_services_a.csv", u"name", u"company");
    row("csv_dila_annuaire_services_a.csv", u"contact_email", u"email");
    row("derived_affaires_fr_excel_utf8.csv", u"Affaire", u"deal");
    row("derived_affaires_fr_excel_utf8.csv", u"Date de clôture prévue", u"close_date");
    row("derived_thunderbird_fr.csv", u"Ville", u"home_city", 1);
    row("derived_thunderbird_fr.csv", u"Ville", u"city", 2);
    row("derived_thunderbird_fr.csv", u"Code postal", u"postcode", 2);
    row("derived_thunderbird_fr.csv", u"Jour", u"birth_day");
}

void CsvSamplesTest::understandsColumns()
{
    QFETCH(const QString, header);
    QFETCH(const int, nth);
    const Result<Sample> sample = readSample(QString::fromUtf8(QTest::currentDataTag()).section(u'|', 0, 0));
    QVERIFY(sample);
    QTEST(nameOf(fieldNamed(sample->guess, header, nth)), "field");
}

void CsvSamplesTest::tellsTheKindOfTable_data()
{
    QTest::addColumn<TableKind>("kind");
    QTest::newRow("csv_linkedin_connections_c.csv") << TableKind::Contacts;
    QTest::newRow("csv_thunderbird_plain.csv") << TableKind::Contacts;
    QTest::newRow("csv_hubspot_companies.csv") << TableKind::Companies;
    QTest::newRow("csv_salesforce_accounts.csv") << TableKind::Companies;
    QTest::newRow("csv_sirene_stocketablissement.csv") << TableKind::Companies;
    QTest::newRow("csv_dolibarr_societes_exemple.csv") << TableKind::Companies;
    QTest::newRow("csv_dila_annuaire_services_a.csv") << TableKind::Companies;
    QTest::newRow("csv_odoo_customers_contacts.csv") << TableKind::Mixed;
    QTest::newRow("csv_axelor_partenaires_fr.csv") << TableKind::Mixed;
    QTest::newRow("derived_affaires_fr_excel_utf8.csv") << TableKind::Opportunities;
    QTest::newRow("csv_european_backslash.csv") << TableKind::Unknown;
}

void CsvSamplesTest::tellsTheKindOfTable()
{
    const Result<Sample> sample = readSample(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(sample);
    QTEST(sample->guess.kind, "kind");
}

void CsvSamplesTest::makesDrafts_data()
{
    QTest::addColumn<int>("contacts");
    QTest::addColumn<int>("companies");
    QTest::addColumn<int>("refused");
    QTest::newRow("csv_google_old_short.csv") << 2 << 0 << 0;
    QTest::newRow("csv_yahoo_contacts.csv") << 2 << 0 << 0;
    QTest::newRow("csv_outlook_shared_contacts.csv") << 3 << 0 << 0;
    QTest::newRow("csv_thunderbird_plain.csv") << 1 << 0 << 0;
    QTest::newRow("csv_linkedin_connections_b.csv") << 10 << 0 << 0;
    QTest::newRow("csv_linkedin_connections_c.csv") << 2 << 0 << 0;
    QTest::newRow("csv_hubspot_companies.csv") << 0 << 150 << 0;
    QTest::newRow("csv_salesforce_accounts.csv") << 0 << 423 << 0;
    QTest::newRow("csv_salesforce_leads_like.csv") << 160 << 0 << 0;
    QTest::newRow("csv_richtext_cells.csv") << 0 << 4 << 0;
    QTest::newRow("csv_dolibarr_societes_exemple.csv") << 0 << 1 << 0;
    QTest::newRow("csv_odoo_customers_contacts.csv") << 5 << 3 << 0;
    QTest::newRow("csv_mautic_10contacts.csv") << 10 << 0 << 0;
    QTest::newRow("csv_fr_iso8859_1.csv") << 1 << 0 << 0;
    QTest::newRow("csv_sirene_stocketablissement.csv") << 0 << 3 << 0;
    QTest::newRow("csv_sirene_geocoded.csv") << 0 << 5 << 0;
    QTest::newRow("csv_dila_annuaire_services_a.csv") << 0 << 120 << 0;
    QTest::newRow("derived_thunderbird_fr.csv") << 12 << 0 << 0;
    QTest::newRow("csv_axelor_adresses_fr.csv") << 0 << 0 << 252; // addresses of nobody
}

void CsvSamplesTest::makesDrafts()
{
    const Result<Sample> sample = readSample(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(sample);
    int contacts = 0;
    int companies = 0;
    int refused = 0;
    for (const ImportedRow &row : sample->rows) {
        refused += row.isRefused();
        contacts += !row.isRefused() && row.kind == RecordKind::Contact;
        companies += !row.isRefused() && row.kind == RecordKind::Company;
    }
    QTEST(contacts, "contacts");
    QTEST(companies, "companies");
    QTEST(refused, "refused");
}

void CsvSamplesTest::linksPersonsToCompanies()
{
    for (const QString &file :
         {u"csv_axelor_partenaires_fr.csv"_s, u"derived_partenaires_fr_cp1252_crlf.csv"_s}) {
        const Result<Sample> sample = readSample(file);
        QVERIFY(sample);
        const ImportedRow &company = sample->rows[0];
        QCOMPARE(company.kind, RecordKind::Company);
        QCOMPARE(company.company.name, u"APOLLO"_s);
        QCOMPARE(company.company.provenance.externalId, u"20"_s);
        const ImportedRow &person = sample->rows[2];
        QCOMPARE(person.kind, RecordKind::Contact);
        QCOMPARE(displayName(person.contact), u"Daniel GARCIA"_s);
        QCOMPARE(person.contact.civility, u"M."_s);
        QCOMPARE(person.companyRef, u"20"_s);
        QSet<QString> companies;
        int links = 0;
        for (const ImportedRow &row : sample->rows) {
            QVERIFY(!row.isRefused());
            if (row.kind == RecordKind::Company)
                companies.insert(row.company.provenance.externalId);
        }
        for (const ImportedRow &row : sample->rows) {
            links += !row.companyRef.isEmpty();
            QVERIFY(row.companyRef.isEmpty() || companies.contains(row.companyRef));
        }
        QVERIFY(links > 0);
    }
    const Result<Sample> odoo = readSample(u"csv_odoo_customers_contacts.csv"_s);
    QVERIFY(odoo);
    QCOMPARE(odoo->rows[1].contact.companyName, u"Aurora Shelves"_s);
    QCOMPARE(displayName(odoo->rows[5].contact), u"Michael Mason"_s);
    QCOMPARE(odoo->rows[5].contact.companyName, QString());
}

/// Prints each column with its meaning when CARNET_SHOW_COLUMNS is set: for a look at a new sample.
void CsvSamplesTest::showsWhatItUnderstood()
{
    const QList<Expected> all = readManifest();
    QVERIFY(!all.isEmpty());
    if (!qEnvironmentVariableIsSet("CARNET_SHOW_COLUMNS"))
        return;
    for (const Expected &expected : all) {
        const Result<Sample> sample = readSample(expected.file);
        QVERIFY(sample);
        qInfo().noquote() << expected.file << sample->dialect.encoding << sample->dialect.separator
                          << int(sample->dialect.quoting) << "header" << sample->guess.headerRow << "kind"
                          << int(sample->guess.kind) << "warnings" << sample->warnings;
        for (const ColumnGuess &column : sample->guess.columns)
            qInfo().noquote() << "   " << column.name << "->" << nameOf(column.field) << column.confidence
                              << int(column.use);
        QHash<QString, int> issues;
        for (const ImportedRow &row : sample->rows) {
            for (const RowIssue &issue : row.issues)
                ++issues[nameOf(issue.field) + QString::number(int(issue.kind))];
        }
        qInfo() << issues;
    }
}

QTEST_GUILESS_MAIN(CsvSamplesTest)
#include "tst_csv_samples.moc"
