// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/marks.h"

#include "views/theme/fonts.h"
#include "views/theme/tokens.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace carnet {

namespace {

QRectF centred(const QRectF &rect, qreal side)
{
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

QFont initialsFont(qreal side)
{
    QFont font = fontOf(TextStyle::GroupLabel);
    font.setPixelSize(side >= 40 ? 18 : side >= 30 ? 12 : 10);
    return font;
}

} // namespace

void paintAvatar(QPainter *painter, const QRectF &rect, int pair, const QString &initials, AvatarShape shape)
{
    const AvatarColors &colors = tokens().avatars.at(static_cast<size_t>(pair) % tokens().avatars.size());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.background);
    if (shape == AvatarShape::Disc) {
        painter->drawEllipse(rect);
    } else {
        const qreal radius = rect.width() * 0.225;
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->setPen(colors.ink);
    painter->setFont(initialsFont(rect.width()));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter->restore();
}

int avatarPair(const Uid &uid)
{
    return uid.bytes.back() % 8; // random in a UUIDv7: an even spread
}

void paintRelation(QPainter *painter, const QRectF &rect, Relation relation)
{
    if (relation == Relation::None)
        return;
    const Tokens &t = tokens();
    const QRectF ring = centred(rect, 9.4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    switch (relation) {
    case Relation::Suspect: {
        QPen pen(t.text3, 1.6);
        pen.setDashPattern({1.3, 1.0});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawEllipse(ring);
        break;
    }
    case Relation::Prospect:
        painter->setPen(QPen(t.accentText, 1.6));
        painter->drawEllipse(ring);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accentText);
        painter->drawPie(ring, -90 * 16, 180 * 16);
        break;
    case Relation::Client:
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.greenS);
        painter->drawEllipse(centred(rect, 11));
        break;
    case Relation::Former:
        painter->setPen(QPen(t.text3, 1.6));
        painter->drawEllipse(ring);
        painter->drawLine(QPointF(ring.left() + 1.6, ring.bottom() - 1.6),
                          QPointF(ring.right() - 1.6, ring.top() + 1.6));
        break;
    case Relation::None:
        break;
    }
    painter->restore();
}

QString relationWord(Relation relation)
{
    switch (relation) {
    case Relation::Suspect:
        return QCoreApplication::translate("Relation", "suspect");
    case Relation::Prospect:
        return QCoreApplication::translate("Relation", "prospect");
    case Relation::Client:
        return QCoreApplication::translate("Relation", "client");
    case Relation::Former:
        return QCoreApplication::translate("Relation", "former client");
    case Relation::None:
        break;
    }
    return {};
}

void paintStage(QPainter *painter, const QRectF &rect, int probability)
{
    const QRectF ring = centred(rect, 12.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().accentText, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(ring);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().accentText);
    painter->drawPie(centred(rect, 9), 90 * 16, -qRound(probability * 3.6 * 16));
    painter->restore();
}

void paintTagSquare(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(QRectF(rect.left(), rect.center().y() - 3.5, 7, 7), 2, 2);
    painter->restore();
}

QColor tagColor(int number)
{
    const Tokens &t = tokens();
    const std::array<QColor, 5> colors{t.amberS, t.violetS, t.greenS, t.w1, t.redS};
    return colors.at(static_cast<size_t>(qAbs(number)) % colors.size());
}

} // namespace carnet
