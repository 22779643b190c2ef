// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip.h"

#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace carnet {

namespace {

constexpr int kHeight = 24;
constexpr int kPadding = 10;
constexpr int kSign = 16; ///< icon or square with its gap

} // namespace

Chip::Chip(const QString &text, Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setCheckable(kind == Kind::Choice);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontOf(TextStyle::SmallMedium));
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setSquare(const QColor &color)
{
    m_square = color;
    updateGeometry();
    update();
}

bool Chip::isTinted() const
{
    return m_kind == Kind::Removable || isChecked();
}

bool Chip::hasLead() const
{
    return m_square.isValid() || !m_iconName.isEmpty() || m_kind == Kind::Choice;
}

QSize Chip::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(text()) + 2 * kPadding;
    // A choice keeps the room of its check, so that choosing moves nothing.
    if (hasLead())
        width += kSign;
    if (m_kind == Kind::Removable)
        width += kSign;
    return {width, kHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isChosen = m_kind == Kind::Choice && isChecked();
    painter.setPen(isTinted() ? QPen(isChosen ? t.accentText : t.tint, 1) : QPen(t.line2, 1));
    painter.setBrush(isTinted() ? t.tint : underMouse() ? t.hover : t.base);
    painter.drawRoundedRect(body, 12, 12);
    const QColor ink = !isEnabled() ? t.text3 : isTinted() ? t.accentText : t.text2;
    qreal x = kPadding;
    qreal right = width() - kPadding;
    if (m_square.isValid()) {
        paintTagSquare(&painter, QRectF(x, 0, 7, height()), m_square);
        x += kSign - 3;
    } else if (isChosen || !m_iconName.isEmpty()) {
        paintIcon(&painter, QRectF(x - 1, 6, 12, 12), isChosen ? QStringLiteral("check") : m_iconName, ink);
        x += kSign;
    } else if (hasLead()) {
        x += kSign / 2.0;
        right -= kSign / 2.0;
    }
    if (m_kind == Kind::Removable) {
        paintIcon(&painter, QRectF(right - 11, 6, 12, 12), QStringLiteral("x"), ink);
        right -= kSign;
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, right - x + 4, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = m_kind == Kind::Removable && event->pos().x() > width() - kPadding - kSign;
    QAbstractButton::mouseReleaseEvent(event);
    if (isOnCross && rect().contains(event->pos()))
        Q_EMIT removeRequested();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize KeyCap::sizeHint() const
{
    return {keyCapWidth(m_keys), 18};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKeyCap(painter, rect(), m_keys);
}

int keyCapWidth(const QString &keys)
{
    return QFontMetrics(fontOf(TextStyle::Key)).horizontalAdvance(keys) + 12;
}

void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys)
{
    painter.setPen(QPen(tokens().line2, 1));
    painter.setBrush(tokens().base);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(fontOf(TextStyle::Key));
    painter.setPen(tokens().text2);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, keys);
}

Switch::Switch(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::StrongFocus);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? t.line2 : isChecked() ? t.accent : t.ctl);
    painter.drawRoundedRect(rect(), 9, 9);
    painter.setBrush(t.onAccent);
    painter.drawEllipse(QPointF(isChecked() ? width() - 9 : 9, 9), 7, 7);
}

} // namespace carnet
