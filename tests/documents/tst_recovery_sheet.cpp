// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform.h"
#include "core/recovery_code.h"
#include "documents/recovery_sheet.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;

class RecoverySheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void canBeReadBackFromItsPage();
    void isRefusedWhereTheCarnetOrABackupLies();
    void replacesNothing();

private:
    static RecoverySheet sheet()
    {
        SecretBytes key(kRecoveryKeySize);
        for (size_t i = 0; i < key.size(); ++i)
            key.data()[i] = static_cast<unsigned char>(7 * i);
        RecoverySheet made;
        made.carnetName = QStringLiteral("Ventes Été 2026.carnet");
        made.mark = QStringLiteral("00010203");
        made.madeOn = QDate(2026, 11, 18);
        made.code = encodeRecoveryCode(key);
        made.headerCode = encodeHeaderCode(QByteArray("CRN\1", 4) + QByteArray(12, 'x'));
        return made;
    }
};

void RecoverySheetTest::canBeReadBackFromItsPage()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("secours.pdf"));
    const auto written = writeRecoverySheet(sheet(), path, {});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    QVERIFY(platform::isPrivate(path));
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is missing: apt-get install poppler-utils");
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(text.count(QLatin1Char('\f')), 1); // one page
    QVERIFY2(text.contains(QStringLiteral("Ventes Été 2026.carnet")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("00010203")));
    const RecoverySheet expected = sheet();
    const QByteArray code(reinterpret_cast<const char *>(expected.code.data()),
                          qsizetype(expected.code.size()));
    const QList<QByteArray> groups = code.split(' ') + expected.headerCode.split(' ');
    QCOMPARE(groups.size(), kRecoveryGroups + 6);
    for (const QByteArray &group : groups)
        QVERIFY2(text.contains(QString::fromLatin1(group)), group.constData());
}

void RecoverySheetTest::isRefusedWhereTheCarnetOrABackupLies()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("carnets/sous"))
            && QDir(dir.path()).mkpath(QStringLiteral("carnets2")));
    const QStringList forbidden{dir.filePath(QStringLiteral("absent")),
                                dir.filePath(QStringLiteral("carnets"))};
    for (const char *name : {"carnets/s.pdf", "carnets/sous/s.pdf", "carnets2/../carnets/s.pdf"}) {
        const auto written = writeRecoverySheet(sheet(), dir.filePath(QLatin1String(name)), forbidden);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
        QVERIFY(!QFile::exists(dir.filePath(QLatin1String(name))));
    }
    QVERIFY(writeRecoverySheet(sheet(), dir.filePath(QStringLiteral("carnets2/s.pdf")), forbidden));
}

void RecoverySheetTest::replacesNothing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("secours.pdf"));
    QVERIFY(writeRecoverySheet(sheet(), path, {}));
    const qint64 size = QFileInfo(path).size();
    const auto again = writeRecoverySheet(sheet(), path, {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(QFileInfo(path).size(), size);
}

QTEST_MAIN(RecoverySheetTest)
#include "tst_recovery_sheet.moc"
