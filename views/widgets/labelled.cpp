// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/labelled.h"

#include "views/widgets/controls.h"

#include <QVBoxLayout>

namespace carnet {

QWidget *makeLabelled(const QString &label, QComboBox *combo, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *name = makeLabel(label, TextStyle::SmallMedium, Tone::Second, box);
    name->setBuddy(combo);
    combo->setAccessibleName(label);
    combo->setFixedHeight(30);
    column->addWidget(name);
    column->addWidget(combo);
    column->addStretch();
    return box;
}

QComboBox *makeChoice(const QList<std::pair<QString, int>> &choices, int current, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setFixedHeight(30);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the form gives the width
    combo->setMinimumContentsLength(6);
    for (const auto &[word, value] : choices)
        combo->addItem(word, value);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
    return combo;
}

} // namespace carnet
