// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace carnet {

class CommandSet;
class MainWindow;

/// What can be done while a carnet is open: the order is that of the command palette.
void addCarnetCommands(CommandSet &commands, MainWindow &window);
/// What can be done before one is.
void addStartCommands(CommandSet &commands, MainWindow &window);

} // namespace carnet
