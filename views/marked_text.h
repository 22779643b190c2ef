// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace carnet {

/// Where the folded `words` begin words of `text`: pairs of (start, length) in characters of `text`, in
/// order, not overlapping. "boul" in "La Boulangerie" gives (3, 4).
[[nodiscard]] QList<std::pair<int, int>> searchHits(const QString &text, const QStringList &words);

/// One line at the left of `rect`, in the painter's font, cut with "…" where the room ends; what begins with
/// one of the folded `words` is marked.
void paintMarkedText(QPainter &painter, const QRectF &rect, const QString &text, const QStringList &words,
                     const QColor &ink);

} // namespace carnet
