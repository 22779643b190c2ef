// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_settings.h"
#include "app/auto_lock.h"
#include "app/clipboard_guard.h"
#include "app/session.h"
#include "app/single_instance.h"
#include "core/display_format.h"
#include "views/main_window.h"
#include "views/start_page.h"
#include "views/theme/theme.h"

#include <QObject>

namespace carnet {

class DocumentsLink;
class DuplicatesPage;
class FileDoors;
class ImportPage;
class PaletteLink;
class RecordsLink;

/// The program around its window: which carnet is open in it, the start page, the preferences, the locking.
/// What is done inside an open carnet is in RecordsLink, DocumentsLink and FileDoors. One for the whole run;
/// sessions come and go in it, and the window itself is made anew for another language. GUI thread.
class CarnetWindow : public QObject {
    Q_OBJECT
public:
    /// All references outlive it. `derive`: tests put a derivation that costs nothing.
    CarnetWindow(AppSettings &settings, Theme &theme, const Clock &clock,
                 KeyDerivation derive = deriveFileKey);
    ~CarnetWindow() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session *session() { return m_session.get(); } ///< null: no carnet is open
    /// The acts on the file of the open carnet; null: none is open.
    [[nodiscard]] FileDoors *fileDoors() { return m_doors.get(); }
    /// Shows the page to unlock `path`; false when another window has it, which comes forward instead.
    [[nodiscard]] bool offer(const QString &path);
    /// The demo carnet, with its passphrase shown; it is made first when it is missing.
    void offerDemo();
    enum class Sheet { NotWanted, Wanted };
    /// Opens or makes a carnet, as the start page asks for it; it is shown when it is open, else the page
    /// says why not.
    void open(const QString &path, SecretBytes passphrase);
    void create(const QString &path, SecretBytes passphrase, Sheet sheet = Sheet::NotWanted);
    /// Takes everything of the carnet off the screen, then closes it.
    void lock();
    /// Makes the window anew in the language of the settings; an open carnet stays open.
    void rebuild();

private:
    enum class Opening { Unlocked, Created, Restored, Recovered };

    void build();
    void connectStart();
    void connectWindow();
    void connectPreferences();
    void connectSession();
    void begin(const QString &path, Opening how);
    void attach();
    void detach();
    void onOpened();
    void onFailed(const Error &error);
    void replaceFile(const QString &fresh, std::shared_ptr<SecretBytes> passphrase);
    void onReplaced(const Result<QString> &kept, const QString &path, SecretBytes passphrase);
    void showNotices();
    void fillRecent();
    void chooseCarnet();
    [[nodiscard]] bool isOpen() const { return m_session && m_session->state() == Session::State::Open; }
    [[nodiscard]] DisplayFormat format() const { return displayFormatAt(m_clock); }

    AppSettings &m_settings;
    Theme &m_theme;
    Clock m_clock;
    KeyDerivation m_derive;
    std::unique_ptr<MainWindow> m_window;
    ImportPage *m_import = nullptr; ///< of the window
    DuplicatesPage *m_duplicates = nullptr; ///< of the window
    AutoLock m_autoLock;
    ClipboardGuard m_clipboard;
    SingleInstance m_instance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordsLink> m_records;
    std::unique_ptr<DocumentsLink> m_documents;
    std::unique_ptr<PaletteLink> m_palette;
    std::unique_ptr<FileDoors> m_doors;
    Opening m_opening = Opening::Unlocked; ///< which page an answer belongs to
    bool m_wantsSheet = false;
    QString m_keptAside; ///< the file that a restored one has replaced; told once it is open
};

} // namespace carnet
