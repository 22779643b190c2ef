// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace carnet {

/// The sizes and weights of the window; pixel sizes, multiplied by the user's text scale.
enum class TextStyle {
    Amount, ///< 22/28 semi-bold: amounts, welcome
    Title, ///< 18/24 semi-bold: page title, a contact's name
    Total, ///< 15/20 semi-bold: totals, questions
    Number, ///< 15/20 medium: the phone number of the head
    Body, ///< 13/18
    BodyMedium,
    BodyStrong,
    Small, ///< 12/16: second lines, chips, hints
    SmallMedium,
    GroupLabel, ///< 11/14 semi-bold
    Key, ///< 11/14 medium: keys
    Tiny, ///< 11/14
    Mono, ///< 13 JetBrains Mono: phrases
};

/// Loads Inter and JetBrains Mono from the resources. Call once, after QGuiApplication is made; later calls
/// do nothing.
void loadFonts();

/// The font of a style. Cheap: cached.
[[nodiscard]] const QFont &fontOf(TextStyle style);

/// 1.0, 1.12 or 1.25; forgets the cached fonts.
void setTextScale(double scale);

/// Draws one line in the painter's font and pen with every digit as wide as the widest, so that amounts and
/// dates stand under one another (Qt 6.4 cannot ask OpenType for that).
void drawFigures(QPainter *painter, const QRectF &rect, const QString &text, Qt::Alignment alignment);
/// The width that drawFigures takes, in pixels.
[[nodiscard]] qreal figuresWidth(const QFont &font, const QString &text);

} // namespace carnet
