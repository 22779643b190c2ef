// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"
#include "core/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;

class SingleInstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void raisesTheFirstWindowByAnyPath();
    void lettingGoMakesRoom();
    void refusesWhatIsNoFile();

private:
    QTemporaryDir m_dir;
    QString m_carnet;
};

void SingleInstanceTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_dir.path().toLocal8Bit());
    m_carnet = m_dir.filePath(QStringLiteral("Ventes.carnet"));
    QVERIFY(platform::createPrivateFile(m_carnet));
    QVERIFY(QFile::link(m_carnet, m_dir.filePath(QStringLiteral("lien.carnet"))));
    const auto folder = SingleInstance::runtimeFolder();
    QVERIFY(folder);
    QCOMPARE(QFileInfo(*folder).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
}

void SingleInstanceTest::raisesTheFirstWindowByAnyPath()
{
    SingleInstance first;
    SingleInstance second;
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.claim(m_carnet).value(), SingleInstance::Role::First);
    QCOMPARE(first.claim(m_carnet).value(), SingleInstance::Role::First);
    QCOMPARE(second.claim(m_dir.filePath(QStringLiteral("lien.carnet"))).value(),
             SingleInstance::Role::Second);
    QTRY_COMPARE(raised.count(), 1);
}

void SingleInstanceTest::lettingGoMakesRoom()
{
    SingleInstance first;
    SingleInstance second;
    QCOMPARE(first.claim(m_carnet).value(), SingleInstance::Role::First);
    first.release();
    QCOMPARE(second.claim(m_carnet).value(), SingleInstance::Role::First);
}

void SingleInstanceTest::refusesWhatIsNoFile()
{
    SingleInstance instance;
    QCOMPARE(instance.claim(m_dir.filePath(QStringLiteral("rien.carnet"))).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
