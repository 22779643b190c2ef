// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace carnet {

/// A combo box with its small label above, as FieldBox has it; screen readers hear the label.
[[nodiscard]] QWidget *makeLabelled(const QString &label, QComboBox *combo, QWidget *parent);

/// A combo box 30 px high of words with numbers behind them (an enum); `current` is chosen.
[[nodiscard]] QComboBox *makeChoice(const QList<std::pair<QString, int>> &choices, int current,
                                    QWidget *parent);

} // namespace carnet
