// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace carnet {

/// The cells of the largest table of an HTML page (UTF-8), as spreadsheets and browsers put it on the
/// clipboard: texts as shown, a line break for each `<br>`, merged cells in their first one. Scripts, styles
/// and images are never looked at. Fails as refuseSheet(): kNoCells without a table, kTooLarge beyond 20 MB.
[[nodiscard]] Result<QList<QStringList>> readHtmlTable(const QByteArray &html);

/// True when an HTML text holds a table at all.
[[nodiscard]] bool hasHtmlTable(const QByteArray &html);

} // namespace carnet
