// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carnet_window.h"
#include "models/import_session.h"
#include "models/undo_history.h"
#include "tests/support/carnet_thread.h"
#include "tests/support/fast_key.h"
#include "views/contacts_page.h"
#include "views/import_page.h"
#include "views/new_carnet_page.h"
#include "views/unlock_page.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace carnet;
using carnet::test::SilentStore;

/// The real window over a real carnet: only the key derivation is cheaper than for users.
class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsFindsEditsAndUndoesByKeyboard();
    void importsAFile();
    void locksAndUnlocks();
    void paintsAndTypesWhileTheStoreIsSilent();

private:
    [[nodiscard]] ContactsPage &page() { return m_app->window().contactsPage(); }
    [[nodiscard]] RecordListModel &list() { return m_app->session()->list(RecordKind::Contact); }
    [[nodiscard]] bool isOpen() const
    {
        return m_app->session() && m_app->session()->state() == Session::State::Open;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(qApp->focusWidget() ? qApp->focusWidget() : &m_app->window(), Qt::Key(key),
                        modifiers);
    }
    /// Letter by letter, accents included (QTest::keyClicks knows ASCII alone).
    void type(const QString &text)
    {
        QVERIFY(qApp->focusWidget());
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, qApp->focusWidget(),
                                static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter),
                                Qt::NoModifier);
    }
    void makeCarnet();
    void addContact(const QString &first, const QString &family);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CarnetWindow> m_app;
    QString m_path;
};

void WindowTest::initTestCase()
{
    QVERIFY(initializeCrypto());
    m_theme = std::make_unique<Theme>();
}

void WindowTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_dir->path().toLocal8Bit());
    m_settings = std::make_unique<AppSettings>(m_dir->filePath(QStringLiteral("carnet.ini")));
    m_app = std::make_unique<CarnetWindow>(*m_settings, *m_theme, Clock::system(), carnet::test::fastKey);
    m_path = m_dir->filePath(QStringLiteral("Ventes.carnet"));
    m_app->window().show();
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
    makeCarnet();
}

void WindowTest::cleanup()
{
    m_app.reset();
}

/// What NewCarnetPage gives when its button is pressed.
void WindowTest::makeCarnet()
{
    m_app->create(m_path, SecretBytes::copyOf("sept mots que vous retiendrez"));
    QTRY_VERIFY(isOpen());
    QTRY_VERIFY(list().isSettled());
    QVERIFY(m_app->window().isCarnetShown());
}

void WindowTest::addContact(const QString &first, const QString &family)
{
    const int before = list().rowCount();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(qApp->focusWidget()));
    type(first);
    press(Qt::Key_Tab);
    type(family);
    press(Qt::Key_Return);
    QTRY_COMPARE(list().rowCount(), before + 1);
}

void WindowTest::addsFindsEditsAndUndoesByKeyboard()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    addContact(QStringLiteral("Olivier"), QStringLiteral("Perrin"));
    QTRY_COMPARE(list().index(0, 0).data(NameRole).toString(), QStringLiteral("Hélène Marchand"));

    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("helene"));
    QTRY_COMPARE(list().rowCount(), 1);
    press(Qt::Key_Escape);
    QTRY_COMPARE(list().rowCount(), 2);

    page().list(RecordKind::Contact).chooseId(list().idAt(0));
    QTRY_COMPARE(m_app->session()->contactDraft().record().familyName, QStringLiteral("Marchand"));
    page().list(RecordKind::Contact).setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE(list().rowCount(), 1);
    QTRY_VERIFY(m_app->window().toast().isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list().rowCount(), 2);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list().rowCount(), 1);
}

void WindowTest::importsAFile()
{
    QFile file(m_dir->filePath(QStringLiteral("clients.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Prénom;Nom;Courriel\r\nHélène;Marchand;helene@fournil-arcy.example\r\nOlivier;Perrin;olivier@"
               "perrin.example\r\n");
    file.close();
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("import"));
    auto *import = m_app->window().findChild<ImportPage *>();
    import->openFile(file.fileName());
    ImportSession &session = m_app->session()->importSession();
    QTRY_COMPARE(session.step(), ImportSession::Step::Columns);
    const auto click = [import](const QString &name) {
        QTest::mouseClick(import->findChild<QAbstractButton *>(name), Qt::LeftButton);
    };
    click(QStringLiteral("goOn"));
    QTRY_COMPARE(session.step(), ImportSession::Step::Checked);
    click(QStringLiteral("answerRest"));
    click(QStringLiteral("goOn"));
    QTRY_COMPARE(list().rowCount(), 2);
    QTRY_VERIFY(m_app->session()->undoHistory().canUndo());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list().rowCount(), 0);
}

void WindowTest::locksAndUnlocks()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_app->window().isCarnetShown());
    QTRY_VERIFY(!m_app->session());
    QVERIFY(!QFile::exists(FileLock::pathFor(m_path)));
    QVERIFY(!m_app->window().windowTitle().contains(QStringLiteral("Ventes")));

    QTRY_VERIFY(m_app->window().startPage().unlockPage().isVisible());
    QCOMPARE(m_app->window().startPage().unlockPage().path(), m_path);
    m_app->open(m_path, SecretBytes::copyOf("une autre phrase"));
    QTRY_VERIFY(!m_app->session());
    QVERIFY(!m_app->window().isCarnetShown());
    m_app->open(m_path, SecretBytes::copyOf("sept mots que vous retiendrez"));
    QTRY_VERIFY(isOpen());
    QTRY_COMPARE(list().rowCount(), 1);
    QVERIFY(m_app->window().isCarnetShown());
}

void WindowTest::paintsAndTypesWhileTheStoreIsSilent()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    QElapsedTimer timer;
    timer.start();
    qint64 typedAfterMs = 0;
    qint64 paintedAfterMs = 0;
    {
        const SilentStore silence(m_app->session()->thread());
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(qApp->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("helene"));
        typedAfterMs = timer.elapsed();
        QCOMPARE(field->text(), QStringLiteral("helene"));
        const QImage picture = m_app->window().grab().toImage();
        paintedAfterMs = timer.elapsed();
        QVERIFY(!picture.isNull());
        while (timer.elapsed()
               < 2000) { // the store is silent for two seconds: events go on being handled in a breath
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            QVERIFY2(turn.elapsed() < 500, "the window stood still");
            QVERIFY(!list().isSettled());
        }
    }
    QVERIFY2(typedAfterMs < 1000, qPrintable(QString::number(typedAfterMs)));
    QVERIFY2(paintedAfterMs < 1500, qPrintable(QString::number(paintedAfterMs)));
    QTRY_VERIFY(list().isSettled());
    QCOMPARE(list().rowCount(), 1);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
