// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_model.h"
#include "models/shown_key.h"
#include "tests/app/window_fixture.h"
#include "tests/support/carnet_thread.h"
#include "views/command_palette.h"
#include "views/command_set.h"

#include <QAction>
#include <QListView>
#include <QSet>

using namespace carnet;

/// Ctrl+K, by keyboard, in the real window.
class WindowPaletteTest : public QObject, protected carnet::test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void goesToWhatWasTyped();
    void entersBeforeAnythingWasFound();
    void triggersACommand();
    void aKeyOfTheWindowActsFromHere();
    void keepsTheChosenRowWhenOthersCome();
    void givesTheKeyboardBack();
    void showsNothingOnceLocked();
    void everyKeyIsOnTheSheet();

private:
    [[nodiscard]] CommandPalette &palette() { return m_app->window().palette(); }
    [[nodiscard]] QListView *rows() { return palette().findChild<QListView *>(); }
    [[nodiscard]] QString chosen() { return rows()->currentIndex().data().toString(); }
    void open()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QVERIFY(palette().isAncestorOf(qApp->focusWidget()));
    }
    void addTwo()
    {
        addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
        addContact(QStringLiteral("Olivier"), QStringLiteral("Perrin"));
        QTRY_COMPARE(list().rowCount(), 2);
    }
};

void WindowPaletteTest::goesToWhatWasTyped()
{
    addTwo();
    choose(1);
    m_app->window().showPage(QStringLiteral("preferences"));
    open();
    type(QStringLiteral("helene"));
    QTRY_COMPARE(chosen(), QStringLiteral("Hélène Marchand"));
    press(Qt::Key_Return);
    QVERIFY(!palette().isVisible());
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("contacts"));
    QTRY_COMPARE(m_app->session()->contactDraft().record().firstName, QStringLiteral("Hélène"));
    QVERIFY(view().hasFocus());

    press(Qt::Key_A); // archived ones are found too, and shown where they lie
    QTRY_COMPARE(list().rowCount(), 1);
    open();
    type(QStringLiteral("helene"));
    QTRY_COMPARE(chosen(), QStringLiteral("Hélène Marchand"));
    press(Qt::Key_Return);
    QCOMPARE(page().shown(), Shown::Archived);
    QTRY_COMPARE(m_app->session()->contactDraft().record().firstName, QStringLiteral("Hélène"));
}

void WindowPaletteTest::entersBeforeAnythingWasFound()
{
    addTwo();
    choose(0);
    open();
    {
        const carnet::test::SilentStore silence(m_app->session()->thread());
        type(QStringLiteral("perrin"));
        press(Qt::Key_Return);
        QVERIFY(palette().isVisible()); // it waits for the rows
    }
    QTRY_VERIFY(!palette().isVisible());
    QTRY_COMPARE(m_app->session()->contactDraft().record().familyName, QStringLiteral("Perrin"));
}

void WindowPaletteTest::triggersACommand()
{
    open();
    type(QStringLiteral(":pref"));
    QCOMPARE(chosen(), QStringLiteral("Preferences"));
    press(Qt::Key_Return);
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("preferences"));
    open();
    type(QStringLiteral(":new comp"));
    press(Qt::Key_Return);
    QTRY_COMPARE(page().kind(), RecordKind::Company);
    QVERIFY(qobject_cast<QLineEdit *>(qApp->focusWidget()));
    QVERIFY(page().isAncestorOf(qApp->focusWidget()));
    open();
    type(QStringLiteral(":theme dark"));
    press(Qt::Key_Return);
    QCOMPARE(m_settings->theme(), AppSettings::ThemeChoice::Dark);
}

void WindowPaletteTest::aKeyOfTheWindowActsFromHere()
{
    open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!palette().isVisible());
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("preferences"));
    open();
    press(Qt::Key_K, Qt::ControlModifier); // the key that opens it closes it
    QVERIFY(!palette().isVisible());
    open();
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_app->window().isCarnetShown());
}

void WindowPaletteTest::keepsTheChosenRowWhenOthersCome()
{
    addTwo();
    open();
    QTRY_VERIFY(rows()->model()->rowCount() > 6);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString before = chosen();
    QVERIFY(!before.isEmpty());
    m_app->session()->palette().setText({}); // the same rows, made anew
    QTRY_VERIFY(m_app->session()->palette().isSettled());
    QCOMPARE(chosen(), before);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Up); // the first stays chosen: the heading above cannot be
    QCOMPARE(rows()->currentIndex().row(), 1);
}

void WindowPaletteTest::givesTheKeyboardBack()
{
    addTwo();
    view().setFocus();
    open();
    type(QStringLiteral("zzz"));
    press(Qt::Key_Escape);
    QVERIFY(!palette().isVisible());
    QVERIFY(view().hasFocus());
    open();
    QCOMPARE(palette().text(), QString());
}

void WindowPaletteTest::showsNothingOnceLocked()
{
    addTwo();
    open();
    type(QStringLiteral("perrin"));
    QTRY_VERIFY(rows()->model()->rowCount() > 1);
    m_app->lock(); // by itself, behind the palette
    QVERIFY(!palette().isVisible());
    QCOMPARE(palette().text(), QString());
    QVERIFY(!rows()->model());
}

void WindowPaletteTest::everyKeyIsOnTheSheet()
{
    MainWindow &window = m_app->window();
    const CommandSet &commands = window.commands();
    int keys = 0;
    for (const QAction *action : commands.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        ++keys;
        QVERIFY2(commands.keyTexts().contains(std::pair(shownKey(action->shortcut()), action->text())),
                 qPrintable(action->text()));
    }
    QVERIFY(keys > 15);
    // And no action of the window has a key of its own past the sheet.
    for (QAction *action : window.actions()) {
        if (action->isEnabled() && !action->shortcut().isEmpty())
            QVERIFY2(commands.actions().contains(action), qPrintable(action->text()));
    }
    QSet<QKeySequence> seen; // of two with one key neither would act
    for (const QAction *action : commands.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
}

QTEST_MAIN(WindowPaletteTest)
#include "tst_window_palette.moc"
