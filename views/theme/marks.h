// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "core/uid.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace carnet {

enum class AvatarShape { Disc, Square };

/// Initials on one of the eight pairs of colours (`pair` 0 to 7: avatarPair, or AvatarRole of a list). `rect`
/// is square.
void paintAvatar(QPainter *painter, const QRectF &rect, int pair, const QString &initials,
                 AvatarShape shape = AvatarShape::Disc);
/// The pair of a record: from its uid, never from its name.
[[nodiscard]] int avatarPair(const Uid &uid);

/// The sign of a relation, 11 px, centred in `rect`: four shapes, so that colour is never alone. None draws
/// nothing.
void paintRelation(QPainter *painter, const QRectF &rect, Relation relation);

/// The word of a relation in lower case ("prospect"), empty for None.
[[nodiscard]] QString relationWord(Relation relation);

/// The sign of a stage, 14 px, centred in `rect`: a ring filled to `probability` (0 to 100).
void paintStage(QPainter *painter, const QRectF &rect, int probability);

/// The 7 px square before a tag, at the left of `rect`, vertically centred.
void paintTagSquare(QPainter *painter, const QRectF &rect, const QColor &color);

/// The colour of a tag in the current theme by its stored number: amber, violet, green, blue, red, and again.
[[nodiscard]] QColor tagColor(int number);

} // namespace carnet
