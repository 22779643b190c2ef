// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is must be seen, and Enter must press what it is on.
#include "views/theme/theme.h"
#include "views/theme/tokens.h"
#include "views/widgets/controls.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

namespace carnet {

class TestFocusRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSeenAroundWhatTabReaches_data();
    void isSeenAroundWhatTabReaches();
    void isSeenAtTheStart();
    void followsWhatWasUsedLast();
    void enterPressesTheButton_data();
    void enterPressesTheButton();
};

namespace {

/// Whether the pixels just outside the left side of `widget` have the colour of the ring.
bool hasRing(QWidget &window, const QWidget &widget)
{
    const QImage image = window.grab().toImage();
    const QPoint side = widget.mapTo(&window, QPoint(0, widget.height() / 2));
    for (int out = 1; out <= 3; ++out) {
        if (image.pixelColor(side - QPoint(out, 0)) == tokens().accentText)
            return true;
    }
    return false;
}

} // namespace

void TestFocusRing::isSeenAroundWhatTabReaches_data()
{
    QTest::addColumn<int>("tabs");
    QTest::newRow("primary button") << 1;
    QTest::newRow("plain button") << 2;
    QTest::newRow("icon button") << 3;
    QTest::newRow("check box") << 4;
}

void TestFocusRing::isSeenAroundWhatTabReaches()
{
    QFETCH(int, tabs);
    Theme theme;
    QWidget window;
    auto *outer = new QVBoxLayout(&window);
    auto *stack = new QStackedWidget(&window);
    outer->addWidget(stack);
    auto *page = new QWidget(stack);
    stack->addWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(30, 30, 30, 30);
    column->addWidget(makeLineEdit(page));
    const QList<QWidget *> order{makeButton(QStringLiteral("Create"), ButtonLook::Primary, page),
                                 makeButton(QStringLiteral("Open"), ButtonLook::Plain, page),
                                 makeIconButton(QStringLiteral("dices"), QStringLiteral("Dice"), {}, page),
                                 new QCheckBox(QStringLiteral("Print"), page)};
    for (QWidget *widget : order)
        column->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget *reached = order.at(tabs - 1);
    QVERIFY(!hasRing(window, *reached));
    for (int i = 0; i < tabs; ++i)
        QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), reached);
    QVERIFY(hasRing(window, *reached));
}

void TestFocusRing::isSeenAtTheStart()
{
    Theme theme;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(30, 30, 30, 30);
    QPushButton *first = makeButton(QStringLiteral("New"), ButtonLook::Primary, &window);
    column->addWidget(first);
    first->setFocus(Qt::OtherFocusReason); // before anything is shown
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(first->hasFocus());
    QVERIFY(hasRing(window, *first));
}

void TestFocusRing::followsWhatWasUsedLast()
{
    Theme theme;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(30, 30, 30, 30);
    auto *field = makeLineEdit(&window);
    QPushButton *button = makeButton(QStringLiteral("Open"), ButtonLook::Plain, &window);
    column->addWidget(field);
    column->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(field, Qt::LeftButton);
    button->setFocus(Qt::OtherFocusReason);
    QVERIFY(!hasRing(window, *button));
    field->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(field, QStringLiteral("a"));
    button->setFocus(Qt::OtherFocusReason);
    QVERIFY(hasRing(window, *button));
}

void TestFocusRing::enterPressesTheButton_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the figures") << Qt::Key_Enter;
    QTest::newRow("space") << Qt::Key_Space;
}

void TestFocusRing::enterPressesTheButton()
{
    QFETCH(Qt::Key, key);
    QWidget window;
    QWidget row(&window);
    const QList<QAbstractButton *> buttons{
        makeButton(QStringLiteral("Open"), ButtonLook::Plain, &row),
        makeIconButton(QStringLiteral("arrow-left"), QStringLiteral("Back"), {}, &row)};
    window.show();
    for (QAbstractButton *button : buttons) {
        button->setFocus();
        const QSignalSpy clicked(button, &QAbstractButton::clicked);
        QTest::keyClick(button, key);
        QCOMPARE(clicked.count(), 1);
    }
}

} // namespace carnet

QTEST_MAIN(carnet::TestFocusRing)
#include "tst_focus_ring.moc"
