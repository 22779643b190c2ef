// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/nav_list.h"

#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace carnet {

namespace {

enum NavRole { IdRole = Qt::UserRole + 1, IconRole, CountRole };
constexpr int kRowHeight = 31; ///< 30 and a gap of 1
constexpr int kNarrow = 80;

class NavDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {56, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool isOpen = option.state & QStyle::State_Selected;
        const QRectF body = QRectF(option.rect).adjusted(0, 0, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isOpen || option.state & QStyle::State_MouseOver) {
            painter->setBrush(isOpen ? t.sel : t.selw);
            painter->drawRoundedRect(body, 6, 6);
        }
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(t.accentText, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(body.adjusted(1, 1, -1, -1), 6, 6);
        }
        const QColor ink = isOpen ? t.accentText : t.text2;
        const bool isNarrow = option.rect.width() < kNarrow;
        const qreal iconX = isNarrow ? body.center().x() - 8 : body.x() + 9;
        paintIcon(painter, QRectF(iconX, body.y() + 7, 16, 16), index.data(IconRole).toString(), ink);
        if (!isNarrow) {
            painter->setFont(fontOf(TextStyle::BodyMedium));
            painter->setPen(ink);
            painter->drawText(body.adjusted(35, 0, -40, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                              index.data(Qt::DisplayRole).toString());
            painter->setFont(fontOf(TextStyle::Small));
            painter->setPen(isOpen ? t.accentText : t.text3);
            drawFigures(painter, body.adjusted(0, 0, -9, 0), index.data(CountRole).toString(),
                        Qt::AlignRight);
        }
        painter->restore();
    }
};

} // namespace

NavList::NavList(QWidget *parent) : QListView(parent), m_entries(new QStandardItemModel(this))
{
    setModel(m_entries);
    setItemDelegate(new NavDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStyleSheet(QStringLiteral("background: transparent;"));
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Views"));
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(IdRole).toString()); });
}

void NavList::addEntry(const QString &id, const QString &iconName, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(id, IdRole);
    item->setData(iconName, IconRole);
    item->setToolTip(text);
    m_entries->appendRow(item);
    setFixedHeight(sizeHint().height());
}

void NavList::setCount(const QString &id, qint64 count)
{
    if (QStandardItem *item = itemOf(id)) {
        const QString text = count > 0 ? QLocale().toString(count) : QString();
        item->setData(text, CountRole);
        item->setData(text.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), text),
                      Qt::AccessibleTextRole);
    }
}

void NavList::setCurrent(const QString &id)
{
    const QStandardItem *item = itemOf(id);
    setCurrentIndex(item ? item->index() : QModelIndex());
    if (!item)
        clearSelection();
}

QSize NavList::sizeHint() const
{
    return {188, m_entries->rowCount() * kRowHeight};
}

void NavList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex().data(IdRole).toString());
    else
        QListView::keyPressEvent(event);
}

QStandardItem *NavList::itemOf(const QString &id) const
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (m_entries->item(row)->data(IdRole).toString() == id)
            return m_entries->item(row);
    }
    return nullptr;
}

} // namespace carnet
