// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace carnet;

class FileLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_dir.isValid()); }
    void isTakenOnceAndFreed();
    void isTheSameThroughALink();
    void ofADeadProcessIsTakenOver();
    void thatNamesNobodyIsTakenOver_data();
    void thatNamesNobodyIsTakenOver();
    void ofAnotherMachineIsTold();

private:
    QString carnet() const { return m_dir.filePath(QStringLiteral("Ventes.carnet")); }
    QTemporaryDir m_dir;
};

void FileLockTest::isTakenOnceAndFreed()
{
    {
        const auto first = FileLock::take(carnet());
        QVERIFY(first);
        QVERIFY(QFile::exists(m_dir.filePath(QStringLiteral(".Ventes.carnet.lock"))));
        for (int i = 0; i < 100; ++i) {
            const auto second = FileLock::take(carnet(), ForeignLock::Take); // our own machine's: never taken
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::InUse);
            QCOMPARE(second.error().arguments.size(), 2);
        }
    }
    QVERIFY(!QFile::exists(FileLock::pathFor(carnet())));
    QVERIFY(FileLock::take(carnet()));
}

void FileLockTest::isTheSameThroughALink()
{
    QFile file(carnet());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = m_dir.filePath(QStringLiteral("lien.carnet"));
    QVERIFY(QFile::link(carnet(), link));
    QCOMPARE(FileLock::pathFor(link), FileLock::pathFor(carnet()));
}

void FileLockTest::ofADeadProcessIsTakenOver()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto lock = FileLock::take(carnet());
        const char answer = lock ? '1' : '0';
        if (::write(ready[1], &answer, 1) != 1)
            ::_exit(1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
    QCOMPARE(answer, '1');
    QVERIFY(!FileLock::take(carnet()));
    ::kill(child, SIGKILL);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(QFile::exists(FileLock::pathFor(carnet())));
    QVERIFY(FileLock::take(carnet()));
}

// As a kill between the making and the writing of the lock file leaves it.
void FileLockTest::thatNamesNobodyIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half a number") << QByteArray("123");
    QTest::newRow("half a host") << QByteArray("1\ncarnet\nportab");
}

void FileLockTest::thatNamesNobodyIsTakenOver()
{
    QFETCH(const QByteArray, content);
    QFile lock(FileLock::pathFor(carnet()));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    lock.close();
    QVERIFY(FileLock::take(carnet()));
}

void FileLockTest::ofAnotherMachineIsTold()
{
    QFile lock(FileLock::pathFor(carnet()));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("1\ncarnet\nportable-de-lea\n\n\n");
    lock.close();
    const auto respected = FileLock::take(carnet());
    QVERIFY(!respected);
    QCOMPARE(respected.error().code, ErrorCode::InUse);
    QCOMPARE(respected.error().arguments.value(0), QStringLiteral("portable-de-lea"));
    QVERIFY(!respected.error().arguments.value(1).isEmpty());
    QVERIFY(FileLock::take(carnet(), ForeignLock::Take));
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_file_lock.moc"
