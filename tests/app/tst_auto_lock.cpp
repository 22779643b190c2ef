// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auto_lock.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace carnet;

class AutoLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void locksWhenNobodyUsesIt();
    void waitsWhileItIsUsed();
    void theFirstKeyAfterASleepIsNoUse();
    void neverLocksByIdlenessAtZero();
    void locksAtOnceWhenTheMachineSleeps();
    void asksForNothingWhileNoCarnetIsOpen();

private:
    void passMinutes(int minutes) { m_now += minutes * 60'000LL; }
    void pressKey()
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &key);
    }

    qint64 m_now = 1'795'000'000'000;
    std::unique_ptr<AutoLock> m_lock;
};

void AutoLockTest::init()
{
    m_lock = std::make_unique<AutoLock>(nullptr, [this] { return m_now; });
    m_lock->setIdleMinutes(15);
    m_lock->start();
}

void AutoLockTest::locksWhenNobodyUsesIt()
{
    QSignalSpy requested(m_lock.get(), &AutoLock::lockRequested);
    passMinutes(14);
    m_lock->check();
    QCOMPARE(requested.count(), 0);
    passMinutes(1);
    m_lock->check();
    m_lock->check();
    QCOMPARE(requested.count(), 1);
    QVERIFY(!m_lock->isRunning());
}

void AutoLockTest::waitsWhileItIsUsed()
{
    QSignalSpy requested(m_lock.get(), &AutoLock::lockRequested);
    for (int i = 0; i < 5; ++i) {
        passMinutes(10);
        pressKey();
    }
    m_lock->check();
    QCOMPARE(requested.count(), 0);
}

void AutoLockTest::theFirstKeyAfterASleepIsNoUse()
{
    QSignalSpy requested(m_lock.get(), &AutoLock::lockRequested);
    passMinutes(300);
    pressKey();
    QCOMPARE(requested.count(), 1);
}

void AutoLockTest::neverLocksByIdlenessAtZero()
{
    m_lock->setIdleMinutes(0);
    QSignalSpy requested(m_lock.get(), &AutoLock::lockRequested);
    passMinutes(3000);
    m_lock->check();
    QCOMPARE(requested.count(), 0);
}

void AutoLockTest::locksAtOnceWhenTheMachineSleeps()
{
    QSignalSpy requested(m_lock.get(), &AutoLock::lockRequested);
    auto *session = m_lock->findChild<platform::SessionWatcher *>();
    QVERIFY(session);
    QVERIFY(QMetaObject::invokeMethod(session, "onPrepareForSleep", Q_ARG(bool, false))); // waking up
    QCOMPARE(requested.count(), 0);
    QVERIFY(QMetaObject::invokeMethod(session, "onPrepareForSleep", Q_ARG(bool, true)));
    QCOMPARE(requested.count(), 1);
    m_lock->start();
    QVERIFY(QMetaObject::invokeMethod(session, "onLock"));
    QCOMPARE(requested.count(), 2);
}

void AutoLockTest::asksForNothingWhileNoCarnetIsOpen()
{
    m_lock->stop();
    QSignalSpy requested(m_lock.get(), &AutoLock::lockRequested);
    passMinutes(300);
    pressKey();
    m_lock->check();
    QCOMPARE(requested.count(), 0);
}

QTEST_GUILESS_MAIN(AutoLockTest)
#include "tst_auto_lock.moc"
