// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/toast.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace carnet {

class CarnetPage;
class CommandPalette;
class CommandSet;
class ContactsPage;
class NavPanel;
class NoticeBar;
class PreferencesPage;
class ShortcutSheet;
class StartPage;

/// The window: before a carnet is open the start page, then the navigation at the left and one page at a
/// time. It knows pages, keys and toasts; what they ask for is done by the session.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow();
    /// For a first start: takes the whole screen where the usual size would stick out of `room`, the part of
    /// the screen that is free, in px.
    void fit(const QSize &room);

    [[nodiscard]] StartPage &startPage() { return *m_start; }
    [[nodiscard]] ContactsPage &contactsPage() { return *m_contacts; }
    [[nodiscard]] PreferencesPage &preferencesPage() { return *m_preferences; }
    [[nodiscard]] CarnetPage &carnetPage() { return *m_carnet; }

    /// Nothing of the carnet stays on the screen: for the first start and for locking.
    void showStart();
    /// `title`: the carnet's name, in the navigation and in the window's title.
    void showCarnet(const QString &title);
    [[nodiscard]] bool isCarnetShown() const;

    /// Adds a page that is reached by `showPage(id)`, not by the navigation (the import).
    void addPage(const QString &id, QWidget *page);
    /// "contacts", "carnet", "preferences", or one that was added.
    void showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    /// Beside an entry of the navigation; 0 shows nothing.
    void setCount(const QString &id, qint64 count);

    /// A line above the page that stays until it is closed or the carnet is locked; several stand below each
    /// other.
    void showNotice(const QString &text);
    /// What happened, at the bottom for 8 s.
    void showToast(const QString &text, const QString &iconName, Toast::Offer offer);
    [[nodiscard]] Toast &toast() { return *m_toast; }

    [[nodiscard]] CommandPalette &palette() { return *m_palette; }
    /// What can be done while a carnet is open.
    [[nodiscard]] CommandSet &commands() { return *m_commands; }
    /// Lock, or another carnet: asked for once nothing typed can be lost.
    void askLock();
    void askOtherCarnet();
    void openPalette();
    void showShortcuts();
    /// Navigation, list, detail, and round again: `step` is 1 or -1.
    void moveZone(int step);
    /// Escape: the toast that is held, then what the page can leave, then back to the contacts.
    void goBack();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void importRequested();
    void exportRequested();
    void lockRequested();
    void otherCarnetRequested();
    void pageShown(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Saves what is being typed first, or stays open and asks.
    void closeEvent(QCloseEvent *event) override;

private:
    void enableActions();
    [[nodiscard]] QRect toastRoom() const;

    QStackedWidget *m_stack;
    StartPage *m_start;
    QWidget *m_workspace;
    NavPanel *m_nav;
    QStackedWidget *m_pages;
    ContactsPage *m_contacts;
    PreferencesPage *m_preferences;
    CarnetPage *m_carnet;
    NoticeBar *m_notices;
    Toast *m_toast;
    CommandSet *m_commands;
    CommandSet *m_startCommands;
    CommandPalette *m_palette;
    ShortcutSheet *m_sheet = nullptr;
    ShortcutSheet *m_startSheet = nullptr;
    QHash<QString, QWidget *> m_pageById;
};

} // namespace carnet
