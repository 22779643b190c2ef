// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_settings.h"
#include "app/auto_lock.h"
#include "app/session.h"
#include "app/single_instance.h"
#include "core/display_format.h"
#include "views/main_window.h"
#include "views/start_page.h"
#include "views/theme/theme.h"

#include <QObject>
#include <QStandardItemModel>

namespace carnet {

class ImportPage;

/// Joins the window and the carnet that is open in it: what the pages ask for is done by the session, what
/// the models say is shown. One for the whole run of the program; sessions come and go in it. GUI thread.
class CarnetWindow : public QObject {
    Q_OBJECT
public:
    /// All references outlive it. `derive`: tests put a derivation that costs nothing.
    CarnetWindow(AppSettings &settings, Theme &theme, const Clock &clock,
                 KeyDerivation derive = deriveFileKey);
    ~CarnetWindow() override;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Session *session() { return m_session.get(); } ///< null: no carnet is open
    /// Shows the page to unlock `path`; false when another window has it, which comes forward instead.
    [[nodiscard]] bool offer(const QString &path);
    /// The demo carnet, with its passphrase shown; it is made first when it is missing.
    void offerDemo();
    /// Opens or makes a carnet, as the start page asks for it; it is shown when it is open, else the page
    /// says why not.
    void open(const QString &path, SecretBytes passphrase);
    void create(const QString &path, SecretBytes passphrase);
    /// Takes everything of the carnet off the screen, then closes it.
    void lock();

private:
    void connectStart();
    void connectWindow();
    void connectContacts();
    void connectImport();
    void connectPreferences();
    void connectSession();
    void connectList(RecordKind kind);
    void connectDraft(RecordDraft &draft);
    void begin(const QString &path);
    void onOpened();
    void onFailed(const Error &error);
    void onRecordChosen(RecordKind kind, qint64 id);
    void save(RecordKind kind, const Contact &contact, const Company &company);
    void showDraft(RecordKind kind);
    void showFailure(const Error &error);
    void showCounts(RecordKind kind);
    void fillRecent();
    void saveLayout();
    void chooseCarnet();
    [[nodiscard]] RecentCarnet recentOf(const QString &path, qint64 openedAtMs) const;
    [[nodiscard]] DisplayFormat format() const;

    AppSettings &m_settings;
    Theme &m_theme;
    Clock m_clock;
    KeyDerivation m_derive;
    QStandardItemModel m_noRecords{0, kListColumnCount}; ///< what the lists show while no carnet is open
    MainWindow m_window;
    ImportPage *m_import; ///< of the window
    AutoLock m_autoLock;
    SingleInstance m_instance;
    std::unique_ptr<Session> m_session;
    bool m_isCreating = false; ///< which start page an answer belongs to
};

} // namespace carnet
