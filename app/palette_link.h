// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace carnet {

class MainWindow;
class Session;

/// Joins the command palette of the window and the models of one open carnet. It lives while both do; where it
/// dies, the palette lets go of the models. GUI thread.
class PaletteLink : public QObject {
    Q_OBJECT
public:
    PaletteLink(MainWindow &window, Session &session);
    ~PaletteLink() override;

private:
    MainWindow &m_window;
};

} // namespace carnet
