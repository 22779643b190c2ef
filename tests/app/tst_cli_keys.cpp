// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery_code.h"
#include "store/current_carnet.h"
#include "tests/app/cli_fixture.h"

#include <QDir>
#include <QFileInfo>

using namespace carnet::test;

class CliKeysTest : public QObject, protected CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeEmptyCarnet(); }
    void init() { beginFolder(); }
    void refusesAWrongPassphrase();
    void refusesAWeakPassphrase();
    void changesThePassphrase();
    void namesBothFilesThatItLeaves();
    void refusesThePassphraseThatItHas();
    void opensAgainByItsRecoverySheet();
};

void CliKeysTest::refusesAWrongPassphrase()
{
    QCOMPARE(run({QStringLiteral("info"), newCarnet()}, kOtherPhrase).exit, 3);
}

void CliKeysTest::refusesAWeakPassphrase()
{
    QCOMPARE(run({QStringLiteral("new"), path("weak.carnet")}, "bonjour123").exit, 1);
    QVERIFY(!QFile::exists(path("weak.carnet")));
}

void CliKeysTest::changesThePassphrase()
{
    const QString carnet = newCarnet();
    const CliRun changed = run(
        {QStringLiteral("passphrase"), carnet, QStringLiteral("--new-file"), write("fresh", kOtherPhrase)});
    QVERIFY2(changed.exit == 0, changed.err.constData());
    QCOMPARE(changed.json()[QStringLiteral("ok")].toBool(), true);
    QCOMPARE(run({QStringLiteral("info"), carnet}).exit, 3);
    QCOMPARE(run({QStringLiteral("info"), carnet}, kOtherPhrase).exit, 0);
    for (const char *left : {"backup", "kept_old"}) { // both are there, and still open
        const QString file = changed.json()[QLatin1String(left)].toString();
        QVERIFY2(QFile::exists(file), left);
        QCOMPARE(run({QStringLiteral("info"), file}).exit, 0);
    }
}

void CliKeysTest::namesBothFilesThatItLeaves()
{
    const QString carnet = newCarnet();
    const CliRun changed =
        runBare({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--passphrase-file"),
                 write("old", kPhrase), QStringLiteral("passphrase"), carnet, QStringLiteral("--new-file"),
                 write("fresh", kOtherPhrase)});
    QVERIFY2(changed.exit == 0, changed.err.constData());
    const QStringList left =
        QDir(QFileInfo(carnet).path()).entryList({QStringLiteral("a.*.carnet")}, QDir::Files);
    QCOMPARE(left.size(), 2);
    for (const QString &name : left)
        QVERIFY2(changed.out.contains(name.toUtf8()), changed.out.constData());
}

void CliKeysTest::refusesThePassphraseThatItHas()
{
    const QString carnet = newCarnet();
    const CliRun same =
        run({QStringLiteral("passphrase"), carnet, QStringLiteral("--new-file"), write("fresh", kPhrase)});
    QCOMPARE(same.exit, 1);
    QVERIFY2(same.err.contains("already") && same.err.contains("nothing was changed"), same.err.constData());
    QCOMPARE(QDir(QFileInfo(carnet).path()).entryList({QStringLiteral("*.carnet")}, QDir::Files),
             QStringList{QStringLiteral("a.carnet")});
}

void CliKeysTest::opensAgainByItsRecoverySheet()
{
    const QString file = newCarnet();
    QCOMPARE(run({QStringLiteral("recovery-sheet"), file, path("sheet.pdf")}).exit,
             1); // never beside the carnet
    QTemporaryDir elsewhere;
    const QString sheet = elsewhere.filePath(QStringLiteral("sheet.pdf"));
    const CliRun written = run({QStringLiteral("recovery-sheet"), file, sheet});
    QVERIFY2(written.exit == 0, written.err.constData());
    QVERIFY(QFileInfo(sheet).size() > 1000);
    QByteArray code;
    {
        const carnet::Result<carnet::OpenCarnet> open = carnet::openCarnet(
            path("a.carnet"), carnet::SecretBytes::copyOf(kPhrase), carnet::currentOpening(nullptr));
        QVERIFY(open);
        const carnet::SecretBytes text = carnet::encodeRecoveryCode(open->key.key);
        code = QByteArray(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size()));
    }
    const QString fresh = write("fresh", kOtherPhrase);
    const CliRun wrong = run({QStringLiteral("recover-with-sheet"), file, QStringLiteral("--sheet-file"),
                              write("code", "ABC"), QStringLiteral("--new-file"), fresh});
    QCOMPARE(wrong.exit, 1);
    const CliRun back = run({QStringLiteral("recover-with-sheet"), file, QStringLiteral("--sheet-file"),
                             write("code", code), QStringLiteral("--new-file"), fresh});
    QVERIFY2(back.exit == 0, back.err.constData());
    QVERIFY(QFile::exists(back.json()[QStringLiteral("kept_old")].toString()));
    QCOMPARE(run({QStringLiteral("info"), file}, kOtherPhrase).exit, 0);
}

QTEST_GUILESS_MAIN(CliKeysTest)
#include "tst_cli_keys.moc"
