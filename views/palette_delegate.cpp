// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette_delegate.h"

#include "core/ids.h"
#include "models/list_roles.h"
#include "models/palette_model.h"
#include "views/marked_text.h"
#include "views/theme/fonts.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/widgets/chip.h"

#include <QIcon>
#include <QPainter>

namespace carnet {

namespace {

constexpr int kRowHeight = 38;
constexpr int kHeadingHeight = 28;
constexpr int kMargin = 12;
constexpr int kRecordText = 46; ///< after an avatar
constexpr int kCommandText = 40; ///< after an icon
constexpr int kGap = 12;
constexpr int kKeyHeight = 18;

bool isA(const QModelIndex &index, PaletteModel::Row row)
{
    return index.data(PaletteRowRole).toInt() == static_cast<int>(row);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, isA(index, PaletteModel::Row::Heading) ? kHeadingHeight : kRowHeight};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isA(index, PaletteModel::Row::Heading)) {
        painter->setFont(fontOf(TextStyle::GroupLabel));
        painter->setPen(tokens().text3);
        painter->drawText(QRectF(option.rect).adjusted(kMargin, 4, -kMargin, 0),
                          Qt::AlignVCenter | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString());
    } else {
        paintRow(*painter, option, index);
    }
    painter->restore();
}

void PaletteDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QRectF row = option.rect;
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen || option.state & QStyle::State_MouseOver) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChosen ? t.sel : t.hover);
        painter.drawRoundedRect(row, 6, 6);
    }
    const bool isRecord = isA(index, PaletteModel::Row::Record);
    const QRectF sign(row.left() + kMargin, row.top(), isRecord ? 22 : 16, row.height());
    if (isRecord) {
        const bool isCompany = index.data(PaletteKindRole).toInt() == static_cast<int>(RecordKind::Company);
        paintAvatar(&painter, QRectF(sign.left(), row.top() + 8, 22, 22), index.data(AvatarRole).toInt(),
                    index.data(InitialsRole).toString(), isCompany ? AvatarShape::Square : AvatarShape::Disc);
    } else {
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(&painter, QRect(int(sign.left()), int(row.top()) + 11, 16, 16));
    }
    // The key of a command; "Enter" on the row that it opens.
    const QString commandKeys = index.data(PaletteKeysRole).toString();
    const QString keys = commandKeys.isEmpty() && isChosen ? tr("Enter") : commandKeys;
    qreal right = row.right() - kMargin;
    if (!keys.isEmpty()) {
        const qreal width = keyCapWidth(keys);
        paintKeyCap(painter, QRectF(right - width, row.center().y() - kKeyHeight / 2.0, width, kKeyHeight),
                    keys);
        right -= width + kGap;
    }
    const QString name = index.data(Qt::DisplayRole).toString();
    const qreal left = row.left() + (isRecord ? kRecordText : kCommandText);
    painter.setFont(fontOf(TextStyle::BodyMedium));
    const qreal nameWidth = qMin(painter.fontMetrics().horizontalAdvance(name) + 1.0, right - left);
    paintMarkedText(painter, QRectF(left, row.top(), nameWidth, row.height()), name, m_words, t.text);
    const qreal after = left + nameWidth + kGap;
    if (after >= right)
        return;
    painter.setFont(fontOf(TextStyle::Small));
    paintMarkedText(painter, QRectF(after, row.top(), right - after, row.height()),
                    index.data(PaletteDetailRole).toString(), m_words, t.text2);
}

} // namespace carnet
