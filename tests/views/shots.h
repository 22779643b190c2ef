// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace carnet {

/// A page with made-up people, ready to be photographed at 1366 x 768.
struct Shot {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
    std::function<void(QWidget &)> prepare; ///< once it is shown; may be empty
};

[[nodiscard]] QList<Shot> allShots();

} // namespace carnet
