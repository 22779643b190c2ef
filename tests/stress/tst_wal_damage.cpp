// SPDX-License-Identifier: GPL-3.0-or-later
// Damage to the -wal: SQLite itself would drop commits in silence. Every loss must be told at the opening.
#include "store/integrity_check.h"
#include "tests/support/small_carnet.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::test;

class WalDamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyLossIsTold();
    void aMissingWalIsTold();
    void anOldWalIsNeverTakenInSilence();

private:
    void lay(const QByteArray &file, const QByteArray &wal) const;
    QString path() const { return m_dir.filePath(QStringLiteral("Ventes.carnet")); }
    static QByteArray bytes(const QString &name)
    {
        QFile f(name);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    static constexpr int kCommits = 12;
    QTemporaryDir m_dir;
    FakeLastSeen m_seen; ///< remembers the last commit, as the settings of a program that crashed would
    QByteArray m_file; ///< as a crash left them, the -wal holding all of the commits
    QByteArray m_wal;
    QByteArray m_oldWal; ///< of an earlier time
};

void WalDamageTest::initTestCase()
{
    QVERIFY(initializeCrypto());
    QVERIFY(createSmall(path()));
    const auto carnet = openCarnet(path(), phrase(), smallOptions(&m_seen));
    QVERIFY(carnet);
    for (int i = 0; i < 5; ++i)
        QVERIFY(addPerson(*carnet->db, "Nana"));
    m_oldWal = bytes(path() + QStringLiteral("-wal"));
    QVERIFY(carnet->db->checkpointTruncate());
    for (int i = 0; i < kCommits; ++i)
        QVERIFY(addPerson(*carnet->db, "Zola"));
    QVERIFY(rememberCommits(*carnet, smallOptions(&m_seen)));
    m_file = bytes(path()); // closes the file's locks of this process: nothing is written after this
    m_wal = bytes(path() + QStringLiteral("-wal"));
    QVERIFY(m_wal.size() > kCommits * 4096);
}

void WalDamageTest::lay(const QByteArray &file, const QByteArray &wal) const
{
    QFile f(path());
    QVERIFY(f.open(QIODevice::WriteOnly) && f.write(file) == file.size());
    QFile w(path() + QStringLiteral("-wal"));
    QFile::remove(path() + QStringLiteral("-shm"));
    if (wal.isNull())
        w.remove();
    else
        QVERIFY(w.open(QIODevice::WriteOnly) && w.write(wal) == wal.size());
}

void WalDamageTest::everyLossIsTold()
{
    QRandomGenerator random(3);
    const int rounds = qEnvironmentVariableIsSet("CARNET_STRESS") ? 500 : 50;
    int lossy = 0;
    for (int i = 0; i < rounds; ++i) {
        const int bit = random.bounded(int(m_wal.size()) * 8);
        QByteArray wal = m_wal;
        wal[bit / 8] = static_cast<char>(wal[bit / 8] ^ (1 << (bit % 8)));
        lay(m_file, wal);
        FakeLastSeen seen = m_seen;
        const auto carnet = openCarnet(path(), phrase(), smallOptions(&seen));
        QVERIFY2(carnet, qPrintable(carnet ? QString() : carnet.error().detail));
        const qint64 lost = 405 + kCommits - carnet->db->number("SELECT count(*) FROM person").value();
        QVERIFY2(lost == 0 || !carnet->notices.isEmpty(),
                 qPrintable(QStringLiteral("bit %1: %2 lost in silence").arg(bit).arg(lost)));
        if (lost > 1) // more than the last one: seen without anything remembered outside
            QVERIFY2(carnet->notices.contains(OpenNotice::CommitsLost), qPrintable(QString::number(bit)));
        lossy += lost > 0 ? 1 : 0;
        QVERIFY(checkIntegrity(*carnet->db).value_or(QList<CheckProblem>{CheckProblem()}).isEmpty());
    }
    QVERIFY(lossy > rounds / 4);
    qInfo("%d turned bits in the -wal, %d with losses, all told", rounds, lossy);
}

void WalDamageTest::aMissingWalIsTold()
{
    lay(m_file, {}); // the .carnet copied without its -wal
    FakeLastSeen seen = m_seen;
    const auto carnet = openCarnet(path(), phrase(), smallOptions(&seen));
    QVERIFY(carnet);
    QCOMPARE(carnet->notices, QList<OpenNotice>{OpenNotice::OlderThanLastTime});
}

void WalDamageTest::anOldWalIsNeverTakenInSilence()
{
    lay(m_file, m_oldWal);
    FakeLastSeen seen = m_seen;
    const auto carnet = openCarnet(path(), phrase(), smallOptions(&seen));
    if (!carnet)
        return; // refused: told
    QVERIFY(carnet->notices.contains(OpenNotice::OlderThanLastTime));
}

QTEST_GUILESS_MAIN(WalDamageTest)
#include "tst_wal_damage.moc"
