// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/fonts.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <optional>

// Outside the namespace, as Q_INIT_RESOURCE asks.
static void initViewResources()
{
    Q_INIT_RESOURCE(views);
}

namespace carnet {

namespace {

struct FontSpec {
    int pixelSize;
    QFont::Weight weight;
    qreal spacing;
    bool isMono;
};

FontSpec specOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Amount:
        return {22, QFont::DemiBold, -0.3, false};
    case TextStyle::Title:
        return {18, QFont::DemiBold, -0.2, false};
    case TextStyle::Total:
        return {15, QFont::DemiBold, 0, false};
    case TextStyle::Number:
        return {15, QFont::Medium, 0, false};
    case TextStyle::Body:
        return {13, QFont::Normal, 0, false};
    case TextStyle::BodyMedium:
        return {13, QFont::Medium, 0, false};
    case TextStyle::BodyStrong:
        return {13, QFont::DemiBold, 0, false};
    case TextStyle::Small:
        return {12, QFont::Normal, 0, false};
    case TextStyle::SmallMedium:
        return {12, QFont::Medium, 0, false};
    case TextStyle::GroupLabel:
        return {11, QFont::DemiBold, 0, false};
    case TextStyle::Key:
        return {11, QFont::Medium, 0, false};
    case TextStyle::Tiny:
        return {11, QFont::Normal, 0, false};
    case TextStyle::Mono:
        return {13, QFont::Normal, 0, true};
    }
    return {13, QFont::Normal, 0, false};
}

struct FontCache {
    double scale = 1.0;
    QHash<int, QFont> fonts;
};

FontCache &cache()
{
    static FontCache fonts;
    return fonts;
}

/// The glyphs of a font that figures need, kept because making a QRawFont costs more than drawing with it.
struct FigureFont {
    QRawFont raw;
    qreal digitWidth = 0;
};

const FigureFont &figureFont(const QFont &font)
{
    static QHash<QString, FigureFont> known;
    const QString key = font.key();
    auto found = known.constFind(key);
    if (found == known.constEnd()) {
        FigureFont made;
        made.raw = QRawFont::fromFont(font);
        const auto digits = made.raw.glyphIndexesForString(QStringLiteral("0123456789"));
        for (const QPointF &advance : made.raw.advancesForGlyphIndexes(digits))
            made.digitWidth = qMax(made.digitWidth, advance.x());
        found = known.insert(key, made);
    }
    return *found;
}

struct FigureLayout {
    QList<quint32> glyphs;
    QList<QPointF> positions;
    qreal width = 0;
};

/// Nothing when a glyph is missing from the font (an emoji in a name): the caller falls back on drawText.
std::optional<FigureLayout> layOut(const FigureFont &font, const QString &text)
{
    FigureLayout layout;
    layout.glyphs = font.raw.glyphIndexesForString(text);
    if (layout.glyphs.size() != text.size() || layout.glyphs.contains(0))
        return std::nullopt;
    const auto advances = font.raw.advancesForGlyphIndexes(layout.glyphs);
    layout.positions.reserve(advances.size());
    for (qsizetype i = 0; i < advances.size(); ++i) {
        const bool isDigit = text.at(i).isDigit();
        const qreal own = advances.at(i).x();
        const qreal given = isDigit ? font.digitWidth : own;
        layout.positions << QPointF(layout.width + (given - own) / 2, 0);
        layout.width += given;
    }
    return layout;
}

} // namespace

void loadFonts()
{
    static bool isLoaded = false;
    if (isLoaded)
        return;
    isLoaded = true;
    initViewResources();
    for (const char *file :
         {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/carnet/fonts/") + QLatin1StringView(file));
}

const QFont &fontOf(TextStyle style)
{
    FontCache &fonts = cache();
    auto found = fonts.fonts.find(static_cast<int>(style));
    if (found == fonts.fonts.end()) {
        const FontSpec spec = specOf(style);
        QFont font(spec.isMono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Inter"));
        font.setPixelSize(qRound(spec.pixelSize * fonts.scale));
        font.setWeight(spec.weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        if (spec.spacing != 0)
            font.setLetterSpacing(QFont::AbsoluteSpacing, spec.spacing);
        found = fonts.fonts.insert(static_cast<int>(style), font);
    }
    return *found;
}

void setTextScale(double scale)
{
    cache().scale = scale;
    cache().fonts.clear();
}

void drawFigures(QPainter *painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const FigureFont &font = figureFont(painter->font());
    const auto layout = layOut(font, text);
    if (!layout) {
        painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
        return;
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - layout->width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - layout->width / 2;
    QGlyphRun run;
    run.setRawFont(font.raw);
    run.setGlyphIndexes(layout->glyphs);
    run.setPositions(layout->positions);
    painter->drawGlyphRun(QPointF(x, rect.top() + rect.height() / 2 + font.raw.capHeight() / 2), run);
}

qreal figuresWidth(const QFont &font, const QString &text)
{
    const auto layout = layOut(figureFont(font), text);
    return layout ? layout->width : QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace carnet
