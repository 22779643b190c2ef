// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/controls.h"

#include "views/theme/icon.h"
#include "views/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace carnet {

namespace {

/// Enter presses it, as space does, where the keyboard is: a QToolButton alone would not.
class IconButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
};

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Main:
        return QStringLiteral("main");
    case Tone::Second:
        return QStringLiteral("second");
    case Tone::Hint:
        return QStringLiteral("hint");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Green:
        return QStringLiteral("green");
    case Tone::Amber:
        return QStringLiteral("amber");
    case Tone::Red:
        return QStringLiteral("red");
    case Tone::Toast:
        return QStringLiteral("toast");
    }
    return {};
}

QString lookName(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Plain:
        return QStringLiteral("plain");
    case ButtonLook::Primary:
        return QStringLiteral("primary");
    case ButtonLook::Danger:
        return QStringLiteral("danger");
    case ButtonLook::Ghost:
        return QStringLiteral("ghost");
    case ButtonLook::Link:
        return QStringLiteral("link");
    case ButtonLook::Toast:
        return QStringLiteral("toast");
    }
    return {};
}

QString lookName(FrameLook look)
{
    switch (look) {
    case FrameLook::Window:
        return QStringLiteral("window");
    case FrameLook::Surface:
        return QStringLiteral("surface");
    case FrameLook::Side:
        return QStringLiteral("side");
    case FrameLook::Card:
        return QStringLiteral("card");
    case FrameLook::Panel:
        return QStringLiteral("panel");
    case FrameLook::PanelSide:
        return QStringLiteral("panelSide");
    case FrameLook::Error:
        return QStringLiteral("error");
    case FrameLook::Warning:
        return QStringLiteral("warning");
    case FrameLook::Good:
        return QStringLiteral("good");
    case FrameLook::Nav:
        return QStringLiteral("nav");
    case FrameLook::Head:
        return QStringLiteral("head");
    case FrameLook::Foot:
        return QStringLiteral("foot");
    case FrameLook::Detail:
        return QStringLiteral("detail");
    }
    return {};
}

IconTone iconToneOf(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
    case ButtonLook::Danger:
        return IconTone::OnAccent;
    case ButtonLook::Link:
        return IconTone::Accent;
    case ButtonLook::Toast:
        return IconTone::Toast;
    case ButtonLook::Plain:
        return IconTone::Main;
    case ButtonLook::Ghost:
        break;
    }
    return IconTone::Second;
}

class Logo : public QWidget {
public:
    explicit Logo(QWidget *parent) : QWidget(parent) { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintLogo(&painter, rect());
    }
};

} // namespace

QLabel *makeLabel(const QString &text, TextStyle style, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(fontOf(style));
    label->setProperty("tone", toneName(tone));
    return label;
}

QLabel *makeParagraph(const QString &text, TextStyle style, Tone tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, style, tone, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void setTone(QLabel *label, Tone tone)
{
    if (label->property("tone").toString() == toneName(tone))
        return;
    label->setProperty("tone", toneName(tone));
    repolish(label);
}

QPushButton *makeButton(const QString &text, ButtonLook look, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setFont(fontOf(TextStyle::BodyMedium));
    button->setProperty("look", lookName(look));
    button->setAutoDefault(true); // Enter presses it, as space does, where the keyboard is
    if (look == ButtonLook::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->setFixedHeight(look == ButtonLook::Link ? 24 : 30);
    return button;
}

QPushButton *makeButton(const QString &text, const QString &iconName, ButtonLook look, QWidget *parent)
{
    QPushButton *button = makeButton(text, look, parent);
    button->setIcon(icon(iconName, iconToneOf(look)));
    button->setIconSize({20, 16});
    return button;
}

void setLook(QPushButton *button, ButtonLook look)
{
    button->setProperty("look", lookName(look));
    repolish(button);
}

QToolButton *makeIconButton(const QString &iconName, const QString &name, const QString &key, QWidget *parent)
{
    auto *button = new IconButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setFixedSize(28, 28);
    button->setAccessibleName(name);
    button->setToolTip(key.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, key));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLineEdit *makeLineEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setFixedHeight(30);
    edit->setFont(fontOf(TextStyle::Body));
    return edit;
}

void setValidity(QWidget *field, Validity validity)
{
    const bool isInvalid = validity == Validity::Invalid;
    if (field->property("invalid").toBool() == isInvalid)
        return;
    field->setProperty("invalid", isInvalid);
    repolish(field);
}

QFrame *makeFrame(FrameLook look, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setLook(frame, look);
    return frame;
}

void setLook(QWidget *frame, FrameLook look)
{
    frame->setProperty("look", lookName(look));
    frame->setAttribute(Qt::WA_StyledBackground);
}

QFrame *makeHairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("hairline"));
    line->setFixedHeight(1);
    return line;
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QString plainToolTip(const QString &text)
{
    // Always rich, always escaped: only then is no name in it ever read as markup.
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

ElidedLabel::ElidedLabel(TextStyle style, Tone tone, QWidget *parent)
    : QWidget(parent), m_style(style), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    showTooltipWhenCut();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(fontOf(m_style));
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {20, QFontMetrics(fontOf(m_style)).height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(m_style));
    painter.setPen(isEnabled() ? colorOf(m_tone) : tokens().text3);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTooltipWhenCut();
}

void ElidedLabel::showTooltipWhenCut()
{
    const bool isCut = QFontMetrics(fontOf(m_style)).horizontalAdvance(m_text) > width();
    setToolTip(isCut ? plainToolTip(m_text) : QString());
}

IconLabel::IconLabel(const QString &name, int size, Tone tone, QWidget *parent)
    : QWidget(parent), m_name(name), m_tone(tone)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, colorOf(m_tone));
}

QColor colorOf(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Main:
        return t.text;
    case Tone::Second:
        return t.text2;
    case Tone::Hint:
        return t.text3;
    case Tone::Accent:
        return t.accentText;
    case Tone::Green:
        return t.green;
    case Tone::Amber:
        return t.amber;
    case Tone::Red:
        return t.red;
    case Tone::Toast:
        return t.toastText;
    }
    return t.text;
}

QWidget *makeBrand(QWidget *parent)
{
    auto *brand = new QWidget(parent);
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Logo(brand));
    row->addWidget(makeLabel(QStringLiteral("Carnet"), TextStyle::Title, Tone::Main, brand));
    row->addStretch();
    return brand;
}

} // namespace carnet
