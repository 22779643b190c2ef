// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shown_key.h"

namespace carnet {

QString shownKey(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
}

} // namespace carnet
