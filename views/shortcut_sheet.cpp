// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcut_sheet.h"

#include "views/widgets/chip.h"
#include "views/widgets/controls.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace carnet {

ShortcutSheet::ShortcutSheet(const QList<std::pair<QString, QString>> &keys, QWidget *host) : Overlay(host)
{
    setAccessibleName(tr("Shortcuts"));
    panel()->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(tr("Shortcuts"), TextStyle::Title, Tone::Main, panel()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    const qsizetype half = (keys.size() + 1) / 2;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int row = static_cast<int>(i % half);
        const int left = i < half ? 0 : 3;
        grid->addWidget(new KeyCap(keys.at(i).first, panel()), row, left, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(makeLabel(keys.at(i).second, TextStyle::Body, Tone::Main, panel()), row, left + 1);
    }
    grid->setColumnMinimumWidth(2, 24);
    column->addLayout(grid);
}

void ShortcutSheet::placePanel()
{
    const QSize size = panel()->sizeHint();
    panel()->setGeometry((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(),
                         size.height());
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return; // the first half of a key
    default:
        close();
    }
}

void ShortcutSheet::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace carnet
