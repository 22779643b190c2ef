// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_row_delegate.h"

#include "models/list_roles.h"
#include "views/marked_text.h"
#include "views/theme/fonts.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/widgets/controls.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kPadding = 8;
constexpr int kAvatarLeft = 20;
constexpr int kBarWidth = 3;
constexpr int kTagTextLeft = 12; ///< of a tag's square
constexpr int kTagGap = 10; ///< between two tags

} // namespace

RecordRowDelegate::RecordRowDelegate(RecordKind kind, QObject *parent)
    : QStyledItemDelegate(parent), m_kind(kind)
{
}

QSize RecordRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, kRowHeight};
}

void RecordRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    paintBackground(*painter, option, index);
    const auto column = static_cast<ListColumn>(index.column());
    if (!index.data(IsLoadedRole).toBool()) {
        Q_EMIT loadingRowPainted();
        if (m_areBarsShown)
            paintBars(*painter, option.rect, index.column());
        painter->restore();
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRectF cell = option.rect;
    const QRectF text = cell.adjusted(kPadding, 0, -kPadding, -1);
    const QColor second = isSelected ? blend(t.text, t.text2, 0.2) : t.text2;
    switch (column) {
    case ListColumn::Avatar:
        paintAvatar(painter, QRectF(cell.left() + kAvatarLeft, cell.top() + 6, 24, 24),
                    index.data(AvatarRole).toInt(), index.data(InitialsRole).toString(),
                    m_kind == RecordKind::Company ? AvatarShape::Square : AvatarShape::Disc);
        break;
    case ListColumn::Relation:
        paintRelation(painter, cell.adjusted(0, 0, 0, -1),
                      static_cast<Relation>(index.data(RelationRole).toInt()));
        break;
    case ListColumn::Name:
        painter->setFont(fontOf(TextStyle::BodyMedium));
        paintText(*painter, text, index.data(NameRole).toString(),
                  index.data(IsArchivedRole).toBool() ? second : t.text);
        break;
    case ListColumn::Company:
        painter->setFont(fontOf(TextStyle::Body));
        paintText(*painter, text, index.data(CompanyRole).toString(), second);
        break;
    case ListColumn::Town:
        painter->setFont(fontOf(TextStyle::Body));
        paintText(*painter, text, index.data(TownRole).toString(), second);
        break;
    case ListColumn::Tags:
        painter->setFont(fontOf(TextStyle::Small));
        paintTags(*painter, text, index, second);
        break;
    case ListColumn::LastContact:
        painter->setFont(fontOf(TextStyle::Body));
        painter->setPen(second);
        drawFigures(painter, text, m_format.day(index.data(LastContactRole).toDate()), Qt::AlignLeft);
        break;
    case ListColumn::Phone:
        painter->setFont(fontOf(TextStyle::Body));
        painter->setPen(second);
        drawFigures(painter, text, index.data(PhoneRole).toString(), Qt::AlignLeft);
        break;
    case ListColumn::Email:
        painter->setFont(fontOf(TextStyle::Body));
        paintText(*painter, text, index.data(EmailRole).toString(), second);
        break;
    }
    painter->restore();
}

void RecordRowDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex().row() == index.row();
    // `Active` alone is the window's; the design tells the list with the focus from the others.
    const bool hasFocus = view && (view->hasFocus() || view->property("showsAsFocused").toBool());
    QColor fill = t.base;
    if (isSelected)
        fill = hasFocus ? t.sel : t.selw;
    else if (m_hoveredRow == index.row())
        fill = t.hover;
    painter.fillRect(option.rect, fill);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const bool isFirst = index.column() == 0;
    if (isSelected && isFirst && hasFocus)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), kBarWidth, option.rect.height() - 1),
                         t.accentText);
    if (isCurrent && !isSelected && hasFocus) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), t.accentText);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 2),
                         t.accentText);
        if (isFirst)
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()),
                             t.accentText);
    }
}

void RecordRowDelegate::paintBars(QPainter &painter, const QRect &rect, int column) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().selw);
    if (static_cast<ListColumn>(column) == ListColumn::Avatar) {
        painter.drawEllipse(QRectF(rect.left() + kAvatarLeft, rect.top() + 6, 24, 24));
    } else if (static_cast<ListColumn>(column) != ListColumn::Relation) {
        const qreal width = rect.width() * (column % 2 == 0 ? 0.7 : 0.5);
        painter.drawRoundedRect(QRectF(rect.left() + kPadding, rect.center().y() - 4, width, 8), 4, 4);
    }
}

void RecordRowDelegate::paintText(QPainter &painter, const QRectF &rect, const QString &text,
                                  const QColor &ink) const
{
    paintMarkedText(painter, rect, text, m_words, ink);
}

void RecordRowDelegate::paintTags(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                                  const QColor &ink) const
{
    const auto tags = index.data(TagsRole).value<QList<ListTag>>();
    const QFontMetrics metrics = painter.fontMetrics();
    const auto more = [](qsizetype count) { return QStringLiteral("+%1").arg(count); };
    qreal x = rect.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const ListTag &tag = tags.at(i);
        const qsizetype after = tags.size() - i - 1;
        const qreal kept =
            after > 0 ? kTagGap + metrics.horizontalAdvance(more(after)) : 0; // for those not shown
        const qreal left = rect.right() - x - kTagTextLeft - kept;
        const qreal wanted = metrics.horizontalAdvance(tag.name) + 1;
        // A tag that does not fit after another is counted instead of cut.
        if (i > 0 && left < wanted) {
            painter.setPen(ink);
            painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()),
                             Qt::AlignVCenter | Qt::TextSingleLine, more(after + 1));
            return;
        }
        paintTagSquare(&painter, QRectF(x, rect.top(), 7, rect.height()), tagColor(tag.colour));
        const qreal given = std::min(left, wanted);
        paintText(painter, QRectF(x + kTagTextLeft, rect.top(), given, rect.height()), tag.name, ink);
        x += kTagTextLeft + given + kTagGap;
    }
}

bool RecordRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const auto column = static_cast<ListColumn>(index.column());
    const QString text = column == ListColumn::Relation
        ? relationWord(static_cast<Relation>(index.data(RelationRole).toInt()))
        : index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace carnet
