// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/secret_painter.h"

#include "views/theme/fonts.h"
#include "views/widgets/secret_text.h"

#include <sodium.h>

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <array>

namespace carnet {

void paintBullets(QPainter &painter, const SecretText &text, const QPointF &start, double step,
                  const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int i = 0, n = text.length(); i < n; ++i)
        painter.drawEllipse(start + QPointF((i + 0.5) * step, 0), 2.1, 2.1);
}

void paintClearly(QPainter &painter, const SecretText &text, const QPointF &start, double step,
                  const QColor &ink)
{
    const QFont usual = fontOf(TextStyle::Mono);
    QRawFont font = QRawFont::fromFont(usual);
    font.setPixelSize(font.pixelSize() * step / QFontMetricsF(usual).horizontalAdvance(QLatin1Char('m')));
    painter.setPen(ink);
    const double baseline = start.y() + font.capHeight() / 2;
    text.eachCharacter([&](int i, char32_t point) {
        std::array<QChar, 2> units{QChar(QChar::highSurrogate(point)), QChar(QChar::lowSurrogate(point))};
        if (point < 0x10000)
            units = {QChar(static_cast<char16_t>(point)), QChar()};
        std::array<quint32, 2> glyphs{};
        int count = 2;
        if (font.glyphIndexesForChars(units.data(), point < 0x10000 ? 1 : 2, glyphs.data(), &count)) {
            QGlyphRun run;
            run.setRawFont(font);
            run.setGlyphIndexes({glyphs.at(0)});
            run.setPositions({QPointF(0, 0)});
            painter.drawGlyphRun(QPointF(start.x() + i * step, baseline), run);
        }
        sodium_memzero(units.data(), sizeof units);
        sodium_memzero(glyphs.data(), sizeof glyphs);
    });
}

} // namespace carnet
