// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace carnet {

/// Asks for the file that the refused rows of `source` (a path, empty for pasted cells) are written to;
/// `chosen` is called with it, or never. It returns at once.
void askWhereRefusedGo(QWidget *parent, const QString &source,
                       const std::function<void(const QString &path)> &chosen);

} // namespace carnet
