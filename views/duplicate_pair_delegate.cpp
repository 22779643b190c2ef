// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duplicate_pair_delegate.h"

#include "models/duplicate_pairs_model.h"
#include "views/theme/fonts.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

namespace carnet {

namespace {

constexpr int kMargin = 20;
constexpr int kDisc = 26;
constexpr int kDiscStep = 22;
constexpr int kTextLeft = 80;
constexpr int kBar = 3;

QColor levelInk(DuplicateLevel level)
{
    switch (level) {
    case DuplicateLevel::Sure:
        return tokens().green;
    case DuplicateLevel::Probable:
        return tokens().amber;
    case DuplicateLevel::Maybe:
        return tokens().text3;
    }
    return tokens().text3;
}

} // namespace

QSize DuplicatePairDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kTextLeft + 160, kRowHeight};
}

void DuplicatePairDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QRectF row = option.rect;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const bool hasFocus = view && view->hasFocus();
    painter->save();
    QColor fill = t.base;
    if (isCurrent)
        fill = hasFocus ? t.sel : t.selw;
    else if (option.state & QStyle::State_MouseOver)
        fill = t.hover;
    painter->fillRect(row, fill);
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), t.line);
    if (isCurrent)
        painter->fillRect(QRectF(row.left(), row.top(), kBar, row.height() - 1), t.accentText);

    const AvatarShape shape =
        index.data(PairIsCompanyRole).toBool() ? AvatarShape::Square : AvatarShape::Disc;
    const qreal top = row.top() + (row.height() - 1 - kDisc) / 2;
    paintAvatar(painter, QRectF(row.left() + kMargin, top, kDisc, kDisc),
                index.data(PairFirstAvatarRole).toInt(), index.data(PairFirstInitialsRole).toString(), shape);
    paintAvatar(painter, QRectF(row.left() + kMargin + kDiscStep, top, kDisc, kDisc),
                index.data(PairSecondAvatarRole).toInt(), index.data(PairSecondInitialsRole).toString(),
                shape);

    painter->setFont(fontOf(TextStyle::SmallMedium));
    const QString level = index.data(PairLevelTextRole).toString();
    const qreal levelWidth = painter->fontMetrics().horizontalAdvance(level) + 2;
    painter->setPen(levelInk(static_cast<DuplicateLevel>(index.data(PairLevelRole).toInt())));
    painter->drawText(QRectF(row.right() - kMargin - levelWidth, row.top(), levelWidth, row.height() - 1),
                      Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, level);

    const qreal left = row.left() + kTextLeft;
    const qreal room = row.right() - kMargin - levelWidth - 12 - left;
    const QString first = index.data(PairFirstNameRole).toString();
    const QString second = DuplicatePairsModel::tr(" and %1", "behind a name: the second record")
                               .arg(index.data(PairSecondNameRole).toString());
    const QRectF line(left, row.top() + 9, room, 18);
    painter->setFont(fontOf(TextStyle::BodyMedium));
    const QString shownFirst =
        painter->fontMetrics().elidedText(first, Qt::ElideRight, static_cast<int>(room));
    const qreal firstWidth = painter->fontMetrics().horizontalAdvance(shownFirst);
    painter->setPen(t.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, shownFirst);
    painter->setFont(fontOf(TextStyle::Body));
    painter->setPen(t.text2);
    painter->drawText(
        line.adjusted(firstWidth, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(second, Qt::ElideRight, static_cast<int>(room - firstWidth)));
    painter->setFont(fontOf(TextStyle::Small));
    painter->drawText(QRectF(left, row.top() + 27, room, 16), Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(PairReasonsRole).toString(),
                                                        Qt::ElideRight, static_cast<int>(room)));
    painter->restore();
}

} // namespace carnet
