// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicate_session.h"
#include "models/undo_history.h"
#include "tests/app/window_fixture.h"

#include <QListView>
#include <QTableView>

using namespace carnet;

/// The review of duplicates, by keyboard, in the real window.
class WindowDuplicatesTest : public QObject, protected carnet::test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void mergesTwoByKeyboardAndUndoes();
    void nothingStaysWhenItIsLocked();

private:
    [[nodiscard]] DuplicateSession &duplicates() { return m_app->session()->duplicates(); }
    [[nodiscard]] QWidget *fields()
    {
        return m_app->window().findChild<QTableView *>(QStringLiteral("mergeFields"));
    }
};

void WindowDuplicatesTest::mergesTwoByKeyboardAndUndoes()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    addContact(QStringLiteral("Helene"), QStringLiteral("Marchand"));
    addContact(QStringLiteral("Olivier"), QStringLiteral("Perrin"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("duplicates"));
    QTRY_COMPARE(duplicates().pairs().rowCount(), 1);
    QTRY_VERIFY(fields()->hasFocus() && !duplicates().merge().isEmpty());
    press(Qt::Key_Right); // the second name
    press(Qt::Key_Return);
    QTRY_COMPARE(list().rowCount(), 2);
    QTRY_COMPARE(duplicates().pairs().rowCount(), 0);
    QTRY_VERIFY(m_app->window().toast().isVisible());
    QVERIFY(list().index(0, 0).data(NameRole).toString() == QStringLiteral("Helene Marchand"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list().rowCount(), 3);
    QTRY_COMPARE(duplicates().pairs().rowCount(), 1);
    QTRY_VERIFY(!duplicates().merge().isEmpty());
    press(Qt::Key_D); // two after all
    QTRY_COMPARE(duplicates().pairs().count(PairStanding::Distinct), 1);
    QCOMPARE(list().rowCount(), 3);
    press(Qt::Key_Escape);
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("contacts"));
}

void WindowDuplicatesTest::nothingStaysWhenItIsLocked()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    addContact(QStringLiteral("Helene"), QStringLiteral("Marchand"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(duplicates().pairs().rowCount(), 1);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_app->window().isCarnetShown());
    QVERIFY(!m_app->window().findChild<QListView *>(QStringLiteral("pairs"))->model());
}

QTEST_MAIN(WindowDuplicatesTest)
#include "tst_window_duplicates.moc"
