// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style_sheet.h"

#include "views/theme/tokens.h"

#include <utility>

namespace carnet {

namespace {

const char kSheet[] = R"(
QWidget[look="window"] { background: @win; }
QWidget[look="surface"] { background: @base; }
QWidget[look="side"] { background: @alt; }
QFrame[look="card"] { background: @base; border: 1px solid @line; border-radius: 8px; }
QFrame[look="panel"] { background: @base; border: 1px solid @line2; border-radius: 10px; }
QFrame[look="panelSide"] { background: @alt; border: none; border-right: 1px solid @line; border-top-left-radius: 9px; border-bottom-left-radius: 9px; }
QFrame[look="error"] { background: @redB; border: none; border-radius: 8px; }
QFrame[look="warning"] { background: @amberB; border: none; border-radius: 6px; }
QFrame[look="good"] { background: @greenB; border: none; border-radius: 6px; }
QFrame[look="hairline"] { background: @line; border: none; }
QFrame[look="nav"] { background: @win; border: none; border-right: 1px solid @line; }
QFrame[look="head"] { background: @base; border: none; border-bottom: 1px solid @line; }
QFrame[look="foot"] { background: @base; border: none; border-top: 1px solid @line; }
QFrame[look="detail"] { background: @base; border: none; border-left: 1px solid @line; }

QLabel { background: transparent; color: @text; }
QLabel[tone="second"] { color: @text2; }
QLabel[tone="hint"] { color: @text3; }
QLabel[tone="accent"] { color: @accentText; }
QLabel[tone="green"] { color: @green; }
QLabel[tone="amber"] { color: @amber; }
QLabel[tone="red"] { color: @red; }
QLabel[tone="toast"] { color: @toastText; }
QLabel:disabled { color: @text3; }

QPushButton { background: @base; color: @text; border: 1px solid @line2; border-radius: 6px; padding: 0 11px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selw; }
QPushButton:disabled { background: @alt; color: @text3; border-color: @line; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[look="primary"]:disabled { background: @alt; color: @text3; border-color: @line; }
QPushButton[look="danger"] { background: @dangerFill; color: #FFFFFF; border: 1px solid @dangerFill; }
QPushButton[look="danger"]:disabled { background: @alt; color: @text3; border-color: @line; }
QPushButton[look="ghost"] { background: transparent; color: @text2; border: 1px solid transparent; }
QPushButton[look="ghost"]:hover { background: @hover; }
QPushButton[look="ghost"]:pressed { background: @selw; }
QPushButton[look="ghost"]:checked { background: @sel; color: @accentText; }
QPushButton[look="ghost"]:disabled { background: @alt; color: @text3; }
QPushButton[look="link"] { background: transparent; color: @accentText; border: none; padding: 0; text-align: left; }
QPushButton[look="link"]:hover { color: @accentText; text-decoration: underline; }
QPushButton[look="link"]:disabled { color: @text3; }
QPushButton[look="toast"] { background: transparent; color: @toastLink; border: none; padding: 0 6px; }
QPushButton::menu-indicator { width: 0; }

QToolButton { background: transparent; border: none; border-radius: 6px; padding: 0; color: @text2; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selw; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit { background: @base; color: @text; border: 1px solid @ctl; border-radius: 6px; padding: 0 7px; selection-background-color: @sel; selection-color: @text; }
QLineEdit:focus { border: 2px solid @accentText; padding: 0 6px; }
QLineEdit[invalid="true"] { border: 2px solid @red; padding: 0 6px; }
QDialogButtonBox QPushButton, QFileDialog QLineEdit { min-height: 28px; }
QFileDialog QLineEdit:focus { min-height: 26px; }
QLineEdit:read-only { background: @alt; border-color: @line2; color: @text2; }
QLineEdit[look="chooser"] { background: @base; border-color: @ctl; color: @text; }
QLineEdit[look="chooser"]:focus { border-color: @accentText; }
QLineEdit:disabled { background: @alt; border-color: @line2; color: @text3; }
QPlainTextEdit { padding: 3px 5px; }
QPlainTextEdit:focus { border: 2px solid @accentText; padding: 2px 4px; }

QAbstractItemView { background: @base; color: @text; border: none; outline: none; selection-background-color: @sel; selection-color: @text; }
QTableView { gridline-color: @line; }
QScrollArea { background: transparent; border: none; }

QMenu { background: @base; color: @text; border: 1px solid @line2; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: @sel; }
QMenu::item:disabled { color: @text3; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 6px; }
QToolTip { background: @toast; color: @toastText; border: 1px solid @toast; padding: 4px 7px; }
QTabBar { background: transparent; border: none; }
)";

} // namespace

QString styleSheetOf(const Tokens &t)
{
    // The longer name first where one begins another, since they are replaced one after the other.
    const std::pair<const char *, QColor> colors[] = {
        {"@accentHover", blend(QColor(Qt::black), t.accent, 0.12)},
        {"@accentPressed", blend(QColor(Qt::black), t.accent, 0.22)},
        {"@accentText", t.accentText},
        {"@accent", t.accent},
        {"@onAccent", t.onAccent},
        {"@dangerFill", t.red.lightness() > 150 ? QColor::fromRgb(0xC2, 0x3A, 0x30) : t.red},
        {"@win", t.win},
        {"@base", t.base},
        {"@alt", t.alt},
        {"@hover", t.hover},
        {"@line2", t.line2},
        {"@line", t.line},
        {"@ctl", t.ctl},
        {"@text2", t.text2},
        {"@text3", t.text3},
        {"@text", t.text},
        {"@tint", t.tint},
        {"@selw", t.selw},
        {"@sel", t.sel},
        {"@greenB", t.greenB},
        {"@green", t.green},
        {"@amberB", t.amberB},
        {"@amber", t.amber},
        {"@redB", t.redB},
        {"@red", t.red},
        {"@toastText", t.toastText},
        {"@toastLink", t.toastLink},
        {"@toast", t.toast},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto &[name, color] : colors)
        sheet.replace(QLatin1StringView(name), color.name());
    return sheet;
}

} // namespace carnet
