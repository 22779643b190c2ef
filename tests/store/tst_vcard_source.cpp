// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo_data.h"
#include "core/vcard/vcard_writer.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/demo_source.h"
#include "store/export_reader.h"
#include "store/import_run.h"
#include "store/import_source.h"
#include "tests/support/temp_carnet.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace carnet;
using carnet::test::TempCarnet;

namespace {

/// One row that lies in memory.
class OneRow : public RowSource {
public:
    explicit OneRow(ImportedRow row) : m_row(std::move(row)) { }
    Result<bool> next(ImportedRow &row) override
    {
        row = m_row;
        return !std::exchange(m_isRead, true);
    }
    QStringList cells() const override { return {}; }
    QStringList header() const override { return {}; }
    qint64 bytesRead() const override { return 0; }
    qint64 bytesTotal() const override { return 0; }

private:
    ImportedRow m_row;
    bool m_isRead = false;
};

/// Everything that an import can bring.
ImportedRow richRow()
{
    ImportedRow row;
    Contact &c = row.contact;
    c.civility = QStringLiteral("Mme");
    c.firstName = QStringLiteral("Hélène");
    c.familyName = QStringLiteral("de La Tour; Dupré");
    c.job = QStringLiteral("Gérante, associée");
    c.department = QStringLiteral("Achats");
    c.companyName = row.company.name = QStringLiteral("Le Fournil, d’Arcy");
    c.birthday = QStringLiteral("--02-29");
    c.relation = Relation::Client;
    c.nature = Nature::Professional;
    c.note = QStringLiteral("Une note\nde deux lignes ; et plus");
    c.provenance.origin = Origin::Bought;
    c.provenance.source = QStringLiteral("Salon");
    c.provenance.obtainedOn = QDate(2025, 1, 2);
    c.provenance.obtainedFrom = ObtainedFrom::Column;
    c.provenance.lastContactOn = QDate(2026, 1, 2);
    c.provenance.informedOn = QDate(2025, 1, 3);
    c.provenance.informedHow = QStringLiteral("lettre");
    c.provenance.lawfulBasis = QStringLiteral("contract");
    c.provenance.externalId = QStringLiteral("C001");
    c.provenance.externalSource = QStringLiteral("HubSpot");
    c.points = {
        {0, PointKind::Email, QStringLiteral("perso"), QStringLiteral("Helene@Fournil.example"),
         QStringLiteral("helene@fournil.example"), true},
        {0, PointKind::Mobile, {}, QStringLiteral("pas un numéro"), {}, true},
        {0, PointKind::Phone, {}, QStringLiteral("02 123 45 67"), QStringLiteral("+3221234567"), true}};
    c.addresses = {{0,
                    {},
                    QStringLiteral("1, rue A\nBât. B"),
                    QStringLiteral("44000"),
                    QStringLiteral("Nantes"),
                    {},
                    {},
                    true}};
    c.tags = {QStringLiteral("Boulangers, pâtissiers"), QStringLiteral("VIP")};
    c.toCheck = {QStringLiteral("mobile")};
    row.customTexts = {{QStringLiteral("Machines"), QStringLiteral("3 ; 4")}};
    row.others = {{ImportField::Owner, QStringLiteral("Ana")}};
    row.oppositions = {{Channel::Sms, QStringLiteral("STOP"), QDate(2026, 2, 3), -1}};
    row.consents = {{Channel::Email, QDate(2026, 2, 4), QStringLiteral("J’accepte"),
                     QStringLiteral("https://a.example/f"), -1}};
    return row;
}

} // namespace

class VcardSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void recognisesCards_data();
    void recognisesCards();
    void offersWhatIsTheUsersChoice();
    void refusesWhatDoesNotExist();
    void tellsCountsAndDuplicates();
    void tellsWhatWasBrokenAndLeftOut();
    void updatesByUid();
    void saysNothingOfWhatIsGone();
    void bringsOurOwnExportBackWhole();
    void bringsOurOwnExportBackIntoTheSameCarnet();
    void losesNoConsentThatItCannotRead();

private:
    QString fileWith(const QByteArray &bytes, const QString &name = QStringLiteral("cards.vcf"))
    {
        QFile file(m_carnet->dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    QString fixture(const char *name)
    {
        return QStringLiteral(CARNET_SOURCE_DIR "/tests/data/vcard/") + QString::fromLatin1(name);
    }
    Result<ImportReport> import(Database &db, const QString &path, const TableWishes &wishes = {},
                                ImportOptions options = {})
    {
        CARNET_TRY_ASSIGN(const SourcePlan plan, planSource(path, wishes));
        CARNET_TRY_ASSIGN(const std::unique_ptr<RowSource> source, openSource(path, plan));
        options.account.headerSignature = plan.signature;
        return runImport(db, m_clock, *source, options);
    }
    /// All records as our own cards, parts in an order that does not depend on their numbers.
    Result<QList<QByteArray>> cards(Database &db, RecordKind kind);
    Result<void> seed(Database &db);

    const Clock m_clock = Clock::fixed(1'795'000'000'000);
    std::unique_ptr<TempCarnet> m_carnet;
};

Result<QList<QByteArray>> VcardSourceTest::cards(Database &db, RecordKind kind)
{
    CARNET_TRY_ASSIGN(const RecordNames names, recordNames(db));
    const auto prepare = [](auto &record) {
        std::sort(record.points.begin(), record.points.end(), [](const Point &a, const Point &b) {
            return std::pair(int(a.kind), a.typed) < std::pair(int(b.kind), b.typed);
        });
        std::sort(record.addresses.begin(), record.addresses.end(),
                  [](const PostalAddress &a, const PostalAddress &b) { return a.street < b.street; });
    };
    QList<qint64> ids;
    {
        CARNET_TRY_ASSIGN(
            Statement st,
            db.statement(kind == RecordKind::Contact ? "SELECT id FROM contact" : "SELECT id FROM company"));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            ids.append(st.int64(0));
        }
    }
    QList<QByteArray> all;
    for (const qint64 id : std::as_const(ids)) {
        CardExtras extras;
        extras.customFields = names.customFields;
        if (kind == RecordKind::Contact) {
            CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId({id}));
            CARNET_TRY_ASSIGN(extras.consents, consentEvents(db, contact.id));
            extras.owner = names.members.value(contact.state.owner.value);
            prepare(contact);
            all.append(vcardOf(contact, extras));
        } else {
            CARNET_TRY_ASSIGN(Company company, CompanyTable(db).byId({id}));
            extras.owner = names.members.value(company.state.owner.value);
            prepare(company);
            all.append(vcardOf(company, extras));
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

Result<void> VcardSourceTest::seed(Database &db)
{
    DemoRows demo(200, 5, m_clock);
    CARNET_TRY(runImport(db, m_clock, demo, {}));
    OneRow rich(richRow());
    CARNET_TRY(runImport(db, m_clock, rich, {}));
    return {};
}

void VcardSourceTest::init()
{
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
}

void VcardSourceTest::recognisesCards_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isCard");
    const QByteArray card("BEGIN:VCARD\r\nFN:a\r\nEND:VCARD\r\n");
    QTest::newRow("vcf") << QStringLiteral("a.VCF") << card << true;
    QTest::newRow("by what it holds")
        << QStringLiteral("a.txt") << "\xEF\xBB\xBF\r\n" + card.toLower() << true;
    QByteArray wide("\xFF\xFE");
    for (const char c : card)
        wide.append(c).append('\0');
    QTest::newRow("utf-16") << QStringLiteral("a.bin") << wide << true;
    QTest::newRow("broken, by its name") << QStringLiteral("a.vcf") << QByteArray("FN:a\r\n") << true;
    QTest::newRow("csv") << QStringLiteral("a.csv") << QByteArray("Nom;Prénom\r\na;b\r\n") << false;
    QTest::newRow("empty") << QStringLiteral("a.csv") << QByteArray() << false;
}

void VcardSourceTest::recognisesCards()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QString path = fileWith(bytes, name);
    QTEST(isVcard(path), "isCard");
    const Result<SourcePlan> plan = planSource(path, {});
    QVERIFY(plan);
    QTEST(plan->vcard() != nullptr, "isCard");
    QVERIFY(openSource(path, *plan));
}

void VcardSourceTest::offersWhatIsTheUsersChoice()
{
    TableWishes wishes;
    const Result<SourcePlan> plan = planSource(fixture("mixed_versions.vcf"), wishes);
    QVERIFY(plan);
    QCOMPARE(plan->vcard()->cards, 4);
    QStringList shown;
    for (const PlannedColumn &column : plan->columns)
        shown.append(column.name + u'=' + column.field);
    QCOMPARE(shown,
             QStringList({QStringLiteral("X-ABUID=ignore"), QStringLiteral("NICKNAME=note"),
                          QStringLiteral("BDAY=ignore"), QStringLiteral("X-SIRET=siret"),
                          QStringLiteral("X-DO-NOT-CALL=opposition_phone"), QStringLiteral("X-SKYPE=note")}));
    QCOMPARE(plan->uses.at(2), ColumnUse::OffForPrivacy);
    QCOMPARE(plan->firstCells.at(1), QStringLiteral("Lène"));

    wishes.map = {QStringLiteral("bday=birthday"), QStringLiteral("#1=ignore")};
    wishes.unknown = UnknownColumns::CustomField;
    const Result<ImportReport> report = import(*m_carnet->db, fixture("mixed_versions.vcf"), wishes);
    QVERIFY(report);
    QCOMPARE(report->created, 4);
    const Result<qint64> birthdays =
        m_carnet->db->number("SELECT count(*) FROM contact WHERE birthday = '--02-29'");
    QCOMPARE(birthdays.value_or(-1), 1);
    const Result<RecordNames> names = recordNames(*m_carnet->db);
    QVERIFY(names && names->customFields.values().contains(QStringLiteral("X-SKYPE")));
}

void VcardSourceTest::refusesWhatDoesNotExist()
{
    const auto failure = [&](const QString &path, const TableWishes &wishes) {
        const Result<SourcePlan> plan = planSource(path, wishes);
        return plan ? Error{} : plan.error();
    };
    QCOMPARE(failure(m_carnet->dir.filePath(QStringLiteral("none.vcf")), {}).code, ErrorCode::NotFound);
    TableWishes wishes;
    wishes.map = {QStringLiteral("X-NONE=note")};
    QCOMPARE(failure(fixture("latin1.vcf"), wishes).arguments, QStringList(QStringLiteral("X-NONE")));
    QCOMPARE(failure(fileWith("rien\r\n"), {}).arguments, QStringList(QStringLiteral("cards.vcf")));
}

void VcardSourceTest::tellsCountsAndDuplicates()
{
    const QByteArray bytes(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Hélène\r\nEMAIL:helene@a.example\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Hélène\r\nEMAIL:HELENE@a.example\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:rien\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Perrin;Olivier\r\nTEL:BusinessPhone\r\nEND:VCARD\r\n");
    QList<RefusedRow> refused;
    ImportOptions options;
    options.mode = ImportOptions::Mode::DryRun;
    options.refused = [&](const RefusedRow &row) -> Result<void> {
        refused.append(row);
        return {};
    };
    const Result<ImportReport> tried = import(*m_carnet->db, fileWith(bytes), {}, options);
    QVERIFY(tried);
    QCOMPARE(ContactTable(*m_carnet->db).count().value_or(-1), 0);
    options.mode = ImportOptions::Mode::Real;
    refused.clear();
    const Result<ImportReport> report = import(*m_carnet->db, fileWith(bytes), {}, options);
    QVERIFY(report);
    for (const ImportReport &each : {*tried, *report}) {
        QCOMPARE(each.records, 4);
        QCOMPARE(each.created, 2);
        QCOMPARE(each.skipped, 1);
        QCOMPARE(each.rejected, 1);
        QCOMPARE(each.toCheck, 1);
    }
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).line, 11);
    QCOMPARE(refused.at(0).cells,
             QStringList(QStringLiteral("BEGIN:VCARD\nVERSION:3.0\nNOTE:rien\nEND:VCARD")));
    QCOMPARE(report->problems.last().code, QStringLiteral("unreadable_phone"));
    QCOMPARE(report->problems.last().line, 18);
}

void VcardSourceTest::tellsWhatWasBrokenAndLeftOut()
{
    const Result<ImportReport> report = import(*m_carnet->db, fixture("broken.vcf"));
    QVERIFY(report);
    QCOMPARE(report->records, 7);
    QCOMPARE(report->rejected, 2); // an empty card, and a list of cards
    QStringList codes;
    for (const ImportProblem &problem : report->problems)
        codes.append(QStringLiteral("%1 %2").arg(problem.line).arg(problem.code));
    for (const char *code : {"6 missing_end", "1 text_outside", "11 broken_line", "14 missing_begin",
                             "21 list_of_cards", "31 missing_end"})
        QVERIFY2(codes.contains(QLatin1String(code)), qPrintable(codes.join(u',') + QLatin1String(code)));
    const Result<ImportReport> photo = import(*m_carnet->db, fixture("mixed_versions.vcf"));
    QVERIFY(photo);
    const auto isPhoto = [](const ImportProblem &problem) {
        return problem.code == QLatin1String("left_out") && problem.text == QLatin1String("PHOTO");
    };
    QVERIFY(std::any_of(photo->problems.cbegin(), photo->problems.cend(), isPhoto));
    QCOMPARE(photo->toCheck, 1); // the opposition of a company; a picture is told, and nothing to check
}

void VcardSourceTest::updatesByUid()
{
    const auto card = [](const QByteArray &phone) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:abc\r\nN:Marchand;Hélène\r\nTEL;CELL:" + phone
            + "\r\nEND:VCARD\r\n";
    };
    QVERIFY(import(*m_carnet->db, fileWith(card("0639981427"))));
    const Result<ImportReport> same = import(*m_carnet->db, fileWith(card("0639981427")));
    QVERIFY(same);
    QCOMPARE(same->created + same->updated, 0);
    const Result<ImportReport> changed = import(*m_carnet->db, fileWith(card("0639981428")));
    QVERIFY(changed);
    QCOMPARE(changed->updated, 1);
    QCOMPARE(ContactTable(*m_carnet->db).count().value_or(-1), 1);
}

void VcardSourceTest::saysNothingOfWhatIsGone()
{
    QVERIFY(import(*m_carnet->db, fileWith("BEGIN:VCARD\r\nUID:1\r\nFN:Zoé Un\r\nEND:VCARD\r\n")));
    const Result<ImportReport> report =
        import(*m_carnet->db, fileWith("BEGIN:VCARD\r\nUID:2\r\nFN:Zoé Deux\r\nEND:VCARD\r\n"));
    QVERIFY(report);
    QCOMPARE(report->gone, 0); // one card received is no address book
}

void VcardSourceTest::bringsOurOwnExportBackWhole()
{
    QVERIFY(seed(*m_carnet->db));
    const Result<QList<QByteArray>> contacts = cards(*m_carnet->db, RecordKind::Contact);
    const Result<QList<QByteArray>> companies = cards(*m_carnet->db, RecordKind::Company);
    QVERIFY(contacts && companies);
    QCOMPARE(contacts->size(), 201);
    TempCarnet other;
    QVERIFY(other.db);
    const Result<ImportReport> report = import(*other.db, fileWith(companies->join() + contacts->join()));
    QVERIFY(report);
    QCOMPARE(report->created, contacts->size() + companies->size());
    QCOMPARE(report->companiesCreated, 0);
    const Result<QList<QByteArray>> contactsBack = cards(*other.db, RecordKind::Contact);
    const Result<QList<QByteArray>> companiesBack = cards(*other.db, RecordKind::Company);
    QVERIFY(contactsBack && companiesBack);
    QCOMPARE(companiesBack->size(), companies->size());
    for (qsizetype i = 0; i < companies->size(); ++i)
        QCOMPARE(QString::fromUtf8(companiesBack->at(i)), QString::fromUtf8(companies->at(i)));
    QCOMPARE(contactsBack->size(), contacts->size());
    for (qsizetype i = 0; i < contacts->size(); ++i)
        QCOMPARE(QString::fromUtf8(contactsBack->at(i)), QString::fromUtf8(contacts->at(i)));
}

void VcardSourceTest::bringsOurOwnExportBackIntoTheSameCarnet()
{
    QVERIFY(seed(*m_carnet->db));
    const Result<QList<QByteArray>> contacts = cards(*m_carnet->db, RecordKind::Contact);
    QVERIFY(contacts);
    const QString path = fileWith(contacts->join());
    ImportOptions options;
    for (const OnDuplicate choice : {OnDuplicate::Skip, OnDuplicate::Update}) {
        options.onDuplicate = choice;
        const Result<ImportReport> report = import(*m_carnet->db, path, {}, options);
        QVERIFY(report);
        QCOMPARE(report->created, 0);
        QCOMPARE(report->updated, 0);
    }
    options.onDuplicate = OnDuplicate::Create;
    const Result<ImportReport> again = import(*m_carnet->db, path, {}, options);
    QVERIFY(again);
    QCOMPARE(again->created, contacts->size());
}

/// Another program may have changed what we wrote: it may have been an opposition.
void VcardSourceTest::losesNoConsentThatItCannotRead()
{
    const QByteArray card(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nX-CARNET-VERSION:1\r\nKIND:individual\r\nN:Marchand;Hélène;;;\r\n"
        "FN:Hélène Marchand\r\nNOTE:préfère le "
        "matin\r\nX-CARNET-CONSENT:fax;opposition;2026-05-03;import;non\r\n"
        "X-CARNET-CONSENT:phone;opposition;2026-05-04;import;oui\r\nEND:VCARD\r\n");
    const Result<ImportReport> report = import(*m_carnet->db, fileWith(card));
    QVERIFY(report);
    QCOMPARE(report->created, 1);
    QCOMPARE(report->toCheck, 1);
    const Result<Contact> contact = ContactTable(*m_carnet->db).byId({1});
    QVERIFY(contact);
    QCOMPARE(
        contact->note,
        QStringLiteral("préfère le matin\nX-CARNET-CONSENT : fax | opposition | 2026-05-03 | import | non"));
    QCOMPARE(contact->toCheck, QStringList{QStringLiteral("opposition")});
    QCOMPARE(
        m_carnet->db->number("SELECT count(*) FROM consent_event WHERE kind = 1 OR kind = 0").value_or(-1),
        1);
}

QTEST_APPLESS_MAIN(VcardSourceTest)
#include "tst_vcard_source.moc"
