// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contact_table.h"
#include "tests/app/window_fixture.h"
#include "views/record_form.h"
#include "views/widgets/field_box.h"

#include <QPushButton>

using namespace carnet;

/// Whatever one does with a form open, what was typed in it is saved, or still there.
class WindowTypingTest : public QObject, protected carnet::test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void leavingSaves_data();
    void leavingSaves();
    void whatCannotBeSavedStays_data();
    void whatCannotBeSavedStays();
    void leftUnsavedIfAsked();
    void aLockThatCannotWaitKeepsAll();
    void anUntouchedFormIsNoWork();

private:
    [[nodiscard]] RecordForm *form() { return page().findChild<RecordForm *>(); }
    /// Two persons; then a new one is being typed.
    void beginThird(const QString &name)
    {
        addContact(QStringLiteral("Alix"), QStringLiteral("Marchand"));
        addContact(QStringLiteral("Boris"), QStringLiteral("Marchand"));
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(form()->isVisible());
        type(name);
    }
    void leave(const QString &how)
    {
        if (how == u"Ctrl+N") {
            press(Qt::Key_N, Qt::ControlModifier);
        } else if (how == u"another row") {
            view().setFocus();
            press(view().currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
        } else if (how == u"another page") {
            press(Qt::Key_Comma, Qt::ControlModifier);
        } else if (how == u"the companies") {
            page().setKind(RecordKind::Company);
        } else if (how == u"the archives") {
            press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        } else if (how == u"Ctrl+L") {
            press(Qt::Key_L, Qt::ControlModifier);
        } else if (how == u"close") {
            m_app->window().close();
        } else if (how == u"language") {
            m_app->rebuild();
        }
    }
    /// The names in the carnet, opened again, sorted.
    QStringList namesAfterwards()
    {
        m_app.reset(); // waits for the file to be closed
        QStringList names;
        m_app = std::make_unique<CarnetWindow>(*m_settings, *m_theme, Clock::system(), carnet::test::fastKey);
        m_app->window().show();
        m_app->open(m_path, SecretBytes::copyOf(kPhrase));
        [&] { QTRY_VERIFY(isOpen() && list().isSettled()); }();
        auto rows = m_app->session()->thread().read([](Database &db) -> Result<QStringList> {
            CARNET_TRY_ASSIGN(const auto ids, idsByName(db, RecordKind::Contact, ListScope::Active));
            QStringList all;
            for (const qint64 id : ids) {
                CARNET_TRY_ASSIGN(const Contact contact, ContactTable(db).byId({id}));
                all << displayName(contact)
                        + (contact.note.isEmpty() ? QString() : QStringLiteral(" / ") + contact.note);
            }
            return all;
        });
        rows.waitForFinished();
        names = rows.result().value_or(QStringList());
        names.sort();
        return names;
    }
};

void WindowTypingTest::leavingSaves_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"Ctrl+N", "another row", "another page", "the companies", "the archives",
                            "Ctrl+L", "close", "language"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void WindowTypingTest::leavingSaves()
{
    QFETCH(const QString, how);
    beginThird(QStringLiteral("Chloé"));
    QVERIFY(page().isTypingUnsaved());
    leave(how);
    if (how == u"Ctrl+L")
        QTRY_VERIFY(!isOpen());
    else if (how == u"close")
        QTRY_VERIFY(!m_app->window().isVisible());
    else if (how == u"another page")
        QTRY_COMPARE(m_app->window().currentPage(), QStringLiteral("preferences"));
    else
        QTRY_VERIFY(!page().isTypingUnsaved());
    if (how == u"Ctrl+N")
        QTRY_VERIFY(form()->isVisible() && form()->contact().firstName.isEmpty()); // and the next one begins
    if (how == u"another row")
        QTRY_VERIFY(!form()->isVisible());
    QCOMPARE(namesAfterwards(),
             QStringList({QStringLiteral("Alix Marchand"), QStringLiteral("Boris Marchand"),
                          QStringLiteral("Chloé")}));
}

void WindowTypingTest::whatCannotBeSavedStays_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how :
         {"Ctrl+N", "another row", "another page", "the companies", "the archives", "Ctrl+L", "close"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void WindowTypingTest::whatCannotBeSavedStays()
{
    QFETCH(const QString, how);
    beginThird(QStringLiteral("Chloé"));
    FieldBox *birthday = nullptr;
    for (FieldBox *box : form()->findChildren<FieldBox *>()) {
        if (box->edit()->accessibleName() == QStringLiteral("Birthday"))
            birthday = box;
    }
    QVERIFY(birthday);
    birthday->edit()->setText(QStringLiteral("au printemps"));
    leave(how);
    QTest::qWait(50);
    QVERIFY(isOpen());
    QVERIFY(m_app->window().isVisible());
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("contacts"));
    QVERIFY(form()->isVisible());
    QCOMPARE(birthday->text(), QStringLiteral("au printemps"));
    QVERIFY(!birthday->problem().isEmpty());
    birthday->edit()->setText(QStringLiteral("12 mars"));
    birthday->edit()->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(!form()->isVisible());
    QVERIFY(isOpen()); // saved, and no more: what had been asked before is not done now
    QCOMPARE(namesAfterwards().last(), QStringLiteral("Chloé"));
}

void WindowTypingTest::leftUnsavedIfAsked()
{
    beginThird(QString());
    for (FieldBox *box : form()->findChildren<FieldBox *>()) {
        if (box->edit()->accessibleName() == QStringLiteral("Job"))
            box->edit()->setText(QStringLiteral("Gérante")); // a job alone is nobody
    }
    leave(QStringLiteral("Ctrl+L"));
    QVERIFY(isOpen());
    QPushButton *discard = nullptr;
    for (QPushButton *button : form()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Leave it unsaved"))
            discard = button;
    }
    QVERIFY(discard && discard->isVisible());
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_VERIFY(!isOpen()); // and what was asked for is done
    QCOMPARE(namesAfterwards().size(), 2);
}

void WindowTypingTest::aLockThatCannotWaitKeepsAll()
{
    beginThird(QString());
    for (FieldBox *box : form()->findChildren<FieldBox *>()) {
        if (box->edit()->accessibleName() == QStringLiteral("Job"))
            box->edit()->setText(QStringLiteral("Gérante"));
        if (box->edit()->accessibleName() == QStringLiteral("Birthday"))
            box->edit()->setText(QStringLiteral("au printemps"));
    }
    m_app->lock(); // nobody was there
    QVERIFY(!m_app->window().isCarnetShown());
    const QStringList names = namesAfterwards();
    QCOMPARE(names.size(), 3);
    QVERIFY2(names.contains(QStringLiteral("Without a name / Birthday: au printemps")),
             qPrintable(names.join(u'\n')));
}

void WindowTypingTest::anUntouchedFormIsNoWork()
{
    beginThird(QString());
    QVERIFY(!page().isTypingUnsaved());
    leave(QStringLiteral("Ctrl+L"));
    QTRY_VERIFY(!isOpen());
    QCOMPARE(namesAfterwards().size(), 2);
}

QTEST_MAIN(WindowTypingTest)
#include "tst_window_typing.moc"
