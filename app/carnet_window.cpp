// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carnet_window.h"

#include "app/demo_carnet.h"
#include "app/documents_folder.h"
#include "app/documents_link.h"
#include "app/export_action.h"
#include "app/file_doors.h"
#include "app/open_notice_text.h"
#include "app/page_links.h"
#include "app/palette_link.h"
#include "app/recent_carnets.h"
#include "app/records_link.h"
#include "app/theme_setting.h"
#include "app/translations.h"
#include "core/error_text.h"
#include "models/answer.h"
#include "models/duplicate_session.h"
#include "store/backup.h"
#include "views/contacts_page.h"
#include "views/duplicates_page.h"
#include "views/import_page.h"
#include "views/new_carnet_page.h"
#include "views/preferences_page.h"
#include "views/recover_page.h"
#include "views/unlock_page.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>
#include <QTimer>
#include <QtConcurrent>

namespace carnet {

CarnetWindow::CarnetWindow(AppSettings &settings, Theme &theme, const Clock &clock, KeyDerivation derive)
    : m_settings(settings), m_theme(theme), m_clock(clock), m_derive(std::move(derive))
{
    m_theme.setChoice(choiceOf(m_settings.theme()));
    m_autoLock.setIdleMinutes(m_settings.autoLockMinutes());
    connect(&m_autoLock, &AutoLock::lockRequested, this, &CarnetWindow::lock);
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] {
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    });
    OpenedDocuments::removeLeftOvers();
    build();
}

CarnetWindow::~CarnetWindow()
{
    m_settings.setLayout(QStringLiteral("window"), m_window->saveGeometry());
    detach();
    m_session.reset();
}

void CarnetWindow::build()
{
    m_window = std::make_unique<MainWindow>();
    m_import = new ImportPage(m_window.get());
    m_duplicates = new DuplicatesPage(m_window.get());
    m_window->contactsPage().setFormat(format());
    connectStart();
    connectWindow();
    linkImportPage(*m_window, *m_import);
    linkDuplicatesPage(*m_window, *m_duplicates, format());
    connectPreferences();
    if (!m_window->restoreGeometry(m_settings.layout(QStringLiteral("window"))))
        m_window->fit(m_window->screen()->availableSize());
    fillRecent();
}

void CarnetWindow::rebuild()
{
    if (m_window->contactsPage().isTypingUnsaved()) {
        m_window->contactsPage().leaveForm([this] { QTimer::singleShot(0, this, &CarnetWindow::rebuild); });
        return;
    }
    const bool wasOpen = isOpen();
    const QString page = m_window->currentPage();
    const qint64 current = m_window->contactsPage().currentId();
    const RecordKind kind = m_window->contactsPage().kind();
    const QString offered = m_window->startPage().unlockPage().path();
    m_settings.setLayout(QStringLiteral("window"), m_window->saveGeometry());
    detach();
    const std::unique_ptr<MainWindow> former = std::move(m_window);
    switchTranslations(*qApp, m_settings.language());
    build();
    if (wasOpen) {
        attach();
        m_window->showCarnet(carnetTitle(m_session->path()));
        m_window->contactsPage().setKind(kind);
        m_window->contactsPage().list(kind).chooseId(current);
        m_window->showPage(page);
    } else if (!offered.isEmpty()) {
        m_window->startPage().showUnlock(recentCarnet(offered, 0, format()));
    }
    m_window->show();
    m_window->activateWindow();
}

void CarnetWindow::fillRecent()
{
    QList<RecentCarnet> recent;
    for (const AppSettings::Recent &carnet : m_settings.recentCarnets())
        recent.append(recentCarnet(carnet.path, carnet.openedAtMs, format()));
    m_window->startPage().setRecent(recent);
}

void CarnetWindow::connectStart()
{
    StartPage &start = m_window->startPage();
    connect(&start, &StartPage::openOtherRequested, this, &CarnetWindow::chooseCarnet);
    start.unlockPage().setOpenHandler(
        [this](const QString &path, SecretBytes passphrase) { open(path, std::move(passphrase)); });
    start.recoverPage().setHandler([this](const QString &path, SecretBytes code, SecretBytes fresh) {
        begin(path, Opening::Recovered);
        m_session->recover(std::move(code), std::move(fresh));
    });
    start.newCarnetPage().setCreateHandler([this](NewCarnetRequest request) {
        create(request.path, std::move(request.passphrase),
               request.wantsRecoverySheet ? Sheet::Wanted : Sheet::NotWanted);
    });
    start.newCarnetPage().setFolder(documentsFolder());
    connect(&start.newCarnetPage(), &NewCarnetPage::chooseFolderRequested, this,
            [this](const QString &current) {
                auto *dialog = new QFileDialog(m_window.get(), tr("Folder of the new carnet"), current);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setFileMode(QFileDialog::Directory);
                connect(dialog, &QFileDialog::fileSelected, &m_window->startPage().newCarnetPage(),
                        &NewCarnetPage::setFolder);
                dialog->open();
            });
}

void CarnetWindow::chooseCarnet()
{
    auto *dialog =
        new QFileDialog(m_window.get(), tr("Open a carnet"), QDir::homePath(), tr("Carnets (*.carnet)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        (void)offer(path); // another window came forward: nothing to do here
    });
    dialog->open();
}

void CarnetWindow::connectWindow()
{
    connect(m_window.get(), &MainWindow::lockRequested, this, &CarnetWindow::lock);
    connect(m_window.get(), &MainWindow::otherCarnetRequested, this, &CarnetWindow::lock);
    connect(m_window.get(), &MainWindow::exportRequested, this, [this] {
        if (isOpen())
            exportRecords(*m_window, *m_session, m_clock.today());
    });
    connect(&m_window->contactsPage(), &ContactsPage::demoRequested, this, &CarnetWindow::offerDemo);
}

void CarnetWindow::connectPreferences()
{
    PreferencesPage &page = m_window->preferencesPage();
    page.setThemeChoice(m_theme.choice());
    page.setLanguage(m_settings.language());
    page.setLockDelay(m_settings.autoLockMinutes());
    connect(&page, &PreferencesPage::themeChosen, this, [this](ThemeChoice choice) {
        m_theme.setChoice(choice);
        m_settings.setTheme(storedChoice(choice));
    });
    connect(&page, &PreferencesPage::languageChosen, this, [this](const QString &code) {
        if (code == m_settings.language())
            return;
        m_settings.setLanguage(code);
        QTimer::singleShot(0, this, &CarnetWindow::rebuild); // the page that speaks goes with it
    });
    connect(&page, &PreferencesPage::lockDelayChosen, this, [this](int minutes) {
        m_settings.setAutoLockMinutes(minutes);
        m_autoLock.setIdleMinutes(minutes);
    });
}

bool CarnetWindow::offer(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<SingleInstance::Role> role = m_instance.claim(absolute);
    if (role && *role == SingleInstance::Role::Second)
        return false;
    if (m_session)
        lock();
    m_window->startPage().showUnlock(recentCarnet(absolute, 0, format()));
    return true;
}

void CarnetWindow::offerDemo()
{
    const QString path = demoCarnetPath();
    onAnswer(QtConcurrent::run([clock = m_clock, path] { return ensureDemoCarnet(clock, path); }), this,
             [this, path](const Result<void> &made) {
                 if (!made)
                     m_window->startPage().unlockPage().showError(errorSentence(made.error()), 0);
                 else if (!offer(path))
                     m_window->close();
             });
}

void CarnetWindow::open(const QString &path, SecretBytes passphrase)
{
    begin(path, Opening::Unlocked);
    m_session->open(std::move(passphrase));
}

void CarnetWindow::create(const QString &path, SecretBytes passphrase, Sheet sheet)
{
    begin(path, Opening::Created);
    m_wantsSheet = sheet == Sheet::Wanted;
    m_session->create(std::move(passphrase));
}

void CarnetWindow::begin(const QString &path, Opening how)
{
    m_opening = how;
    m_wantsSheet = false;
    m_session = std::make_unique<Session>(path, &m_settings, m_clock, m_derive);
    connectSession();
}

void CarnetWindow::connectSession()
{
    connect(m_session.get(), &Session::opened, this, &CarnetWindow::onOpened);
    connect(m_session.get(), &Session::failed, this, &CarnetWindow::onFailed);
    connect(m_session.get(), &Session::fileReplaced, this, [this] {
        m_window->showNotice(
            tr("The file of this carnet was moved or replaced while it is open. Nothing is saved any "
               "more: put it back, or lock and open it again."));
    });
    connect(m_session.get(), &Session::closing, this, [this] {
        m_autoLock.stop();
        m_clipboard.clearOurs();
        detach();
    });
    connect(m_session.get(), &Session::closed, this, [this] {
        m_instance.release();
        m_session.release()->deleteLater(); // it is the one that speaks now
        fillRecent();
    });
}

/// The window takes up the models of the open carnet.
void CarnetWindow::attach()
{
    m_records = std::make_unique<RecordsLink>(*m_window, *m_session, m_settings);
    m_documents = std::make_unique<DocumentsLink>(*m_window, *m_session);
    m_palette = std::make_unique<PaletteLink>(*m_window, *m_session);
    m_doors = std::make_unique<FileDoors>(*m_window, *m_session, format());
    // Later, since they end what sends them.
    connect(m_doors.get(), &FileDoors::replaceRequested, this, &CarnetWindow::replaceFile,
            Qt::QueuedConnection);
    connect(
        m_doors.get(), &FileDoors::lost, this,
        [this](const Error &error) {
            const QString sentence = errorSentence(error);
            lock();
            m_window->startPage().unlockPage().showError(sentence, 0);
        },
        Qt::QueuedConnection);
    m_import->setSession(&m_session->importSession());
    m_duplicates->setSession(&m_session->duplicates());
    m_session->duplicates().scanQuietly();
}

void CarnetWindow::detach()
{
    m_import->setSession(nullptr);
    m_duplicates->setSession(nullptr);
    m_doors.reset();
    m_palette.reset();
    m_documents.reset();
    m_records.reset();
}

void CarnetWindow::onOpened()
{
    StartPage &start = m_window->startPage();
    if (m_opening == Opening::Created)
        start.newCarnetPage().showCreated();
    else if (m_opening == Opening::Recovered)
        start.recoverPage().showOpened();
    else
        start.unlockPage().showOpened();
    m_settings.noteOpened(m_session->path(), m_clock.nowMs());
    (void)m_instance.claim(
        m_session->path()); // a new one could not be claimed before; its own lock guards it anyway
    attach();
    m_window->showCarnet(carnetTitle(m_session->path()));
    showNotices();
    m_autoLock.start();
    if (m_wantsSheet)
        m_doors->writeSheet();
}

void CarnetWindow::showNotices()
{
    for (const OpenNotice notice : m_session->notices()) {
        // Whoever has just gone back to a backup knows that it is older.
        if (notice != OpenNotice::OlderThanLastTime || m_opening != Opening::Restored)
            m_window->showNotice(openNoticeText(notice, m_session->keptCopy()));
    }
    if (m_opening == Opening::Restored)
        m_window->showNotice(
            tr("This is the backup, in the place of the carnet. The former carnet is kept whole as “%1”.")
                .arg(QFileInfo(m_keptAside).fileName()));
    if (m_opening == Opening::Recovered)
        m_window->showNotice(
            tr("The carnet has its new passphrase. The sheet that opened it does not open it "
               "any more: write a new one, in “This carnet”."));
}

void CarnetWindow::onFailed(const Error &error)
{
    StartPage &start = m_window->startPage();
    m_session.release()->deleteLater();
    if (m_opening == Opening::Created)
        start.newCarnetPage().showError(tr("The carnet was not created"), errorSentence(error));
    else if (m_opening == Opening::Recovered)
        start.recoverPage().showError(error);
    else if (error.code == ErrorCode::WrongKey)
        start.unlockPage().showWrongPassphrase();
    else
        start.unlockPage().showError(errorSentence(error), 0);
}

/// The restored file can take the name only once nothing has the carnet open.
void CarnetWindow::replaceFile(const QString &fresh, std::shared_ptr<SecretBytes> passphrase)
{
    const QString path = m_session->path();
    connect(m_session.get(), &Session::closed, this, [this, path, fresh, passphrase] {
        onAnswer(QtConcurrent::run([path, fresh] { return replaceByRestored(path, fresh); }), this,
                 [this, path, fresh, passphrase](const Result<QString> &kept) {
                     if (!kept)
                         QFile::remove(fresh);
                     onReplaced(kept, path, std::move(*passphrase));
                 });
    });
    lock();
}

void CarnetWindow::onReplaced(const Result<QString> &kept, const QString &path, SecretBytes passphrase)
{
    if (!kept) {
        m_window->startPage().unlockPage().showError(tr("Nothing was restored, the carnet is as it was.")
                                                         + QLatin1Char(' ') + errorSentence(kept.error()),
                                                     0);
        return;
    }
    m_keptAside = *kept;
    begin(path, Opening::Restored);
    m_session->open(std::move(passphrase));
}

void CarnetWindow::lock()
{
    if (!isOpen())
        return;
    const QString path = m_session->path();
    m_window->contactsPage()
        .saveFormWhatever(); // a lock does not wait; the write runs before the file closes
    m_window->showStart();
    m_session->close();
    m_window->startPage().showUnlock(recentCarnet(path, m_clock.nowMs(), format()));
}

} // namespace carnet
