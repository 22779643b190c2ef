// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/step_bar.h"

#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace carnet {

namespace {

constexpr int kHeight = 48;
constexpr int kMargin = 20;
constexpr int kDisc = 22;
constexpr int kTextGap = 8;
constexpr int kLine = 28;
constexpr int kLineGap = 12;

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setFixedHeight(kHeight);
    tell();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    tell();
    update();
}

void StepBar::setText(int step, const QString &text)
{
    m_steps[step] = text;
    tell();
    update();
}

void StepBar::tell()
{
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    qreal x = kMargin;
    const qreal top = (height() - 1 - kDisc) / 2.0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool isDone = step < m_current;
        const bool isCurrent = step == m_current;
        const QRectF disc(x, top, kDisc, kDisc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? t.accent : isDone ? t.tint : t.selw);
        painter.drawEllipse(disc);
        if (isDone) {
            paintIcon(&painter, disc.adjusted(5, 5, -5, -5), QStringLiteral("check"), t.accentText);
        } else {
            painter.setFont(fontOf(TextStyle::GroupLabel));
            painter.setPen(isCurrent ? t.onAccent : t.text2);
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(fontOf(isCurrent ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(isCurrent ? t.text : t.text2);
        const qreal textWidth = painter.fontMetrics().horizontalAdvance(m_steps.at(step)) + 1;
        painter.drawText(QRectF(disc.right() + kTextGap, 0, textWidth, height() - 1),
                         Qt::AlignVCenter | Qt::TextSingleLine, m_steps.at(step));
        x = disc.right() + kTextGap + textWidth + kLineGap;
        if (step + 1 < m_steps.size()) {
            painter.fillRect(QRectF(x, (height() - 1) / 2.0, kLine, 1), t.line2);
            x += kLine + kLineGap;
        }
    }
}

} // namespace carnet
