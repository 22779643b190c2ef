// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "tests/support/small_carnet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::test;

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void init();
    void holdsAllRowsAndIsOneFile();
    void isOfOneInstantWhileTheCarnetIsWritten();
    void neverReplacesAFile();
    void ofADamagedCarnetIsRefused();
    void leavesNothingWhenItIsCancelled();
    void restoresBesideTheCarnet();
    void restoresWithTheKeyOfItsSheet();
    void takesTheCarnetsPlaceAndKeepsTheFormerOne();
    void doesNotReplaceACarnetInUse();
    void restoringTellsAWrongPassphraseAndADamagedBackup();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<OpenCarnet> m_carnet;
};

void BackupTest::init()
{
    m_carnet.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = createSmall(path("Ventes.carnet"));
    QVERIFY(made);
    m_carnet = std::make_unique<OpenCarnet>(std::move(*made));
}

void BackupTest::holdsAllRowsAndIsOneFile()
{
    QVERIFY(addPerson(*m_carnet->db, "Zola")); // in the -wal only
    const auto report = backUp(*m_carnet->db, m_carnet->key, path("copie.carnet"));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->rows, 401 + 1 + 1);
    QCOMPARE(report->bytes, QFile(path("copie.carnet")).size());
    QVERIFY(platform::isPrivate(path("copie.carnet")));
    QVERIFY(!names().contains(QStringLiteral("copie.carnet-wal"))
            && !names().contains(QStringLiteral("copie.carnet-shm")));
    const auto opened = openCarnet(path("copie.carnet"), phrase(), smallOptions());
    QVERIFY(opened);
    QCOMPARE(opened->db->number("SELECT count(*) FROM person").value(), 401);
}

void BackupTest::isOfOneInstantWhileTheCarnetIsWritten()
{
    const auto reader = Database::open(path("Ventes.carnet"), m_carnet->key, Database::Access::ReadOnly);
    QVERIFY(reader);
    int told = 0;
    const auto report = backUp(**reader, m_carnet->key, path("copie.carnet"), [&](qint64 done, qint64 all) {
        ++told;
        return addPerson(*m_carnet->db, "Zola") && done <= all ? Go::On : Go::Stop;
    });
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY(told > 0);
    QCOMPARE(report->rows, 400 + 1 + 1);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM person").value(), 400 + told);
}

void BackupTest::neverReplacesAFile()
{
    QFile file(path("copie.carnet"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    const auto report = backUp(*m_carnet->db, m_carnet->key, path("copie.carnet"));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(file.size(), 8);
}

void BackupTest::ofADamagedCarnetIsRefused()
{
    m_carnet.reset();
    QFile file(path("Ventes.carnet"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 2000) && file.write("x") == 1);
    file.close();
    const auto opened = openCarnet(path("Ventes.carnet"), phrase(), smallOptions());
    QVERIFY(opened);
    const auto report = backUp(*opened->db, opened->key, path("copie.carnet"));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Corrupt);
    QVERIFY(names().filter(QStringLiteral("copie")).isEmpty());
}

void BackupTest::leavesNothingWhenItIsCancelled()
{
    const auto report =
        backUp(*m_carnet->db, m_carnet->key, path("copie.carnet"), [](qint64, qint64) { return Go::Stop; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(names().filter(QStringLiteral("copie")).isEmpty());
}

void BackupTest::restoresBesideTheCarnet()
{
    QVERIFY(backUp(*m_carnet->db, m_carnet->key, path("copie.carnet")));
    QVERIFY(addPerson(*m_carnet->db, "Zola"));
    QFile backup(path("copie.carnet"));
    QVERIFY(backup.setPermissions(QFileDevice::ReadOwner));
    const auto report =
        restoreBackup(path("copie.carnet"), phrase(), path("retrouve.carnet"), smallOptions());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->rows, 402);
    const auto opened = openCarnet(path("retrouve.carnet"), phrase(), smallOptions());
    QVERIFY(opened);
    QCOMPARE(opened->db->number("SELECT count(*) FROM person").value(), 400);
    QCOMPARE(m_carnet->db->number("SELECT count(*) FROM person").value(), 401);
    const auto again = restoreBackup(path("copie.carnet"), phrase(), path("retrouve.carnet"), smallOptions());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
}

void BackupTest::restoresWithTheKeyOfItsSheet()
{
    QVERIFY(backUp(*m_carnet->db, m_carnet->key, path("copie.carnet")));
    const auto report =
        restoreBackupByKey(path("copie.carnet"), m_carnet->key.key, path("retrouve.carnet"), smallOptions());
    QVERIFY(report);
    QCOMPARE(report->rows, 402);
}

void BackupTest::takesTheCarnetsPlaceAndKeepsTheFormerOne()
{
    QVERIFY(backUp(*m_carnet->db, m_carnet->key, path("copie.carnet")));
    QVERIFY(addPerson(*m_carnet->db, "Zola"));
    QVERIFY(m_carnet->db->checkpointTruncate());
    m_carnet.reset();
    QVERIFY(restoreBackup(path("copie.carnet"), phrase(), path("fresh.carnet"), smallOptions()));
    const auto kept = replaceByRestored(path("Ventes.carnet"), path("fresh.carnet"));
    QVERIFY(kept);
    QCOMPARE(*kept, path("Ventes.avant-restauration.carnet"));
    QVERIFY(!names().contains(QStringLiteral("fresh.carnet")));
    const auto count = [](const Result<OpenCarnet> &carnet) {
        return carnet ? carnet->db->number("SELECT count(*) FROM person").value() : -1;
    };
    QCOMPARE(count(openCarnet(path("Ventes.carnet"), phrase(), smallOptions())), 400);
    QCOMPARE(count(openCarnet(*kept, phrase(), smallOptions())), 401);
    QVERIFY(names().contains(
        QStringLiteral("Ventes.avant-restauration.carnet"))); // an opening does not take it away
}

void BackupTest::doesNotReplaceACarnetInUse()
{
    QVERIFY(backUp(*m_carnet->db, m_carnet->key, path("fresh.carnet")));
    const auto kept = replaceByRestored(path("Ventes.carnet"), path("fresh.carnet"));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::InUse);
    QVERIFY(names().contains(QStringLiteral("fresh.carnet")));
}

void BackupTest::restoringTellsAWrongPassphraseAndADamagedBackup()
{
    QVERIFY(backUp(*m_carnet->db, m_carnet->key, path("copie.carnet")));
    const auto wrong =
        restoreBackup(path("copie.carnet"), phrase("another"), path("retrouve.carnet"), smallOptions());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WrongKey);
    QFile file(path("copie.carnet"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(3 * 4096 + 100) && file.write("x") == 1);
    file.close();
    const auto damaged =
        restoreBackup(path("copie.carnet"), phrase(), path("retrouve.carnet"), smallOptions());
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::Corrupt);
    QVERIFY(names().filter(QStringLiteral("retrouve")).isEmpty());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
