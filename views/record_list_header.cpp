// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_list_header.h"

#include "models/list_roles.h"
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace carnet {

namespace {

constexpr int kHeight = 28;

}

RecordListHeader::RecordListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { }

QSize RecordListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kHeight};
}

void RecordListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, tokens().base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().line);
    painter->setFont(fontOf(TextStyle::SmallMedium));
    painter->setPen(tokens().text3);
    if (section > static_cast<int>(ListColumn::Relation)) {
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const QRect inner = rect.adjusted(8, 0, -4, -1);
        painter->drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

void RecordListHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().base);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), tokens().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

} // namespace carnet
