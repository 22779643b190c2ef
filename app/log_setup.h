// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace carnet {

/// Takes over Qt's messages. Ours ("carnet", "carnet.…" categories) hold ids and codes only and are printed;
/// those of Qt and of other libraries may hold a path or a value and are counted, not printed, unless
/// CARNET_LOG_QT=1 asks for them. Before QApplication.
void setUpLog();

/// How many messages of Qt were held back: for the report of a fault.
[[nodiscard]] int heldBackMessages();

} // namespace carnet
