// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace carnet {

/// For the event() of a form with a way out of its own: true when it is asked whether Escape is its key, which it then is,
/// before the window's own Escape.
[[nodiscard]] inline bool claimsEscape(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    event->accept();
    return true;
}

} // namespace carnet
