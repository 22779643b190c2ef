// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_reader.h"
#include "core/import/column_guess.h"
#include "core/import/row_mapper.h"

#include <QFile>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// The drafts of a file of tests/data/csv, taken as it is guessed; `change` may alter the options.
QList<ImportedRow> rowsOf(const QString &name, const std::function<void(MapperOptions &)> &change = {})
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/csv/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<CsvDialect> dialect = guessDialect(file);
    if (!dialect)
        return {};
    CsvReader reader(file, *dialect);
    QList<QStringList> records;
    QList<qint64> lines;
    for (auto row = reader.next(); row && *row; row = reader.next()) {
        records.append((*row)->texts());
        lines.append((*row)->line());
    }
    const TableGuess guess = guessTable(records);
    MapperOptions options = mapperOptions(guess);
    if (change)
        change(options);
    const RowMapper mapper(options);
    QList<ImportedRow> rows;
    for (qsizetype i = guess.firstDataRow; i < records.size(); ++i)
        rows.append(mapper.map(lines[i], records[i]));
    return rows;
}

/// One row of fields and cells, in the order given.
ImportedRow mapped(const QList<std::pair<ImportField, QString>> &cells, MapperOptions options = {})
{
    QStringList texts;
    for (const auto &[field, text] : cells) {
        options.columns.append(
            {int(texts.size()), field, u"Column %1"_s.arg(texts.size()), {}, DateOrder::DayFirst});
        texts.append(text);
    }
    return RowMapper(options).map(7, texts);
}

QStringList typedOf(const QList<Point> &points, PointKind kind)
{
    QStringList typed;
    for (const Point &point : points) {
        if (point.kind == kind)
            typed.append(point.typed);
    }
    return typed;
}

QStringList normsOf(const QList<Point> &points, PointKind kind)
{
    QStringList norms;
    for (const Point &point : points) {
        if (point.kind == kind)
            norms.append(point.norm);
    }
    return norms;
}

QList<IssueKind> kindsOf(const std::vector<RowIssue> &issues)
{
    QList<IssueKind> kinds;
    for (const RowIssue &issue : issues)
        kinds.append(issue.kind);
    return kinds;
}

using enum ImportField;

} // namespace

class RowMapperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAnExcelFile();
    void keepsBadCellsAsTyped();
    void readsOutlookInFrench();
    void readsGoogleOf2024();
    void readsLinkedIn();
    void readsCompaniesAndPersonsOfOneFile();
    void turnsColumnsIntoOppositions();
    void keepsRowsBesideBrokenQuotes();
    void splitsFullNames_data();
    void splitsFullNames();
    void prefersNameColumnsToAFullName();
    void refusesOnlyWhatHoldsNothing();
    void splitsAddresses();
    void readsBirthdays();
    void takesTheAnswersForTheRest();
    void movesNoClockByOurOwnMessages();
    void takesOffAFormulaGuard();
    void readsForeignPhonesByTheCountry();
    void keepsOwnFieldsAndDeals();
};

void RowMapperTest::readsAnExcelFile()
{
    const QList<ImportedRow> rows = rowsOf(u"excel_fr.csv"_s);
    QCOMPARE(rows.size(), 5);
    const ImportedRow &row = rows[0];
    QCOMPARE(row.line, 2);
    QCOMPARE(row.kind, RecordKind::Contact);
    const Contact &contact = row.contact;
    QCOMPARE(contact.civility, u"Mme"_s);
    QCOMPARE(displayName(contact), u"Hélène Marchand"_s);
    QCOMPARE(contact.job, u"Gérante"_s);
    QCOMPARE(contact.companyName, u"Fournil d'Arcy"_s);
    QCOMPARE(normsOf(contact.points, PointKind::Email), QStringList{u"helene@fournil-arcy.example"_s});
    QCOMPARE(normsOf(contact.points, PointKind::Mobile), QStringList{u"+33639981427"_s});
    QCOMPARE(typedOf(contact.points, PointKind::Phone), QStringList{u"01 99 00 12 34"_s});
    QCOMPARE(contact.addresses.size(), 1);
    QCOMPARE(contact.addresses[0].street, u"12, rue du Four"_s);
    QCOMPARE(contact.addresses[0].postcode, u"01000"_s);
    QCOMPARE(contact.note, u"Aime le pain \"noir\"; rappeler"_s);
    QCOMPARE(contact.provenance.obtainedOn, QDate(2023, 12, 31));
    QCOMPARE(contact.provenance.obtainedFrom, ObtainedFrom::Column);
    QCOMPARE(row.company.siret, u"73282932000074"_s);
    QCOMPARE(row.proposedNature, carnet::Nature::Professional);
    QCOMPARE(contact.nature, carnet::Nature::Unknown); // proposed, never set
    QVERIFY(row.issues.empty());
    QVERIFY(contact.toCheck.isEmpty());
}

void RowMapperTest::keepsBadCellsAsTyped()
{
    const QList<ImportedRow> rows = rowsOf(u"excel_fr.csv"_s);
    const ImportedRow &second = rows[1];
    QVERIFY(!second.isRefused());
    QCOMPARE(normsOf(second.contact.points, PointKind::Email),
             (QStringList{u"emile@example.org"_s, u"zola@example.org"_s}));
    QCOMPARE(second.contact.points.first().isPrimary, true);
    QCOMPARE(second.contact.points.at(1).isPrimary, false);
    QCOMPARE(second.company.siret, u"73282932000075"_s);
    QVERIFY(kindsOf(second.issues).contains(IssueKind::UnreadableIdentifier));
    QVERIFY(kindsOf(second.issues).contains(IssueKind::DoubtfulPostcode));
    QCOMPARE(second.contact.addresses[0].postcode, u"1000"_s);
    QVERIFY(kindsOf(second.issues).contains(IssueKind::UnreadableDate));
    QVERIFY(second.contact.note.contains(u"Date de création : TODAY[-6M]"_s));
    QVERIFY(!second.contact.provenance.obtainedOn.isValid());
    QVERIFY(second.contact.toCheck.contains(u"siret"_s));
    for (const RowIssue &issue : second.issues)
        QCOMPARE(issue.line, 3);

    QCOMPARE(rows[2].refused, RefusedReason::None); // a bad cell refuses nothing, be it the only one
    QCOMPARE(typedOf(rows[2].contact.points, PointKind::Email), QStringList{u"pas d'adresse"_s});
    QCOMPARE(rows[3].refused, RefusedReason::EmptyRow);
    const ImportedRow &foreign = rows[4];
    QCOMPARE(normsOf(foreign.contact.points, PointKind::Email), QStringList{QString()});
    QVERIFY(!kindsOf(foreign.issues).contains(IssueKind::DoubtfulPostcode)); // W1D 6Q4
    QVERIFY(!kindsOf(foreign.issues).contains(IssueKind::UnreadablePhone)); // 3646 is a number to dial
}

void RowMapperTest::readsOutlookInFrench()
{
    const QList<ImportedRow> rows = rowsOf(u"outlook_fr.csv"_s);
    QCOMPARE(rows.size(), 1);
    const Contact &contact = rows[0].contact;
    QCOMPARE(contact.civility, u"Mme"_s);
    QCOMPARE(contact.job, u"Gérante"_s);
    QCOMPARE(contact.firstName, u"Hélène Anne"_s);
    QCOMPARE(contact.familyName, u"Marchand"_s);
    QCOMPARE(contact.department, u"Ventes"_s);
    QCOMPARE(contact.addresses.size(), 2);
    QCOMPARE(contact.addresses[0].street, u"12 rue du Four\nBâtiment B"_s);
    QCOMPARE(contact.addresses[0].region, u"Ain"_s);
    QCOMPARE(contact.addresses[1].city, u"Bourg"_s);
    QCOMPARE(normsOf(contact.points, PointKind::Email),
             (QStringList{u"helene@fournil-arcy.example"_s, u"hm@example.org"_s}));
    QCOMPARE(typedOf(contact.points, PointKind::Phone).size(), 2);
    QCOMPARE(typedOf(contact.points, PointKind::Fax), QStringList{u"01 99 00 12 35"_s});
    QCOMPARE(contact.tags, (QStringList{u"Client"_s, u"Salon"_s}));
    QCOMPARE(contact.birthday, QString()); // off until switched on
    QVERIFY(contact.note.startsWith(u"première ligne\r\nseconde ligne"_s));
    QVERIFY(rows[0].issues.empty());

    const QList<ImportedRow> withBirthday = rowsOf(u"outlook_fr.csv"_s, [](MapperOptions &options) {
        for (MappedColumn &column : options.columns) {
            if (column.header == u"Anniversaire"_s)
                column.field = Birthday;
        }
    });
    QCOMPARE(withBirthday[0].contact.birthday, u"1970-03-02"_s);
}

void RowMapperTest::readsGoogleOf2024()
{
    const QList<ImportedRow> rows = rowsOf(u"google_2024.csv"_s);
    QCOMPARE(rows.size(), 1);
    const Contact &contact = rows[0].contact;
    QCOMPARE(normsOf(contact.points, PointKind::Email),
             (QStringList{u"helene@fournil-arcy.example"_s, u"contact@fournil-arcy.example"_s,
                          u"hm@example.org"_s}));
    QCOMPARE(normsOf(contact.points, PointKind::Mobile), QStringList{u"+33639981427"_s});
    QCOMPARE(normsOf(contact.points, PointKind::Phone), (QStringList{u"+33199001234"_s, u"+33199001235"_s}));
    QCOMPARE(normsOf(contact.points, PointKind::Web), QStringList{u"fournil-arcy.example"_s});
    QCOMPARE(contact.tags, QStringList{u"Salon"_s});
    QCOMPARE(contact.addresses.size(), 1);
    QCOMPARE(contact.addresses[0].street, u"12 rue du Four"_s);
    QVERIFY(rows[0].issues.empty());
}

void RowMapperTest::readsLinkedIn()
{
    const QList<ImportedRow> rows = rowsOf(u"linkedin_notes.csv"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].line, 5);
    QCOMPARE(rows[0].contact.provenance.obtainedOn, QDate(2021, 3, 12));
    QCOMPARE(rows[1].contact.job, QString());
    QVERIFY(!rows[1].hasCompany());
}

void RowMapperTest::readsCompaniesAndPersonsOfOneFile()
{
    const QList<ImportedRow> rows = rowsOf(u"mixed.csv"_s);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].kind, RecordKind::Company);
    QCOMPARE(rows[0].company.name, u"Fournil d'Arcy"_s);
    QCOMPARE(rows[0].company.siren, u"732829320"_s);
    QCOMPARE(rows[0].company.siret, u"73282932000074"_s); // siren + nic
    QCOMPARE(normsOf(rows[0].company.points, PointKind::Email),
             QStringList{u"contact@fournil-arcy.example"_s});
    QCOMPARE(rows[1].kind, RecordKind::Contact);
    QCOMPARE(rows[1].contact.companyName, u"Fournil d'Arcy"_s);
    QCOMPARE(displayName(rows[2].contact), u"Émile Zola"_s);
}

void RowMapperTest::turnsColumnsIntoOppositions()
{
    const QList<ImportedRow> rows = rowsOf(u"oppositions.csv"_s);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].oppositions, (QList<ImportedOpposition>{{Channel::Phone, u"oui"_s, {}, 4}}));
    QVERIFY(rows[0].consents.isEmpty()); // "non" is no opposition, only no consent
    QCOMPARE(rows[1].oppositions.size(), 4); // no channel: all four
    QCOMPARE(rows[1].consents.size(), 1);
    QCOMPARE(rows[1].consents[0].date, QDate(2021, 3, 12));
    QCOMPARE(rows[2].oppositions.size(), 4);
    QCOMPARE(rows[2].oppositions[0].date, QDate(2022, 5, 3));
    QCOMPARE(rows[3].oppositions.size(), 2);
    QCOMPARE(kindsOf(rows[3].issues), QList<IssueKind>{IssueKind::UnclearOpposition});
    QCOMPARE(rows[3].oppositions[0].text, u"plus jamais le soir"_s);
    QVERIFY(rows[3].isAddressDead);
    QVERIFY(rows[4].oppositions.isEmpty());
    QVERIFY(!rows[4].isAddressDead);
    for (const ImportedRow &row : rows)
        QVERIFY(!row.contact.note.contains(u"192.0.2"_s) && row.others.isEmpty());
}

void RowMapperTest::keepsRowsBesideBrokenQuotes()
{
    const QList<ImportedRow> rows = rowsOf(u"broken_quotes.csv"_s);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].contact.note, u"Le pain \"noir\" surtout"_s);
    QCOMPARE(rows[1].contact.firstName, u"\"Émile"_s);
    QCOMPARE(rows[1].contact.points.size(), 1);
    QCOMPARE(rows[2].contact.note, u"deux\nlignes"_s);
    QCOMPARE(rows[3].line, 6);
    QCOMPARE(rows[4].contact.familyName, u"Colette"_s);
}

void RowMapperTest::splitsFullNames_data()
{
    QTest::addColumn<QString>("civility");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("family");
    const auto row = [](const char *full, const char *civility, const char *first, const char *family) {
        QTest::newRow(full) << QString::fromUtf8(civility) << QString::fromUtf8(first)
                            << QString::fromUtf8(family);
    };
    row("Hélène Marchand", "", "Hélène", "Marchand");
    row("MARCHAND Hélène", "", "Hélène", "MARCHAND");
    row("Hélène MARCHAND", "", "Hélène", "MARCHAND");
    row("Jean Pierre DE LA TOUR", "", "Jean Pierre", "DE LA TOUR");
    row("Marchand, Hélène", "", "Hélène", "Marchand");
    row("Mme Hélène Marchand", "Mme", "Hélène", "Marchand");
    row("Anne Marie de La Tour", "", "Anne Marie", "de La Tour");
    row("Marchand", "", "", "Marchand");
    row("Ana García Pérez", "", "Ana", "García Pérez");
    row("JEAN MARTIN", "", "JEAN", "MARTIN");
}

void RowMapperTest::splitsFullNames()
{
    const ImportedRow row = mapped({{FullName, QString::fromUtf8(QTest::currentDataTag())}});
    QTEST(row.contact.civility, "civility");
    QTEST(row.contact.firstName, "first");
    QTEST(row.contact.familyName, "family");
    QCOMPARE(row.kind, RecordKind::Contact);
}

void RowMapperTest::prefersNameColumnsToAFullName()
{
    const ImportedRow zoe =
        mapped({{FullName, u"Zoë, Smith"_s}, {FirstName, u"Zoë"_s}, {FamilyName, u"Smith"_s}});
    QCOMPARE(displayName(zoe.contact), u"Zoë Smith"_s);
    const ImportedRow halves = mapped({{FullName, u"Hélène Marchand"_s}, {FirstName, u"Hélène"_s}});
    QCOMPARE(halves.contact.familyName, u"Marchand"_s);
    const ImportedRow company = mapped({{FullName, u"SARL Le Fournil"_s}, {Email, u"a@example.org"_s}});
    QCOMPARE(company.kind, RecordKind::Company);
    QCOMPARE(company.company.name, u"SARL Le Fournil"_s);
    const ImportedRow onlyCompany =
        mapped({{FirstName, u""_s}, {CompanyName, u"Fournil"_s}, {Phone, u"01 99 00 12 34"_s}});
    QCOMPARE(onlyCompany.kind, RecordKind::Company);
    const ImportedRow nameless = mapped({{CompanyName, u"Fournil"_s}, {Job, u"Gérante"_s}});
    QCOMPARE(nameless.kind, RecordKind::Contact);
}

void RowMapperTest::refusesOnlyWhatHoldsNothing()
{
    QCOMPARE(mapped({{City, u"Paris"_s}, {Note, u"rien"_s}}).refused, RefusedReason::NothingUsable);
    QCOMPARE(mapped({{City, u" \u00A0"_s}}).refused, RefusedReason::EmptyRow);
    QCOMPARE(mapped({{Email, u"a@example.org"_s}}).refused, RefusedReason::None);
    QCOMPARE(mapped({{Phone, u"0199001234"_s}}).refused, RefusedReason::None);
    QCOMPARE(mapped({{FamilyName, u"Zola"_s}}).refused, RefusedReason::None);
    QCOMPARE(mapped({{Siret, u"73282932000074"_s}}).kind, RecordKind::Company);
    QCOMPARE(mapped({{Siret, u"73282932000074"_s}}).refused, RefusedReason::None);
}

void RowMapperTest::splitsAddresses()
{
    const ImportedRow cedex =
        mapped({{FamilyName, u"Zola"_s}, {PostcodeCity, u"01700 ST MAURICE DE BEYNOST"_s}});
    QCOMPARE(cedex.contact.addresses[0].postcode, u"01700"_s);
    QCOMPARE(cedex.contact.addresses[0].city, u"ST MAURICE DE BEYNOST"_s);
    const ImportedRow bare = mapped({{FamilyName, u"Zola"_s}, {PostcodeCity, u"SAINT MAURICE"_s}});
    QCOMPARE(bare.contact.addresses[0].city, u"SAINT MAURICE"_s);
    const ImportedRow sirene = mapped({{Siret, u"73282932000074"_s},
                                       {StreetLine, u"BAT B"_s},
                                       {StreetNumber, u"12"_s},
                                       {StreetNumber, u"BIS"_s},
                                       {StreetNumber, u"RUE"_s},
                                       {Street, u"DU FOUR"_s}});
    QCOMPARE(sirene.company.addresses[0].street, u"BAT B\n12 BIS RUE DU FOUR"_s);
    const ImportedRow abroad =
        mapped({{FamilyName, u"Zola"_s}, {Postcode, u"1000"_s}, {Country, u"Belgique"_s}});
    QVERIFY(abroad.issues.empty());
}

void RowMapperTest::readsBirthdays()
{
    const ImportedRow parts =
        mapped({{FamilyName, u"Zola"_s}, {BirthYear, u"1970"_s}, {BirthMonth, u"11"_s}, {BirthDay, u"15"_s}});
    QCOMPARE(parts.contact.birthday, u"1970-11-15"_s);
    const ImportedRow bad = mapped({{FamilyName, u"Zola"_s}, {Birthday, u"le 3"_s}});
    QCOMPARE(bad.contact.birthday, u"le 3"_s);
    QCOMPARE(bad.contact.toCheck, QStringList{u"birthday"_s});
    QCOMPARE(bad.issues, (std::vector<RowIssue>{{7, 1, Birthday, IssueKind::UnreadableDate, u"le 3"_s}}));
}

void RowMapperTest::takesTheAnswersForTheRest()
{
    MapperOptions options;
    options.answers = {Nature::Professional,
                       Origin::Themselves,
                       u"Salon"_s,
                       QDate(2024, 5, 3),
                       {},
                       {},
                       u"legitimate-interest"_s,
                       {},
                       {}};
    options.externalSource = u"Outlook"_s;
    const Contact batch = mapped({{FamilyName, u"Zola"_s}, {ExternalId, u"K1"_s}}, options).contact;
    QCOMPARE(batch.nature, carnet::Nature::Professional);
    QCOMPARE(batch.provenance.origin, Origin::Themselves);
    QCOMPARE(batch.provenance.source, u"Salon"_s);
    QCOMPARE(batch.provenance.obtainedFrom, ObtainedFrom::Batch);
    QCOMPARE(batch.provenance.externalSource, u"Outlook"_s);
    const Contact own = mapped({{FamilyName, u"Zola"_s},
                                {ImportField::Nature, u"particulier"_s},
                                {Source, u"LinkedIn"_s},
                                {CollectedOn, u"01/02/2020"_s}},
                               options)
                            .contact;
    QCOMPARE(own.nature, carnet::Nature::Consumer);
    QCOMPARE(own.provenance.source, u"LinkedIn"_s);
    QCOMPARE(own.provenance.obtainedOn, QDate(2020, 2, 1));
    const Contact unknown = mapped({{FamilyName, u"Zola"_s}}).contact;
    QCOMPARE(unknown.provenance, Provenance());
    QCOMPARE(unknown.nature, carnet::Nature::Unknown);
}

void RowMapperTest::movesNoClockByOurOwnMessages()
{
    const QList<std::pair<ImportField, QString>> cells{{FamilyName, u"Zola"_s},
                                                       {LastContact, u"01/02/2024"_s}};
    MapperOptions options;
    QVERIFY(!mapped(cells, options).contact.provenance.lastContactOn.isValid());
    options.lastContact = LastContactMeaning::OurMessage;
    QVERIFY(!mapped(cells, options).contact.provenance.lastContactOn.isValid());
    options.lastContact = LastContactMeaning::TheirAct;
    QCOMPARE(mapped(cells, options).contact.provenance.lastContactOn, QDate(2024, 2, 1));
}

void RowMapperTest::takesOffAFormulaGuard()
{
    const ImportedRow row = mapped({{FamilyName, u"'=Zola"_s}, {Phone, u"'+33 1 99 00 12 34"_s}});
    QCOMPARE(row.contact.familyName, u"=Zola"_s);
    QCOMPARE(normsOf(row.contact.points, PointKind::Phone), QStringList{u"+33199001234"_s});
}

void RowMapperTest::readsForeignPhonesByTheCountry()
{
    const ImportedRow belgian =
        mapped({{FamilyName, u"Zola"_s}, {Mobile, u"0470 12 34 56"_s}, {Country, u"Belgique"_s}});
    QCOMPARE(normsOf(belgian.contact.points, PointKind::Mobile), QStringList{u"+32470123456"_s});
    const ImportedRow noPlus = mapped({{FamilyName, u"Zola"_s}, {Phone, u"32470123456"_s}});
    QCOMPARE(normsOf(noPlus.contact.points, PointKind::Phone), QStringList{u"+32470123456"_s});
}

void RowMapperTest::keepsOwnFieldsAndDeals()
{
    MapperOptions options;
    options.columns = {
        {0, FamilyName, {}, {}, {}}, {1, Custom, {}, u"Machines"_s, {}}, {2, Amount, {}, {}, {}}};
    const ImportedRow row = RowMapper(options).map(2, {u"Zola"_s, u"four"_s, u"12,50"_s});
    QCOMPARE(row.customTexts, (QList<std::pair<QString, QString>>{{u"Machines"_s, u"four"_s}}));
    QCOMPARE(row.others, (QList<std::pair<ImportField, QString>>{{Amount, u"12,50"_s}}));
}

QTEST_GUILESS_MAIN(RowMapperTest)
#include "tst_row_mapper.moc"
