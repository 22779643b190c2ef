// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_list_columns.h"

#include "models/list_roles.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <array>

namespace carnet {

namespace {

constexpr std::array<int, kListColumnCount> kWidths{48, 22, 140, 142, 96, 106, 104, 120, 180};

int widthOf(ListColumn column)
{
    return kWidths.at(static_cast<size_t>(column));
}

} // namespace

RecordListColumns::RecordListColumns(RecordKind kind, QTableView *view)
    : QObject(view), m_kind(kind), m_view(view)
{
}

void RecordListColumns::setUp()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(20);
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    for (int column = 0; column < kListColumnCount; ++column)
        header->resizeSection(column, kWidths.at(static_cast<size_t>(column)));
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (const ListColumn fixed : {ListColumn::Avatar, ListColumn::Relation})
        header->setSectionResizeMode(static_cast<int>(fixed), QHeaderView::Fixed);
    const ListColumn wide = m_kind == RecordKind::Contact ? ListColumn::Company : ListColumn::Name;
    header->setSectionResizeMode(static_cast<int>(wide), QHeaderView::Stretch);
    m_view->setColumnHidden(static_cast<int>(ListColumn::Company), m_kind == RecordKind::Company);
    m_view->setColumnHidden(static_cast<int>(ListColumn::Phone), true);
    m_view->setColumnHidden(static_cast<int>(ListColumn::Email), true);
    connect(header, &QHeaderView::sectionResized, this, &RecordListColumns::changed);
}

void RecordListColumns::fit()
{
    if (!m_view->model())
        return;
    const int room = m_view->viewport()->width();
    const int fixed =
        widthOf(ListColumn::Avatar) + widthOf(ListColumn::Relation) + widthOf(ListColumn::Name) + 100;
    const int withTown = fixed + widthOf(ListColumn::Town);
    const auto hide = [this](ListColumn column, bool isTooNarrow) {
        m_view->setColumnHidden(static_cast<int>(column),
                                isTooNarrow || m_hiddenByUser.contains(static_cast<int>(column)));
    };
    hide(ListColumn::LastContact,
         room < withTown + widthOf(ListColumn::Tags) + widthOf(ListColumn::LastContact));
    hide(ListColumn::Tags, room < withTown + widthOf(ListColumn::Tags));
}

QByteArray RecordListColumns::state() const
{
    return m_view->horizontalHeader()->saveState();
}

void RecordListColumns::restore(const QByteArray &state)
{
    if (!state.isEmpty())
        m_view->horizontalHeader()->restoreState(state);
    m_hiddenByUser.clear();
    for (int column = 0; m_view->model() && column < m_view->model()->columnCount(); ++column) {
        if (m_view->isColumnHidden(column))
            m_hiddenByUser.insert(column);
    }
    fit();
}

void RecordListColumns::fillMenu(QMenu *menu)
{
    for (int column = static_cast<int>(ListColumn::Company); column < kListColumnCount; ++column) {
        if (m_kind == RecordKind::Company && column == static_cast<int>(ListColumn::Company))
            continue;
        QAction *action = menu->addAction(m_view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            if (isShown)
                m_hiddenByUser.remove(column);
            else
                m_hiddenByUser.insert(column);
            m_view->setColumnHidden(column, !isShown);
            Q_EMIT changed();
        });
    }
}

} // namespace carnet
