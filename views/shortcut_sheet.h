// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/overlay.h"

namespace carnet {

/// F1: the keys of the window, over it. Any key or click closes it.
class ShortcutSheet : public Overlay {
    Q_OBJECT
public:
    /// `keys`: pairs of the key as shown and what it does.
    ShortcutSheet(const QList<std::pair<QString, QString>> &keys, QWidget *host);

protected:
    void placePanel() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace carnet
