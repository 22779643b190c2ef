// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/strength_bar.h"

#include "views/theme/fonts.h"
#include "views/theme/tokens.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace carnet {

namespace {

constexpr std::array<int, 5> kEnds{40, 55, 70, 80, 90};
constexpr int kFloor = 80;

QColor inkOf(Strength strength)
{
    switch (strength) {
    case Strength::Fragile:
        return tokens().red;
    case Strength::Weak:
    case Strength::Medium:
        return tokens().amber;
    case Strength::Strong:
    case Strength::VeryStrong:
        break;
    }
    return tokens().green;
}

QColor barColorOf(Strength strength)
{
    switch (strength) {
    case Strength::Fragile:
        return tokens().redS;
    case Strength::Weak:
    case Strength::Medium:
        return tokens().amberS;
    case Strength::Strong:
    case Strength::VeryStrong:
        break;
    }
    return tokens().greenS;
}

} // namespace

Strength strengthOf(double bits)
{
    return bits >= 90    ? Strength::VeryStrong
        : bits >= kFloor ? Strength::Strong
        : bits >= 70     ? Strength::Medium
        : bits >= 55     ? Strength::Weak
                         : Strength::Fragile;
}

QString strengthWord(Strength strength)
{
    switch (strength) {
    case Strength::Fragile:
        return QCoreApplication::translate("Strength", "Fragile");
    case Strength::Weak:
        return QCoreApplication::translate("Strength", "Weak");
    case Strength::Medium:
        return QCoreApplication::translate("Strength", "Medium");
    case Strength::Strong:
        return QCoreApplication::translate("Strength", "Strong");
    case Strength::VeryStrong:
        return QCoreApplication::translate("Strength", "Very strong");
    }
    return {};
}

QString strengthMeaning(Strength strength)
{
    switch (strength) {
    case Strength::Fragile:
        return QCoreApplication::translate("Strength", "found in a few hours by someone who takes the file");
    case Strength::Weak:
        return QCoreApplication::translate("Strength", "one or two more words are needed");
    case Strength::Medium:
        return QCoreApplication::translate("Strength", "one more word is needed");
    case Strength::Strong:
        return QCoreApplication::translate("Strength", "enough, even for someone who takes the file");
    case Strength::VeryStrong:
        return QCoreApplication::translate("Strength", "out of reach, even for someone who takes the file");
    }
    return {};
}

StrengthBar::StrengthBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Strength of the passphrase"));
}

void StrengthBar::setBits(double bits)
{
    const bool isOtherWord = strengthOf(bits) != strengthOf(m_bits) || (bits > 0) != (m_bits > 0);
    m_bits = bits;
    update();
    if (!isOtherWord)
        return;
    const Strength strength = strengthOf(bits);
    setAccessibleDescription(bits > 0 ? tr("%1: %2").arg(strengthWord(strength), strengthMeaning(strength))
                                      : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize StrengthBar::sizeHint() const
{
    return {300, 44};
}

void StrengthBar::paintEvent(QPaintEvent *)
{
    const Strength strength = strengthOf(m_bits);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal gap = 4;
    const qreal segment = (width() - gap * 4) / 5;
    for (size_t i = 0; i < kEnds.size(); ++i) {
        const double from = i == 0 ? 0 : kEnds.at(i - 1);
        const double filled = std::clamp((m_bits - from) / (kEnds.at(i) - from), 0.0, 1.0);
        const QRectF track(static_cast<qreal>(i) * (segment + gap), 0, segment, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().selw);
        painter.drawRoundedRect(track, 2, 2);
        if (filled > 0) {
            painter.setBrush(barColorOf(strength));
            painter.drawRoundedRect(QRectF(track.x(), 0, std::max(4.0, segment * filled), 4), 2, 2);
        }
        const bool isLast = i + 1 == kEnds.size();
        painter.setFont(fontOf(kEnds.at(i) == kFloor ? TextStyle::GroupLabel : TextStyle::Tiny));
        painter.setPen(tokens().text3);
        const QString figure = isLast ? tr("%1 bits").arg(kEnds.at(i)) : QString::number(kEnds.at(i));
        painter.drawText(QRectF(track.x(), 8, segment, 14), Qt::AlignRight | Qt::AlignVCenter, figure);
    }
    if (m_bits <= 0)
        return;
    painter.setFont(fontOf(TextStyle::SmallMedium));
    painter.setPen(inkOf(strength));
    const QString word = strengthWord(strength);
    painter.drawText(QRectF(0, 26, width(), 16), Qt::AlignLeft | Qt::AlignVCenter, word);
    const qreal wordWidth = painter.fontMetrics().horizontalAdvance(word);
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(tokens().text2);
    //: follows the word for the strength: "Strong: enough, even for ..."
    const QString rest = tr(": %1", "strength").arg(strengthMeaning(strength));
    painter.drawText(QRectF(wordWidth, 26, width() - wordWidth, 16), Qt::AlignLeft | Qt::AlignVCenter, rest);
}

} // namespace carnet
