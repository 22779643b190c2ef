// SPDX-License-Identifier: GPL-3.0-or-later
// How SecretEdit looks, and where the pointer is in it; its keys are in secret_edit.cpp.
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"
#include "views/widgets/secret_edit.h"
#include "views/widgets/secret_painter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kMargin = 11;
constexpr int kTrailingSide = 24;
constexpr qreal kBulletStep = 8.1;
constexpr qreal kSmallestClear = 0.72; ///< of the usual size of the letters, when more would not fit

} // namespace

QSize SecretEdit::sizeHint() const
{
    return {260, height()};
}

QSize SecretEdit::minimumSizeHint() const
{
    return {120, minimumHeight()};
}

void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCaret(characterAt(event->pos().x()),
                  event->modifiers() & Qt::ShiftModifier ? Keep::Anchor : Keep::Nothing);
}

void SecretEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveCaret(characterAt(event->pos().x()), Keep::Anchor);
}

void SecretEdit::mouseDoubleClickEvent(QMouseEvent *)
{
    selectAll();
}

void SecretEdit::placeTrailing()
{
    int x = width() - 7;
    for (auto it = m_trailing.crbegin(); it != m_trailing.crend(); ++it) {
        if ((*it)->isHidden())
            continue;
        x -= kTrailingSide;
        const QSize side = (*it)->maximumSize().boundedTo({kTrailingSide, kTrailingSide});
        (*it)->setGeometry(
            QRect({x + (kTrailingSide - side.width()) / 2, (height() - side.height()) / 2}, side));
        x -= 4;
    }
}

QRect SecretEdit::textRect() const
{
    int right = width() - kMargin;
    for (const QWidget *widget : m_trailing) {
        if (!widget->isHidden())
            right = std::min(right, widget->x() - 6);
    }
    return {kMargin, 4, std::max(10, right - kMargin), height() - 8};
}

qreal SecretEdit::step() const
{
    if (m_display == Display::Bullets)
        return kBulletStep;
    // Seven words are shown to be copied on paper: all of them, so long as they can be read.
    const qreal usual = QFontMetricsF(fontOf(TextStyle::Mono)).horizontalAdvance(QLatin1Char('m'));
    const qreal fitting = (textRect().width() - 2) / std::max<qreal>(1, length());
    return std::clamp(fitting, usual * kSmallestClear, usual);
}

qreal SecretEdit::scrolled() const
{
    return std::max(0.0, m_caret * step() + 2 - textRect().width());
}

int SecretEdit::characterAt(int x) const
{
    return std::clamp(qRound((x - textRect().left() + scrolled()) / step()), 0, length());
}

void SecretEdit::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal border = m_isInvalid || hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_isInvalid       ? t.red
                            : hasFocus()  ? t.accentText
                            : isEnabled() ? t.ctl
                                          : t.line2,
                        border));
    painter.setBrush(isEnabled() ? t.base : t.alt);
    painter.drawRoundedRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), 6, 6);

    const QRect area = textRect();
    painter.setClipRect(area);
    if (isEmpty() && !m_placeholder.isEmpty()) {
        painter.setPen(t.text3);
        painter.setFont(fontOf(TextStyle::Body));
        painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, m_placeholder);
    }
    if (hasSelection()) {
        const int from = std::min(m_caret, m_anchor);
        const int count = std::abs(m_caret - m_anchor);
        painter.fillRect(
            QRectF(area.left() + from * step() - scrolled(), height() / 2.0 - 10, count * step(), 20),
            hasFocus() ? t.sel : t.selw);
    }
    const auto paint = m_display == Display::Bullets ? paintBullets : paintClearly;
    paint(painter, m_text, QPointF(area.left() - scrolled(), height() / 2.0), step(),
          isEnabled() ? t.text : t.text3);
    if (hasFocus() && m_isCaretShown)
        painter.fillRect(QRectF(area.left() + m_caret * step() - scrolled(), height() / 2.0 - 8, 1, 16),
                         t.text);
}

} // namespace carnet
