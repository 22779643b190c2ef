// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bulk_bar.h"

#include "views/record_fields.h"
#include "views/tag_popup.h"
#include "views/theme/tokens.h"
#include "views/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace carnet {

namespace {

constexpr int kHeight = 48;
constexpr int kSide = 20; ///< room left and right of the bar

} // namespace

BulkBar::BulkBar(QWidget *host, int bottom)
    : QFrame(host), m_host(host), m_bottom(bottom),
      m_count(makeLabel({}, TextStyle::BodyStrong, Tone::Toast, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 10, 0);
    row->setSpacing(4);
    row->addWidget(m_count);
    row->addSpacing(8);
    m_tag = addButton(QStringLiteral("tag"), tr("Tag", "verb"), QStringLiteral("T"));
    m_relation = addButton(QStringLiteral("users"), tr("Relation"), QStringLiteral("R"));
    m_archive = addButton(QStringLiteral("archive"), tr("Archive"), QStringLiteral("A"));
    m_restore = addButton(QStringLiteral("rotate-ccw"), tr("Restore"), QStringLiteral("R"));
    m_trash = addButton(QStringLiteral("trash-2"), tr("Delete"), tr("Del"));
    row->addStretch();
    QPushButton *leave = makeButton({}, QStringLiteral("x"), ButtonLook::Toast, this);
    leave->setAccessibleName(tr("Choose none"));
    leave->setToolTip(tr("Choose none, Esc"));
    row->addWidget(leave);
    connect(m_tag, &QPushButton::clicked, this, &BulkBar::askTag);
    connect(m_relation, &QPushButton::clicked, this, &BulkBar::askRelation);
    connect(m_archive, &QPushButton::clicked, this, &BulkBar::archiveRequested);
    connect(m_trash, &QPushButton::clicked, this, &BulkBar::trashRequested);
    connect(m_restore, &QPushButton::clicked, this, &BulkBar::restoreRequested);
    connect(leave, &QPushButton::clicked, this, &BulkBar::leaveRequested);
    setShown(Shown::InUse);
    setFixedHeight(kHeight);
    host->installEventFilter(this);
    hide();
}

QPushButton *BulkBar::addButton(const QString &iconName, const QString &text, const QString &key)
{
    QPushButton *button = makeButton(text, iconName, ButtonLook::Toast, this);
    button->setToolTip(QStringLiteral("%1, %2").arg(text, key));
    layout()->addWidget(button);
    return button;
}

void BulkBar::setShown(Shown shown)
{
    const bool isTrash = shown == Shown::Trash;
    for (QPushButton *button : {m_tag, m_relation, m_archive, m_trash})
        button->setVisible(!isTrash);
    m_restore->setVisible(isTrash);
    m_archive->setText(shown == Shown::Archived ? tr("Take out of the archive") : tr("Archive"));
    place();
}

void BulkBar::setCount(qint64 count)
{
    m_count->setText(tr("%Ln chosen", "records", static_cast<int>(count)));
    setVisible(count > 1);
    place();
    raise();
}

QPoint BulkBar::menuPlace(const QWidget *button) const
{
    return isVisible() ? button->mapToGlobal(QPoint(0, 0))
                       : m_host->mapToGlobal(QPoint(kSide, m_host->height() - m_bottom));
}

void BulkBar::askTag()
{
    auto *popup = new TagPopup(m_tagNames, this);
    connect(popup, &TagPopup::addRequested, this,
            [this](const QString &tag) { Q_EMIT tagRequested(tag, TagChange::Add); });
    connect(popup, &TagPopup::removeRequested, this,
            [this](const QString &tag) { Q_EMIT tagRequested(tag, TagChange::Remove); });
    popup->openAbove(menuPlace(m_tag));
}

void BulkBar::askRelation()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Relation relation :
         {Relation::Suspect, Relation::Prospect, Relation::Client, Relation::Former, Relation::None})
        connect(menu->addAction(relationTitle(relation)), &QAction::triggered, this,
                [this, relation] { Q_EMIT relationRequested(relation); });
    const QPoint at = menuPlace(m_relation);
    menu->popup(QPoint(at.x(), at.y() - menu->sizeHint().height() - 8));
    menu->setActiveAction(menu->actions().first());
}

void BulkBar::place()
{
    const int width = std::min(m_host->width() - 2 * kSide, std::max(sizeHint().width(), 520));
    setGeometry(kSide, m_host->height() - m_bottom - kHeight, width, kHeight);
}

bool BulkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().toast);
    painter.drawRoundedRect(rect(), 10, 10);
}

} // namespace carnet
