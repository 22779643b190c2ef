// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/fonts.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace carnet {

/// The ink of a label.
enum class Tone { Main, Second, Hint, Accent, Green, Amber, Red, Toast };
/// How a push button looks. One Primary a page.
enum class ButtonLook { Plain, Primary, Danger, Ghost, Link, Toast };
/// What a plain frame or page is filled and edged with.
enum class FrameLook {
    Window,
    Surface,
    Side,
    Card,
    Panel,
    PanelSide,
    Error,
    Warning,
    Good,
    Nav,
    Head,
    Foot,
    Detail
};

/// A label of plain text: markup in a name or a message is shown, never read (a rich label opens files by
/// itself).
[[nodiscard]] QLabel *makeLabel(const QString &text, TextStyle style, Tone tone, QWidget *parent);
/// The same, over several lines as the width asks.
[[nodiscard]] QLabel *makeParagraph(const QString &text, TextStyle style, Tone tone, QWidget *parent);
void setTone(QLabel *label, Tone tone);

/// A push button 30 px high.
[[nodiscard]] QPushButton *makeButton(const QString &text, ButtonLook look, QWidget *parent);
/// The same with an icon before the text; its ink fits the look.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &iconName, ButtonLook look,
                                      QWidget *parent);
void setLook(QPushButton *button, ButtonLook look);

/// A square button with an icon alone. `name` is its accessible name; the tooltip adds the key when there is
/// one.
[[nodiscard]] QToolButton *makeIconButton(const QString &iconName, const QString &name, const QString &key,
                                          QWidget *parent);

/// A line edit 30 px high.
[[nodiscard]] QLineEdit *makeLineEdit(QWidget *parent);

enum class Validity { Valid, Invalid };
/// Gives a field its red border, or takes it away.
void setValidity(QWidget *field, Validity validity);

/// A frame (or the page `frame`) with one of the looks of the sheet.
[[nodiscard]] QFrame *makeFrame(FrameLook look, QWidget *parent);
void setLook(QWidget *frame, FrameLook look);
/// A horizontal line of 1 px.
[[nodiscard]] QFrame *makeHairline(QWidget *parent);

/// A tooltip that shows `text` as it is: Qt guesses markup in tooltips too.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Repaints after a property of the sheet has changed.
void repolish(QWidget *widget);

/// A line of plain text that is cut with "…" where the room ends; the tooltip then holds the whole.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    ElidedLabel(TextStyle style, Tone tone, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTooltipWhenCut();

    QString m_text;
    TextStyle m_style;
    Tone m_tone;
};

/// A picture of the program's own: a Lucide icon of `size` px that follows the theme.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const QString &name, int size, Tone tone, QWidget *parent);
    void setIcon(const QString &name, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
};

/// The colour of a tone in the current theme.
[[nodiscard]] QColor colorOf(Tone tone);

/// The mark and the name of the program, side by side.
[[nodiscard]] QWidget *makeBrand(QWidget *parent);

} // namespace carnet
