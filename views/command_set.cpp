// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command_set.h"

#include "models/shown_key.h"
#include "views/theme/icon.h"

#include <QAction>
#include <QWidget>

namespace carnet {

CommandSet::CommandSet(QWidget *window) : QObject(window), m_window(window) { }

QAction *CommandSet::add(const QString &text, const QString &iconName, const QList<QKeySequence> &keys,
                         const std::function<void()> &act, Offer offer)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, m_window, act);
    m_window->addAction(action);
    m_actions << action;
    if (offer == Offer::InPalette)
        m_offered << action;
    if (!keys.isEmpty())
        tell(shownKey(keys.first()), text);
    return action;
}

void CommandSet::setEnabled(bool areEnabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(areEnabled);
}

} // namespace carnet
