// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chosen_row.h"

#include "models/list_roles.h"

#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace carnet {

ChosenRow::ChosenRow(QTableView *view) : QObject(view), m_view(view)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &ChosenRow::settle);
}

void ChosenRow::watch(QAbstractItemModel *model, RowFinder finder)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_finder = std::move(finder);
    m_isSearch = true;
    // Connected before the view's own selection: what that one does meanwhile is not somebody's choice.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isChanging = true; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_isChanging = false;
        m_rest.start();
    });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsGoing(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isChanging = false;
        m_rest.start();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsCame(first, last); });
    m_rest.start();
}

void ChosenRow::onRowsGoing(int first, int last)
{
    m_isChanging = true;
    if (m_place > last)
        m_place -= last - first + 1;
    else if (m_place >= first)
        m_place = first;
}

void ChosenRow::onRowsCame(int first, int last)
{
    if (first <= m_place)
        m_place += last - first + 1;
    m_rest.start();
}

void ChosenRow::beginSearch()
{
    m_isSearch = true;
    m_hit = 0;
}

void ChosenRow::keep()
{
    if (m_rest.isActive())
        settle();
    m_own = m_id;
}

void ChosenRow::setAwaited(bool isAwaited)
{
    m_isAwaited = isAwaited;
    if (!isAwaited)
        m_rest.start();
}

void ChosenRow::settle()
{
    m_rest.stop();
    const int rows = m_model ? m_model->rowCount() : 0;
    if (rows > 0) {
        if (const int row = rowToChoose(rows); row >= 0)
            chooseRow(row);
        m_isSearch = m_isSearch && m_isAwaited; // of more rows to come, the first one may still be another
    }
    tell(rows > 0 ? idAt(m_view->currentIndex().row()) : 0);
    if (!m_isAwaited)
        Q_EMIT settled();
}

/// -1: the rows that are chosen stay so.
int ChosenRow::rowToChoose(int rows)
{
    if (const int wanted = rowOf(m_wanted); wanted >= 0) {
        m_own = std::exchange(m_wanted, 0);
        return wanted;
    }
    if (m_isSearch) {
        if (const int own = rowOf(m_own); own >= 0)
            return own;
        const int hit = std::max(0, rowOf(m_hit)); // the best one, which need not be the first of them all
        m_hit = idAt(hit);
        return hit;
    }
    if (m_view->selectionModel()->hasSelection())
        return -1;
    const int same = rowOf(m_id);
    return same >= 0 ? same : std::clamp(m_place, 0, rows - 1);
}

void ChosenRow::choose(qint64 id)
{
    const int row = rowOf(id);
    m_wanted = row < 0 ? id : 0;
    if (row < 0)
        return;
    chooseRow(row);
    m_own = id;
    tell(id);
}

void ChosenRow::chooseRow(int row)
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    const QModelIndex index = m_model->index(row, static_cast<int>(ListColumn::Name));
    // Not setCurrentIndex(): while Ctrl is down, as in Ctrl+Enter, it would choose no row.
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void ChosenRow::onCurrentChanged()
{
    if (m_isChanging || m_isChoosing)
        return;
    m_wanted = 0; // somebody chose
    tell(idAt(m_view->currentIndex().row()));
    m_own = m_id;
}

void ChosenRow::tell(qint64 id)
{
    if (m_view->currentIndex().isValid())
        m_place = m_view->currentIndex().row();
    if (id == m_id)
        return;
    m_id = id;
    Q_EMIT idChanged(id);
}

qint64 ChosenRow::idAt(int row) const
{
    return row < 0 ? 0 : m_model->index(row, 0).data(IdRole).toLongLong();
}

int ChosenRow::rowOf(qint64 id) const
{
    if (!m_model || id == 0)
        return -1;
    if (m_finder)
        return m_finder(id);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

} // namespace carnet
