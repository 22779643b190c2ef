// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QPointF;

namespace carnet {

class SecretText;

/// Draws a secret from the left end `start` (its middle line), `step` px a character: as bullets, or in clear
/// glyph by glyph (letters as wide as `step`), since a string of the whole would stay behind in the heap.
void paintBullets(QPainter &painter, const SecretText &text, const QPointF &start, double step,
                  const QColor &ink);
void paintClearly(QPainter &painter, const SecretText &text, const QPointF &start, double step,
                  const QColor &ink);

} // namespace carnet
