// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QObject;

namespace carnet {

/// Made-up rows of the command palette, with the roles of models/palette_model.h: what “four” finds.
[[nodiscard]] QAbstractItemModel *makeGalleryPalette(QObject *parent);

} // namespace carnet
