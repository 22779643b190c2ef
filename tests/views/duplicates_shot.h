// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace carnet {

class MainWindow;

/// Adds the review of duplicates over a real carnet in a temporary folder, with made-up people, and shows it.
void addDuplicatesPage(MainWindow &window);
/// The same over a carnet without any.
void addEmptyDuplicatesPage(MainWindow &window);
/// Waits until a pair lies side by side.
void awaitDuplicates(QWidget &window);
/// The list of the sure pairs before they are merged.
void listShotSure(QWidget &window);
/// The merges that can be taken back.
void showShotMerges(QWidget &window);

} // namespace carnet
