// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/demo_source.h"
#include "store/derive.h"
#include "store/document_table.h"
#include "store/duplicate_merge.h"
#include "store/import_run.h"
#include "store/import_undo.h"
#include "store/journal.h"
#include "store/maintenance.h"
#include "store/undo_log.h"
#include "store/upkeep.h"
#include "tests/support/derived_rows.h"
#include "tests/support/temp_carnet.h"

#include <QTest>

Q_DECLARE_METATYPE(carnet::OnDuplicate)

using namespace carnet;
using carnet::test::derivedRows;
using carnet::test::indexedRecords;
using carnet::test::TempCarnet;

namespace {

using RowChoices = QHash<qint64, OnDuplicate>;

/// Rows that lie in memory; their "bytes" are 100 a row.
class ListSource : public RowSource {
public:
    explicit ListSource(QList<ImportedRow> rows) : m_rows(std::move(rows)) { }
    Result<bool> next(ImportedRow &row) override
    {
        if (m_at == m_rows.size())
            return false;
        row = m_rows.at(m_at++);
        row.line = m_at + 1;
        return true;
    }
    QStringList cells() const override { return {QStringLiteral("cell")}; }
    QStringList header() const override { return {QStringLiteral("Nom")}; }
    qint64 bytesRead() const override { return 100 * m_at; }
    qint64 bytesTotal() const override { return 100 * m_rows.size(); }

private:
    QList<ImportedRow> m_rows;
    qsizetype m_at = 0;
};

/// Ends only when somebody stops it.
class EndlessSource : public ListSource {
public:
    EndlessSource() : ListSource({}) { }
    Result<bool> next(ImportedRow &row) override
    {
        row.contact.familyName = QStringLiteral("Marchand %1").arg(++m_made);
        row.line = m_made;
        return true;
    }

private:
    qint64 m_made = 0;
};

Point email(const QString &address)
{
    return {0, PointKind::Email, {}, address, address.toLower(), true};
}

Point mobile(const QString &e164)
{
    return {0, PointKind::Mobile, {}, e164, e164, true};
}

ImportedRow person(const char *first, const char *family, const QList<Point> &points = {},
                   const char *company = "")
{
    ImportedRow row;
    row.contact.firstName = QString::fromUtf8(first);
    row.contact.familyName = QString::fromUtf8(family);
    row.contact.companyName = QString::fromUtf8(company);
    row.company.name = row.contact.companyName;
    row.contact.points = points;
    return row;
}

ImportedRow keyed(const char *first, const char *family, const char *key, const QList<Point> &points)
{
    ImportedRow row = person(first, family, points);
    row.contact.provenance.externalId = QString::fromLatin1(key);
    row.contact.provenance.externalSource = QStringLiteral("HubSpot");
    return row;
}

ImportedRow company(const char *name, const char *siret = "", const char *postcode = "")
{
    ImportedRow row;
    row.kind = RecordKind::Company;
    row.company.name = QString::fromUtf8(name);
    row.company.siret = QString::fromLatin1(siret);
    row.company.addresses = {{0, {}, {}, QString::fromLatin1(postcode), {}, {}, {}, true}};
    return row;
}

QList<ImportedRow> people(int count)
{
    QList<ImportedRow> rows;
    for (int i = 0; i < count; ++i) {
        rows.append(person("Hélène", "",
                           {email(QStringLiteral("helene%1@fournil.example").arg(i)),
                            mobile(QStringLiteral("+336%1").arg(39000000 + i))},
                           "Le Fournil"));
        rows.last().contact.familyName = QStringLiteral("Marchand %1").arg(i);
    }
    return rows;
}

} // namespace

class ImportRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_carnet.reset(); }
    void bringsInPeopleAndTheirCompanyOnce();
    void addsUpToTheRecordsRead();
    void tellsTheSamePersonFromAnother_data();
    void tellsTheSamePersonFromAnother();
    void tellsTheSameCompanyFromAnother();
    void legalFormsMakeNoOtherCompany();
    void aKeyThatWasMergedGoesOnBeingKnown();
    void linksPeopleToACompanyThatComesLater();
    void updatesByKeyOnlyWhatChangedAndUndoRestoresIt();
    void keepsAFieldChangedByHandSinceTheLastImport();
    void offersAChoiceWhereSomethingWasChangedByHand_data();
    void offersAChoiceWhereSomethingWasChangedByHand();
    void keepsANumberChangedByHand();
    void ignoresAKeyWhenNothingElseIsTheSame();
    void updatesADuplicateWhenAsked();
    void honoursTheChoiceForSingleRows_data();
    void honoursTheChoiceForSingleRows();
    void tellsWhatBecomesOfEachRow();
    void notesOppositionsOfADuplicateThatIsSkipped();
    void keepsOppositionsOfCompaniesInTheirNotes();
    void leavesNothingOfADryRun();
    void leavesNothingWhenCancelled();
    void undoRemovesWhatItCreatedAndKeepsWhatWasTouchedSince();
    void undoOneByOneGoesBackToNothing();
    void undoKeepsACompanyThatGotSomebodySince();
    void undoCannotBeDoneTwice();
    void listsKeysThatAreGone();
    void makesTheIndexesAgainAfterALargeLoad();
    void derivesWhatAFullDerivationWould();
    void takesHiddenMarksOutOfNames();

private:
    ImportReport import(const QList<ImportedRow> &rows, const ImportOptions &options = {});
    qint64 count(const char *sql) { return m_carnet->db->number(sql).value_or(-1); }
    qint64 contacts() { return count("SELECT count(*) FROM contact"); }
    qint64 companies() { return count("SELECT count(*) FROM company"); }
    Contact named(const char *family);
    std::unique_ptr<TempCarnet> m_carnet;
};

void ImportRunTest::init()
{
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
}

ImportReport ImportRunTest::import(const QList<ImportedRow> &rows, const ImportOptions &given)
{
    ListSource source(rows);
    ImportOptions options = given;
    if (options.account.sourceName.isEmpty())
        options.account.sourceName = QStringLiteral("clients.csv");
    options.account.headerSignature = QByteArrayLiteral("layout");
    const Result<ImportReport> report = runImport(*m_carnet->db, m_carnet->clock, source, options);
    if (!report) {
        QTest::qFail(qPrintable(QStringLiteral("%1 %2")
                                    .arg(static_cast<int>(report.error().code))
                                    .arg(report.error().detail)),
                     __FILE__, __LINE__);
        return {};
    }
    return *report;
}

Contact ImportRunTest::named(const char *family)
{
    auto st = m_carnet->db->statement("SELECT id FROM contact WHERE family_name = ? ORDER BY id LIMIT 1");
    if (!st || !st->bind(QString::fromUtf8(family)).step().value_or(false))
        return {};
    return ContactTable(*m_carnet->db).byId(st->id<ContactId>(0)).value_or(Contact{});
}

void ImportRunTest::bringsInPeopleAndTheirCompanyOnce()
{
    ImportedRow zoe =
        person("Zoé", "Arnaud", {email(QStringLiteral("zoe@arcy.example"))}, "le fournil d’arcy");
    zoe.contact.tags = {QStringLiteral("Salon")};
    zoe.customTexts = {{QStringLiteral("Machines"), QStringLiteral("2 fours")}};
    const ImportReport report = import({person("Hélène", "Marchand", {}, "Le Fournil d’Arcy"), zoe});
    QCOMPARE(report.created, 2);
    QCOMPARE(report.companiesCreated, 1);
    QCOMPARE(companies(), 1);
    QCOMPARE(named("Arnaud").companyName, QStringLiteral("Le Fournil d’Arcy"));
    QCOMPARE(named("Arnaud").tags, QStringList{QStringLiteral("Salon")});
    QCOMPARE(named("Arnaud").customValues.size(), 1);
    QCOMPARE(named("Arnaud").provenance.importId, report.importId);
    QCOMPARE(count("SELECT count(*) FROM search_index WHERE search_index MATCH 'fournil'"), 3);
    QVERIFY(Journal(*m_carnet->db).verify().value().isGood());
}

void ImportRunTest::addsUpToTheRecordsRead()
{
    ImportedRow blank;
    blank.refused = RefusedReason::EmptyRow;
    ImportedRow nothing;
    nothing.refused = RefusedReason::NothingUsable;
    ImportedRow doubtful = person("Zoé", "Arnaud");
    doubtful.issues = {{0, 3, ImportField::Email, IssueKind::UnreadableEmail, QStringLiteral("zoe(at)x")}};
    int refused = 0;
    ImportOptions options;
    options.refused = [&](const RefusedRow &row) -> Result<void> {
        refused += row.cells.size() == 1 ? 1 : 0;
        return {};
    };
    const ImportReport report = import({person("Hélène", "Marchand", {email(QStringLiteral("h@x.example"))}),
                                        person("Hélène", "Marchand", {email(QStringLiteral("H@X.example"))}),
                                        blank, nothing, doubtful},
                                       options);
    QCOMPARE(report.records, 4);
    QCOMPARE(report.created, 2);
    QCOMPARE(report.skipped, 1);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.toCheck, 1);
    QCOMPARE(report.duplicates, 1);
    QCOMPARE(refused, 1);
    QCOMPARE(report.problems.size(), 2);
}

void ImportRunTest::tellsTheSamePersonFromAnother_data()
{
    QTest::addColumn<QList<ImportedRow>>("rows");
    QTest::addColumn<qint64>("created");
    QTest::addColumn<qint64>("duplicates");
    const auto mail = email(QStringLiteral("contact@x.example"));
    const auto line = mobile(QStringLiteral("+33299000000"));
    const auto cell = mobile(QStringLiteral("+33639981427"));
    const auto web = [](const char *norm) {
        return Point{0, PointKind::Web, {}, QString::fromLatin1(norm), QString::fromLatin1(norm), true};
    };
    QTest::newRow("same email, same name")
        << QList{person("Zoé", "Arnaud", {mail}), person("zoe", "ARNAUD", {mail})} << 1LL << 1LL;
    QTest::newRow("same email, initial")
        << QList{person("Zoé", "Arnaud", {mail}), person("Z.", "Arnaud", {mail})} << 1LL << 1LL;
    QTest::newRow("same email, no name")
        << QList{person("Zoé", "Arnaud", {mail}), person("", "", {mail})} << 1LL << 1LL;
    QTest::newRow("same email, another name")
        << QList{person("Zoé", "Arnaud", {mail}), person("Paul", "Roux", {mail})} << 2LL << 1LL;
    QTest::newRow("same mobile, same name")
        << QList{person("Zoé", "Arnaud", {cell}), person("Arnaud", "Zoé", {cell})} << 1LL << 1LL;
    QTest::newRow("same fixed line, another name")
        << QList{person("Zoé", "Arnaud", {line}), person("Paul", "Roux", {line})} << 2LL << 0LL;
    QTest::newRow("same name and company")
        << QList{person("Zoé", "Arnaud", {}, "Arcy"), person("Zoe", "Arnaud", {}, "ARCY")} << 1LL << 1LL;
    QTest::newRow("same name, another company")
        << QList{person("Zoé", "Arnaud", {}, "Arcy"), person("Zoé", "Arnaud", {}, "Bry")} << 2LL << 0LL;
    QTest::newRow("namesakes with two pages") << QList{person("Zoé", "Arnaud", {web("in/zoe1")}, "Arcy"),
                                                       person("Zoé", "Arnaud", {web("in/zoe2")}, "Arcy")}
                                              << 2LL << 0LL;
    QTest::newRow("namesakes with two emails")
        << QList{person("Zoé", "Arnaud", {mail}),
                 person("Zoé", "Arnaud", {email(QStringLiteral("b@x.example"))})}
        << 2LL << 0LL;
    QTest::newRow("the same row twice, a name alone")
        << QList{person("Zoé", "Arnaud"), person("Zoé", "Arnaud")} << 1LL << 1LL;
}

void ImportRunTest::tellsTheSamePersonFromAnother()
{
    QFETCH(const QList<ImportedRow>, rows);
    QFETCH(const qint64, created);
    QFETCH(const qint64, duplicates);
    // In one file, then against the carnet.
    const ImportReport inside = import(rows);
    QCOMPARE(inside.created, created);
    QCOMPARE(inside.duplicates, duplicates);
    QCOMPARE(inside.records, inside.created + inside.skipped);
    init();
    import({rows.first()});
    const ImportReport against = import({rows.last()});
    QCOMPARE(against.created, created - 1);
    QCOMPARE(against.duplicates, duplicates);
}

void ImportRunTest::tellsTheSameCompanyFromAnother()
{
    const ImportReport report =
        import({company("Boulangerie Martin", "", "35000"), company("boulangerie martin", "", "35000"),
                company("Boulangerie Martin", "", "44000"), company("Martin SARL", "73282932000074"),
                company("Martin", "73282932000074")});
    QCOMPARE(report.created, 3);
    QCOMPARE(report.skipped, 2);
}

/// The source knows nothing of the merge: next month its row must not come in as a new person.
void ImportRunTest::aKeyThatWasMergedGoesOnBeingKnown()
{
    const QList<ImportedRow> rows{
        keyed("Hélène", "Marchand", "1", {email(QStringLiteral("h@fournil.example"))}),
        keyed("Zoé", "Arnaud", "2", {email(QStringLiteral("z@fournil.example"))})};
    import({person("Zoé", "Arnaud", {mobile(QStringLiteral("+33639980002"))}, "Le Fournil")});
    import(rows);
    QCOMPARE(contacts(), 3);
    Database &db = *m_carnet->db;
    const auto kept = proposedContact(db, {{1}, {3}});
    QVERIFY(kept && mergeContacts(db, m_carnet->clock, *kept, {{3}}));
    const ImportReport again = import(rows);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.gone, 0);
    QCOMPARE(ContactTable(db).byId({1})->points.size(), 2);
}

void ImportRunTest::legalFormsMakeNoOtherCompany()
{
    import({person("Hélène", "Marchand", {}, "Durand SARL"), person("Paul", "Roux", {}, "DURAND"),
            person("Zoé", "Arnaud", {}, "Martin"), person("Nora", "Haddad", {}, "S.A. Martin"),
            person("Karim", "Benali", {}, "Kerbrat SA"), person("Luc", "Roy", {}, "Kerbrat SARL"),
            person("Ana", "Riou", {}, "Kerbrat")});
    QCOMPARE(companies(), 5); // Durand, Martin, two firms Kerbrat, and one that could be either
    QCOMPARE(named("Roux").companyName, QStringLiteral("Durand SARL"));
    QCOMPARE(named("Haddad").companyName, QStringLiteral("Martin"));
    const ImportReport again = import({person("Hélène", "MARCHAND", {}, "Durand")});
    QCOMPARE(again.skipped, 1);
}

void ImportRunTest::linksPeopleToACompanyThatComesLater()
{
    ImportedRow byRef = person("Zoé", "Arnaud");
    byRef.companyRef = QStringLiteral("c7");
    byRef.contact.provenance.externalId = QStringLiteral("p1");
    byRef.contact.provenance.externalSource = QStringLiteral("Odoo");
    ImportedRow arcy = company("Arcy", "", "35000");
    arcy.company.provenance.externalId = QStringLiteral("c7");
    arcy.company.provenance.externalSource = QStringLiteral("Odoo");
    const ImportReport report =
        import({byRef, person("Paul", "Roux", {}, "Bry"), arcy, company("Bry", "", "44000")});
    QCOMPARE(report.created, 4);
    QCOMPARE(report.companiesCreated, 0);
    QCOMPARE(companies(), 2);
    QCOMPARE(named("Arnaud").companyName, QStringLiteral("Arcy"));
    const Company bry = CompanyTable(*m_carnet->db).byId(named("Roux").companyId).value();
    QCOMPARE(bry.addresses.first().postcode, QStringLiteral("44000"));
}

void ImportRunTest::updatesByKeyOnlyWhatChangedAndUndoRestoresIt()
{
    const QList<ImportedRow> first{keyed("Hélène", "Marchand", "1", {mobile(QStringLiteral("+33639980001"))}),
                                   keyed("Zoé", "Arnaud", "2", {mobile(QStringLiteral("+33639980002"))}),
                                   keyed("Paul", "Roux", "3", {mobile(QStringLiteral("+33639980003"))})};
    QCOMPARE(import(first).created, 3);
    const ImportReport again = import(first);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.skipped, 3);
    QVERIFY(!again.importId.isValid());

    QList<ImportedRow> second = first;
    second[0].contact.points = {mobile(QStringLiteral("+33639989999"))};
    second[1].contact.firstName.clear(); // an empty cell erases nothing
    const ImportReport changed = import(second);
    QCOMPARE(changed.updated, 1);
    QCOMPARE(named("Marchand").points.size(), 1);
    QCOMPARE(named("Marchand").points.first().norm, QStringLiteral("+33639989999"));
    QCOMPARE(named("Arnaud").firstName, QStringLiteral("Zoé"));
    QCOMPARE(count("SELECT count(*) FROM search_index WHERE search_index MATCH '\"0639989999\"'"), 1);

    const Result<ImportUndoReport> undone = undoImport(*m_carnet->db, m_carnet->clock, changed.importId);
    QVERIFY(undone);
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->removed, 0);
    QCOMPARE(named("Marchand").points.first().norm, QStringLiteral("+33639980001"));
    QCOMPARE(count("SELECT count(*) FROM search_index WHERE search_index MATCH '\"0639989999\"'"), 0);
}

void ImportRunTest::keepsAFieldChangedByHandSinceTheLastImport()
{
    ImportedRow row = keyed("Hélène", "Marchand", "1", {});
    row.contact.job = QStringLiteral("Boulangère");
    import({row});
    Contact contact = named("Marchand");
    contact.job = QStringLiteral("Gérante");
    QVERIFY(
        RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::ContactEdit, {}},
                           [&](Database &db) { return ContactTable(db).update(contact, m_carnet->clock); }));
    row.contact.department = QStringLiteral("Vente");
    const ImportReport report = import({row});
    QCOMPARE(report.updated, 1);
    QCOMPARE(named("Marchand").job, QStringLiteral("Gérante"));
    QCOMPARE(named("Marchand").department, QStringLiteral("Vente"));
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().code, QStringLiteral("kept_by_hand"));
}

void ImportRunTest::offersAChoiceWhereSomethingWasChangedByHand_data()
{
    QTest::addColumn<RowChoices>("choices");
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("department");
    QTest::addColumn<QList<qint64>>("counts"); // updated, skipped, duplicates, kept by hand
    QTest::newRow("nobody chose") << RowChoices{} << QStringLiteral("Gérante") << QStringLiteral("Vente")
                                  << QList<qint64>{1, 1, 0, 1};
    QTest::newRow("Carnet's") << RowChoices{{1, OnDuplicate::Update}} << QStringLiteral("Gérante")
                              << QStringLiteral("Vente") << QList<qint64>{1, 1, 0, 1};
    QTest::newRow("the file's") << RowChoices{{1, OnDuplicate::Overwrite}} << QStringLiteral("Boulangère")
                                << QStringLiteral("Vente") << QList<qint64>{1, 1, 0, 1};
    QTest::newRow("left out") << RowChoices{{1, OnDuplicate::Skip}} << QStringLiteral("Gérante") << QString()
                              << QList<qint64>{0, 2, 0, 1};
}

void ImportRunTest::offersAChoiceWhereSomethingWasChangedByHand()
{
    ImportedRow row = keyed("Hélène", "Marchand", "1", {});
    row.contact.job = QStringLiteral("Boulangère");
    const ImportedRow other = keyed("Zoé", "Arnaud", "2", {});
    import({row, other});
    Contact contact = named("Marchand");
    contact.job = QStringLiteral("Gérante");
    QVERIFY(
        RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::ContactEdit, {}},
                           [&](Database &db) { return ContactTable(db).update(contact, m_carnet->clock); }));
    row.contact.department = QStringLiteral("Vente");
    QFETCH(const RowChoices, choices);
    QFETCH(const QList<qint64>, counts);
    QList<ImportRowFate> fates;
    ImportOptions options;
    options.choices = choices;
    options.told = [&](const ImportRowFate &fate) { fates.append(fate); };
    const auto shown = [](const ImportReport &r) {
        return QList<qint64>{r.updated, r.skipped, r.duplicates, r.keptByHand};
    };
    options.mode = ImportOptions::Mode::DryRun;
    const ImportReport rehearsal = import({row, other}, options);
    QCOMPARE(shown(rehearsal), counts);
    QCOMPARE(rehearsal.classes.duplicates, 1); // listed, whatever is chosen: so that it can be chosen again
    QCOMPARE(rehearsal.classes.ready, 1);
    QCOMPARE(fates.size(), 1);
    QVERIFY(fates.first().isKeyed);
    QCOMPARE(fates.first().matchName, QStringLiteral("Hélène Marchand"));
    const bool isLeftOut = choices.value(1) == OnDuplicate::Skip && !choices.isEmpty();
    QCOMPARE(fates.first().kept.size(), isLeftOut ? 0 : 1);
    if (!isLeftOut) {
        QCOMPARE(fates.first().kept.first().field, QStringLiteral("job"));
        QCOMPARE(fates.first().kept.first().known, QStringLiteral("Gérante"));
        QCOMPARE(fates.first().kept.first().given, QStringLiteral("Boulangère"));
    }
    options.mode = ImportOptions::Mode::Real;
    QCOMPARE(shown(import({row, other}, options)), counts);
    QTEST(named("Marchand").job, "job");
    QTEST(named("Marchand").department, "department");
}

void ImportRunTest::keepsANumberChangedByHand()
{
    const ImportedRow row = keyed("Hélène", "Marchand", "1", {mobile(QStringLiteral("+33639980001"))});
    import({row});
    Contact contact = named("Marchand");
    contact.points.first().typed = contact.points.first().norm = QStringLiteral("+33639989999");
    QVERIFY(
        RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::ContactEdit, {}},
                           [&](Database &db) { return ContactTable(db).update(contact, m_carnet->clock); }));
    const ImportReport kept = import({row}); // the old number does not come back beside the new one
    QCOMPARE(kept.updated, 0);
    QCOMPARE(kept.keptByHand, 1);
    QCOMPARE(named("Marchand").points.size(), 1);
    QCOMPARE(named("Marchand").points.first().norm, QStringLiteral("+33639989999"));
    ImportOptions options;
    options.choices = {{1, OnDuplicate::Overwrite}};
    QCOMPARE(import({row}, options).updated, 1);
    QCOMPARE(named("Marchand").points.size(), 1);
    QCOMPARE(named("Marchand").points.first().norm, QStringLiteral("+33639980001"));
}

void ImportRunTest::ignoresAKeyWhenNothingElseIsTheSame()
{
    import({keyed("Hélène", "Marchand", "1", {})});
    const ImportReport report = import({keyed("Paul", "Roux", "1", {})});
    QCOMPARE(report.created, 1);
    QCOMPARE(named("Marchand").firstName, QStringLiteral("Hélène"));
}

void ImportRunTest::updatesADuplicateWhenAsked()
{
    import({person("Hélène", "Marchand", {email(QStringLiteral("h@x.example"))})});
    ImportedRow row =
        person("Hélène", "Marchand",
               {email(QStringLiteral("h@x.example")), mobile(QStringLiteral("+33639980001"))}, "Arcy");
    row.contact.job = QStringLiteral("Gérante");
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Update;
    const ImportReport report = import({row}, options);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.duplicates, 1);
    QCOMPARE(named("Marchand").points.size(), 2);
    QCOMPARE(named("Marchand").companyName, QStringLiteral("Arcy"));
    QVERIFY(UndoLog(*m_carnet->db).undo(m_carnet->clock));
    QCOMPARE(named("Marchand").points.size(), 1);
    QCOMPARE(named("Marchand").job, QString());
    QCOMPARE(companies(), 0);

    options.onDuplicate = OnDuplicate::Create;
    QCOMPARE(import({row}, options).created, 1);
    QCOMPARE(contacts(), 2);
}

/// Row 1 meets a record of the carnet, row 3 meets row 2, row 4 has the email of row 2 and another name.
void ImportRunTest::honoursTheChoiceForSingleRows_data()
{
    QTest::addColumn<OnDuplicate>("forAll");
    QTest::addColumn<RowChoices>("choices");
    QTest::addColumn<QList<qint64>>("counts"); // created, updated, skipped, doubtful, duplicates
    QTest::newRow("none chosen: all skipped, the doubtful one comes in")
        << OnDuplicate::Skip << RowChoices{} << QList<qint64>{2, 0, 2, 1, 3};
    QTest::newRow("one updated") << OnDuplicate::Skip << RowChoices{{1, OnDuplicate::Update}}
                                 << QList<qint64>{2, 1, 1, 1, 3};
    QTest::newRow("one created") << OnDuplicate::Skip << RowChoices{{3, OnDuplicate::Create}}
                                 << QList<qint64>{3, 0, 1, 1, 3};
    QTest::newRow("all updated but one")
        << OnDuplicate::Update << RowChoices{{1, OnDuplicate::Skip}} << QList<qint64>{2, 1, 1, 1, 3};
    QTest::newRow("the doubtful one left out")
        << OnDuplicate::Skip << RowChoices{{4, OnDuplicate::Skip}} << QList<qint64>{1, 0, 3, 0, 3};
    QTest::newRow("the doubtful one updates")
        << OnDuplicate::Skip << RowChoices{{4, OnDuplicate::Update}} << QList<qint64>{1, 1, 2, 0, 3};
    QTest::newRow("the doubtful one is somebody else")
        << OnDuplicate::Skip << RowChoices{{4, OnDuplicate::Create}} << QList<qint64>{2, 0, 2, 0, 3};
    QTest::newRow("a choice for a row that meets nobody")
        << OnDuplicate::Skip << RowChoices{{2, OnDuplicate::Skip}} << QList<qint64>{2, 0, 2, 1, 3};
}

void ImportRunTest::honoursTheChoiceForSingleRows()
{
    QFETCH(const OnDuplicate, forAll);
    QFETCH(const QList<qint64>, counts);
    const auto mail = email(QStringLiteral("helene@fournil.example"));
    const auto other = email(QStringLiteral("zoe@arnaud.example"));
    QCOMPARE(import({person("Hélène", "Marchand", {mail})}).created, 1);
    const QList<ImportedRow> rows{
        person("Hélène", "Marchand", {mail, mobile(QStringLiteral("+33639981427"))}),
        person("Zoé", "Arnaud", {other}),
        person("Zoé", "Arnaud", {other, mobile(QStringLiteral("+33639985103"))}),
        person("Paul", "Guillou", {other})};
    ImportOptions options;
    options.onDuplicate = forAll;
    QFETCH(const RowChoices, choices);
    options.choices = choices;
    const auto shown = [](const ImportReport &r) {
        return QList<qint64>{r.created, r.updated, r.skipped, r.doubtful, r.duplicates};
    };
    options.mode = ImportOptions::Mode::DryRun;
    QCOMPARE(shown(import(rows, options)), counts);
    options.mode = ImportOptions::Mode::Real;
    const ImportReport report = import(rows, options);
    QCOMPARE(shown(report), counts);
    QCOMPARE(report.records, report.created + report.updated + report.skipped + report.rejected);
    const auto stored = ContactTable(*m_carnet->db).count();
    QCOMPARE(stored.value_or(-1), 1 + report.created);
}

void ImportRunTest::tellsWhatBecomesOfEachRow()
{
    const auto mail = email(QStringLiteral("helene@fournil.example"));
    QCOMPARE(import({person("Hélène", "Marchand", {mail}, "Le Fournil")}).created, 1);
    ImportedRow nothing;
    nothing.refused = RefusedReason::NothingUsable;
    ImportedRow doubtful = person("Zoé", "Arnaud");
    doubtful.issues = {{5, 3, ImportField::Email, IssueKind::UnreadableEmail, QStringLiteral("zoe(at)x")}};
    ImportedRow deal = person("Yann", "Le Goff", {email(QStringLiteral("yann@penn.example"))});
    deal.others = {{ImportField::Deal, QStringLiteral("Four à sole")}};
    ImportedRow blank;
    blank.refused = RefusedReason::EmptyRow;
    const QList<ImportedRow> rows{
        blank,   person("H.", "Marchand", {mail}, "Le Fournil"),
        nothing, doubtful,
        deal,    person("Yann", "Le Goff", {email(QStringLiteral("yann@penn.example"))})};
    QList<ImportRowFate> fates;
    ImportOptions options;
    options.told = [&](const ImportRowFate &fate) { fates.append(fate); };
    options.mode = ImportOptions::Mode::DryRun;
    const ImportReport report = import(rows, options);
    QCOMPARE(report.classes.ready, 1);
    QCOMPARE(report.classes.toCheck, 1);
    QCOMPARE(report.classes.duplicates, 2);
    QCOMPARE(report.classes.refused, 1);
    QCOMPARE(report.opportunities, 1);
    QCOMPARE(fates.size(), 4);
    QCOMPARE(fates.at(0).rowClass, RowClass::Duplicate);
    QCOMPARE(fates.at(0).number, 1); // a blank row is no record
    QCOMPARE(fates.at(0).line, 3);
    QCOMPARE(fates.at(0).matchName, QStringLiteral("Hélène Marchand"));
    QVERIFY(!fates.at(0).isOfSource);
    QCOMPARE(fates.at(0).reasons,
             (QList{DuplicateReason::SameEmail, DuplicateReason::NameAgrees, DuplicateReason::SameCompany}));
    QCOMPARE(fates.at(0).outcome, ImportRowFate::Outcome::LeftOut);
    QCOMPARE(fates.at(1).rowClass, RowClass::Refused);
    QCOMPARE(fates.at(1).cells, QStringList{QStringLiteral("cell")});
    QCOMPARE(fates.at(2).rowClass, RowClass::ToCheck);
    QCOMPARE(fates.at(2).problems.value(0).text, QStringLiteral("zoe(at)x"));
    QCOMPARE(fates.at(2).problems.value(0).column, 3);
    QVERIFY(fates.at(3).isOfSource);
    QCOMPARE(fates.at(3).matchLine, 6);
    QCOMPARE(fates.at(3).number, 5);
}

void ImportRunTest::notesOppositionsOfADuplicateThatIsSkipped()
{
    import({person("Hélène", "Marchand", {email(QStringLiteral("h@x.example"))})});
    ImportedRow row = person("Hélène", "Marchand", {email(QStringLiteral("h@x.example"))});
    row.oppositions = {{Channel::Phone, QStringLiteral("oui"), {}, 4}};
    const ImportReport report = import({row});
    QCOMPARE(report.skipped, 1);
    QCOMPARE(report.opposed, 1);
    QCOMPARE(report.closedChannels, 1);
    QVERIFY(report.importId.isValid());
    QCOMPARE(count("SELECT count(*) FROM consent_event WHERE kind = 1 AND channel = 3"), 1);
    QCOMPARE(import({row}).closedChannels, 0);
}

/// Of a new company, and of one that is there and is skipped.
void ImportRunTest::keepsOppositionsOfCompaniesInTheirNotes()
{
    ImportedRow opposed = company("Boulangerie Morel", "73282932000074");
    opposed.oppositions = {{Channel::Phone, QStringLiteral("STOP"), QDate(2026, 5, 3), 4}};
    const ImportReport first = import({opposed});
    QCOMPARE(first.created, 1);
    QCOMPARE(first.opposed, 0);
    QCOMPARE(first.closedChannels, 0);
    QCOMPARE(first.companyOppositions, 1);
    QCOMPARE(first.toCheck, 1);
    Company stored = CompanyTable(*m_carnet->db).byId({1}).value_or(Company{});
    QVERIFY2(stored.note.contains(QStringLiteral("phone"))
                 && stored.note.contains(QStringLiteral("2026-05-03"))
                 && stored.note.contains(QStringLiteral("STOP")),
             qPrintable(stored.note));
    QCOMPARE(stored.toCheck, QStringList{QStringLiteral("opposition")});

    opposed.oppositions = {{Channel::Email, QStringLiteral("oui"), {}, 5}};
    const ImportReport second = import({opposed});
    QCOMPARE(second.skipped, 1);
    QCOMPARE(second.companyOppositions, 1);
    QVERIFY(second.importId.isValid());
    stored = CompanyTable(*m_carnet->db).byId({1}).value_or(Company{});
    QCOMPARE(stored.note.count(u'\n'), 1);
    QVERIFY(undoImport(*m_carnet->db, m_carnet->clock, second.importId));
    stored = CompanyTable(*m_carnet->db).byId({1}).value_or(Company{});
    QVERIFY(!stored.note.contains(u'\n') && stored.note.contains(QStringLiteral("STOP")));
}

void ImportRunTest::leavesNothingOfADryRun()
{
    ImportOptions options;
    options.mode = ImportOptions::Mode::DryRun;
    const ImportReport dry = import(people(50), options);
    QCOMPARE(dry.created, 50);
    QVERIFY(!dry.importId.isValid());
    QCOMPARE(contacts(), 0);
    QCOMPARE(count("SELECT count(*) FROM import"), 0);
    QCOMPARE(count("SELECT count(*) FROM journal"), 0);
    QCOMPARE(import(people(50)).created, dry.created);
}

void ImportRunTest::leavesNothingWhenCancelled()
{
    EndlessSource source; // progress is told by the clock: however fast the machine, it comes
    ImportOptions options;
    options.progress = [](const ImportProgress &progress) {
        return progress.rows > 1000 ? ImportOptions::Answer::Cancel : ImportOptions::Answer::GoOn;
    };
    const Result<ImportReport> report = runImport(*m_carnet->db, m_carnet->clock, source, options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(contacts(), 0);
    QCOMPARE(count("SELECT count(*) FROM journal"), 0);
    QVERIFY(!m_carnet->db->inTransaction());
    QVERIFY(!m_carnet->db->hasOpenDoor());
}

void ImportRunTest::undoRemovesWhatItCreatedAndKeepsWhatWasTouchedSince()
{
    import(people(30));
    Contact edited = named("Marchand 7");
    edited.job = QStringLiteral("Gérante");
    QVERIFY(
        RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::ContactEdit, {}},
                           [&](Database &db) { return ContactTable(db).update(edited, m_carnet->clock); }));
    const Result<ImportUndoReport> undone =
        undoImport(*m_carnet->db, m_carnet->clock, lastImport(*m_carnet->db).value());
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(undone->removed, 29);
    QCOMPARE(undone->kept.size(), 2); // the person and the company she needs
    QCOMPARE(undone->kept.first().name, QStringLiteral("Hélène Marchand 7"));
    QCOMPARE(contacts(), 1);
    QCOMPARE(count("SELECT count(*) FROM contact_point"), 2);
    QCOMPARE(indexedRecords(*m_carnet->db), qint64{2});
    QVERIFY(Journal(*m_carnet->db).verify().value().isGood());
    QCOMPARE(UndoLog(*m_carnet->db).nextRedo().has_value(), false);
}

void ImportRunTest::undoOneByOneGoesBackToNothing()
{
    import(people(5));
    Contact edited = named("Marchand 3");
    edited.job = QStringLiteral("Gérante");
    QVERIFY(
        RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::ContactEdit, {}},
                           [&](Database &db) { return ContactTable(db).update(edited, m_carnet->clock); }));
    UndoLog undo(*m_carnet->db);
    QVERIFY(undo.undo(m_carnet->clock));
    const Result<UndoOutcome> outcome = undo.undo(m_carnet->clock);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->entry.command, QStringLiteral("import"));
    QCOMPARE(outcome->conflicts.size(), 0);
    QCOMPARE(contacts(), 0);
    QCOMPARE(companies(), 0);
    QVERIFY(!undo.nextUndo());
}

void ImportRunTest::undoKeepsACompanyThatGotSomebodySince()
{
    import(people(2));
    Contact other;
    other.familyName = QStringLiteral("Roux");
    other.companyName = QStringLiteral("Le Fournil");
    QVERIFY(RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::ContactCreate, {}},
                               [&](Database &db) -> Result<void> {
                                   CARNET_TRY(ContactTable(db).insert(other, m_carnet->clock));
                                   return {};
                               }));
    const Result<ImportUndoReport> undone =
        undoImport(*m_carnet->db, m_carnet->clock, lastImport(*m_carnet->db).value());
    QVERIFY(undone);
    QCOMPARE(undone->removed, 2);
    QCOMPARE(companies(), 1);
    QCOMPARE(named("Roux").companyName, QStringLiteral("Le Fournil"));
}

void ImportRunTest::undoCannotBeDoneTwice()
{
    const ImportId id = import(people(2)).importId;
    QVERIFY(undoImport(*m_carnet->db, m_carnet->clock, id));
    const Result<ImportUndoReport> second = undoImport(*m_carnet->db, m_carnet->clock, id);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::NotFound);
    QCOMPARE(import(people(2)).created, 2);
}

void ImportRunTest::listsKeysThatAreGone()
{
    import({keyed("Hélène", "Marchand", "1", {}), keyed("Zoé", "Arnaud", "2", {})});
    const ImportReport report = import({keyed("Zoé", "Arnaud", "2", {}), keyed("Paul", "Roux", "3", {})});
    QCOMPARE(report.gone, 1);
    QCOMPARE(report.goneRecords.first().name, QStringLiteral("Hélène Marchand"));
    QCOMPARE(contacts(), 3);
}

void ImportRunTest::makesTheIndexesAgainAfterALargeLoad()
{
    const qint64 indexes = count("SELECT count(*) FROM sqlite_schema WHERE type = 'index'");
    const ImportReport report = import(people(25'000));
    QCOMPARE(report.created, 25'000);
    QCOMPARE(count("SELECT count(*) FROM sqlite_schema WHERE type = 'index'"), indexes);
    QCOMPARE(count("SELECT count(*) FROM contact_point INDEXED BY contact_point_norm WHERE norm = "
                   "'helene24999@fournil.example' AND norm <> ''"),
             1);
    const char *segments = "SELECT count(DISTINCT segid) FROM search_index_idx";
    QVERIFY(count(segments) > 1);
    for (int steps = 0; doUpkeep(*m_carnet->db, m_carnet->clock).value_or(false); ++steps)
        QVERIFY(steps < 1000);
    QCOMPARE(count(segments), 1); // else a later save would have to merge them all
    QCOMPARE(m_carnet->db->text("PRAGMA quick_check").value_or(QString()), QStringLiteral("ok"));
    const Result<ImportUndoReport> undone = undoImport(*m_carnet->db, m_carnet->clock, report.importId);
    QVERIFY(undone);
    QCOMPARE(undone->removed, 25'001);
    QCOMPARE(indexedRecords(*m_carnet->db), qint64{0});
}

/// A bulk load derives from what it has in hand: it must come to the very same rows.
void ImportRunTest::derivesWhatAFullDerivationWould()
{
    DemoRows demo(300, 5, m_carnet->clock);
    QVERIFY(runImport(*m_carnet->db, m_carnet->clock, demo, {}));
    QList<ImportedRow> rows = people(20);
    rows[0].contact.firstName.clear(); // listed under its company, or its first point
    rows[0].contact.familyName.clear();
    rows[1].contact.points = {email(QStringLiteral("b@x.example")), mobile(QStringLiteral("+32495680999")),
                              email(QStringLiteral("a@x.example"))};
    rows[1].contact.points[0].isPrimary = false;
    rows[2].contact.addresses = {
        {0, {}, {}, QStringLiteral("01000"), QStringLiteral("Bourg"), {}, {}, false},
        {0, {}, {}, QStringLiteral("75011"), QStringLiteral("Paris"), {}, QStringLiteral("France"), true}};
    rows[3].customTexts = {{QStringLiteral("Machines"), QStringLiteral("pétrin")},
                           {QStringLiteral("Four"), QStringLiteral("à sole")}};
    rows[4].contact.points = {email(QStringLiteral("c@x.example"))};
    rows[4].contact.companyName.clear();
    rows[4].contact.familyName.clear();
    rows[4].contact.firstName.clear();
    rows[4].company.name.clear();
    rows.prepend(company("LE FOURNIL", "73282932000074", "01000"));
    import(rows);
    const QStringList loaded = derivedRows(*m_carnet->db);
    QVERIFY(loaded.size() > 600);
    Maintenance maintenance(*m_carnet->db);
    QVERIFY(maintenance.inTransaction([&]() -> Result<void> {
        Derive derive(*m_carnet->db);
        CARNET_TRY(derive.clear());
        return derive.everything();
    }));
    QCOMPARE(derivedRows(*m_carnet->db), loaded);
}

/// Whoever sends them, our own export among them: two people must not look like one.
void ImportRunTest::takesHiddenMarksOutOfNames()
{
    TempCarnet carnet;
    QVERIFY(carnet.db);
    ImportedRow row;
    row.contact.firstName = QStringLiteral("Z\u202Eoé");
    row.contact.familyName = QStringLiteral("Arn\u0085aud");
    row.company.name = row.contact.companyName = QStringLiteral("At\u2066las");
    const QString note = QStringLiteral("a\u202Ebc\u2028d");
    row.contact.note = note;
    ImportedRow own = row;
    own.isOwn = true;
    own.contact.uid = Uid::make(carnet.clock);
    own.documents.append({QStringLiteral("devis\u202Efdp.exe"), QStringLiteral("text/plain"), 1, "abc"});
    ListSource source({own});
    const auto report = runImport(*carnet.db, carnet.clock, source, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    const Contact stored = ContactTable(*carnet.db).byId({1}).value_or(Contact{});
    QCOMPARE(displayName(stored), QStringLiteral("Zoé Arnaud"));
    QCOMPARE(stored.companyName, QStringLiteral("Atlas"));
    QCOMPARE(stored.note, note); // an export loses nothing
    const auto documents = DocumentTable(*carnet.db).of(RecordKind::Contact, 1);
    QVERIFY(documents && documents->size() == 1);
    QCOMPARE(documents->first().name, QStringLiteral("devisfdp.exe"));
    row.contact.familyName = QStringLiteral("Marchand");
    ListSource other({row});
    QVERIFY(runImport(*carnet.db, carnet.clock, other, {}));
    QCOMPARE(ContactTable(*carnet.db).byId({2}).value_or(Contact{}).note, QStringLiteral("abc\nd"));
    QCOMPARE(carnet.db->number("SELECT count(*) FROM company").value_or(-1), 1);
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_import_run.moc"
