// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main_window.h"

#include "views/contacts_page.h"
#include "views/nav_panel.h"
#include "views/preferences_page.h"
#include "views/shortcut_sheet.h"
#include "views/start_page.h"
#include "views/widgets/controls.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace carnet {

namespace {

constexpr QSize kSmallest(1100, 640);
constexpr QSize kUsual(1366, 768);
constexpr int kFullNavFrom = 1240;

} // namespace

MainWindow::MainWindow()
    : m_stack(new QStackedWidget(this)), m_start(new StartPage(m_stack)), m_workspace(new QWidget(m_stack)),
      m_nav(new NavPanel(m_workspace)), m_pages(new QStackedWidget(m_workspace)),
      m_contacts(new ContactsPage(m_pages)), m_preferences(new PreferencesPage(m_pages)),
      m_toast(new Toast(m_pages))
{
    setMinimumSize(kSmallest);
    resize(kUsual);
    setWindowTitle(QStringLiteral("Carnet"));
    setCentralWidget(m_stack);
    auto *row = new QHBoxLayout(m_workspace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(m_pages, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_workspace);
    addPage(QStringLiteral("contacts"), m_contacts);
    addPage(QStringLiteral("preferences"), m_preferences);

    connect(m_nav, &NavPanel::opened, this, &MainWindow::showPage);
    connect(m_nav, &NavPanel::lockRequested, this, &MainWindow::lockRequested);
    connect(m_nav, &NavPanel::otherCarnetRequested, this, &MainWindow::otherCarnetRequested);
    connect(m_nav, &NavPanel::searchRequested, this, [this] {
        showPage(QStringLiteral("contacts"));
        m_contacts->focusSearch();
    });
    connect(m_contacts, &ContactsPage::importRequested, this, &MainWindow::importRequested);
    connect(m_contacts, &ContactsPage::exportRequested, this, &MainWindow::exportRequested);
    connect(m_contacts, &ContactsPage::noticed, this,
            [this](const QString &text) { showToast(text, QStringLiteral("check"), Toast::Offer::Nothing); });
    connect(m_toast, &Toast::undoRequested, this, &MainWindow::undoRequested);
    makeActions();
    showStart();
}

void MainWindow::makeActions()
{
    const auto contacts = [this] { showPage(QStringLiteral("contacts")); };
    addKey({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K)}, tr("Search"),
           [this, contacts] {
               contacts();
               m_contacts->focusSearch();
           });
    // The digit row of an AZERTY keyboard gives "&" without Shift.
    addKey({QKeySequence(Qt::CTRL | Qt::Key_1), QKeySequence(Qt::CTRL | Qt::Key_Ampersand)}, tr("Contacts"),
           contacts);
    addKey({QKeySequence(Qt::CTRL | Qt::Key_N)}, tr("New contact"), [this, contacts] {
        contacts();
        m_contacts->setKind(RecordKind::Contact);
        m_contacts->startNew();
    });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_Z)}, tr("Undo"), [this] { Q_EMIT undoRequested(); });
    addKey({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, tr("Redo"), [this] { Q_EMIT redoRequested(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_I)}, tr("Import"), [this] { Q_EMIT importRequested(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_E)}, tr("Export"), [this] { Q_EMIT exportRequested(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_L)}, tr("Lock"), [this] { Q_EMIT lockRequested(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_Comma)}, tr("Preferences"),
           [this] { showPage(QStringLiteral("preferences")); });
    addKey({QKeySequence(Qt::Key_F6)}, tr("Next zone"), [this] { moveZone(1); });
    addKey({QKeySequence(Qt::SHIFT | Qt::Key_F6)}, tr("Previous zone"), [this] { moveZone(-1); });
    addKey({QKeySequence(Qt::Key_Escape)}, tr("Clear the search, then go back"), [this] { goBack(); });
    m_keyTexts << std::pair(QStringLiteral("/"), tr("Search, in the list"))
               << std::pair(QStringLiteral("N"), tr("New, in the list"))
               << std::pair(QStringLiteral("E, F2"), tr("Edit"))
               << std::pair(tr("Del"), tr("Delete, with undo"))
               << std::pair(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText), tr("Import the cells copied in a spreadsheet"));
    addKey({QKeySequence(Qt::Key_F1)}, tr("This sheet"), [this] { m_sheet->open(); });
    m_sheet = new ShortcutSheet(m_keyTexts, m_workspace);

    auto *quit = new QAction(tr("Quit"), this);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
}

void MainWindow::addKey(const QList<QKeySequence> &keys, const QString &text,
                        const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_carnetActions << action;
    m_keyTexts << std::pair(
        keys.first().toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' ')), text);
}

void MainWindow::showStart()
{
    m_toast->dismiss();
    for (QAction *action : m_carnetActions)
        action->setEnabled(false);
    m_contacts->showNothing();
    m_contacts->closeForm();
    setWindowTitle(QStringLiteral("Carnet"));
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::showCarnet(const QString &title)
{
    for (QAction *action : m_carnetActions)
        action->setEnabled(true);
    m_nav->setCarnetTitle(title);
    setWindowTitle(QStringLiteral("%1 – Carnet").arg(title));
    m_stack->setCurrentWidget(m_workspace);
    showPage(QStringLiteral("contacts"));
    m_contacts->list(m_contacts->kind()).setFocus(Qt::OtherFocusReason);
}

bool MainWindow::isCarnetShown() const
{
    return m_stack->currentWidget() == m_workspace;
}

void MainWindow::addPage(const QString &id, QWidget *page)
{
    m_pages->addWidget(page);
    m_pageById.insert(id, page);
}

void MainWindow::showPage(const QString &id)
{
    QWidget *page = m_pageById.value(id);
    if (!page)
        return;
    m_pages->setCurrentWidget(page);
    // A page that the navigation does not list belongs to the contacts.
    m_nav->setCurrent(id == QStringLiteral("preferences") ? id : QStringLiteral("contacts"));
    m_toast->raise();
    Q_EMIT pageShown(id);
}

QString MainWindow::currentPage() const
{
    return m_pageById.key(m_pages->currentWidget());
}

void MainWindow::showToast(const QString &text, const QString &iconName, Toast::Offer offer)
{
    m_toast->showText(text, iconName, offer);
}

void MainWindow::moveZone(int step)
{
    QWidget *focus = focusWidget();
    const bool isInNav = focus && m_nav->isAncestorOf(focus);
    const bool isOnToast = focus && m_toast->isAncestorOf(focus);
    if (!isOnToast && m_toast->takeFocus())
        return;
    if (m_pages->currentWidget() != m_contacts) {
        if (isInNav)
            m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        else
            m_nav->focusList();
        return;
    }
    const auto zone = m_contacts->zoneOf(focus);
    // Navigation, list, detail, and round again.
    const int here = isInNav                 ? 0
        : zone == ContactsPage::Zone::Detail ? 2
        : zone == ContactsPage::Zone::List   ? 1
                                             : 0;
    const int next = (here + step + 3) % 3;
    if (next == 0)
        m_nav->focusList();
    else
        m_contacts->focusZone(next == 1 ? ContactsPage::Zone::List : ContactsPage::Zone::Detail);
}

void MainWindow::goBack()
{
    if (m_toast->isVisible() && m_toast->isPaused()) {
        m_toast->dismiss();
        return;
    }
    if (m_pages->currentWidget() == m_contacts)
        m_contacts->goBack();
    else
        showPage(QStringLiteral("contacts"));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_nav->setWidth(width() < kFullNavFrom ? NavPanel::Width::Narrow : NavPanel::Width::Full);
}

} // namespace carnet
