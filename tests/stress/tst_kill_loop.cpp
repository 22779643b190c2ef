// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of a program that writes, again and again on the same carnet: what was acknowledged is there, nothing is half
// there, all checks are clean.
#include "store/current_carnet.h"
#include "store/integrity_check.h"
#include "store/journal.h"
#include "tests/support/derived_rows.h"
#include "tests/support/fast_key.h"
#include "tests/support/small_carnet.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::test;

class KillLoopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void losesNothingThatWasAcknowledged();
    void twoConnectionsLoseNoWrite();

private:
    bool m_isFull = qEnvironmentVariableIsSet("CARNET_STRESS");
};

void KillLoopTest::losesNothingThatWasAcknowledged()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("Ventes.carnet"));
    CreateOptions creation = currentCreation();
    creation.derive = fastKey;
    const SecretBytes secret = SecretBytes::copyOf("phrase");
    QVERIFY(createCarnet(path, secret, creation));
    OpenOptions opening = currentOpening(nullptr);
    opening.derive = fastKey;
    QRandomGenerator random(11);
    const int rounds = m_isFull ? 200 : 20;
    qint64 acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(CARNET_STRESS_WRITER), {path});
        QVERIFY(writer.waitForStarted());
        const qint64 until = acknowledged + random.bounded(m_isFull ? 60 : 15);
        while (acknowledged <= until && writer.waitForReadyRead(20000)) {
            while (writer.canReadLine())
                acknowledged = writer.readLine().trimmed().toLongLong();
        }
        QVERIFY2(writer.state() == QProcess::Running,
                 qPrintable(QStringLiteral("round %1: the writer ended by itself: %2")
                                .arg(round)
                                .arg(QString::fromUtf8(writer.readAllStandardError()))));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine()) {
            const QByteArray line = writer.readLine();
            if (line.endsWith('\n'))
                acknowledged = line.trimmed().toLongLong();
        }
        QVERIFY(acknowledged > until);

        const auto carnet = openCarnet(path, secret, opening);
        QVERIFY2(carnet, qPrintable(carnet ? QString() : carnet.error().detail));
        QVERIFY(carnet->notices.isEmpty());
        const qint64 contacts = carnet->db->number("SELECT count(*) FROM contact").value();
        QVERIFY(contacts == acknowledged
                || contacts == acknowledged + 1); // the last may be committed and not yet told
        QCOMPARE(carnet->db->number("SELECT count(*) FROM company").value(), contacts);
        QCOMPARE(carnet->db->number("SELECT n FROM journal_head").value(), contacts);
        QCOMPARE(indexedRecords(*carnet->db), 2 * contacts);
        const auto problems = checkIntegrity(*carnet->db, [](Database &db) -> Result<QStringList> {
            CARNET_TRY_ASSIGN(const Journal::Verification seen, Journal(db).verify());
            return seen.isGood() ? QStringList()
                                 : QStringList{QStringLiteral("journal entry %1").arg(seen.firstBad)};
        });
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->isEmpty() ? QString() : problems->first().text));
        acknowledged = contacts;
    }
    qInfo("%d kills, %lld acknowledged commits, 0 lost, 0 torn", rounds,
          static_cast<long long>(acknowledged));
}

void KillLoopTest::twoConnectionsLoseNoWrite()
{
    QTemporaryDir dir;
    const auto carnet = createSmall(dir.filePath(QStringLiteral("Ventes.carnet")));
    QVERIFY(carnet);
    const auto second = Database::open(carnet->db->path(), carnet->key, Database::Access::ReadWrite);
    QVERIFY(second);
    const int writes = m_isFull ? 10000 : 300;
    QRandomGenerator random(5);
    for (int i = 0; i < writes; ++i)
        QVERIFY(addPerson(random.bounded(2) == 0 ? *carnet->db : **second, "Zola"));
    QCOMPARE(carnet->db->number("SELECT count(*) FROM person").value(), 400 + writes);
    QCOMPARE((*second)->number("SELECT n FROM mark").value(), 1 + writes);
    qInfo("%d writes by two connections, 0 lost", writes);
}

QTEST_GUILESS_MAIN(KillLoopTest)
#include "tst_kill_loop.moc"
