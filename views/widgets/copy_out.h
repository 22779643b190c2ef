// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace carnet {

/// Puts a text of a record on the clipboard, marked as ours, so that it can be taken away again
/// (app/clipboard_guard.h), and as nothing that a history of copied texts should keep (the mark of KDE's
/// Klipper and of those who follow it). GUI thread.
void copyOut(const QString &text);

/// True for what copyOut() put there.
[[nodiscard]] bool isCopiedOut(const QMimeData *content);

} // namespace carnet
