// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/current_carnet.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/sheet_files.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace carnet::test;

class CliImportTest : public QObject, protected CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeEmptyCarnet(); }
    void init() { beginFolder(); }
    void asksWhyOppositionsAreLeftOut();
    void leavesNothingOfARehearsal();
    void saysWhichLineIsBeyondALimit();
    void bringsCardsIn();
    void readsAWorkbookAndItsOtherSheet();
    void tellsHowAnOldWorkbookComesIn();
    void writesTheRowsItRejected();
    void leavesNothingOfAKilledImport();
};

void CliImportTest::asksWhyOppositionsAreLeftOut()
{
    const QString carnet = newCarnet();
    const QString csv =
        write("one.csv",
              "Prénom;Nom;E-mail;Ne pas appeler;Dernier contact\nZoé;Arnaud;zoe@x.example;oui;03/05/2026\n");
    const QStringList wish{QStringLiteral("import"), carnet, csv, QStringLiteral("--map"),
                           QStringLiteral("Ne pas appeler=ignore")};
    const CliRun refused = run(wish);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("--opposition-ignored-because"), refused.err.constData());
    const CliRun done =
        run(wish
            + QStringList{QStringLiteral("--opposition-ignored-because"), QStringLiteral("old list"),
                          QStringLiteral("--last-contact"), QStringLiteral("theirs")});
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.json()[QStringLiteral("opposed")].toInt(), 0);
    QCOMPARE(
        run({QStringLiteral("import"), carnet, csv, QStringLiteral("--last-contact"), QStringLiteral("mine")})
            .exit,
        2);
    const carnet::Result<carnet::OpenCarnet> open =
        carnet::openCarnet(carnet, carnet::SecretBytes::copyOf(kPhrase), carnet::currentOpening(nullptr));
    QVERIFY(open);
    auto st = open->db->statement(
        "SELECT i.opposition_ignored_why, c.last_contact_on FROM import AS i, contact AS c");
    QVERIFY(st && st->step().value_or(false));
    QCOMPARE(st->text(0), QStringLiteral("old list"));
    QCOMPARE(st->text(1), QStringLiteral("2026-05-03"));
}

void CliImportTest::leavesNothingOfARehearsal()
{
    const QString carnet = newCarnet();
    const QString csv = write("one.csv", "Prénom;Nom;E-mail\nZoé;Arnaud;zoe@x.example\n");
    const QJsonObject dry = run({QStringLiteral("import"), carnet, csv, QStringLiteral("--dry-run")}).json();
    QCOMPARE(dry[QStringLiteral("created")].toInt(), 1);
    QCOMPARE(dry[QStringLiteral("import_id")], QJsonValue());
    QCOMPARE(run({QStringLiteral("info"), carnet}).json()[QStringLiteral("contacts")].toInt(), 0);
}

void CliImportTest::saysWhichLineIsBeyondALimit()
{
    const QString carnet = newCarnet();
    const CliRun wide = run({QStringLiteral("import"), carnet,
                             write("wide.csv", "Nom;Ville\nArnaud;Brest\n" + QByteArray(600, ';') + "x\n")});
    QCOMPARE(wide.exit, 1);
    QVERIFY2(wide.err.contains("Line 3") && wide.err.contains("512"), wide.err.constData());
}

void CliImportTest::bringsCardsIn()
{
    const QString carnet = newCarnet();
    const QString cards = QStringLiteral(CARNET_SOURCE_DIR "/tests/data/vcard/broken.vcf");
    const QJsonObject tried =
        run({QStringLiteral("import"), carnet, cards, QStringLiteral("--dry-run")}).json();
    QCOMPARE(tried[QStringLiteral("records")].toInt(), 7);
    QCOMPARE(tried[QStringLiteral("format")].toString(), QStringLiteral("vcard"));
    const CliRun outcome = run({QStringLiteral("import"), carnet, cards, QStringLiteral("--kind"),
                                QStringLiteral("vcard"), QStringLiteral("--rejects"), path("rejected.csv"),
                                QStringLiteral("--origin"), QStringLiteral("own-file")});
    QVERIFY2(outcome.exit == 0, outcome.err.constData());
    QCOMPARE(outcome.json()[QStringLiteral("created")].toInt(), 5);
    QCOMPARE(outcome.json()[QStringLiteral("rejected")].toInt(), 2);
    QFile file(path("rejected.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray rejected = file.readAll();
    QVERIFY(rejected.contains("A list of other cards"));
    QVERIFY(rejected.contains("FN:Les boulangers"));
    QCOMPARE(run({QStringLiteral("search"), carnet, QStringLiteral("dernier@nom.example")})
                 .json()[QStringLiteral("total")]
                 .toInt(),
             1);
    const QJsonObject again = run({QStringLiteral("import"), carnet, cards}).json();
    QCOMPARE(again[QStringLiteral("created")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("import"), carnet, write("a.csv", "Nom\na\n"), QStringLiteral("--kind"),
                  QStringLiteral("vcard")})
                 .exit,
             1);
    QCOMPARE(
        run({QStringLiteral("import"), carnet, cards, QStringLiteral("--map"), QStringLiteral("X-NONE=note")})
            .exit,
        1);
}

void CliImportTest::readsAWorkbookAndItsOtherSheet()
{
    const auto sheet = [](const QList<QByteArrayList> &rows) {
        QByteArray data;
        for (const QByteArrayList &row : rows)
            data += "<row><c t=\"str\"><v>" + row.join("</v></c><c t=\"str\"><v>") + "</v></c></row>";
        return "<sheetData>" + data + "</sheetData>";
    };
    const carnet::test::SheetFiles files;
    const QString book =
        files.archive(QStringLiteral("salon.xlsx"),
                      carnet::test::SheetFiles::xlsxParts({
                          {"Visiteurs", "",
                           sheet({{"Prénom", "Nom", "E-mail"},
                                  {"Zoé", "Arnaud", "zoe@x.example"},
                                  {"Olivier", "Perrin", "olivier@x.example"}})},
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
    const QJsonObject second =
        run({QStringLiteral("import"), carnet, book, QStringLiteral("--sheet"), QStringLiteral("Presse")})
            .json();
    QCOMPARE(second[QStringLiteral("created")].toInt(), 1);
    const CliRun none =
        run({QStringLiteral("import"), carnet, book, QStringLiteral("--sheet"), QStringLiteral("Absente")});
    QCOMPARE(none.exit, 1);
    QVERIFY(none.err.contains("Absente"));
}

void CliImportTest::tellsHowAnOldWorkbookComesIn()
{
    const CliRun old =
        run({QStringLiteral("import"), newCarnet(),
             write("old.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x'))});
    QCOMPARE(old.exit, 1);
    QVERIFY2(old.err.contains(".xlsx"), old.err.constData());
}

void CliImportTest::writesTheRowsItRejected()
{
    const QString carnet = newCarnet();
    const QString csv = write("one.csv", "Prénom;Nom;E-mail;Fax\nZoé;Arnaud;zoe@x.example;\n;;;\n;;;?\n");
    const CliRun outcome = run({QStringLiteral("import"), carnet, csv, QStringLiteral("--rejects"),
                                path("rejected.csv"), QStringLiteral("--map"), QStringLiteral("Fax=ignore")});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.json()[QStringLiteral("rejected")].toInt(), 1);
    QFile file(path("rejected.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("4;;"));
}

void CliImportTest::leavesNothingOfAKilledImport()
{
    const QString carnet = newCarnet();
    QString csv = QStringLiteral("Prénom;Nom;E-mail\n");
    for (int i = 0; i < 60'000; ++i)
        csv += QStringLiteral("Zoé;Arnaud %1;zoe%1@x.example\n").arg(i);
    const QString source = write("many.csv", csv.toUtf8());
    QProcess process;
    const QString secret = write("phrase2", kPhrase);
    process.start(program(),
                  {QStringLiteral("--passphrase-file"), secret, QStringLiteral("import"), carnet, source});
    QVERIFY(process.waitForStarted());
    // Killed as soon as its pages reach the -wal: in the middle of the load, whatever the speed of the machine.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(carnet + QStringLiteral("-wal")).size() > 1'000'000
                                 || process.state() == QProcess::NotRunning,
                             60'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    const QJsonObject info = run({QStringLiteral("info"), carnet}).json();
    QVERIFY(info[QStringLiteral("contacts")].toInt() == 0
            || info[QStringLiteral("contacts")].toInt() == 60'000);
    QCOMPARE(run({QStringLiteral("check"), carnet}).json()[QStringLiteral("ok")].toBool(), true);
    if (info[QStringLiteral("contacts")].toInt() == 0)
        QCOMPARE(run({QStringLiteral("import"), carnet, source}).json()[QStringLiteral("created")].toInt(),
                 60'000);
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cli_import.moc"
