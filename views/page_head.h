// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QHBoxLayout;
class QToolButton;
class QWidget;

namespace carnet {

/// The head of a page that one goes back from: an arrow and the title. What else it holds is added to the row.
struct PageHead {
    QFrame *frame = nullptr;
    QHBoxLayout *row = nullptr;
    QToolButton *back = nullptr;
};
[[nodiscard]] PageHead makePageHead(const QString &title, QWidget *parent);

} // namespace carnet
