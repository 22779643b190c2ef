// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/controls.h"
#include "views/widgets/strength_bar.h"
#include "views/widgets/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace carnet;

class ToastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }
    void undoIsAskedOnce();
    void goesAwayByItself();
    void waitsWhileItHasTheFocus();
    void theNextOneTakesItsPlace();
    void withoutUndoItCannotBeReached();
    void markupIsShownAsItIs();
    void aLongTextIsCutWithinTheRoom();
    void strengthHasAWordAtEachStep_data();
    void strengthHasAWordAtEachStep();

private:
    std::unique_ptr<QWidget> m_host;
    Toast *m_toast = nullptr;
};

void ToastTest::init()
{
    m_host = std::make_unique<QWidget>();
    m_host->resize(800, 600);
    m_toast = new Toast(m_host.get());
    m_host->show();
    m_host->activateWindow();
}

void ToastTest::undoIsAskedOnce()
{
    QSignalSpy undo(m_toast, &Toast::undoRequested);
    m_toast->showText(QStringLiteral("3 contacts deleted"), QStringLiteral("trash-2"), Toast::Offer::Undo);
    QVERIFY(m_toast->isVisible());
    QCOMPARE(m_toast->geometry().bottom(), 600 - 20 - 1);
    QTest::mouseClick(m_toast->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(undo.count(), 1);
    QVERIFY(!m_toast->isVisible());
}

void ToastTest::goesAwayByItself()
{
    m_toast->setDurationMs(30);
    m_toast->showText(QStringLiteral("Saved"), QStringLiteral("check"), Toast::Offer::Nothing);
    QVERIFY(m_toast->isVisible());
    QTRY_VERIFY(!m_toast->isVisible());
}

void ToastTest::waitsWhileItHasTheFocus()
{
    m_toast->showText(QStringLiteral("Deleted"), QStringLiteral("trash-2"), Toast::Offer::Undo);
    QVERIFY(!m_toast->isPaused());
    QVERIFY(m_toast->takeFocus());
    QTRY_VERIFY(m_toast->isPaused());
    m_host->setFocusPolicy(Qt::StrongFocus);
    m_host->setFocus();
    QVERIFY(!m_toast->isPaused());
    QTest::keyClick(m_toast, Qt::Key_Escape);
    QVERIFY(!m_toast->isVisible());
}

void ToastTest::theNextOneTakesItsPlace()
{
    m_toast->showText(QStringLiteral("first"), QStringLiteral("check"), Toast::Offer::Undo);
    m_toast->showText(QStringLiteral("second"), QStringLiteral("check"), Toast::Offer::Undo);
    QCOMPARE(m_toast->text(), QStringLiteral("second"));
    QCOMPARE(m_toast->accessibleName(), QStringLiteral("second"));
}

void ToastTest::withoutUndoItCannotBeReached()
{
    QVERIFY(!m_toast->takeFocus());
    m_toast->showText(QStringLiteral("Saved"), QStringLiteral("check"), Toast::Offer::Nothing);
    QVERIFY(!m_toast->takeFocus());
}

void ToastTest::markupIsShownAsItIs()
{
    m_toast->showText(QStringLiteral("<img src='file:///etc/passwd'>"), QStringLiteral("check"),
                      Toast::Offer::Nothing);
    QVERIFY(m_toast->findChildren<QLabel *>().isEmpty()); // a QLabel guesses; ElidedLabel paints the letters
    QCOMPARE(m_toast->findChild<ElidedLabel *>()->text(), QStringLiteral("<img src='file:///etc/passwd'>"));
}

void ToastTest::aLongTextIsCutWithinTheRoom()
{
    m_toast->setRoom([] { return QRect(10, 10, 300, 500); });
    const QString text =
        QStringLiteral("This contradicts what is in the carnet already and was not saved. ").repeated(3);
    m_toast->showText(text, QStringLiteral("check"), Toast::Offer::Undo);
    QVERIFY(QRect(10, 10, 300, 500).contains(m_toast->geometry()));
    QVERIFY(m_toast->rect().contains(m_toast->findChild<QPushButton *>()->geometry()));
    QVERIFY(!m_toast->findChild<ElidedLabel *>()->toolTip().isEmpty());
    QCOMPARE(m_toast->text(), text);
}

void ToastTest::strengthHasAWordAtEachStep_data()
{
    QTest::addColumn<double>("bits");
    QTest::addColumn<int>("strength");
    QTest::newRow("nothing") << 0.0 << int(Strength::Fragile);
    QTest::newRow("54.9") << 54.9 << int(Strength::Fragile);
    QTest::newRow("55") << 55.0 << int(Strength::Weak);
    QTest::newRow("70") << 70.0 << int(Strength::Medium);
    QTest::newRow("79.9") << 79.9 << int(Strength::Medium);
    QTest::newRow("80") << 80.0 << int(Strength::Strong);
    QTest::newRow("seven words") << 90.5 << int(Strength::VeryStrong);
}

void ToastTest::strengthHasAWordAtEachStep()
{
    QFETCH(double, bits);
    QFETCH(int, strength);
    QCOMPARE(int(strengthOf(bits)), strength);
    StrengthBar bar;
    bar.setBits(bits);
    QCOMPARE(bar.accessibleDescription().startsWith(strengthWord(strengthOf(bits))), bits > 0);
}

QTEST_MAIN(ToastTest)
#include "tst_toast.moc"
