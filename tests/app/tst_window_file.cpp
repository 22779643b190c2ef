// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_doors.h"
#include "core/recovery_code.h"
#include "models/copy_session.h"
#include "tests/app/window_fixture.h"
#include "views/carnet_page.h"
#include "views/passphrase_form.h"
#include "views/preferences_page.h"
#include "views/recover_page.h"
#include "views/unlock_page.h"
#include "views/widgets/new_secret.h"
#include "views/widgets/notice_bar.h"
#include "views/widgets/secret_edit.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace carnet;

/// What is done with the file of the open carnet, and with the window around it.
class WindowFileTest : public QObject, protected carnet::test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void locksAndUnlocks();
    void changesThePassphrase();
    void opensWithTheRecoverySheet();
    void theSheetIsToldUntilThePageIsLeft();
    void goesBackToABackup();
    void tellsThatTheFileWasReplaced();
    void changesTheLanguageWhileItIsOpen();
};

void WindowFileTest::locksAndUnlocks()
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

void WindowFileTest::changesThePassphrase()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("carnet"));
    CarnetPage &carnet = m_app->window().carnetPage();
    carnet.passphraseForm().fresh().setEstimator([](const SecretBytes &) { return 90.0; });
    carnet.showPassphraseForm();
    type(QStringLiteral("une fausse phrase"));
    press(Qt::Key_Return);
    type(QStringLiteral("huit mots que vous oublierez"));
    press(Qt::Key_Return);
    type(QStringLiteral("huit mots que vous oublierez"));
    press(Qt::Key_Return);
    // The wrong one is told, and the field is ready to be typed in again.
    QTRY_VERIFY(qobject_cast<SecretEdit *>(qApp->focusWidget()));
    auto *old = qobject_cast<SecretEdit *>(qApp->focusWidget());
    QTRY_VERIFY(old->hasSelection() || old->isEmpty());
    QVERIFY(carnet.passphraseForm().isVisible());
    type(QStringLiteral("sept mots que vous retiendrez"));
    press(Qt::Key_Return);
    if (carnet.passphraseForm().fresh().secret().isEmpty()) {
        type(QStringLiteral("huit mots que vous oublierez"));
        press(Qt::Key_Return);
        type(QStringLiteral("huit mots que vous oublierez"));
    } else {
        press(Qt::Key_Return); // on to the second, from memory
    }
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_dir->filePath(QStringLiteral("Ventes.sauvegarde.carnet"))));
    QTRY_VERIFY(!carnet.passphraseForm().isVisible());
    QTRY_COMPARE(list().rowCount(), 1);
    m_app->lock();
    QTRY_VERIFY(!m_app->session());
    m_app->open(m_path, SecretBytes::copyOf("huit mots que vous oublierez"));
    QTRY_VERIFY(isOpen());
    QTRY_COMPARE(list().rowCount(), 1);
}

void WindowFileTest::opensWithTheRecoverySheet()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    auto access = m_app->session()->thread().access();
    access.waitForFinished();
    const SecretBytes secret = encodeRecoveryCode(access.takeResult()->key.key);
    const QString code = QString::fromLatin1(reinterpret_cast<const char *>(secret.bytes().data()),
                                             static_cast<qsizetype>(secret.bytes().size()));
    m_app->lock();
    QTRY_VERIFY(!m_app->session());
    StartPage &start = m_app->window().startPage();
    Q_EMIT start.unlockPage().forgotten(m_path);
    RecoverPage &page = start.recoverPage();
    page.findChild<NewSecret *>()->setEstimator([](const SecretBytes &) { return 90.0; });
    QVERIFY(page.isVisible());
    QString wrong = code;
    wrong[8] = wrong.at(8) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7'); // of the second group
    type(wrong);
    press(Qt::Key_Return);
    type(QStringLiteral("huit mots que vous oublierez"));
    press(Qt::Key_Return);
    type(QStringLiteral("huit mots que vous oublierez"));
    press(Qt::Key_Return);
    const auto says = [&page](const QString &text) {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(QStringLiteral("A sign of group 2 is wrong")));
    QVERIFY(!m_app->session());
    page.findChild<SecretEdit *>()->clear(); // the field has the focus
    type(code.toLower());
    press(Qt::Key_Return);
    press(Qt::Key_Return); // the new passphrase is still there, twice
    press(Qt::Key_Return);
    QTRY_VERIFY(isOpen() && m_app->window().isCarnetShown());
    QTRY_COMPARE(list().rowCount(), 1);
    QCOMPARE(m_app->window().findChild<NoticeBar *>()->texts().size(), 1);
    m_app->lock();
    QTRY_VERIFY(!m_app->session());
    m_app->open(m_path, SecretBytes::copyOf("huit mots que vous oublierez"));
    QTRY_VERIFY(isOpen());
    QTRY_COMPARE(list().rowCount(), 1);
}

void WindowFileTest::theSheetIsToldUntilThePageIsLeft()
{
    const QTemporaryDir elsewhere;
    m_app->fileDoors()->writeSheetTo(elsewhere.filePath(QStringLiteral("Feuille.pdf")));
    QTRY_COMPARE(m_app->window().currentPage(), QStringLiteral("carnet"));
    const auto says = [this] {
        const QList<QLabel *> labels = m_app->window().carnetPage().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Feuille.pdf"));
        });
    };
    QTRY_VERIFY(says());
    m_app->window().showPage(QStringLiteral("contacts"));
    m_app->window().showPage(QStringLiteral("carnet"));
    QVERIFY(m_app->window().carnetPage().isVisible());
    QVERIFY(!says());
}

void WindowFileTest::goesBackToABackup()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    const QString backup = m_dir->filePath(QStringLiteral("copie.carnet"));
    m_app->fileDoors()->backUp(backup);
    QTRY_VERIFY(QFile::exists(backup));
    QTRY_VERIFY(!m_app->session()->copies().isRunning());
    addContact(QStringLiteral("Olivier"), QStringLiteral("Perrin"));
    m_app->window().showPage(QStringLiteral("carnet"));
    CarnetPage &carnet = m_app->window().carnetPage();
    carnet.showRestoreForm(backup);
    type(QStringLiteral("sept mots que vous retiendrez"));
    press(Qt::Key_Return);
    auto *replace = [&]() -> QPushButton * {
        (void)QTest::qWaitFor([] { return qobject_cast<QPushButton *>(qApp->focusWidget()) != nullptr; });
        return qobject_cast<QPushButton *>(qApp->focusWidget());
    }();
    QVERIFY(replace);
    QVERIFY(isOpen()); // nothing was done yet: it is shown first
    QCOMPARE(list().rowCount(), 2);
    QTest::keyClick(replace, Qt::Key_Space);
    const QString kept = m_dir->filePath(QStringLiteral("Ventes.avant-restauration.carnet"));
    QTRY_VERIFY(QFile::exists(kept));
    QTRY_VERIFY(isOpen() && m_app->window().isCarnetShown());
    QTRY_COMPARE(list().rowCount(), 1);
    auto *notices = m_app->window().findChild<NoticeBar *>();
    QCOMPARE(notices->texts().size(), 1);
    QVERIFY(notices->texts().first().contains(QFileInfo(kept).fileName()));
}

void WindowFileTest::tellsThatTheFileWasReplaced()
{
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".ailleurs")));
    auto *notices = m_app->window().findChild<NoticeBar *>();
    QTRY_COMPARE_WITH_TIMEOUT(notices->texts().size(), 1, 10'000);
    QVERIFY(notices->isVisible());
    QVERIFY(QFile::rename(m_path + QStringLiteral(".ailleurs"), m_path));
}

void WindowFileTest::changesTheLanguageWhileItIsOpen()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    view().chooseId(list().idAt(0));
    const qint64 id = list().idAt(0);
    m_app->window().showPage(QStringLiteral("preferences"));
    Q_EMIT m_app->window().preferencesPage().languageChosen(QStringLiteral("fr"));
    QTRY_COMPARE(list().headerData(static_cast<int>(ListColumn::Town), Qt::Horizontal).toString(),
                 QStringLiteral("Ville"));
    QVERIFY(isOpen());
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("preferences"));
    QCOMPARE(page().currentId(), id);
    m_app->window().showPage(QStringLiteral("contacts"));
    view().setFocus();
    QTRY_VERIFY(m_app->session()->contactDraft().id() == id);
    press(Qt::Key_Delete);
    QTRY_COMPARE(list().rowCount(), 0);
    QTRY_COMPARE(m_app->window().toast().text(), QStringLiteral("Fiche supprimée\u00a0: Hélène Marchand"));
    Q_EMIT m_app->window().preferencesPage().languageChosen(QStringLiteral("en"));
    QTRY_COMPARE(list().headerData(static_cast<int>(ListColumn::Town), Qt::Horizontal).toString(),
                 QStringLiteral("Town"));
}

QTEST_MAIN(WindowFileTest)
#include "tst_window_file.moc"
