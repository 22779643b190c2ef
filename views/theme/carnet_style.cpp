// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/carnet_style.h"

#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace carnet {

namespace {

constexpr int kScrollBarExtent = 10;
constexpr int kTabGap = 16; ///< after each tab; the line stands under the word alone

void drawCheck(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn && isEnabled ? t.accent : isEnabled ? t.ctl : t.line2, 1));
    painter.setBrush(!isEnabled ? t.alt : isOn ? t.accent : t.base);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isOn) {
        const QString name =
            option.state & QStyle::State_On ? QStringLiteral("check") : QStringLiteral("minus");
        paintIcon(&painter, QRectF(option.rect).adjusted(2, 2, -2, -2), name,
                  isEnabled ? t.onAccent : t.text3);
    }
    painter.restore();
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const bool isOn = option.state & QStyle::State_On;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isOn && isEnabled ? t.accent : isEnabled ? t.ctl : t.line2, 1));
    painter.setBrush(!isEnabled ? t.alt : isOn ? t.accent : t.base);
    painter.drawEllipse(disc);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? t.onAccent : t.text3);
        painter.drawEllipse(disc.center(), 3, 3);
    }
    painter.restore();
}

void drawFocusRing(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accentText, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8);
    painter.restore();
}

QRectF progressTrack(const QStyleOptionProgressBar &option)
{
    return {static_cast<qreal>(option.rect.x()), option.rect.y() + (option.rect.height() - 6) / 2.0,
            static_cast<qreal>(option.rect.width()), 6};
}

void drawProgressPart(const QRectF &part, const QColor &color, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(part, 3, 3);
    painter.restore();
}

void drawProgressDone(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const int span = option.maximum - option.minimum;
    if (span <= 0 || option.progress <= option.minimum)
        return;
    QRectF done = progressTrack(option);
    done.setWidth(qMax(6.0, done.width() * (option.progress - option.minimum) / span));
    drawProgressPart(done, tokens().accent, painter);
}

void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const bool isCurrent = option.state & QStyle::State_Selected;
    painter.save();
    painter.setFont(fontOf(TextStyle::BodyMedium));
    painter.setPen(isCurrent ? t.accentText : option.state & QStyle::State_MouseOver ? t.text : t.text2);
    const QRect body = option.rect.adjusted(0, 0, -kTabGap, 0);
    painter.drawText(body, Qt::AlignCenter | Qt::TextSingleLine, option.text);
    if (isCurrent)
        painter.fillRect(QRect(body.left(), body.bottom() - 1, body.width(), 2), t.accentText);
    painter.restore();
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isActive ? tokens().ctl : tokens().line2);
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

} // namespace

CarnetStyle::CarnetStyle() : QProxyStyle(QStringLiteral("fusion")) { }

void CarnetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        return;
    case PE_FrameFocusRect: // the ring of QFocusFrame stands outside instead
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CarnetStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame:
        drawFocusRing(*option, *painter);
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter);
        return;
    // The sheet's style asks for the parts of a progress bar, not for the whole.
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgressPart(progressTrack(*bar), tokens().selw, *painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgressDone(*bar, *painter);
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            painter->save();
            painter->setPen(combo->state & State_Enabled ? tokens().text : tokens().text3);
            const QRect text = combo->rect.adjusted(10, 0, -26, 0);
            painter->drawText(
                text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, text.width()));
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CarnetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*slider, *painter,
                          subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        const Tokens &t = tokens();
        const bool isEnabled = option->state & State_Enabled;
        const bool hasFocus = option->state & State_HasFocus;
        const qreal pen = hasFocus ? 2 : 1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(hasFocus ? t.accentText : isEnabled ? t.ctl : t.line2, pen));
        painter->setBrush(isEnabled ? t.base : t.alt);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);
        paintIcon(painter, QRectF(option->rect.right() - 23, option->rect.center().y() - 6, 14, 14),
                  QStringLiteral("chevron-down"), isEnabled ? t.text2 : t.text3);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CarnetStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const bool isVertical = slider->orientation == Qt::Vertical;
        const int length = isVertical ? slider->rect.height() : slider->rect.width();
        const int range = slider->maximum - slider->minimum;
        int handle = length;
        if (range > 0)
            handle = qBound(qMin(28, length),
                            static_cast<int>(qint64(slider->pageStep) * length / (range + slider->pageStep)),
                            length);
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - handle, slider->upsideDown);
        const auto along = [&](int from, int size) {
            return isVertical ? QRect(slider->rect.x(), slider->rect.y() + from, slider->rect.width(), size)
                              : QRect(slider->rect.x() + from, slider->rect.y(), size, slider->rect.height());
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarGroove:
            return along(0, length);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 2, -26, -2);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize CarnetStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + 40, 30};
    if (type == CT_TabBarTab) {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (tab)
            return {QFontMetrics(fontOf(TextStyle::BodyMedium)).horizontalAdvance(tab->text) + kTabGap, 34};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int CarnetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_TabBarTabHSpace:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CarnetStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the pictures of another style
    case SH_UnderlineShortcut: // Alt letters are not part of the words
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace carnet
