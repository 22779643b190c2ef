// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contacts_empty.h"

#include "views/widgets/controls.h"
#include "views/widgets/page_state.h"

#include <QHBoxLayout>

namespace carnet {

ContactsEmpty::ContactsEmpty(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *empty = new EmptyState(EmptyState::Drawing::Notebook, tr("Your carnet is ready"),
                                 tr("Begin with the persons that you will call this week."), this);
    column->addWidget(empty);
    ActionCard *import =
        empty->addAction(QStringLiteral("upload"), tr("Import my contacts"),
                         tr("A file from a spreadsheet, Outlook, other software"), QStringLiteral("Ctrl I"));
    ActionCard *add = empty->addAction(QStringLiteral("user-plus"), tr("Add a contact"),
                                       tr("A name suffices, the rest will come"), QStringLiteral("Ctrl N"));
    auto *demoLine = new QWidget(this);
    auto *demoRow = new QHBoxLayout(demoLine);
    demoRow->setContentsMargins(0, 0, 0, 0);
    demoRow->setSpacing(0);
    demoRow->addWidget(makeLabel(tr("or"), TextStyle::Small, Tone::Second, demoLine));
    QPushButton *demo = makeButton(tr("explore a demo carnet"), ButtonLook::Link, demoLine);
    demo->setFont(fontOf(TextStyle::SmallMedium));
    demoRow->addSpacing(2);
    demoRow->addWidget(demo);
    demoRow->addWidget(makeLabel(tr(", apart from your data"), TextStyle::Small, Tone::Second, demoLine));
    empty->addFoot(demoLine);
    auto *elsewhere = new QWidget(this);
    auto *row = new QHBoxLayout(elsewhere);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const auto &[text, shown] :
         {std::pair(tr("Archives"), Shown::Archived), std::pair(tr("Trash"), Shown::Trash)}) {
        QPushButton *link = makeButton(text, ButtonLook::Link, elsewhere);
        link->setFont(fontOf(TextStyle::SmallMedium));
        row->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, shown = shown] { Q_EMIT shownRequested(shown); });
    }
    empty->addFoot(elsewhere);
    connect(import, &ActionCard::clicked, this, &ContactsEmpty::importRequested);
    connect(add, &ActionCard::clicked, this, &ContactsEmpty::newRequested);
    connect(demo, &QPushButton::clicked, this, &ContactsEmpty::demoRequested);
}

} // namespace carnet
