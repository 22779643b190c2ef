// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main_window.h"

#include "views/carnet_page.h"
#include "views/command_palette.h"
#include "views/command_set.h"
#include "views/contacts_page.h"
#include "views/nav_panel.h"
#include "views/preferences_page.h"
#include "views/shortcut_sheet.h"
#include "views/start_page.h"
#include "views/widgets/controls.h"
#include "views/widgets/notice_bar.h"
#include "views/window_commands.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace carnet {

namespace {

constexpr QSize kSmallest(1100, 640);
constexpr QSize kUsual(1366, 768);
constexpr int kTitleBar = 40; ///< at most; the desktop adds it to the size asked
constexpr int kFullNavFrom = 1240;
constexpr int kToastMargin = 20;

} // namespace

MainWindow::MainWindow()
    : m_stack(new QStackedWidget(this)), m_start(new StartPage(m_stack)), m_workspace(new QWidget(m_stack)),
      m_nav(new NavPanel(m_workspace)), m_pages(new QStackedWidget(m_workspace)),
      m_contacts(new ContactsPage(m_pages)), m_preferences(new PreferencesPage(m_pages)),
      m_carnet(new CarnetPage(m_pages)), m_notices(new NoticeBar(m_workspace)), m_toast(new Toast(m_pages)),
      m_commands(new CommandSet(this)), m_startCommands(new CommandSet(this)),
      m_palette(new CommandPalette(m_workspace))
{
    setMinimumSize(kSmallest);
    resize(kUsual);
    setWindowTitle(QStringLiteral("Carnet"));
    setCentralWidget(m_stack);
    auto *row = new QHBoxLayout(m_workspace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    auto *pageColumn = new QVBoxLayout;
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_notices);
    pageColumn->addWidget(m_pages, 1);
    row->addLayout(pageColumn, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_workspace);
    addPage(QStringLiteral("contacts"), m_contacts);
    addPage(QStringLiteral("preferences"), m_preferences);
    addPage(QStringLiteral("carnet"), m_carnet);

    connect(m_nav, &NavPanel::opened, this, &MainWindow::showPage);
    connect(m_nav, &NavPanel::lockRequested, this, &MainWindow::askLock);
    connect(m_nav, &NavPanel::otherCarnetRequested, this, &MainWindow::askOtherCarnet);
    connect(m_nav, &NavPanel::searchRequested, this, &MainWindow::openPalette);
    connect(m_contacts, &ContactsPage::importRequested, this, &MainWindow::importRequested);
    connect(m_contacts, &ContactsPage::exportRequested, this, &MainWindow::exportRequested);
    connect(m_contacts, &ContactsPage::formAsked, this, [this] { showPage(QStringLiteral("contacts")); });
    connect(m_contacts, &ContactsPage::noticed, this,
            [this](const QString &text) { showToast(text, QStringLiteral("check"), Toast::Offer::Nothing); });
    m_toast->setRoom([this] { return toastRoom(); });
    connect(m_contacts, &ContactsPage::freeRectChanged, m_toast, &Toast::place);
    connect(m_toast, &Toast::undoRequested, this, &MainWindow::undoRequested);
    addCarnetCommands(*m_commands, *this);
    addStartCommands(*m_startCommands, *this);
    m_palette->setCommands(m_commands->actions());
    m_sheet = new ShortcutSheet(m_commands->keyTexts(), m_workspace);
    m_startSheet = new ShortcutSheet(m_startCommands->keyTexts(), m_start);
    showStart();
}

void MainWindow::fit(const QSize &room)
{
    const bool holdsSmallest = room.width() >= kSmallest.width() && room.height() >= kSmallest.height();
    const bool holdsUsual = room.width() > kUsual.width() && room.height() >= kUsual.height() + kTitleBar;
    if (holdsSmallest && !holdsUsual)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::enableActions()
{
    m_commands->setEnabled(isCarnetShown());
    m_startCommands->setEnabled(!isCarnetShown());
}

void MainWindow::askLock()
{
    m_contacts->leaveForm([this] { Q_EMIT lockRequested(); });
}

void MainWindow::askOtherCarnet()
{
    m_contacts->leaveForm([this] { Q_EMIT otherCarnetRequested(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_contacts->isTypingUnsaved()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    m_contacts->leaveForm([this] { close(); });
}

void MainWindow::openPalette()
{
    m_palette->openFresh();
}

void MainWindow::showShortcuts()
{
    (isCarnetShown() ? m_sheet : m_startSheet)->open();
}

void MainWindow::showStart()
{
    m_palette->close();
    m_palette->clear();
    m_sheet->close();
    m_toast->dismiss();
    m_notices->clear();
    m_carnet->clear();
    m_contacts->showNothing();
    m_contacts->closeForm();
    m_contacts->setShown(Shown::InUse);
    setWindowTitle(QStringLiteral("Carnet"));
    m_stack->setCurrentWidget(m_start);
    enableActions();
}

void MainWindow::showCarnet(const QString &title)
{
    m_nav->setCarnetTitle(title);
    setWindowTitle(QStringLiteral("%1 – Carnet").arg(title));
    m_stack->setCurrentWidget(m_workspace);
    enableActions();
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
    if (page != m_contacts && m_contacts->isTypingUnsaved()) { // saved first, or the page stays and asks
        m_contacts->leaveForm([this, id] { showPage(id); });
        return;
    }
    m_pages->setCurrentWidget(page);
    // A page that the navigation does not list belongs to the contacts.
    const bool isListed = id == QStringLiteral("duplicates") || id == QStringLiteral("preferences")
        || id == QStringLiteral("carnet");
    m_nav->setCurrent(isListed ? id : QStringLiteral("contacts"));
    if (page == m_carnet)
        m_carnet->setFocus(Qt::OtherFocusReason);
    m_toast->place();
    m_toast->raise();
    Q_EMIT pageShown(id);
}

void MainWindow::setCount(const QString &id, qint64 count)
{
    m_nav->setCount(id, count);
}

QRect MainWindow::toastRoom() const
{
    if (m_pages->currentWidget() == m_contacts)
        return m_contacts->freeRect();
    return m_pages->rect().adjusted(kToastMargin, kToastMargin, -kToastMargin, -kToastMargin);
}

QString MainWindow::currentPage() const
{
    return m_pageById.key(m_pages->currentWidget());
}

void MainWindow::showNotice(const QString &text)
{
    m_notices->add(text);
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
