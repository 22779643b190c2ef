// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icon.h"

#include "views/theme/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace carnet {

namespace {

/// The SVG text of an icon with its colour and line width put in; empty when there is no such icon.
QByteArray svgOf(const QString &name, const QColor &color, qreal size)
{
    static QHash<QString, QByteArray> files;
    auto found = files.constFind(name);
    if (found == files.constEnd()) {
        QFile file(QStringLiteral(":/carnet/icons/%1.svg").arg(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "icon", "no such icon in the resources");
        found = files.insert(name, isOpen ? file.readAll() : QByteArray());
    }
    QByteArray svg = *found;
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    // Finer than the file's own line, except where so few pixels would make it faint.
    const QByteArray width = size < 15 ? "stroke-width=\"2\"" : "stroke-width=\"1.75\"";
    svg.replace("stroke-width=\"2\"", width);
    return svg;
}

QPixmap renderedIcon(const QString &name, const QColor &color, qreal size, qreal ratio)
{
    const QString key =
        QStringLiteral("carnet-icon/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qMax(1, qRound(size * ratio));
    pixmap = QPixmap(side, side);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svgOf(name, color, size));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LucideEngine : public QIconEngine {
public:
    LucideEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, inkOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here (Qt 6.4 multiplies it before asking). A size wider than high leaves
        // a gap after the icon: Qt puts 4 px between the icon and the text of a button, the design 8.
        const qreal side = qMin(size.width(), size.height()) / scale;
        const QPixmap drawn = renderedIcon(m_name, inkOf(mode), side, scale);
        if (size.width() == size.height())
            return drawn;
        QPixmap padded(size);
        padded.setDevicePixelRatio(scale);
        padded.fill(Qt::transparent);
        QPainter painter(&padded);
        painter.drawPixmap(QPointF(0, (size.height() / scale - side) / 2), drawn);
        return padded;
    }
    QIconEngine *clone() const override { return new LucideEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("lucide"); }
    QString iconName() override { return m_name; }

private:
    QColor inkOf(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return tokens().text3;
        return colorOf(mode == QIcon::Selected && m_tone == IconTone::Second ? IconTone::Accent : m_tone);
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    return QIcon(new LucideEngine(name, tone));
}

QColor colorOf(IconTone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case IconTone::Second:
        return t.text2;
    case IconTone::Main:
        return t.text;
    case IconTone::Hint:
        return t.text3;
    case IconTone::Accent:
        return t.accentText;
    case IconTone::OnAccent:
        return t.onAccent;
    case IconTone::Green:
        return t.green;
    case IconTone::Amber:
        return t.amber;
    case IconTone::Red:
        return t.red;
    case IconTone::Toast:
        return t.toastText;
    }
    return t.text;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal size = qMin(rect.width(), rect.height());
    const QPixmap pixmap = renderedIcon(name, color, size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(QPointF(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2),
                        pixmap);
}

void paintLogo(QPainter *painter, const QRectF &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().accent);
    painter->drawRoundedRect(rect, rect.width() * 0.22, rect.width() * 0.22);
    const qreal inset = rect.width() * 0.21;
    paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), QStringLiteral("notebook-text"),
              tokens().onAccent);
    painter->restore();
}

QPixmap logoPixmap(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintLogo(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace carnet
