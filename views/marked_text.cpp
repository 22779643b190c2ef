// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/marked_text.h"

#include "core/search_text.h"
#include "views/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace carnet {

QList<std::pair<int, int>> searchHits(const QString &text, const QStringList &words)
{
    QList<std::pair<int, int>> hits;
    if (words.isEmpty() || text.isEmpty())
        return hits;
    // Folded letter by letter, to know which letter each folded one came from ("œ" folds to two).
    QString folded;
    QList<int> origin;
    for (int i = 0; i < text.size(); ++i) {
        const QString part = foldText(QStringView(text).mid(i, 1));
        folded += part;
        origin.insert(origin.size(), part.size(), i);
    }
    for (int at = 0; at < folded.size();) {
        const bool isWordStart =
            folded.at(at).isLetterOrNumber() && (at == 0 || !folded.at(at - 1).isLetterOrNumber());
        qsizetype longest = 0;
        if (isWordStart) {
            for (const QString &word : words) {
                if (QStringView(folded).mid(at).startsWith(word))
                    longest = std::max(longest, word.size());
            }
        }
        if (longest == 0) {
            ++at;
            continue;
        }
        const int start = origin.at(at);
        hits.append({start, origin.at(at + longest - 1) - start + 1});
        at += static_cast<int>(longest);
    }
    return hits;
}

void paintMarkedText(QPainter &painter, const QRectF &rect, const QString &text, const QStringList &words,
                     const QColor &ink)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    for (const auto &[start, length] : searchHits(shown, words)) {
        const qreal left = rect.left() + metrics.horizontalAdvance(shown.left(start));
        const qreal width = metrics.horizontalAdvance(shown.mid(start, length));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().amberB);
        painter.drawRoundedRect(QRectF(left - 1, rect.center().y() - 9, width + 1, 18), 2, 2);
    }
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace carnet
