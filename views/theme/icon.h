// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace carnet {

/// Which ink of the tokens an icon takes; it follows the theme by itself.
enum class IconTone { Second, Main, Hint, Accent, OnAccent, Green, Amber, Red, Toast };

/// A Lucide icon by the name of its file in resources/icons ("users"). 1.75 px lines, 2 px below 15 px.
/// Disabled icons are drawn in the hint ink.
[[nodiscard]] QIcon icon(const QString &name, IconTone tone = IconTone::Second);

/// The colour of a tone in the current theme.
[[nodiscard]] QColor colorOf(IconTone tone);

/// Paints one icon into `rect` (its smaller side is the size) in any colour. Pixmaps are cached.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

/// The mark of the program: a notebook on a rounded square of the accent, `rect.width()` wide.
void paintLogo(QPainter *painter, const QRectF &rect);
/// The same as a pixmap for the window's icon; `size` in pixels.
[[nodiscard]] QPixmap logoPixmap(int size);

} // namespace carnet
