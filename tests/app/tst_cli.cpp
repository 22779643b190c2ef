// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery_code.h"
#include "store/current_carnet.h"
#include "store/maintenance.h"
#include "tests/support/sheet_files.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr auto kPhrase = "abricot violon tamaris corniche oseille vertige lanterne";
constexpr auto kOther = "brouette sardine fenouil horloge buvard cigale moutarde";

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QString samples()
{
    return QStringLiteral(CARNET_SOURCE_DIR "/../shared/samples/import/");
}

} // namespace

/// The real program, as a user types it.
class CliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void helpTeaches();
    void wrongUseExitsWith2_data();
    void wrongUseExitsWith2();
    void readsValuesWithoutAFile();
    void goesFromNewToExportAndBack();
    void comesBackFromItsOwnExportWhole();
    void bringsEverythingBackFromItsOwnJson();
    void asksWhyOppositionsAreLeftOut();
    void refusesAWrongPassphrase();
    void refusesAWeakPassphrase();
    void tellsADamagedFile();
    void tellsANewerFile();
    void tellsAFileInUse();
    void changesThePassphrase();
    void opensAgainByItsRecoverySheet();
    void backsUpAndRestores();
    void notesARestoringInACarnetOfAnotherPassphrase();
    void leavesNothingOfARehearsal();
    void bringsCardsIn();
    void findsAndMergesDuplicates();
    void exportsWhatComesBackWhole_data();
    void exportsWhatComesBackWhole();
    void readsAWorkbookAndItsOtherSheet();
    void tellsHowAnOldWorkbookComesIn();
    void writesTheRowsItRejected();
    void leavesNothingOfAKilledImport();
    void readsEverySampleToItsRecord_data();
    void readsEverySampleToItsRecord();

private:
    Run run(const QStringList &arguments, const char *phrase = kPhrase);
    [[nodiscard]] QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &bytes);
    QString newCarnet();
    QTemporaryDir m_empty; ///< holds one new carnet; each test works on a copy, as a key costs half a second
    std::unique_ptr<QTemporaryDir> m_dir;
};

void CliTest::initTestCase()
{
    init();
    QVERIFY(carnet::initializeCrypto());
    const Run made = run({QStringLiteral("new"), m_empty.filePath(QStringLiteral("empty.carnet"))});
    QVERIFY2(made.exit == 0, made.err.constData());
}

void CliTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QString CliTest::write(const char *name, const QByteArray &bytes)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
    return file.fileName();
}

Run CliTest::run(const QStringList &arguments, const char *phrase)
{
    QProcess process;
    process.setProgram(QStringLiteral(CARNET_BIN_DIR "/carnet-cli"));
    const QString secret = write("phrase", QByteArray(phrase) + '\n');
    process.setArguments(QStringList {QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--json"), QStringLiteral("--passphrase-file"), secret} + arguments);
    process.start();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString CliTest::newCarnet()
{
    QFile::remove(path("a.carnet"));
    if (!QFile::copy(m_empty.filePath(QStringLiteral("empty.carnet")), path("a.carnet")))
        QTest::qFail("the empty carnet could not be copied", __FILE__, __LINE__);
    return path("a.carnet");
}

void CliTest::helpTeaches()
{
    QProcess process;
    for (const QStringList &arguments : {QStringList {QStringLiteral("--help")}, QStringList {QStringLiteral("import"), QStringLiteral("--help")}}) {
        process.start(QStringLiteral(CARNET_BIN_DIR "/carnet-cli"), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("carnet-cli import Clients.carnet contacts.csv --dry-run"));
    }
}

void CliTest::wrongUseExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList {};
    QTest::newRow("unknown command") << QStringList {QStringLiteral("frobnicate"), QStringLiteral("x")};
    QTest::newRow("unknown option") << QStringList {QStringLiteral("info"), QStringLiteral("x"), QStringLiteral("--frobnicate")};
    QTest::newRow("too few arguments") << QStringList {QStringLiteral("import"), QStringLiteral("x")};
    QTest::newRow("bad value") << QStringList {QStringLiteral("import"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("--on-duplicate"), QStringLiteral("maybe")};
}

void CliTest::wrongUseExitsWith2()
{
    QFETCH(const QStringList, arguments);
    const Run outcome = run(arguments);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(!outcome.err.trimmed().isEmpty());
}

void CliTest::readsValuesWithoutAFile()
{
    const QJsonObject siret = run({QStringLiteral("identifier"), QStringLiteral("732 829 320 00074")}).json();
    QCOMPARE(siret[QStringLiteral("kind")].toString(), QStringLiteral("siret"));
    QCOMPARE(siret[QStringLiteral("valid")].toBool(), true);
    QCOMPARE(siret[QStringLiteral("normal")].toString(), QStringLiteral("73282932000074"));
    QProcess wrong; // for a reader: no name of the program's own
    wrong.start(QStringLiteral(CARNET_BIN_DIR "/carnet-cli"),
                {QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("identifier"), QStringLiteral("732 829 320 00075")});
    QVERIFY(wrong.waitForFinished(30'000));
    const QByteArray said = wrong.readAllStandardOutput() + wrong.readAllStandardError();
    QVERIFY2(said.startsWith("“732 829 320 00075” is not valid: ") && !said.contains('_'), said.constData());
    const QJsonObject phone = run({QStringLiteral("phone"), QStringLiteral("06.75.77.83.99 / 0142685300")}).json();
    QCOMPARE(phone[QStringLiteral("e164")].toString(), QStringLiteral("+33675778399"));
    QCOMPARE(phone[QStringLiteral("numbers")].toArray().size(), 2);
}

void CliTest::goesFromNewToExportAndBack()
{
    const QString carnet = newCarnet();
    const QString csv = write("clients.csv", "Prénom;Nom;Société;Portable;E-mail;Code postal;Ville;Ne pas appeler\n"
                                             "Hélène;Marchand;Le Fournil d’Arcy;06 39 98 14 27;helene@fournil-arcy.example;35000;Rennes;oui\n"
                                             "Zoé;Œuvrard;Le Fournil d’Arcy;;zoe@fournil-arcy.example;35000;Rennes;\n");
    const QJsonObject imported = run({QStringLiteral("import"), carnet, csv}).json();
    QCOMPARE(imported[QStringLiteral("records")].toInt(), 2);
    QCOMPARE(imported[QStringLiteral("created")].toInt(), 2);
    QCOMPARE(imported[QStringLiteral("opposed")].toInt(), 1);
    QCOMPARE(imported[QStringLiteral("separator")].toString(), QStringLiteral(";"));
    QCOMPARE(imported[QStringLiteral("encoding")].toString(), QStringLiteral("UTF-8"));
    QCOMPARE(imported[QStringLiteral("header_line")].toInt(), 1);
    QCOMPARE(imported[QStringLiteral("columns")].toArray().size(), 8);
    for (const char *query : {"helene", "oeuvrard", "0639981427", "06 39 98", "+33 6 39", "fournil zoe"}) {
        const QJsonObject found = run({QStringLiteral("search"), carnet, QString::fromUtf8(query)}).json();
        QVERIFY2(found[QStringLiteral("total")].toInt() >= 1, query);
    }
    const QString uid = run({QStringLiteral("search"), carnet, QStringLiteral("helene"), QStringLiteral("--kind"), QStringLiteral("contact")})
                            .json()[QStringLiteral("hits")].toArray().first().toObject()[QStringLiteral("uid")].toString();
    const QJsonObject shown = run({QStringLiteral("show"), carnet, QStringLiteral("contact"), uid}).json();
    QCOMPARE(shown[QStringLiteral("company")].toString(), QStringLiteral("Le Fournil d’Arcy"));
    QCOMPARE(shown[QStringLiteral("collected_on")], QJsonValue());

    const QJsonObject undone = run({QStringLiteral("undo"), carnet}).json();
    QCOMPARE(undone[QStringLiteral("command")].toString(), QStringLiteral("import"));
    QCOMPARE(run({QStringLiteral("info"), carnet}).json()[QStringLiteral("contacts")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("undo"), carnet}).exit, 1);
    QCOMPARE(run({QStringLiteral("import"), carnet, csv}).json()[QStringLiteral("created")].toInt(), 2);
    const QJsonObject again = run({QStringLiteral("import"), carnet, csv}).json();
    QCOMPARE(again[QStringLiteral("skipped")].toInt(), 2);
    QCOMPARE(again[QStringLiteral("import_id")], QJsonValue());
    const QJsonObject info = run({QStringLiteral("info"), carnet}).json();
    QCOMPARE(info[QStringLiteral("contacts")].toInt(), 2);
    QCOMPARE(info[QStringLiteral("companies")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("check"), carnet}).json()[QStringLiteral("ok")].toBool(), true);
    QCOMPARE(run({QStringLiteral("journal"), carnet, QStringLiteral("--verify")}).json()[QStringLiteral("ok")].toBool(), true);
}

void CliTest::comesBackFromItsOwnExportWhole()
{
    QCOMPARE(run({QStringLiteral("new"), path("demo.carnet"), QStringLiteral("--demo"), QStringLiteral("60")}).json()[QStringLiteral("contacts")].toInt(), 60);
    for (const char *kinds : {"companies", "contacts"}) {
        const QString first = path("first.csv");
        const QString second = path("second.csv");
        const QString fresh = path("fresh.carnet");
        QFile::remove(first);
        QFile::remove(second);
        QCOMPARE(run({QStringLiteral("export"), path("demo.carnet"), QString::fromLatin1(kinds), first}).exit, 0);
        QCOMPARE(run({QStringLiteral("new"), fresh}).exit, 0);
        const Run back = run({QStringLiteral("import"), fresh, first});
        QVERIFY2(back.exit == 0, back.err.constData());
        QCOMPARE(run({QStringLiteral("export"), fresh, QString::fromLatin1(kinds), second}).exit, 0);
        QFile one(first);
        QFile two(second);
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        const QList<QByteArray> expected = one.readAll().split('\n');
        const QList<QByteArray> actual = two.readAll().split('\n');
        QVERIFY(expected.size() > 20);
        for (int line = 0; line < std::min(expected.size(), actual.size()); ++line)
            QCOMPARE(actual.at(line), expected.at(line));
        QCOMPARE(actual.size(), expected.size());
        QFile::remove(fresh);
    }
    const QString json = path("all.json");
    QCOMPARE(run({QStringLiteral("export"), path("demo.carnet"), QStringLiteral("contacts"), json}).exit, 0);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("contacts")].toArray().size(), 60);
    QCOMPARE(run({QStringLiteral("export"), path("demo.carnet"), QStringLiteral("contacts"), json}).exit, 1); // never over a file
}

void CliTest::bringsEverythingBackFromItsOwnJson()
{
    QCOMPARE(run({QStringLiteral("new"), path("demo.carnet"), QStringLiteral("--demo"), QStringLiteral("40")}).json()[QStringLiteral("contacts")].toInt(), 40);
    QCOMPARE(run({QStringLiteral("export"), path("demo.carnet"), QStringLiteral("all"), path("all.csv")}).exit, 2);
    QCOMPARE(run({QStringLiteral("export"), path("demo.carnet"), QStringLiteral("all"), path("all.json")}).exit, 0);
    const QString carnet = newCarnet();
    const Run back = run({QStringLiteral("import"), carnet, path("all.json")});
    QVERIFY2(back.exit == 0, back.err.constData());
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("all"), path("again.json")}).exit, 0);
    QFile one(path("all.json"));
    QFile two(path("again.json"));
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QVERIFY(one.readAll() == two.readAll());
    QCOMPARE(run({QStringLiteral("undo"), carnet}).exit, 0);
    const Run redone = run({QStringLiteral("redo"), carnet});
    QCOMPARE(redone.exit, 1);
    QVERIFY(redone.err.contains("import the file again"));
    const Run other = run({QStringLiteral("import"), carnet, write("other.json", "{\"people\":[]}")});
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.err.contains("other.json") && other.err.contains("not an export of Carnet"), other.err.constData());
    const Run missing = run({QStringLiteral("import"), carnet, path("none.csv")});
    QVERIFY2(missing.exit == 1 && missing.err.contains("none.csv") && !missing.err.contains("list"), missing.err.constData());
}

void CliTest::asksWhyOppositionsAreLeftOut()
{
    const QString carnet = newCarnet();
    const QString csv = write("one.csv", "Prénom;Nom;E-mail;Ne pas appeler;Dernier contact\nZoé;Arnaud;zoe@x.example;oui;03/05/2026\n");
    const QStringList wish {QStringLiteral("import"), carnet, csv, QStringLiteral("--map"), QStringLiteral("Ne pas appeler=ignore")};
    const Run refused = run(wish);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("--opposition-ignored-because"), refused.err.constData());
    const Run done = run(wish + QStringList {QStringLiteral("--opposition-ignored-because"), QStringLiteral("old list"), QStringLiteral("--last-contact"), QStringLiteral("theirs")});
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.json()[QStringLiteral("opposed")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("import"), carnet, csv, QStringLiteral("--last-contact"), QStringLiteral("mine")}).exit, 2);
    const carnet::Result<carnet::OpenCarnet> open = carnet::openCarnet(carnet, carnet::SecretBytes::copyOf(kPhrase), carnet::currentOpening(nullptr));
    QVERIFY(open);
    auto st = open->db->statement("SELECT i.opposition_ignored_why, c.last_contact_on FROM import AS i, contact AS c");
    QVERIFY(st && st->step().value_or(false));
    QCOMPARE(st->text(0), QStringLiteral("old list"));
    QCOMPARE(st->text(1), QStringLiteral("2026-05-03"));
}

void CliTest::refusesAWrongPassphrase()
{
    QCOMPARE(run({QStringLiteral("info"), newCarnet()}, kOther).exit, 3);
}

void CliTest::refusesAWeakPassphrase()
{
    QCOMPARE(run({QStringLiteral("new"), path("weak.carnet")}, "bonjour123").exit, 1);
    QVERIFY(!QFile::exists(path("weak.carnet")));
}

void CliTest::tellsADamagedFile()
{
    QFile file(newCarnet());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(3000);
    file.write(QByteArray(200, 'x'));
    file.close();
    QCOMPARE(run({QStringLiteral("info"), file.fileName()}).exit, 4);
    QFile empty(path("empty.carnet"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QCOMPARE(run({QStringLiteral("info"), empty.fileName()}).exit, 4);
}

void CliTest::tellsANewerFile()
{
    const QString file = newCarnet();
    {
        const carnet::Result<carnet::OpenCarnet> open = carnet::openCarnet(path("a.carnet"), carnet::SecretBytes::copyOf(kPhrase), carnet::currentOpening(nullptr));
        QVERIFY(open);
        carnet::Maintenance maintenance(*open->db);
        QVERIFY(open->db->setSchemaVersion(99));
    }
    QCOMPARE(run({QStringLiteral("info"), file}).exit, 5);
}

void CliTest::tellsAFileInUse()
{
    const QString carnet = newCarnet();
    QString csv = QStringLiteral("Prénom;Nom;E-mail\n");
    for (int i = 0; i < 200'000; ++i)
        csv += QStringLiteral("Zoé;Arnaud %1;zoe%1@x.example\n").arg(i);
    const QString source = write("many.csv", csv.toUtf8());
    QProcess busy;
    const QString secret = write("phrase2", kPhrase);
    busy.start(QStringLiteral(CARNET_BIN_DIR "/carnet-cli"), {QStringLiteral("--passphrase-file"), secret, QStringLiteral("import"), carnet, source});
    QVERIFY(busy.waitForStarted());
    const QString lock = m_dir->filePath(QStringLiteral(".a.carnet.lock"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), 60'000);
    QCOMPARE(run({QStringLiteral("info"), carnet}).exit, 6);
    busy.kill();
    QVERIFY(busy.waitForFinished());
}

void CliTest::changesThePassphrase()
{
    const QString carnet = newCarnet();
    const QString fresh = write("fresh", kOther);
    const Run changed = run({QStringLiteral("passphrase"), carnet, QStringLiteral("--new-file"), fresh});
    QVERIFY2(changed.exit == 0, changed.err.constData());
    QCOMPARE(changed.json()[QStringLiteral("ok")].toBool(), true);
    QCOMPARE(run({QStringLiteral("info"), carnet}).exit, 3);
    QCOMPARE(run({QStringLiteral("info"), carnet}, kOther).exit, 0);
}

void CliTest::opensAgainByItsRecoverySheet()
{
    const QString file = newCarnet();
    QCOMPARE(run({QStringLiteral("recovery-sheet"), file, path("sheet.pdf")}).exit, 1); // never beside the carnet
    QTemporaryDir elsewhere;
    const QString sheet = elsewhere.filePath(QStringLiteral("sheet.pdf"));
    const Run written = run({QStringLiteral("recovery-sheet"), file, sheet});
    QVERIFY2(written.exit == 0, written.err.constData());
    QVERIFY(QFileInfo(sheet).size() > 1000);
    QByteArray code;
    {
        const carnet::Result<carnet::OpenCarnet> open = carnet::openCarnet(path("a.carnet"), carnet::SecretBytes::copyOf(kPhrase), carnet::currentOpening(nullptr));
        QVERIFY(open);
        const carnet::SecretBytes text = carnet::encodeRecoveryCode(open->key.key);
        code = QByteArray(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size()));
    }
    const QString fresh = write("fresh", kOther);
    const Run wrong = run({QStringLiteral("recover-with-sheet"), file, QStringLiteral("--sheet-file"), write("code", "ABC"), QStringLiteral("--new-file"), fresh});
    QCOMPARE(wrong.exit, 1);
    const Run back = run({QStringLiteral("recover-with-sheet"), file, QStringLiteral("--sheet-file"), write("code", code), QStringLiteral("--new-file"), fresh});
    QVERIFY2(back.exit == 0, back.err.constData());
    QCOMPARE(run({QStringLiteral("info"), file}, kOther).exit, 0);
}

void CliTest::backsUpAndRestores()
{
    const QString carnet = newCarnet();
    const QString csv = write("one.csv", "Prénom;Nom;E-mail\nZoé;Arnaud;zoe@x.example\n");
    QCOMPARE(run({QStringLiteral("import"), carnet, csv}).exit, 0);
    const Run backup = run({QStringLiteral("backup"), carnet, path("copy.carnet")});
    QVERIFY2(backup.exit == 0, backup.err.constData());
    QVERIFY(backup.json()[QStringLiteral("rows")].toInt() > 0);
    QCOMPARE(run({QStringLiteral("restore"), path("copy.carnet"), path("again.carnet")}).exit, 0);
    QCOMPARE(run({QStringLiteral("info"), path("again.carnet")}).json()[QStringLiteral("contacts")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("backup"), carnet, path("copy.carnet")}).exit, 1);
}

void CliTest::notesARestoringInACarnetOfAnotherPassphrase()
{
    const QString carnet = newCarnet();
    QCOMPARE(run({QStringLiteral("backup"), carnet, path("copy.carnet")}).exit, 0);
    const QString fresh = write("fresh", kOther);
    QCOMPARE(run({QStringLiteral("passphrase"), carnet, QStringLiteral("--new-file"), fresh}).exit, 0);
    const auto restore = [&](const QString &current) {
        return run({QStringLiteral("restore"), path("copy.carnet"), path("again.carnet"), QStringLiteral("--current"), carnet,
                    QStringLiteral("--current-file"), current});
    };
    QCOMPARE(restore(write("old", kPhrase)).exit, 3); // that of the backup is not that of the carnet any more
    QVERIFY(!QFile::exists(path("again.carnet")));
    const qint64 before = run({QStringLiteral("journal"), carnet}, kOther).json()[QStringLiteral("entries")].toInteger();
    const Run done = restore(fresh);
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(run({QStringLiteral("info"), path("again.carnet")}).exit, 0);
    QCOMPARE(run({QStringLiteral("journal"), carnet}, kOther).json()[QStringLiteral("entries")].toInteger(), before + 1);
}

void CliTest::leavesNothingOfARehearsal()
{
    const QString carnet = newCarnet();
    const QString csv = write("one.csv", "Prénom;Nom;E-mail\nZoé;Arnaud;zoe@x.example\n");
    const QJsonObject dry = run({QStringLiteral("import"), carnet, csv, QStringLiteral("--dry-run")}).json();
    QCOMPARE(dry[QStringLiteral("created")].toInt(), 1);
    QCOMPARE(dry[QStringLiteral("import_id")], QJsonValue());
    QCOMPARE(run({QStringLiteral("info"), carnet}).json()[QStringLiteral("contacts")].toInt(), 0);
}

void CliTest::findsAndMergesDuplicates()
{
    const QString carnet = newCarnet();
    const QString csv = write("doubles.csv", "Prénom;Nom;Société;E-mail;Tél. mobile\n"
                                             "Hélène;Marchand;Le Fournil;h@fournil.example;06 39 98 14 27\n"
                                             "Nora;Haddad;Atlas;;\nNora;Hadad;ATLAS SARL;;\n"
                                             "Paul;Guillou;Voiles;p@voiles.example;\n");
    QCOMPARE(run({QStringLiteral("import"), carnet, csv}).exit, 0);
    const QJsonObject found = run({QStringLiteral("duplicates"), carnet}).json();
    QCOMPARE(found[QStringLiteral("total")].toInt(), 1);
    const QJsonObject pair = found[QStringLiteral("pairs")].toArray().first().toObject();
    QCOMPARE(pair[QStringLiteral("kind")].toString(), QStringLiteral("contact"));
    QCOMPARE(pair[QStringLiteral("reasons")].toArray(), (QJsonArray {QStringLiteral("close_name"), QStringLiteral("same_company")}));
    const QString a = pair[QStringLiteral("a")].toString();
    const QString b = pair[QStringLiteral("b")].toString();

    QCOMPARE(run({QStringLiteral("distinct"), carnet, a, b}).exit, 0);
    QCOMPARE(run({QStringLiteral("duplicates"), carnet}).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("undo"), carnet}).exit, 0);
    QCOMPARE(run({QStringLiteral("distinct"), carnet, a, a}).exit, 1);

    QCOMPARE(run({QStringLiteral("merge"), carnet, a, b}).json()[QStringLiteral("uid")].toString(), a);
    QCOMPARE(run({QStringLiteral("search"), carnet, QStringLiteral("Nora")}).json()[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("merge"), carnet, a, b}).exit, 1); // in the trash already
    QCOMPARE(run({QStringLiteral("undo"), carnet}).exit, 0);
    QCOMPARE(run({QStringLiteral("search"), carnet, QStringLiteral("Nora")}).json()[QStringLiteral("total")].toInt(), 2);

    const QString company = run({QStringLiteral("search"), carnet, QStringLiteral("Voiles"), QStringLiteral("--kind"), QStringLiteral("company")})
                                .json()[QStringLiteral("hits")].toArray().first().toObject()[QStringLiteral("uid")].toString();
    const Run mixed = run({QStringLiteral("merge"), carnet, a, company});
    QCOMPARE(mixed.exit, 1);
    QVERIFY2(mixed.err.contains("never one"), mixed.err.constData());
    QCOMPARE(run({QStringLiteral("merge"), carnet, a, QStringLiteral("no-uid")}).exit, 2);
    QCOMPARE(run({QStringLiteral("merge"), carnet, a, QStringLiteral("019a0d62-85db-7910-9280-7a785fe39865")}).exit, 1);
}

void CliTest::exportsWhatComesBackWhole_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"xlsx", "vcf", "json"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void CliTest::exportsWhatComesBackWhole()
{
    QFETCH(const QString, ending);
    const QString carnet = newCarnet();
    QCOMPARE(run({QStringLiteral("import"), carnet, write("two.csv", "Prénom;Nom;Société;E-mail;Code postal\nZoé;Arnaud;Atlas;zoe@x.example;01000\n"
                                                                     "Olivier;Perrin;;olivier@x.example;\n")}).exit, 0);
    const QString out = path("out.") + ending;
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("contacts"), out}).json()[QStringLiteral("records")].toInt(), 2);
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("contacts"), out}).exit, 1); // nothing is written over
    const QString other = path("other.carnet");
    QVERIFY(QFile::copy(m_empty.filePath(QStringLiteral("empty.carnet")), other));
    const QJsonObject back = run({QStringLiteral("import"), other, out}).json();
    QCOMPARE(back[QStringLiteral("created")].toInt(), 2);
    QCOMPARE(back[QStringLiteral("format")].toString(), ending == u"vcf" ? QStringLiteral("vcard") : ending);
    QCOMPARE(run({QStringLiteral("search"), other, QStringLiteral("atlas zoe")}).json()[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("all"), path("all.xlsx")}).exit, 2);
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("contacts"), path("a.csv"), QStringLiteral("--format"), QStringLiteral("doc")}).exit, 2);
}

void CliTest::bringsCardsIn()
{
    const QString carnet = newCarnet();
    const QString cards = QStringLiteral(CARNET_SOURCE_DIR "/tests/data/vcard/broken.vcf");
    const QJsonObject tried = run({QStringLiteral("import"), carnet, cards, QStringLiteral("--dry-run")}).json();
    QCOMPARE(tried[QStringLiteral("records")].toInt(), 7);
    QCOMPARE(tried[QStringLiteral("format")].toString(), QStringLiteral("vcard"));
    const Run outcome = run({QStringLiteral("import"), carnet, cards, QStringLiteral("--kind"), QStringLiteral("vcard"), QStringLiteral("--rejects"), path("rejected.csv"), QStringLiteral("--origin"), QStringLiteral("own-file")});
    QVERIFY2(outcome.exit == 0, outcome.err.constData());
    QCOMPARE(outcome.json()[QStringLiteral("created")].toInt(), 5);
    QCOMPARE(outcome.json()[QStringLiteral("rejected")].toInt(), 2);
    QFile file(path("rejected.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray rejected = file.readAll();
    QVERIFY(rejected.contains("A list of other cards"));
    QVERIFY(rejected.contains("FN:Les boulangers"));
    QCOMPARE(run({QStringLiteral("search"), carnet, QStringLiteral("dernier@nom.example")}).json()[QStringLiteral("total")].toInt(), 1);
    const QJsonObject again = run({QStringLiteral("import"), carnet, cards}).json();
    QCOMPARE(again[QStringLiteral("created")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("import"), carnet, write("a.csv", "Nom\na\n"), QStringLiteral("--kind"), QStringLiteral("vcard")}).exit, 1);
    QCOMPARE(run({QStringLiteral("import"), carnet, cards, QStringLiteral("--map"), QStringLiteral("X-NONE=note")}).exit, 1);
}

void CliTest::readsAWorkbookAndItsOtherSheet()
{
    const auto sheet = [](const QList<QByteArrayList> &rows) {
        QByteArray data;
        for (const QByteArrayList &row : rows)
            data += "<row><c t=\"str\"><v>" + row.join("</v></c><c t=\"str\"><v>") + "</v></c></row>";
        return "<sheetData>" + data + "</sheetData>";
    };
    const carnet::test::SheetFiles files;
    const QString book = files.archive(QStringLiteral("salon.xlsx"), carnet::test::SheetFiles::xlsxParts({
        {"Visiteurs", "", sheet({{"Prénom", "Nom", "E-mail"}, {"Zoé", "Arnaud", "zoe@x.example"}, {"Olivier", "Perrin", "olivier@x.example"}})},
        {"Presse", "state=\"hidden\"", sheet({{"Prénom", "Nom"}, {"Hélène", "Marchand"}})},
    }));
    const QString carnet = newCarnet();
    const QJsonObject first = run({QStringLiteral("import"), carnet, book}).json();
    QCOMPARE(first[QStringLiteral("format")].toString(), QStringLiteral("xlsx"));
    QCOMPARE(first[QStringLiteral("sheet")].toString(), QStringLiteral("Visiteurs"));
    QCOMPARE(first[QStringLiteral("created")].toInt(), 2);
    const QJsonArray sheets = first[QStringLiteral("sheets")].toArray();
    QCOMPARE(sheets.size(), 2);
    QVERIFY(sheets.at(1).toObject()[QStringLiteral("hidden")].toBool());
    const QJsonObject second = run({QStringLiteral("import"), carnet, book, QStringLiteral("--sheet"), QStringLiteral("Presse")}).json();
    QCOMPARE(second[QStringLiteral("created")].toInt(), 1);
    const Run none = run({QStringLiteral("import"), carnet, book, QStringLiteral("--sheet"), QStringLiteral("Absente")});
    QCOMPARE(none.exit, 1);
    QVERIFY(none.err.contains("Absente"));
}

void CliTest::tellsHowAnOldWorkbookComesIn()
{
    const Run old = run({QStringLiteral("import"), newCarnet(), write("old.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x'))});
    QCOMPARE(old.exit, 1);
    QVERIFY2(old.err.contains(".xlsx"), old.err.constData());
}

void CliTest::writesTheRowsItRejected()
{
    const QString carnet = newCarnet();
    const QString csv = write("one.csv", "Prénom;Nom;E-mail;Fax\nZoé;Arnaud;zoe@x.example;\n;;;\n;;;?\n");
    const Run outcome = run({QStringLiteral("import"), carnet, csv, QStringLiteral("--rejects"), path("rejected.csv"), QStringLiteral("--map"), QStringLiteral("Fax=ignore")});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.json()[QStringLiteral("rejected")].toInt(), 1);
    QFile file(path("rejected.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("4;;"));
}

void CliTest::leavesNothingOfAKilledImport()
{
    const QString carnet = newCarnet();
    QString csv = QStringLiteral("Prénom;Nom;E-mail\n");
    for (int i = 0; i < 60'000; ++i)
        csv += QStringLiteral("Zoé;Arnaud %1;zoe%1@x.example\n").arg(i);
    const QString source = write("many.csv", csv.toUtf8());
    QProcess process;
    const QString secret = write("phrase2", kPhrase);
    process.start(QStringLiteral(CARNET_BIN_DIR "/carnet-cli"), {QStringLiteral("--passphrase-file"), secret, QStringLiteral("import"), carnet, source});
    QVERIFY(process.waitForStarted());
    // Killed as soon as its pages reach the -wal: in the middle of the load, whatever the speed of the machine.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(carnet + QStringLiteral("-wal")).size() > 1'000'000 || process.state() == QProcess::NotRunning, 60'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    const QJsonObject info = run({QStringLiteral("info"), carnet}).json();
    QVERIFY(info[QStringLiteral("contacts")].toInt() == 0 || info[QStringLiteral("contacts")].toInt() == 60'000);
    QCOMPARE(run({QStringLiteral("check"), carnet}).json()[QStringLiteral("ok")].toBool(), true);
    if (info[QStringLiteral("contacts")].toInt() == 0)
        QCOMPARE(run({QStringLiteral("import"), carnet, source}).json()[QStringLiteral("created")].toInt(), 60'000);
}

void CliTest::readsEverySampleToItsRecord_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("records");
    QFile manifest(samples() + QStringLiteral("MANIFEST.md"));
    if (!manifest.open(QIODevice::ReadOnly)) {
        QTest::newRow("no samples") << QString() << 0;
        return;
    }
    static const QRegularExpression entry(QStringLiteral("^### ((?:csv|derived)_\\S+\\.csv)$(.*?)\\*\\*Records: (\\d+)\\*\\*"),
                                          QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromUtf8(manifest.readAll());
    for (auto it = entry.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(2).contains(u"kind: contact") || match.captured(2).contains(u"kind: company") || match.captured(2).contains(u"kind: mixed"))
            QTest::newRow(qPrintable(match.captured(1))) << match.captured(1) << match.captured(3).toInt();
    }
}

void CliTest::readsEverySampleToItsRecord()
{
    QFETCH(const QString, file);
    QFETCH(const int, records);
    if (file.isEmpty() || !QFile::exists(samples() + file))
        QSKIP("the sample files are not on this machine");
    const QString carnet = newCarnet();
    const Run outcome = run({QStringLiteral("import"), carnet, samples() + file});
    QVERIFY2(outcome.exit == 0, outcome.err.constData());
    const QJsonObject json = outcome.json();
    const auto count = [&](const char *key) { return json[QLatin1String(key)].toInt(); };
    QCOMPARE(count("records"), records);
    QCOMPARE(count("created") + count("updated") + count("skipped") + count("rejected"), records);
    QCOMPARE(count("rejected"), 0);
    const QJsonObject undone = run({QStringLiteral("undo"), carnet}).json();
    QCOMPARE(undone[QStringLiteral("conflicts")].toArray().size(), 0);
    QCOMPARE(undone[QStringLiteral("restored")].toInt(), count("created") + count("companies_created"));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
