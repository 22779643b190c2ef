// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_reader.h"
#include "store/export_run.h"
#include "store/import_run.h"
#include "store/import_source.h"
#include "store/json_source.h"
#include "store/list_query.h"
#include "tests/support/rich_carnet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace carnet;
using carnet::test::RichRecords;
using carnet::test::TempCarnet;

namespace {

/// Every line end as a line feed.
QJsonValue withOneLineEnd(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(withOneLineEnd(item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject fields = value.toObject();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        object[it.key()] = withOneLineEnd(*it);
    return object;
}

enum class LineEnds { AsTheyAre, One };

/// Every field of every record outside the trash, by uid; numbers of the carnet's own replaced by what they
/// stand for.
Result<QMap<QString, QJsonObject>> allRecords(Database &db, bool withDocuments,
                                              LineEnds lineEnds = LineEnds::AsTheyAre)
{
    QMap<QString, QJsonObject> records;
    CARNET_TRY_ASSIGN(const RecordNames names, recordNames(db));
    for (const RecordKind kind : {RecordKind::Company, RecordKind::Contact}) {
        CARNET_TRY_ASSIGN(const std::vector<qint64> ids, idsByName(db, kind, ListScope::NotTrashed));
        for (const qint64 id : ids) {
            QJsonObject json;
            if (kind == RecordKind::Contact) {
                CARNET_TRY_ASSIGN(const Contact contact, ContactTable(db).byId({id}));
                CARNET_TRY_ASSIGN(const QList<ConsentEvent> events, consentEvents(db, contact.id));
                json = recordJson(contact, events, names);
                if (contact.companyId.isValid()) {
                    CARNET_TRY_ASSIGN(const Company company, CompanyTable(db).byId(contact.companyId));
                    json[QStringLiteral("company_uid")] = company.uid.toText();
                }
            } else {
                CARNET_TRY_ASSIGN(const Company company, CompanyTable(db).byId({id}));
                json = recordJson(company, names);
            }
            QJsonArray documents;
            CARNET_TRY_ASSIGN(const QList<Document> list, DocumentTable(db).of(kind, id));
            for (const Document &document : list) {
                CARNET_TRY_ASSIGN(const QByteArray bytes, DocumentTable(db).bytes(document.id));
                documents.append(QJsonArray{document.name, document.mediaType, document.addedAt,
                                            QString::fromLatin1(bytes.toHex())});
            }
            if (withDocuments)
                json[QStringLiteral("documents")] = documents;
            json.remove(QStringLiteral(
                "import_id")); // which import made the record is of the carnet, not of the person
            if (lineEnds == LineEnds::One)
                json = withOneLineEnd(json).toObject();
            records.insert(json[QStringLiteral("uid")].toString(), json);
        }
    }
    return records;
}

QString firstDifference(const QMap<QString, QJsonObject> &expected, const QMap<QString, QJsonObject> &actual)
{
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QJsonObject other = actual.value(it.key());
        for (auto field = it->constBegin(); field != it->constEnd(); ++field) {
            if (other[field.key()] != *field) {
                const auto text = [](const QJsonValue &value) {
                    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
                        .left(600);
                };
                return QStringLiteral("%1 %2: %3 instead of %4")
                    .arg(it.key(), field.key(), text(other[field.key()]), text(*field));
            }
        }
    }
    return expected.size() == actual.size()
        ? QString()
        : QStringLiteral("%1 records instead of %2").arg(actual.size()).arg(expected.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What goes out comes back.
class ExportRoundTripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bringsEveryFieldBack_data();
    void bringsEveryFieldBack();
    void jsonBringsEverythingBackToTheByte_data();
    void jsonBringsEverythingBackToTheByte();
    void jsonOfPeopleAloneBringsTheirCompaniesByName();
    void jsonFindsWhatIsThereAlready();
    void refusesAJsonThatIsNotOurs_data();
    void refusesAJsonThatIsNotOurs();
    void writesNothingOfADamagedJson_data();
    void writesNothingOfADamagedJson();
    void takesWhatASpreadsheetMadeOfOurCsv();
    void leavesTheArchiveOutWhenAsked();
    void putsChunksDownInOrder();

private:
    Result<ImportReport> bring(TempCarnet &to, const QString &file);
    QString exported(TempCarnet &from, const char *name, const ExportOptions &options);
    std::unique_ptr<TempCarnet> m_from;
    std::unique_ptr<TempCarnet> m_to;
};

void ExportRoundTripTest::init()
{
    m_from = std::make_unique<TempCarnet>();
    m_to = std::make_unique<TempCarnet>();
    QVERIFY(m_from->db && m_to->db);
}

void ExportRoundTripTest::cleanup()
{
    m_from.reset();
    m_to.reset();
}

Result<ImportReport> ExportRoundTripTest::bring(TempCarnet &to, const QString &file)
{
    CARNET_TRY_ASSIGN(const SourcePlan plan, planSource(file, {}));
    CARNET_TRY_ASSIGN(const std::unique_ptr<RowSource> source, openSource(file, plan));
    return runImport(*to.db, to.clock, *source, {});
}

QString ExportRoundTripTest::exported(TempCarnet &from, const char *name, const ExportOptions &options)
{
    const QString path = from.dir.filePath(QString::fromLatin1(name));
    const Result<ExportReport> report = runExport(*from.db, from.clock, path, options);
    if (!report)
        QTest::qFail(qPrintable(report.error().detail), __FILE__, __LINE__);
    return path;
}

void ExportRoundTripTest::bringsEveryFieldBack_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("isFrench");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("csv, seed %u", seed) << seed
                                            << (seed % 3 == 0       ? ','
                                                    : seed % 3 == 1 ? ';'
                                                                    : '\t')
                                            << QStringLiteral("csv") << (seed % 2 == 0);
    for (quint32 seed = 31; seed <= 34; ++seed)
        QTest::addRow("xlsx, seed %u", seed) << seed << ';' << QStringLiteral("xlsx") << (seed % 2 == 0);
}

void ExportRoundTripTest::bringsEveryFieldBack()
{
    QFETCH(const quint32, seed);
    QFETCH(const char, separator);
    QFETCH(const QString, ending);
    QFETCH(const bool, isFrench);
    const Result<void> made = RichRecords(*m_from->db, m_from->clock, seed).make(25, 60);
    QVERIFY2(made, qPrintable(made.error().detail));
    ExportOptions options;
    options.separator = QLatin1Char(separator);
    options.format = exportFormatOf(QStringLiteral("a.") + ending);
    options.headings = isFrench ? OwnHeadings::French : OwnHeadings::Names;
    options.kind = RecordKind::Company;
    const auto companies =
        bring(*m_to, exported(*m_from, qPrintable(QStringLiteral("companies.") + ending), options));
    QVERIFY2(companies, qPrintable(companies ? QString() : companies.error().detail));
    options.kind = RecordKind::Contact;
    const QString file = exported(*m_from, qPrintable(QStringLiteral("contacts.") + ending), options);
    if (ending == u"csv")
        QCOMPARE(contentOf(file).contains("Nom de famille"), isFrench);
    const auto contacts = bring(*m_to, file);
    QVERIFY2(contacts, qPrintable(contacts ? QString() : contacts.error().detail));
    QCOMPARE(contacts->companiesCreated, 0);
    const LineEnds lineEnds =
        ending == u"csv" ? LineEnds::AsTheyAre : LineEnds::One; // cells and cards have one kind
    const auto expected = allRecords(*m_from->db, false, lineEnds);
    const auto actual = allRecords(*m_to->db, false, lineEnds);
    QVERIFY(expected && actual && expected->size() > 40);
    const QString difference = firstDifference(*expected, *actual);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ExportRoundTripTest::jsonBringsEverythingBackToTheByte_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 11; seed <= 14; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ExportRoundTripTest::jsonBringsEverythingBackToTheByte()
{
    QFETCH(const quint32, seed);
    const Result<void> made = RichRecords(*m_from->db, m_from->clock, seed).make(20, 40);
    QVERIFY2(made, qPrintable(made.error().detail));
    ExportOptions options;
    options.format = ExportFormat::Json;
    options.kinds = ExportOptions::Kinds::Both;
    const QString first = exported(*m_from, "all.json", options);
    const auto report = bring(*m_to, first);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    const auto expected = allRecords(*m_from->db, true);
    const auto actual = allRecords(*m_to->db, true);
    QVERIFY(expected && actual && expected->size() > 30);
    const QString difference = firstDifference(*expected, *actual);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    const QByteArray second = contentOf(exported(*m_to, "again.json", options));
    QVERIFY(second.size() > 10'000);
    QVERIFY(second == contentOf(first));
    QVERIFY(!QJsonDocument::fromJson(second).isNull());
}

void ExportRoundTripTest::jsonOfPeopleAloneBringsTheirCompaniesByName()
{
    QVERIFY(RichRecords(*m_from->db, m_from->clock, 21).make(20, 60));
    ExportOptions options;
    options.format = ExportFormat::Json;
    const QString path = exported(*m_from, "contacts.json", options);
    const auto report = bring(*m_to, path);
    QVERIFY(report);
    QVERIFY(report->companiesCreated > 1);
    // Two companies of one name stay two.
    const auto namesakes = m_from->db->number(
        "SELECT count(DISTINCT co.id) FROM company AS co JOIN contact AS c ON c.company_id = co.id JOIN "
        "contact_key AS k ON k.contact_id = c.id WHERE co.name = 'Le Fournil'");
    QVERIFY(namesakes.value_or(0) > 1);
    QCOMPARE(m_to->db->number("SELECT count(*) FROM company WHERE name = 'Le Fournil'").value_or(-1),
             *namesakes);
}

void ExportRoundTripTest::jsonFindsWhatIsThereAlready()
{
    QVERIFY(RichRecords(*m_from->db, m_from->clock, 22).make(5, 20));
    ExportOptions options;
    options.format = ExportFormat::Json;
    options.kinds = ExportOptions::Kinds::Both;
    const QString path = exported(*m_from, "all.json", options);
    const auto before = allRecords(*m_from->db, true);
    const auto report = bring(*m_from, path);
    QVERIFY(report && before);
    QCOMPARE(report->created, 0);
    QCOMPARE(report->skipped, report->records);
    const QString difference = firstDifference(*before, *allRecords(*m_from->db, true));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ExportRoundTripTest::refusesAJsonThatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[{\"first_name\":\"Zoé\"}]");
    QTest::newRow("somebody else's") << QByteArray("{\"contacts\":[{\"first_name\":\"Zoé\"}]}");
    QTest::newRow("no JSON") << QByteArray("Prénom;Nom\nZoé;Arnaud\n");
    QTest::newRow("later") << QByteArray("{\"format\":\"carnet\",\"version\":2,\"contacts\":[]}");
}

void ExportRoundTripTest::refusesAJsonThatIsNotOurs()
{
    QFETCH(const QByteArray, content);
    QFile file(m_from->dir.filePath(QStringLiteral("other.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto plan = JsonSource::plan(file.fileName());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::InvalidInput);
    QCOMPARE(plan.error().arguments.value(0), QStringLiteral("other.json"));
    QVERIFY(!plan.error().arguments.value(1).isEmpty());
    const auto missing = JsonSource::plan(m_from->dir.filePath(QStringLiteral("none.json")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void ExportRoundTripTest::writesNothingOfADamagedJson_data()
{
    QTest::addColumn<int>("cutAtPercent");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("cut in the middle") << 50 << QByteArray() << QByteArray();
    QTest::newRow("cut at the end") << 99 << QByteArray() << QByteArray();
    QTest::newRow("a document that is not what it was")
        << 100 << QByteArray("\"sha256\":\"") << QByteArray("\"sha256\":\"0");
    QTest::newRow("a word that is none")
        << 100 << QByteArray("\"relation\":\"client\"") << QByteArray("\"relation\":\"cleint\"");
    QTest::newRow("a bracket lost") << 100 << QByteArray("]},\n{\"addresses\"")
                                    << QByteArray("],\n{\"addresses\"");
}

void ExportRoundTripTest::writesNothingOfADamagedJson()
{
    QFETCH(const int, cutAtPercent);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QVERIFY(RichRecords(*m_from->db, m_from->clock, 31).make(10, 40));
    ExportOptions options;
    options.format = ExportFormat::Json;
    QByteArray content = contentOf(exported(*m_from, "contacts.json", options));
    content.truncate(content.size() * cutAtPercent / 100);
    const qsizetype at = from.isEmpty() ? 0 : content.indexOf(from);
    QVERIFY(at >= 0);
    content.replace(at, from.size(), to);
    QFile file(m_from->dir.filePath(QStringLiteral("damaged.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto report = bring(*m_to, file.fileName());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QCOMPARE(report.error().arguments.value(0), QStringLiteral("damaged.json"));
    QCOMPARE(m_to->db
                 ->number("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM company) + (SELECT "
                          "count(*) FROM custom_field)")
                 .value_or(-1),
             0);
}

/// A column taken out, one moved, one added, dates in French.
void ExportRoundTripTest::takesWhatASpreadsheetMadeOfOurCsv()
{
    QFile file(m_from->dir.filePath(QStringLiteral("edited.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("family_name;first_name;mobile;origin;informed_on;informed_how;lawful_basis;collected_on;"
               "Couleur;opposition_sms;archived\r\n"
               "Arnaud;Zoé;06 39 98 14 27;public;12/03/2024;oral;;05/04/2024;bleu;x;\r\n");
    file.close();
    const auto report = bring(*m_to, file.fileName());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->created, 1);
    QCOMPARE(report->closedChannels, 1);
    const Contact contact = ContactTable(*m_to->db).byId({1}).value_or(Contact{});
    QCOMPARE(contact.familyName, QStringLiteral("Arnaud"));
    QCOMPARE(contact.points.value(0).norm, QStringLiteral("+33639981427"));
    QCOMPARE(contact.provenance.origin, Origin::PublicSource);
    QCOMPARE(contact.provenance.informedOn, QDate(2024, 3, 12));
    QCOMPARE(contact.provenance.obtainedOn, QDate(2024, 4, 5));
    QCOMPARE(contact.note, QStringLiteral("Couleur : bleu"));
}

void ExportRoundTripTest::leavesTheArchiveOutWhenAsked()
{
    QVERIFY(RichRecords(*m_from->db, m_from->clock, 41).make(3, 40));
    ExportOptions options;
    options.archived = ExportOptions::Archived::LeftOut;
    const QString path = m_from->dir.filePath(QStringLiteral("active.csv"));
    const auto report = runExport(*m_from->db, m_from->clock, path, options);
    QVERIFY(report);
    const qint64 archived =
        m_from->db->number("SELECT count(*) FROM contact_state WHERE archived = 1 AND trashed = 0")
            .value_or(0);
    QVERIFY(archived > 0);
    QCOMPARE(report->archived, archived);
    QVERIFY(!contentOf(path).left(2000).contains(";archived;"));
    const auto whole =
        runExport(*m_from->db, m_from->clock, m_from->dir.filePath(QStringLiteral("whole.csv")), {});
    QVERIFY(whole);
    QCOMPARE(whole->records, report->records + archived);
}

/// Some 90 MB of notes: more than one chunk may hold.
void ExportRoundTripTest::putsChunksDownInOrder()
{
    QVERIFY(m_from->db);
    constexpr int kPeople = 230;
    const auto made =
        RecordedWrite::run(*m_from->db, m_from->clock, {CommandId::ContactCreate, {}, Command::Undoable::No},
                           [&](Database &db) -> Result<void> {
                               for (int i = 0; i < kPeople; ++i) {
                                   Contact c;
                                   c.familyName =
                                       QStringLiteral("N%1").arg((i * 79) % kPeople, 5, 10, QLatin1Char('0'));
                                   c.note = QString(400'000, QLatin1Char('-'));
                                   CARNET_TRY(ContactTable(db).insert(c, m_from->clock));
                               }
                               return {};
                           });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QFile file(exported(*m_from, "long.csv", {}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    (void)file.readLine();
    for (int i = 0; i < kPeople; ++i)
        QCOMPARE(file.readLine().split(';').value(2),
                 QByteArray("N") + QByteArray::number(i).rightJustified(5, '0'));
    QVERIFY(file.atEnd());
}

QTEST_GUILESS_MAIN(ExportRoundTripTest)
#include "tst_export_round_trip.moc"
