// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/relation_legend.h"

#include "views/theme/fonts.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace carnet {

namespace {

constexpr Relation kAll[] = {Relation::Suspect, Relation::Prospect, Relation::Client, Relation::Former};

int step(Relation relation)
{
    const int gap = relation == Relation::Former ? 0 : 12;
    return 17 + QFontMetrics(fontOf(TextStyle::Small)).horizontalAdvance(relationWord(relation)) + gap;
}

} // namespace

RelationLegend::RelationLegend(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(16);
}

QSize RelationLegend::sizeHint() const
{
    int width = 0;
    for (const Relation relation : kAll)
        width += step(relation);
    return {width, 16};
}

void RelationLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(tokens().text3);
    int x = width() - sizeHint().width();
    for (const Relation relation : kAll) {
        paintRelation(&painter, QRectF(x, 0, 11, 16), relation);
        painter.drawText(QRectF(x + 17, 0, step(relation), 16), Qt::AlignVCenter | Qt::TextSingleLine,
                         relationWord(relation));
        x += step(relation);
    }
}

} // namespace carnet
