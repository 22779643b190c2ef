// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace carnet {

/// Installs the texts of `language` ("fr", "en"; empty: the system's, English when it is neither), Qt's own
/// texts among them, and makes its locale the default one. Returns the language taken. Window and command
/// line alike, once, in main.
QString installTranslations(QCoreApplication &app, const QString &language);
/// The same in place of what was installed before. Widgets that are there keep their texts. GUI thread.
QString switchTranslations(QCoreApplication &app, const QString &language);

} // namespace carnet
