// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carnet_window.h"

#include "app/demo_carnet.h"
#include "app/export_action.h"
#include "core/error_text.h"
#include "models/answer.h"
#include "models/record_commands.h"
#include "models/tag_model.h"
#include "models/undo_history.h"
#include "views/contacts_page.h"
#include "views/import_page.h"
#include "views/new_carnet_page.h"
#include "views/preferences_page.h"
#include "views/unlock_page.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStandardPaths>
#include <QtConcurrent>

namespace carnet {

namespace {

ThemeChoice choiceOf(AppSettings::ThemeChoice choice)
{
    switch (choice) {
    case AppSettings::ThemeChoice::System:
        return ThemeChoice::System;
    case AppSettings::ThemeChoice::Light:
        return ThemeChoice::Light;
    case AppSettings::ThemeChoice::Dark:
        return ThemeChoice::Dark;
    }
    return ThemeChoice::System;
}

AppSettings::ThemeChoice storedChoice(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? AppSettings::ThemeChoice::Light
        : choice == ThemeChoice::Dark   ? AppSettings::ThemeChoice::Dark
                                        : AppSettings::ThemeChoice::System;
}

QString titleOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

QString columnsName(RecordKind kind)
{
    return kind == RecordKind::Contact ? QStringLiteral("contact_columns")
                                       : QStringLiteral("company_columns");
}

} // namespace

CarnetWindow::CarnetWindow(AppSettings &settings, Theme &theme, const Clock &clock, KeyDerivation derive)
    : m_settings(settings), m_theme(theme), m_clock(clock), m_derive(std::move(derive)),
      m_import(new ImportPage(&m_window))
{
    m_theme.setChoice(choiceOf(m_settings.theme()));
    connectStart();
    connectWindow();
    connectContacts();
    connectImport();
    connectPreferences();
    connect(&m_autoLock, &AutoLock::lockRequested, this, &CarnetWindow::lock);
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] {
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    m_window.restoreGeometry(m_settings.layout(QStringLiteral("window")));
    fillRecent();
}

CarnetWindow::~CarnetWindow()
{
    saveLayout();
    m_session.reset(); // while the window is still there to let go of its models
}

DisplayFormat CarnetWindow::format() const
{
    DisplayFormat format;
    format.language =
        QLocale().language() == QLocale::French ? DisplayLanguage::French : DisplayLanguage::English;
    format.today = m_clock.today();
    format.zone = m_clock.zone();
    return format;
}

RecentCarnet CarnetWindow::recentOf(const QString &path, qint64 openedAtMs) const
{
    const QFileInfo file(path);
    RecentCarnet recent;
    recent.path = path;
    recent.title = titleOf(path);
    recent.folder = folderText(file.absolutePath());
    recent.openedText = openedAtMs > 0 ? format().moment(openedAtMs) : QString();
    recent.isMissing = !file.exists();
    recent.sizeText = recent.isMissing ? QString() : format().size(file.size());
    if (path == demoCarnetPath())
        recent.demoPassphrase = demoPassphrase();
    return recent;
}

void CarnetWindow::fillRecent()
{
    QList<RecentCarnet> recent;
    for (const AppSettings::Recent &carnet : m_settings.recentCarnets())
        recent.append(recentOf(carnet.path, carnet.openedAtMs));
    m_window.startPage().setRecent(recent);
}

void CarnetWindow::connectStart()
{
    StartPage &start = m_window.startPage();
    connect(&start, &StartPage::openOtherRequested, this, &CarnetWindow::chooseCarnet);
    start.unlockPage().setOpenHandler(
        [this](const QString &path, SecretBytes passphrase) { open(path, std::move(passphrase)); });
    start.newCarnetPage().setCreateHandler(
        [this](NewCarnetRequest request) { create(request.path, std::move(request.passphrase)); });
    start.newCarnetPage().setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(&start.newCarnetPage(), &NewCarnetPage::chooseFolderRequested, this,
            [this](const QString &current) {
                const QString folder =
                    QFileDialog::getExistingDirectory(&m_window, tr("Folder of the new carnet"), current);
                if (!folder.isEmpty())
                    m_window.startPage().newCarnetPage().setFolder(folder);
            });
}

void CarnetWindow::chooseCarnet()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a carnet"), QDir::homePath(),
                                                      tr("Carnets (*.carnet)"));
    if (!path.isEmpty())
        (void)offer(path); // another window came forward: nothing to do here
}

void CarnetWindow::connectWindow()
{
    connect(&m_window, &MainWindow::lockRequested, this, &CarnetWindow::lock);
    connect(&m_window, &MainWindow::otherCarnetRequested, this, &CarnetWindow::lock);
    connect(&m_window, &MainWindow::exportRequested, this, [this] {
        if (m_session && m_session->state() == Session::State::Open)
            exportRecords(m_window, *m_session);
    });
    connect(&m_window, &MainWindow::undoRequested, this, [this] {
        if (m_session && m_session->state() == Session::State::Open)
            m_session->undoHistory().undo();
    });
    connect(&m_window, &MainWindow::redoRequested, this, [this] {
        if (m_session && m_session->state() == Session::State::Open)
            m_session->undoHistory().redo();
    });
}

void CarnetWindow::connectContacts()
{
    ContactsPage &page = m_window.contactsPage();
    page.setFormat(format());
    const auto whileOpen = [this](auto act) {
        return [this, act](auto... values) {
            if (m_session && m_session->state() == Session::State::Open)
                act(values...);
        };
    };
    connect(&page, &ContactsPage::searchEdited, this, whileOpen([this](RecordKind kind, const QString &text) {
        m_session->list(kind).setSearchText(text);
    }));
    connect(&page, &ContactsPage::recordChosen, this,
            whileOpen([this](RecordKind kind, qint64 id) { onRecordChosen(kind, id); }));
    connect(&page, &ContactsPage::contactSaved, this,
            whileOpen([this](const Contact &contact) { save(RecordKind::Contact, contact, {}); }));
    connect(&page, &ContactsPage::companySaved, this,
            whileOpen([this](const Company &company) { save(RecordKind::Company, {}, company); }));
    connect(&page, &ContactsPage::deleteRequested, this,
            whileOpen([this](RecordKind kind, const QList<qint64> &ids) {
                m_session->commands().trash(kind, {ids.begin(), ids.end()});
            }));
    connect(&page, &ContactsPage::retryRequested, this,
            whileOpen([this] { m_session->list(m_window.contactsPage().kind()).reload(); }));
    connect(&page, &ContactsPage::demoRequested, this, &CarnetWindow::offerDemo);
}

void CarnetWindow::connectImport()
{
    const QString import = QStringLiteral("import");
    m_window.addPage(import, m_import);
    connect(&m_window, &MainWindow::importRequested, this, [this, import] { m_window.showPage(import); });
    // A text field with the focus takes its own paste first.
    auto *paste = new QShortcut(QKeySequence(QKeySequence::Paste), &m_window.contactsPage());
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this, import] {
        const QMimeData *cells = QGuiApplication::clipboard()->mimeData();
        if (cells && m_import->paste(*cells))
            m_window.showPage(import);
    });
    const auto leave = [this] { m_window.showPage(QStringLiteral("contacts")); };
    connect(m_import, &ImportPage::leaveRequested, this, leave);
    connect(m_import, &ImportPage::contactsRequested, this, leave);
    connect(m_import, &ImportPage::undoRequested, &m_window, &MainWindow::undoRequested);
}

void CarnetWindow::connectPreferences()
{
    PreferencesPage &page = m_window.preferencesPage();
    page.setThemeChoice(m_theme.choice());
    page.setLanguage(m_settings.language());
    page.setLockDelay(m_settings.autoLockMinutes());
    m_autoLock.setIdleMinutes(m_settings.autoLockMinutes());
    connect(&page, &PreferencesPage::themeChosen, this, [this](ThemeChoice choice) {
        m_theme.setChoice(choice);
        m_settings.setTheme(storedChoice(choice));
    });
    connect(&page, &PreferencesPage::languageChosen, this, [this](const QString &code) {
        m_settings.setLanguage(code);
        m_window.showToast(tr("The language changes at the next start."), QStringLiteral("info"),
                           Toast::Offer::Nothing);
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
    m_window.startPage().showUnlock(recentOf(absolute, 0));
    return true;
}

void CarnetWindow::offerDemo()
{
    const QString path = demoCarnetPath();
    onAnswer(QtConcurrent::run([clock = m_clock, path] { return ensureDemoCarnet(clock, path); }), this,
             [this, path](const Result<void> &made) {
                 if (!made)
                     m_window.startPage().unlockPage().showError(errorSentence(made.error()), 0);
                 else if (!offer(path))
                     m_window.close();
             });
}

void CarnetWindow::open(const QString &path, SecretBytes passphrase)
{
    m_isCreating = false;
    begin(path);
    m_session->open(std::move(passphrase));
}

void CarnetWindow::create(const QString &path, SecretBytes passphrase)
{
    m_isCreating = true;
    begin(path);
    m_session->create(std::move(passphrase));
}

void CarnetWindow::begin(const QString &path)
{
    m_session = std::make_unique<Session>(path, &m_settings, m_clock, m_derive);
    connectSession();
}

void CarnetWindow::connectSession()
{
    connect(m_session.get(), &Session::opened, this, &CarnetWindow::onOpened);
    connect(m_session.get(), &Session::failed, this, &CarnetWindow::onFailed);
    connect(m_session.get(), &Session::closing, this, [this] {
        m_autoLock.stop();
        saveLayout();
        m_import->setSession(nullptr);
        for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company})
            m_window.contactsPage().setRecords(kind, &m_noRecords, {});
    });
    connect(m_session.get(), &Session::closed, this, [this] {
        m_instance.release();
        m_session.release()->deleteLater(); // it is the one that speaks now
        fillRecent();
    });
}

void CarnetWindow::onOpened()
{
    StartPage &start = m_window.startPage();
    if (m_isCreating)
        start.newCarnetPage().showCreated();
    else
        start.unlockPage().showOpened();
    m_settings.noteOpened(m_session->path(), m_clock.nowMs());
    (void)m_instance.claim(
        m_session->path()); // a new one could not be claimed before; its own lock guards it anyway
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company})
        connectList(kind);
    connectDraft(m_session->contactDraft());
    connectDraft(m_session->companyDraft());
    m_import->setSession(&m_session->importSession());
    TagModel &tags = m_session->tags();
    connect(&tags, &TagModel::loaded, this,
            [this, &tags] { m_window.contactsPage().setTagColors(tags.colours()); });
    UndoHistory &history = m_session->undoHistory();
    const auto toast = [this](const QString &text, Toast::Offer offer) {
        m_window.showToast(text, QStringLiteral("check"), offer);
    };
    connect(&history, &UndoHistory::done, this,
            [toast](const QString &text) { toast(text, Toast::Offer::Undo); });
    connect(&history, &UndoHistory::undone, this, [toast](const QString &text, const QStringList &kept) {
        toast(kept.isEmpty() ? tr("Undone: %1").arg(text)
                             : tr("Undone: %1. Changed since and left as they are: %2")
                                   .arg(text, kept.join(QStringLiteral(", "))),
              Toast::Offer::Nothing);
    });
    connect(&history, &UndoHistory::redone, this, [toast](const QString &text, const QStringList &) {
        toast(tr("Done again: %1").arg(text), Toast::Offer::Undo);
    });
    connect(&history, &UndoHistory::failed, this, &CarnetWindow::showFailure);
    connect(&m_session->commands(), &RecordCommands::failed, this, &CarnetWindow::showFailure);
    m_window.showCarnet(titleOf(m_session->path()));
    m_autoLock.start();
}

void CarnetWindow::onFailed(const Error &error)
{
    StartPage &start = m_window.startPage();
    m_session.release()->deleteLater();
    if (m_isCreating)
        start.newCarnetPage().showError(tr("The carnet was not created"), errorSentence(error));
    else if (error.code == ErrorCode::WrongKey)
        start.unlockPage().showWrongPassphrase();
    else
        start.unlockPage().showError(errorSentence(error), 0);
}

void CarnetWindow::connectList(RecordKind kind)
{
    ContactsPage &page = m_window.contactsPage();
    RecordListModel &model = m_session->list(kind);
    page.setRecords(kind, &model, [&model](qint64 id) { return model.rowOf(id); });
    page.list(kind).restoreColumns(m_settings.layout(columnsName(kind)));
    connect(&model, &RecordListModel::countsChanged, this, [this, kind] { showCounts(kind); });
    connect(&model, &RecordListModel::failed, this, [&page](const Error &error) {
        page.showError(tr("The list could not be read"), errorSentence(error), error.detail);
    });
}

void CarnetWindow::showCounts(RecordKind kind)
{
    const RecordListModel &model = m_session->list(kind);
    m_window.contactsPage().setCounts(kind, model.rowCount(), model.totalCount());
}

void CarnetWindow::connectDraft(RecordDraft &draft)
{
    const RecordKind kind = draft.kind();
    ContactsPage &page = m_window.contactsPage();
    connect(&draft, &RecordDraft::changed, this, [this, kind] { showDraft(kind); });
    connect(&draft, &RecordDraft::stateChanged, this, [this, &draft] {
        if (draft.state() == RecordDraft::State::Gone)
            m_window.contactsPage().showNothing();
    });
    connect(&draft, &RecordDraft::saved, this, [&page, kind](qint64 id) {
        page.closeForm();
        page.list(kind).chooseId(id);
    });
    connect(&draft, &RecordDraft::conflicted, this, [&page] {
        page.showFormError(tr("This record was changed meanwhile"),
                           tr("Nothing was saved yet. Your text is still here; saving again keeps it in "
                              "place of the other one."));
    });
    connect(&draft, &RecordDraft::failed, this, [this, &page](const Error &error) {
        page.showFormError(tr("Nothing was saved"), errorSentence(error));
        showFailure(error);
    });
}

void CarnetWindow::onRecordChosen(RecordKind kind, qint64 id)
{
    if (id == 0)
        m_window.contactsPage().showNothing();
    else if (kind == RecordKind::Contact)
        m_session->contactDraft().load(id);
    else
        m_session->companyDraft().load(id);
}

void CarnetWindow::save(RecordKind kind, const Contact &contact, const Company &company)
{
    const auto saveIn = [](auto &draft, const auto &record) {
        if (record.id.isValid() && record.id == draft.record().id)
            draft.edit(record);
        else
            draft.startNew(record);
        draft.save();
    };
    if (kind == RecordKind::Contact)
        saveIn(m_session->contactDraft(), contact);
    else
        saveIn(m_session->companyDraft(), company);
}

void CarnetWindow::showDraft(RecordKind kind)
{
    ContactsPage &page = m_window.contactsPage();
    if (page.kind() != kind)
        return;
    if (kind == RecordKind::Contact && !m_session->contactDraft().isNew())
        page.showContact(m_session->contactDraft().record());
    else if (kind == RecordKind::Company && !m_session->companyDraft().isNew())
        page.showCompany(m_session->companyDraft().record());
}

void CarnetWindow::showFailure(const Error &error)
{
    m_window.showToast(errorSentence(error), QStringLiteral("triangle-alert"), Toast::Offer::Nothing);
}

void CarnetWindow::saveLayout()
{
    m_settings.setLayout(QStringLiteral("window"), m_window.saveGeometry());
    if (!m_session || m_session->state() != Session::State::Open)
        return;
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company})
        m_settings.setLayout(columnsName(kind), m_window.contactsPage().list(kind).columnState());
}

void CarnetWindow::lock()
{
    if (!m_session || m_session->state() != Session::State::Open)
        return;
    const QString path = m_session->path();
    m_window.showStart();
    m_session->close();
    m_window.startPage().showUnlock(recentOf(path, m_clock.nowMs()));
}

} // namespace carnet
