// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clipboard_guard.h"
#include "views/widgets/copy_out.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace carnet;

class ClipboardGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void takesOursAwayAfterAWhile();
    void takesOursAwayAtALock();
    void leavesWhatOthersPutThere();
    void startsAnewWithEachCopy();
    void asksHistoriesNotToKeepIt();

private:
    static QString text() { return QGuiApplication::clipboard()->text(); }
};

void ClipboardGuardTest::takesOursAwayAfterAWhile()
{
    QCOMPARE(ClipboardGuard::kKept, std::chrono::seconds(30));
    ClipboardGuard guard;
    guard.setKept(std::chrono::milliseconds(50));
    copyOut(QStringLiteral("06 39 98 14 27"));
    QCOMPARE(text(), QStringLiteral("06 39 98 14 27"));
    QTRY_VERIFY(text().isEmpty());
}

void ClipboardGuardTest::takesOursAwayAtALock()
{
    ClipboardGuard guard;
    copyOut(QStringLiteral("06 39 98 14 27"));
    guard.clearOurs();
    QVERIFY(text().isEmpty());
    {
        const ClipboardGuard leaving;
        copyOut(QStringLiteral("06 39 98 14 28"));
    }
    QVERIFY(text().isEmpty()); // the end of the program
}

void ClipboardGuardTest::leavesWhatOthersPutThere()
{
    if (QGuiApplication::platformName() != u"offscreen")
        QSKIP("elsewhere the test itself owns what it puts there");
    ClipboardGuard guard;
    guard.setKept(std::chrono::milliseconds(20));
    copyOut(QStringLiteral("06 39 98 14 27"));
    QGuiApplication::clipboard()->setText(QStringLiteral("of another program"));
    QTest::qWait(80);
    guard.clearOurs();
    QCOMPARE(text(), QStringLiteral("of another program"));
}

void ClipboardGuardTest::startsAnewWithEachCopy()
{
    ClipboardGuard guard;
    guard.setKept(std::chrono::milliseconds(400));
    copyOut(QStringLiteral("first"));
    QTest::qWait(250);
    copyOut(QStringLiteral("second"));
    QTest::qWait(250);
    QCOMPARE(text(), QStringLiteral("second"));
    QTRY_VERIFY(text().isEmpty());
}

void ClipboardGuardTest::asksHistoriesNotToKeepIt()
{
    copyOut(QStringLiteral("06 39 98 14 27"));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
}

QTEST_MAIN(ClipboardGuardTest)
#include "tst_clipboard_guard.moc"
