// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window_commands.h"

#include "views/carnet_page.h"
#include "views/command_palette.h"
#include "views/command_set.h"
#include "views/contacts_page.h"
#include "views/main_window.h"
#include "views/preferences_page.h"
#include "views/start_page.h"

namespace carnet {

namespace {

using Offer = CommandSet::Offer;

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

/// The page of the contacts, then `act` on it.
template <typename Act>
auto onContacts(MainWindow &window, Act act)
{
    return [&window, act] {
        window.showPage(name("contacts"));
        act(window.contactsPage());
    };
}

void addRecordCommands(CommandSet &commands, MainWindow &window)
{
    const auto startNew = [&window](RecordKind kind) {
        return onContacts(window, [kind](ContactsPage &page) { page.startNewOf(kind); });
    };
    commands.add(MainWindow::tr("New contact"), name("user-plus"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
                 startNew(RecordKind::Contact));
    commands.add(MainWindow::tr("New company"), name("building-2"), {}, startNew(RecordKind::Company));
    commands.add(MainWindow::tr("Import"), name("upload"), {QKeySequence(Qt::CTRL | Qt::Key_I)},
                 [&window] { Q_EMIT window.importRequested(); });
    commands.add(MainWindow::tr("Export"), name("download"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
                 [&window] { Q_EMIT window.exportRequested(); });
    commands.add(MainWindow::tr("Search the list"), name("search"), {QKeySequence(Qt::CTRL | Qt::Key_F)},
                 onContacts(window, [](ContactsPage &page) { page.focusSearch(); }));
    commands.add(MainWindow::tr("Undo"), name("undo-2"), {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                 [&window] { Q_EMIT window.undoRequested(); });
    commands.add(MainWindow::tr("Redo"), name("redo-2"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                 [&window] { Q_EMIT window.redoRequested(); });
}

void addPlaces(CommandSet &commands, MainWindow &window)
{
    const auto showList = [&window](RecordKind kind) {
        return onContacts(window, [kind](ContactsPage &page) {
            page.setKind(kind);
            page.focusZone(ContactsPage::Zone::List);
        });
    };
    const auto showOnly = [&window](Shown shown) {
        return onContacts(window, [shown](ContactsPage &page) { page.setShown(shown); });
    };
    // The digit row of an AZERTY keyboard gives "&" without Shift.
    commands.add(MainWindow::tr("Contacts"), name("users"),
                 {QKeySequence(Qt::CTRL | Qt::Key_1), QKeySequence(Qt::CTRL | Qt::Key_Ampersand)},
                 onContacts(window, [](ContactsPage &) {}));
    commands.add(MainWindow::tr("Persons"), name("user-round"), {}, showList(RecordKind::Contact));
    commands.add(MainWindow::tr("Companies"), name("building-2"), {}, showList(RecordKind::Company));
    commands.add(MainWindow::tr("Duplicates"), name("merge"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                 [&window] { window.showPage(name("duplicates")); });
    commands.add(MainWindow::tr("Archives"), name("archive"), {}, showOnly(Shown::Archived));
    commands.add(MainWindow::tr("Trash"), name("trash-2"), {}, showOnly(Shown::Trash));
    commands.add(MainWindow::tr("Contacts, archives, trash"), {},
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                 onContacts(window,
                            [](ContactsPage &page) {
                                page.setShown(static_cast<Shown>((static_cast<int>(page.shown()) + 1) % 3));
                            }),
                 Offer::ByKeyOnly);
}

void addCarnetFileCommands(CommandSet &commands, MainWindow &window)
{
    const auto onCarnet = [&window](const std::function<void(CarnetPage &)> &act) {
        return [&window, act] {
            window.showPage(name("carnet"));
            act(window.carnetPage());
        };
    };
    commands.add(MainWindow::tr("Lock"), name("lock"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
                 [&window] { window.askLock(); });
    commands.add(MainWindow::tr("Another carnet"), name("folder-open"), {},
                 [&window] { window.askOtherCarnet(); });
    commands.add(MainWindow::tr("This carnet: backup, passphrase"), name("notebook"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                 [&window] { window.showPage(name("carnet")); });
    commands.add(MainWindow::tr("Make a backup"), name("save"), {},
                 onCarnet([](CarnetPage &page) { Q_EMIT page.backupRequested(); }));
    commands.add(MainWindow::tr("Change the passphrase"), name("key-round"), {},
                 onCarnet([](CarnetPage &page) { page.showPassphraseForm(); }));
    commands.add(MainWindow::tr("Write the recovery sheet"), name("printer"), {},
                 onCarnet([](CarnetPage &page) { Q_EMIT page.sheetRequested(); }));
}

void addProgramCommands(CommandSet &commands, MainWindow &window)
{
    commands.add(MainWindow::tr("Preferences"), name("settings-2"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                 [&window] { window.showPage(name("preferences")); });
    const auto theme = [&window](ThemeChoice choice) {
        return [&window, choice] { window.preferencesPage().chooseTheme(choice); };
    };
    commands.add(MainWindow::tr("Theme: light"), name("sun"), {}, theme(ThemeChoice::Light));
    commands.add(MainWindow::tr("Theme: dark"), name("moon"), {}, theme(ThemeChoice::Dark));
    commands.add(MainWindow::tr("Theme: like the system"), name("monitor"), {}, theme(ThemeChoice::System));
    const auto language = [&window](const char *code) {
        return [&window, code] { window.preferencesPage().chooseLanguage(name(code)); };
    };
    commands.add(MainWindow::tr("Language: %1").arg(QStringLiteral("Français")), name("languages"), {},
                 language("fr"));
    commands.add(MainWindow::tr("Language: %1").arg(QStringLiteral("English")), name("languages"), {},
                 language("en"));
    commands.add(MainWindow::tr("Shortcuts"), name("keyboard"), {QKeySequence(Qt::Key_F1)},
                 [&window] { window.showShortcuts(); });
    commands.add(MainWindow::tr("Quit"), name("log-out"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                 [&window] { window.close(); });
}

/// Moves of the focus, and the keys of the list, which are its own.
void addKeys(CommandSet &commands, MainWindow &window)
{
    commands.add(
        MainWindow::tr("Search and commands"), name("search"), {CommandPalette::key()},
        [&window] { window.openPalette(); }, Offer::ByKeyOnly);
    commands.add(
        MainWindow::tr("Next tab of the detail"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Tab)},
        [&window] {
            if (window.currentPage() == name("contacts"))
                window.contactsPage().showNextTab();
        },
        Offer::ByKeyOnly);
    commands.add(
        MainWindow::tr("Next zone"), {}, {QKeySequence(Qt::Key_F6)}, [&window] { window.moveZone(1); },
        Offer::ByKeyOnly);
    commands.add(
        MainWindow::tr("Previous zone"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        [&window] { window.moveZone(-1); }, Offer::ByKeyOnly);
    commands.add(
        MainWindow::tr("Clear the search, then go back"), {}, {QKeySequence(Qt::Key_Escape)},
        [&window] { window.goBack(); }, Offer::ByKeyOnly);
    commands.tell(QStringLiteral("/"), MainWindow::tr("Search, in the list"));
    commands.tell(QStringLiteral("N"), MainWindow::tr("New, in the list"));
    commands.tell(QStringLiteral("E, F2"), MainWindow::tr("Edit"));
    commands.tell(QStringLiteral("T"), MainWindow::tr("Tag the chosen ones"));
    commands.tell(QStringLiteral("R"), MainWindow::tr("Their relation; restore, in the trash"));
    commands.tell(QStringLiteral("A"), MainWindow::tr("Archive, or take out of the archive"));
    commands.tell(MainWindow::tr("Del"), MainWindow::tr("Delete, with undo"));
    commands.tell(QStringLiteral("Ctrl V"), MainWindow::tr("Import the cells copied in a spreadsheet"));
}

} // namespace

void addCarnetCommands(CommandSet &commands, MainWindow &window)
{
    addRecordCommands(commands, window);
    addPlaces(commands, window);
    addCarnetFileCommands(commands, window);
    addProgramCommands(commands, window);
    addKeys(commands, window);
}

void addStartCommands(CommandSet &commands, MainWindow &window)
{
    commands.tell(MainWindow::tr("Enter"), MainWindow::tr("Unlock the carnet"));
    commands.tell(QStringLiteral("↑ ↓"), MainWindow::tr("Choose a recent carnet, in the list"));
    commands.tell(MainWindow::tr("Tab"), MainWindow::tr("Go to the next field or button"));
    commands.add(MainWindow::tr("New carnet"), {}, {QKeySequence(Qt::CTRL | Qt::Key_N)},
                 [&window] { window.startPage().showNewCarnet(); });
    commands.add(MainWindow::tr("Open another carnet"), {}, {QKeySequence(Qt::CTRL | Qt::Key_O)},
                 [&window] { Q_EMIT window.startPage().openOtherRequested(); });
    commands.add(MainWindow::tr("Shortcuts"), {}, {QKeySequence(Qt::Key_F1)},
                 [&window] { window.showShortcuts(); });
    commands.add(MainWindow::tr("Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                 [&window] { window.close(); });
}

} // namespace carnet
