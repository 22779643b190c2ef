// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace carnet {

class MainWindow;

/// Adds the page of the import over a real carnet in a temporary folder, and shows it. The others take the
/// window and bring it to one step with a made-up file.
void addImportPage(MainWindow &window);
void openShotFile(QWidget &window);
void checkShotFile(QWidget &window);
void chooseShotDuplicates(QWidget &window);
void verifyShotFile(QWidget &window);
void showShotProgress(QWidget &window);
void importShotFile(QWidget &window);
void openMissingShotFile(QWidget &window);

} // namespace carnet
