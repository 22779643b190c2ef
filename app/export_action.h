// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace carnet {

class MainWindow;
class Session;

/// Asks where to, then exports what the list in front shows (all, or what is searched for) and says how it
/// went.
void exportRecords(MainWindow &window, Session &session);

} // namespace carnet
