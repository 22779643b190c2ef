// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is really full: a small tmpfs. What was acknowledged is there, reading goes on, and the same connection
// writes again once there is room.
#include "store/backup.h"
#include "store/integrity_check.h"
#include "tests/support/small_carnet.h"

#include <sys/mount.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace carnet;
using namespace carnet::test;

class DiskFullTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void losesNothingAndRecoversWithoutARestart();
    void aBackupThatDoesNotFitLeavesNothing();
    void aCarnetThatDoesNotFitLeavesNothing();

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    void fill() const
    {
        QFile filler(path("plein"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'b')) == 4096) { }
    }
    QTemporaryDir m_dir;
    bool m_isMounted = false;
};

void DiskFullTest::initTestCase()
{
    QVERIFY(initializeCrypto());
    if (::mount("tmpfs", QFile::encodeName(m_dir.path()).constData(), "tmpfs", 0, "size=6m") != 0)
        QSKIP(qPrintable(QStringLiteral("a small disk can only be mounted by root: %1")
                             .arg(QString::fromLocal8Bit(std::strerror(errno)))));
    m_isMounted = true;
}

void DiskFullTest::cleanupTestCase()
{
    if (m_isMounted)
        QCOMPARE(::umount2(QFile::encodeName(m_dir.path()).constData(), MNT_DETACH), 0);
}

void DiskFullTest::losesNothingAndRecoversWithoutARestart()
{
    QFile ballast(path("ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly) && ballast.write(QByteArray(2 * 1024 * 1024, 'b')) > 0);
    ballast.close();
    auto carnet = createSmall(path("Ventes.carnet"));
    QVERIFY(carnet);
    const QByteArray name(2000, 'z');
    int acknowledged = 0;
    ErrorCode code = ErrorCode::Internal;
    for (;;) {
        const Result<void> done = carnet->db->execute("SELECT 1").and_then([&] {
            return addPerson(*carnet->db, name.constData());
        });
        if (!done) {
            code = sqlite3_errcode(carnet->db->handle()) == SQLITE_FULL
                    || sqlite3_extended_errcode(carnet->db->handle()) == SQLITE_FULL
                ? ErrorCode::DiskFull
                : ErrorCode::Io;
            break;
        }
        ++acknowledged;
    }
    QCOMPARE(code, ErrorCode::DiskFull);
    QVERIFY(acknowledged > 10);
    if (carnet->db->inTransaction())
        QVERIFY(rawExec(*carnet->db, "ROLLBACK"));
    for (int i = 0; i < 50; ++i)
        QVERIFY(!addPerson(*carnet->db, name.constData())
                && (!carnet->db->inTransaction() || rawExec(*carnet->db, "ROLLBACK")));
    QCOMPARE(carnet->db->number("SELECT count(*) FROM person").value(), 400 + acknowledged);

    QVERIFY(ballast.remove()); // the same connection goes on
    QVERIFY(addPerson(*carnet->db, "Zola"));
    QCOMPARE(carnet->db->number("SELECT count(*) FROM person").value(), 401 + acknowledged);
    carnet = fail(ErrorCode::Locked);
    const auto again = openCarnet(path("Ventes.carnet"), phrase(), smallOptions());
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QCOMPARE(again->db->number("SELECT count(*) FROM person").value(), 401 + acknowledged);
    QVERIFY(checkIntegrity(*again->db).value_or(QList<CheckProblem>{CheckProblem()}).isEmpty());
    qInfo("%d acknowledged, 50 refusals on a full disk, all found again", acknowledged);
}

void DiskFullTest::aBackupThatDoesNotFitLeavesNothing()
{
    const auto carnet = openCarnet(path("Ventes.carnet"), phrase(), smallOptions());
    QVERIFY(carnet);
    fill();
    const auto report = backUp(*carnet->db, carnet->key, path("copie.carnet"));
    QVERIFY(QFile::remove(path("plein")));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("*copie*")}, QDir::Files | QDir::Hidden),
             QStringList());
}

void DiskFullTest::aCarnetThatDoesNotFitLeavesNothing()
{
    fill();
    const auto made = createSmall(path("Nouveau.carnet"));
    QVERIFY(!made);
    QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("*Nouveau*")}, QDir::Files | QDir::Hidden),
             QStringList());
}

QTEST_GUILESS_MAIN(DiskFullTest)
#include "tst_disk_full.moc"
