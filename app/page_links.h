// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"

namespace carnet {

class DuplicatesPage;
class ImportPage;
class MainWindow;

/// Puts a page into the window and connects the ways to it and back; the window outlives the connections. GUI thread.
void linkImportPage(MainWindow &window, ImportPage &page);
void linkDuplicatesPage(MainWindow &window, DuplicatesPage &page, const DisplayFormat &format);

} // namespace carnet
