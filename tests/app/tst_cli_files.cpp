// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/current_carnet.h"
#include "store/maintenance.h"
#include "tests/app/cli_fixture.h"

using namespace carnet::test;

class CliFilesTest : public QObject, protected CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeEmptyCarnet(); }
    void init() { beginFolder(); }
    void tellsADamagedFile();
    void tellsANewerFile();
    void tellsAFileInUse();
    void backsUpAndRestores();
    void notesARestoringInACarnetOfAnotherPassphrase();
};

void CliFilesTest::tellsADamagedFile()
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

void CliFilesTest::tellsANewerFile()
{
    const QString file = newCarnet();
    {
        const carnet::Result<carnet::OpenCarnet> open = carnet::openCarnet(
            path("a.carnet"), carnet::SecretBytes::copyOf(kPhrase), carnet::currentOpening(nullptr));
        QVERIFY(open);
        carnet::Maintenance maintenance(*open->db);
        QVERIFY(open->db->setSchemaVersion(99));
    }
    QCOMPARE(run({QStringLiteral("info"), file}).exit, 5);
}

void CliFilesTest::tellsAFileInUse()
{
    const QString carnet = newCarnet();
    QString csv = QStringLiteral("Prénom;Nom;E-mail\n");
    for (int i = 0; i < 200'000; ++i)
        csv += QStringLiteral("Zoé;Arnaud %1;zoe%1@x.example\n").arg(i);
    const QString source = write("many.csv", csv.toUtf8());
    QProcess busy;
    const QString secret = write("phrase2", kPhrase);
    busy.start(program(),
               {QStringLiteral("--passphrase-file"), secret, QStringLiteral("import"), carnet, source});
    QVERIFY(busy.waitForStarted());
    const QString lock = path(".a.carnet.lock");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), 60'000);
    QCOMPARE(run({QStringLiteral("info"), carnet}).exit, 6);
    busy.kill();
    QVERIFY(busy.waitForFinished());
}

void CliFilesTest::backsUpAndRestores()
{
    const QString carnet = newCarnet();
    const QString csv = write("one.csv", "Prénom;Nom;E-mail\nZoé;Arnaud;zoe@x.example\n");
    QCOMPARE(run({QStringLiteral("import"), carnet, csv}).exit, 0);
    const CliRun backup = run({QStringLiteral("backup"), carnet, path("copy.carnet")});
    QVERIFY2(backup.exit == 0, backup.err.constData());
    QVERIFY(backup.json()[QStringLiteral("rows")].toInt() > 0);
    QCOMPARE(run({QStringLiteral("restore"), path("copy.carnet"), path("again.carnet")}).exit, 0);
    QCOMPARE(run({QStringLiteral("info"), path("again.carnet")}).json()[QStringLiteral("contacts")].toInt(),
             1);
    QCOMPARE(run({QStringLiteral("backup"), carnet, path("copy.carnet")}).exit, 1);
}

void CliFilesTest::notesARestoringInACarnetOfAnotherPassphrase()
{
    const QString carnet = newCarnet();
    QCOMPARE(run({QStringLiteral("backup"), carnet, path("copy.carnet")}).exit, 0);
    const QString fresh = write("fresh", kOtherPhrase);
    QCOMPARE(run({QStringLiteral("passphrase"), carnet, QStringLiteral("--new-file"), fresh}).exit, 0);
    const auto restore = [&](const QString &current) {
        return run({QStringLiteral("restore"), path("copy.carnet"), path("again.carnet"),
                    QStringLiteral("--current"), carnet, QStringLiteral("--current-file"), current});
    };
    QCOMPARE(restore(write("old", kPhrase)).exit, 3); // that of the backup is not that of the carnet any more
    QVERIFY(!QFile::exists(path("again.carnet")));
    const qint64 before =
        run({QStringLiteral("journal"), carnet}, kOtherPhrase).json()[QStringLiteral("entries")].toInteger();
    const CliRun done = restore(fresh);
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(run({QStringLiteral("info"), path("again.carnet")}).exit, 0);
    QCOMPARE(
        run({QStringLiteral("journal"), carnet}, kOtherPhrase).json()[QStringLiteral("entries")].toInteger(),
        before + 1);
}

QTEST_GUILESS_MAIN(CliFilesTest)
#include "tst_cli_files.moc"
