// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDate;

namespace carnet {

class MainWindow;
class Session;

/// Asks what of the list in front, in which form and where to, then exports it and says how it went. `today`
/// stands in the name that is proposed.
void exportRecords(MainWindow &window, Session &session, const QDate &today);

} // namespace carnet
