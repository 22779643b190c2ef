// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nav_panel.h"

#include "views/theme/icon.h"
#include "views/theme/tokens.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"
#include "views/widgets/nav_list.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace carnet {

namespace {

constexpr int kFullWidth = 204;
constexpr int kNarrowWidth = 56;

/// Looks like a field, and takes the focus to the real one.
class SearchButton : public QAbstractButton {
public:
    explicit SearchButton(QWidget *parent) : QAbstractButton(parent)
    {
        setFixedHeight(30);
        setText(NavPanel::tr("Search…"));
        setToolTip(NavPanel::tr("Search and commands, Ctrl+K"));
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::IBeamCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isNarrow = width() < 80;
        painter.setPen(QPen(t.line2, 1));
        painter.setBrush(t.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        paintIcon(&painter, QRectF(isNarrow ? width() / 2.0 - 7 : 10, 8, 14, 14), QStringLiteral("search"),
                  t.text3);
        if (isNarrow)
            return;
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(t.text3);
        painter.drawText(QRectF(32, 0, width() - 80, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         text());
        paintKeyCap(painter, QRectF(width() - 49, 6, 41, 18), QStringLiteral("Ctrl K"));
    }
};

} // namespace

/// The mark, the carnet's name and "encrypted"; opens the menu of what can be done with the file.
class CarnetSwitcher : public QAbstractButton {
public:
    explicit CarnetSwitcher(QWidget *parent) : QAbstractButton(parent)
    {
        setFixedHeight(40);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.selw);
            painter.drawRoundedRect(rect(), 6, 6);
        }
        const bool isNarrow = width() < 80;
        paintLogo(&painter, QRectF(isNarrow ? width() / 2.0 - 14 : 8, 6, 28, 28));
        if (isNarrow)
            return;
        painter.setFont(fontOf(TextStyle::BodyStrong));
        painter.setPen(t.text);
        const qreal room = width() - 45 - 26;
        painter.drawText(QRectF(45, 4, room, 18), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(room)));
        paintIcon(&painter, QRectF(45, 24, 12, 12), QStringLiteral("lock"), t.text3);
        painter.setFont(fontOf(TextStyle::Tiny));
        painter.setPen(t.text3);
        painter.drawText(QRectF(60, 22, room, 16), Qt::AlignVCenter | Qt::TextSingleLine,
                         NavPanel::tr("encrypted"));
        paintIcon(&painter, QRectF(width() - 22, 13, 14, 14), QStringLiteral("chevrons-up-down"), t.text3);
    }
};

NavPanel::NavPanel(QWidget *parent)
    : QFrame(parent), m_switcher(new CarnetSwitcher(this)), m_search(new SearchButton(this)),
      m_views(new NavList(this)), m_foot(new NavList(this)), m_state(new QWidget(this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Nav);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 9, 10);
    column->setSpacing(0);
    column->addWidget(m_switcher);
    column->addSpacing(6);
    column->addWidget(m_search);
    column->addSpacing(10);
    column->addWidget(m_views);
    column->addStretch();
    column->addWidget(m_foot);
    auto *state = new QHBoxLayout(m_state);
    state->setContentsMargins(9, 5, 0, 4);
    state->setSpacing(10);
    state->addWidget(new IconLabel(QStringLiteral("cloud-off"), 16, Tone::Second, m_state));
    state->addWidget(makeLabel(tr("Offline, everything is local"), TextStyle::Small, Tone::Second, m_state),
                     1);
    column->addWidget(m_state);
    m_views->addEntry(QStringLiteral("contacts"), QStringLiteral("users"), tr("Contacts"));
    m_views->addEntry(QStringLiteral("duplicates"), QStringLiteral("merge"), tr("Duplicates"));
    m_foot->addEntry(QStringLiteral("carnet"), QStringLiteral("notebook"), tr("This carnet"));
    m_foot->addEntry(QStringLiteral("preferences"), QStringLiteral("settings-2"), tr("Preferences"));
    setWidth(Width::Full);

    auto *menu = new QMenu(this);
    connect(menu->addAction(icon(QStringLiteral("archive")), tr("Backup, passphrase…")), &QAction::triggered,
            this, [this] { Q_EMIT opened(QStringLiteral("carnet")); });
    connect(menu->addAction(icon(QStringLiteral("lock")), tr("Lock")), &QAction::triggered, this,
            &NavPanel::lockRequested);
    connect(menu->addAction(icon(QStringLiteral("folder-open")), tr("Another carnet…")), &QAction::triggered,
            this, &NavPanel::otherCarnetRequested);
    connect(m_switcher, &CarnetSwitcher::clicked, this,
            [this, menu] { menu->popup(m_switcher->mapToGlobal(QPoint(0, m_switcher->height() + 2))); });
    connect(static_cast<SearchButton *>(m_search), &QAbstractButton::clicked, this,
            &NavPanel::searchRequested);
    for (NavList *list : {m_views, m_foot})
        connect(list, &NavList::opened, this, &NavPanel::opened);
}

void NavPanel::setCarnetTitle(const QString &title)
{
    m_switcher->setText(title);
    m_switcher->setAccessibleName(tr("%1, encrypted", "name of a carnet").arg(title));
    m_switcher->update();
}

void NavPanel::setCurrent(const QString &id)
{
    m_views->setCurrent(id);
    m_foot->setCurrent(id);
}

void NavPanel::setCount(const QString &id, qint64 count)
{
    m_views->setCount(id, count);
}

void NavPanel::setWidth(Width width)
{
    setFixedWidth(width == Width::Full ? kFullWidth : kNarrowWidth);
    m_state->setVisible(width == Width::Full);
}

void NavPanel::focusList()
{
    m_views->setFocus(Qt::ShortcutFocusReason);
}

} // namespace carnet
