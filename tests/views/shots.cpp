// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "views/gallery.h"

namespace carnet {

QList<Shot> allShots()
{
    return {
        {QStringLiteral("gallery"), [] { return std::make_unique<Gallery>(); }, {}},
    };
}

} // namespace carnet
