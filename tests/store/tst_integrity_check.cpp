// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity_check.h"
#include "tests/support/small_carnet.h"
#include "tests/support/temp_carnet.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::test;

class IntegrityCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void aSoundCarnetHasNoProblem();
    void findsEveryTurnedBit();
    void damageOfPageOneIsNeverAWrongPassphrase();
    void findsARowThatPointsNowhere();
    void findsASearchIndexThatDiffers();
    void tellsWhatOwnRulesFind();
    void waitsForNoReader();

private:
    static bool has(const QList<CheckProblem> &problems, CheckStage stage)
    {
        return std::any_of(problems.begin(), problems.end(),
                           [&](const CheckProblem &p) { return p.stage == stage; });
    }
};

void IntegrityCheckTest::aSoundCarnetHasNoProblem()
{
    TempCarnet carnet;
    QVERIFY2(carnet.db, qPrintable(carnet.failure));
    const auto problems = checkIntegrity(*carnet.db);
    QVERIFY(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->isEmpty() ? QString() : problems->first().text));
}

void IntegrityCheckTest::findsEveryTurnedBit()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("Ventes.carnet"));
    QVERIFY(createSmall(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const int rounds = qEnvironmentVariableIsSet("CARNET_STRESS") ? 400 : 40;
    QRandomGenerator random(7);
    for (int i = 0; i < rounds; ++i) {
        const int bit = random.bounded(128, int(whole.size()) * 8);
        QByteArray damaged = whole;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        const auto opened = openCarnet(path, phrase(), smallOptions());
        if (bit < 4096 * 8) { // page 1: told at the door, and not as a wrong passphrase
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
            continue;
        }
        if (!opened) { // a page that the opening itself needs
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
            continue;
        }
        const auto problems = checkIntegrity(*opened->db);
        QVERIFY(problems);
        QVERIFY2(has(*problems, CheckStage::Seal), qPrintable(QString::number(bit)));
    }
}

void IntegrityCheckTest::damageOfPageOneIsNeverAWrongPassphrase()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("Ventes.carnet"));
    QVERIFY(createSmall(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const int step = qEnvironmentVariableIsSet("CARNET_STRESS") ? 1 : 97;
    for (int at = 16; at < 4096; at += step) {
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QVERIFY(file.putChar(static_cast<char>(whole[at] ^ 0x40)));
        file.close();
        const auto opened = openCarnet(path, phrase(), smallOptions());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.putChar(whole[at]));
        file.close();
    }
    QVERIFY(openCarnet(path, phrase(), smallOptions()));
}

void IntegrityCheckTest::findsARowThatPointsNowhere()
{
    QTemporaryDir dir;
    const auto made = createSmall(dir.filePath(QStringLiteral("Ventes.carnet")));
    QVERIFY(made);
    QVERIFY(rawExec(
        *made->db,
        "CREATE TABLE child (parent INTEGER REFERENCES person (id)) STRICT; PRAGMA foreign_keys = OFF;"
        "INSERT INTO child VALUES (99999), (99998)"));
    const auto problems = checkIntegrity(*made->db);
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->first().stage, CheckStage::References);
    QCOMPARE(problems->first().text, QStringLiteral("child -> person (2)"));
}

void IntegrityCheckTest::findsASearchIndexThatDiffers()
{
    QTemporaryDir dir;
    const auto made = createSmall(dir.filePath(QStringLiteral("Ventes.carnet")));
    QVERIFY(made);
    QVERIFY(rawExec(*made->db,
                    "CREATE VIRTUAL TABLE words USING fts5(name, content = 'person', content_rowid = 'id');"
                    "INSERT INTO words (words) VALUES ('rebuild')"));
    QVERIFY(checkIntegrity(*made->db).value_or(QList<CheckProblem>{CheckProblem()}).isEmpty());
    QVERIFY(rawExec(*made->db, "UPDATE person SET name = 'Autre' WHERE id = 7")); // no trigger here
    const auto problems = checkIntegrity(*made->db);
    QVERIFY(problems);
    QVERIFY(has(*problems, CheckStage::SearchIndex));
}

void IntegrityCheckTest::tellsWhatOwnRulesFind()
{
    QTemporaryDir dir;
    const auto made = createSmall(dir.filePath(QStringLiteral("Ventes.carnet")));
    QVERIFY(made);
    const auto problems = checkIntegrity(*made->db, [](Database &) -> Result<QStringList> {
        return QStringList{QStringLiteral("journal entry 3")};
    });
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->first().stage, CheckStage::Rules);
}

void IntegrityCheckTest::waitsForNoReader()
{
    QTemporaryDir dir;
    const auto made = createSmall(dir.filePath(QStringLiteral("Ventes.carnet")));
    QVERIFY(made);
    sqlite3_busy_timeout(made->db->handle(), 10);
    const auto reader = Database::open(made->db->path(), made->key, Database::Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY((*reader)->execute("BEGIN"));
    QVERIFY((*reader)->number("SELECT count(*) FROM person"));
    QVERIFY(addPerson(*made->db, "Zola"));
    const auto problems = checkIntegrity(*made->db);
    QVERIFY(!problems);
    QCOMPARE(problems.error().code, ErrorCode::Busy);
}

QTEST_GUILESS_MAIN(IntegrityCheckTest)
#include "tst_integrity_check.moc"
