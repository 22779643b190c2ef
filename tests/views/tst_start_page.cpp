// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/new_carnet_page.h"
#include "views/start_page.h"
#include "views/unlock_page.h"
#include "views/widgets/page_state.h"
#include "views/widgets/secret_edit.h"
#include "views/widgets/strength_bar.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace carnet;

namespace {

const char kPhrase[] = "tilleul orage cadran brume sept galet renard";

bool showsText(const QWidget &page, const QString &part)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->text().contains(part); });
}

QPushButton *buttonNamed(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class StartPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void init();
    void cleanup() { m_page.reset(); }
    void theFirstCarnetThatIsThereIsChosen();
    void typingAndEnterAsksToOpen();
    void whileOpeningNothingIsAskedTwice();
    void aWrongPassphraseWaitsAndSelects();
    void waitsDoubleToThirtySeconds();
    void capsLockIsTold();
    void theDemoPassphraseFillsItselfIn();
    void aMissingCarnetCannotBeUnlocked();
    void withoutCarnetsOneCanBeMade();
    void withoutCarnetsTheKeyboardMakesOne();
    void escapeLeavesTheNewCarnet();
    void newCarnetNeedsTwoEqualStrongPassphrases();
    void aFailureFitsThePage();
    void aFolderThatIsGoneIsTold();
    void diceProposeWords();

private:
    QString m_asked;
    int m_askedTimes = 0;
    SecretBytes m_passphrase;
    std::unique_ptr<StartPage> m_page;
};

void StartPageTest::init()
{
    m_asked.clear();
    m_askedTimes = 0;
    m_page = std::make_unique<StartPage>();
    m_page->resize(1366, 768);
    m_page->setRecent(
        {{QStringLiteral("/usb/a.carnet"), QStringLiteral("a"), QStringLiteral("usb"), {}, {}, true, {}},
         {QStringLiteral("/home/b.carnet"), QStringLiteral("b"), QStringLiteral("home"), {}, {}, false, {}},
         {QStringLiteral("/home/demo.carnet"),
          QStringLiteral("demo"),
          QStringLiteral("home"),
          {},
          {},
          false,
          QString::fromLatin1(kPhrase)}});
    m_page->unlockPage().setOpenHandler([this](const QString &path, SecretBytes passphrase) {
        m_asked = path;
        ++m_askedTimes;
        m_passphrase = std::move(passphrase);
    });
    m_page->show();
    m_page->activateWindow();
    m_page->unlockPage().focusPassphrase();
}

void StartPageTest::theFirstCarnetThatIsThereIsChosen()
{
    QCOMPARE(m_page->unlockPage().path(), QStringLiteral("/home/b.carnet"));
    QTest::keyClick(m_page->findChild<QListView *>(), Qt::Key_Down);
    QCOMPARE(m_page->unlockPage().path(), QStringLiteral("/home/demo.carnet"));
}

void StartPageTest::typingAndEnterAsksToOpen()
{
    auto *edit = m_page->unlockPage().findChild<SecretEdit *>();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_askedTimes, 0); // nothing typed
    QTest::keyClicks(edit, QString::fromLatin1(kPhrase));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_asked, QStringLiteral("/home/b.carnet"));
    QVERIFY(m_passphrase.equals(SecretBytes::copyOf(kPhrase)));
    m_page->unlockPage().showOpened();
    QVERIFY(edit->isEmpty());
}

void StartPageTest::whileOpeningNothingIsAskedTwice()
{
    auto *edit = m_page->unlockPage().findChild<SecretEdit *>();
    QTest::keyClicks(edit, QStringLiteral("abc"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_page->unlockPage().isBusy());
    QVERIFY(!edit->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_askedTimes, 1);
}

void StartPageTest::aWrongPassphraseWaitsAndSelects()
{
    auto *edit = m_page->unlockPage().findChild<SecretEdit *>();
    QTest::keyClicks(edit, QStringLiteral("abc"));
    QTest::keyClick(edit, Qt::Key_Return);
    m_page->unlockPage().showWrongPassphrase();
    QVERIFY(edit->hasSelection());
    QVERIFY(edit->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_askedTimes, 1); // still waiting
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(m_page->unlockPage(), QStringLiteral("Unlock"))->isEnabled(), 3000);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_askedTimes, 2);
}

void StartPageTest::waitsDoubleToThirtySeconds()
{
    for (const int seconds : {1, 2, 4, 8, 16, 30, 30}) {
        m_page->unlockPage().showWrongPassphrase();
        QVERIFY2(showsText(m_page->unlockPage(), QStringLiteral(" %1 s.").arg(seconds)),
                 qPrintable(QString::number(seconds)));
    }
    m_page->unlockPage().showOpened();
    m_page->unlockPage().showWrongPassphrase();
    QVERIFY(showsText(m_page->unlockPage(), QStringLiteral(" 1 s.")));
}

void StartPageTest::capsLockIsTold()
{
    auto *edit = m_page->unlockPage().findChild<SecretEdit *>();
    const QRect before = edit->geometry();
    QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    QVERIFY(showsText(m_page->unlockPage(), QStringLiteral("Caps lock")));
    QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, QStringLiteral("a"), Qt::NoModifier);
    QVERIFY(!showsText(m_page->unlockPage(), QStringLiteral("Caps lock")));
    QCOMPARE(edit->geometry(), before);
}

void StartPageTest::theDemoPassphraseFillsItselfIn()
{
    QPushButton *fill = buttonNamed(m_page->unlockPage(), QStringLiteral("Fill it in"));
    QVERIFY(!fill->isVisible());
    QTest::keyClick(m_page->findChild<QListView *>(), Qt::Key_Down);
    QVERIFY(fill->isVisible());
    QVERIFY(showsText(m_page->unlockPage(), QString::fromLatin1(kPhrase)));
    QTest::mouseClick(fill, Qt::LeftButton);
    QTest::keyClick(m_page->unlockPage().findChild<SecretEdit *>(), Qt::Key_Return);
    QCOMPARE(m_asked, QStringLiteral("/home/demo.carnet"));
    QVERIFY(m_passphrase.equals(SecretBytes::copyOf(kPhrase)));
}

void StartPageTest::aMissingCarnetCannotBeUnlocked()
{
    QTest::keyClick(m_page->findChild<QListView *>(), Qt::Key_Up);
    QCOMPARE(m_page->unlockPage().path(), QStringLiteral("/usb/a.carnet"));
    QVERIFY(!buttonNamed(m_page->unlockPage(), QStringLiteral("Unlock"))->isEnabled());
    QVERIFY(showsText(m_page->unlockPage(), QStringLiteral("not there")));
}

void StartPageTest::withoutCarnetsOneCanBeMade()
{
    m_page->setRecent({});
    QVERIFY(m_page->unlockPage().path().isEmpty());
    QTest::mouseClick(buttonNamed(m_page->unlockPage(), QStringLiteral("New carnet")), Qt::LeftButton);
    QVERIFY(m_page->newCarnetPage().isVisible());
}

void StartPageTest::withoutCarnetsTheKeyboardMakesOne()
{
    m_page = std::make_unique<StartPage>();
    m_page->setRecent({});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(label->text() != QStringLiteral("Recent carnets") || !label->isVisible());
    QVERIFY(m_page->focusWidget());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(m_page->newCarnetPage().isVisible());
}

void StartPageTest::escapeLeavesTheNewCarnet()
{
    m_page->showNewCarnet();
    QVERIFY(m_page->newCarnetPage().isVisible());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_page->unlockPage().isVisible());
    QCOMPARE(m_page->focusWidget()->metaObject()->className(), "carnet::SecretEdit");
}

void StartPageTest::newCarnetNeedsTwoEqualStrongPassphrases()
{
    NewCarnetPage &page = m_page->newCarnetPage();
    QString path;
    page.setEstimator([](const SecretBytes &phrase) { return static_cast<double>(phrase.size()) * 2; });
    page.setCreateHandler([&](NewCarnetRequest request) {
        path = request.path;
        m_passphrase = std::move(request.passphrase);
    });
    page.setFolder(QStringLiteral("/tmp"));
    m_page->showNewCarnet();
    QPushButton *create = buttonNamed(page, QStringLiteral("Create the carnet"));
    const QList<SecretEdit *> edits = page.findChildren<SecretEdit *>();
    QCOMPARE(edits.size(), 2);
    QTest::keyClicks(edits.at(0), QStringLiteral("short"));
    QTest::keyClicks(edits.at(1), QStringLiteral("short"));
    QVERIFY(!create->isEnabled());
    edits.at(0)->selectAll();
    QTest::keyClicks(edits.at(0), QString::fromLatin1(kPhrase));
    QVERIFY(!create->isEnabled());
    edits.at(1)->selectAll();
    QTest::keyClicks(edits.at(1), QString::fromLatin1(kPhrase));
    QVERIFY(create->isEnabled());
    QTest::keyClick(edits.at(1), Qt::Key_Return);
    QCOMPARE(path, QStringLiteral("/tmp/My carnet.carnet"));
    QVERIFY(m_passphrase.equals(SecretBytes::copyOf(kPhrase)));
    page.showError(QStringLiteral("The disk is full"), QStringLiteral("Nothing was written."));
    QVERIFY(showsText(page, QStringLiteral("The disk is full")));
    QVERIFY(create->isEnabled());
    QCOMPARE(m_page->focusWidget(), create); // Enter tries again
}

void StartPageTest::aFailureFitsThePage()
{
    NewCarnetPage &page = m_page->newCarnetPage();
    m_page->resize(1100, 640); // the smallest window
    m_page->showNewCarnet();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    page.showError(QStringLiteral("The carnet was not created"),
                   QStringLiteral("There is no room left on this disk, and nothing was written to it. Make "
                                  "room, then try again: it takes some minutes."));
    QCoreApplication::processEvents();
    const auto *error = page.findChild<PageError *>();
    const QPushButton *create = buttonNamed(page, QStringLiteral("Create the carnet"));
    QVERIFY(error->isVisible());
    QVERIFY2(error->geometry().bottom() + 4 <= create->geometry().top(),
             qPrintable(QStringLiteral("%1 px").arg(create->geometry().top() - error->geometry().bottom())));
    QList<QWidget *> cut{page.findChild<StrengthBar *>()}; // the first to give way
    for (QLabel *label : page.findChildren<QLabel *>())
        cut << label;
    cut.removeIf([](const QWidget *each) {
        return !each->isVisible() || each->height() >= each->minimumSizeHint().height();
    });
    QVERIFY(cut.isEmpty());
}

void StartPageTest::aFolderThatIsGoneIsTold()
{
    NewCarnetPage &page = m_page->newCarnetPage();
    bool isAsked = false;
    page.setCreateHandler([&isAsked](const NewCarnetRequest &) { isAsked = true; });
    page.setEstimator([](const SecretBytes &) { return 90.0; });
    page.setFolder(QStringLiteral("/nowhere/at/all"));
    m_page->showNewCarnet();
    for (SecretEdit *field : page.findChildren<SecretEdit *>())
        field->setSecret({reinterpret_cast<const unsigned char *>(kPhrase), sizeof(kPhrase) - 1});
    buttonNamed(page, QStringLiteral("Create the carnet"))->click();
    QVERIFY(!isAsked);
    QVERIFY(showsText(page, QStringLiteral("This folder is not there")));
}

void StartPageTest::diceProposeWords()
{
    NewCarnetPage &page = m_page->newCarnetPage();
    page.setGenerator([] { return SecretBytes::copyOf(kPhrase); });
    m_page->showNewCarnet();
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Propose seven words"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const QList<SecretEdit *> edits = page.findChildren<SecretEdit *>();
    QVERIFY(edits.at(0)->secret().equals(SecretBytes::copyOf(kPhrase)));
    QCOMPARE(edits.at(0)->display(), SecretEdit::Display::Clear);
    QVERIFY(edits.at(1)->isEmpty());
    edits.at(0)->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget()->accessibleName(), QStringLiteral("Propose seven words"));
    QTest::keyClick(m_page.get(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget()->accessibleName(), QStringLiteral("Hide the passphrase"));
    QTest::keyClick(m_page.get(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), edits.at(1));
}

QTEST_MAIN(StartPageTest)
#include "tst_start_page.moc"
