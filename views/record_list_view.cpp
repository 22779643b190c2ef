// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_list_view.h"

#include "core/search_text.h"
#include "models/list_roles.h"
#include "views/record_list_columns.h"
#include "views/record_list_header.h"
#include "views/record_row_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace carnet {

namespace {

constexpr int kPatienceMs = 150; ///< a row that comes faster is never shown as bars

} // namespace

RecordListView::RecordListView(RecordKind kind, QWidget *parent)
    : QTableView(parent), m_kind(kind), m_delegate(new RecordRowDelegate(kind, this)),
      m_columns(new RecordListColumns(kind, this)), m_chosen(new ChosenRow(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new RecordListHeader(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(RecordRowDelegate::kRowHeight);
    verticalHeader()->setDefaultSectionSize(RecordRowDelegate::kRowHeight);
    verticalScrollBar()->setSingleStep(RecordRowDelegate::kRowHeight);
    setAccessibleName(kind == RecordKind::Contact ? tr("Persons") : tr("Companies"));

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_delegate->setBarsShown(true);
        viewport()->update();
    });
    connect(m_delegate, &RecordRowDelegate::loadingRowPainted, this, [this] {
        if (!m_patience.isActive())
            m_patience.start();
    });
    connect(m_chosen, &ChosenRow::idChanged, this, &RecordListView::currentIdChanged);
    connect(m_chosen, &ChosenRow::settled, this, [this] {
        if (std::exchange(m_opensWhenSettled, false))
            open();
    });
    connect(m_columns, &RecordListColumns::changed, this, &RecordListView::columnsChanged);
    connect(this, &QTableView::doubleClicked, this, &RecordListView::open);
}

void RecordListView::setRecords(QAbstractItemModel *model, RowFinder finder)
{
    m_chosen->watch(model, std::move(finder));
    setModel(model);
    m_columns->setUp();
    connect(model, &QAbstractItemModel::dataChanged, this, &RecordListView::onRowsLoaded);
}

void RecordListView::setFormat(const DisplayFormat &format)
{
    m_delegate->setFormat(format);
    viewport()->update();
}

void RecordListView::setSearchText(const QString &text)
{
    m_opensWhenSettled = false;
    if (text.isEmpty())
        m_chosen->keep();
    m_chosen->beginSearch();
    m_delegate->setSearchWords(searchPieces(text));
    viewport()->update();
}

qint64 RecordListView::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(IdRole).toLongLong() : 0;
}

QList<qint64> RecordListView::selectedIds() const
{
    QList<qint64> ids;
    if (!selectionModel())
        return ids;
    // By ranges: selectedRows() would look at a million rows one by one, and more than once.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids << model()->index(row, 0).data(IdRole).toLongLong();
    }
    return ids;
}

qint64 RecordListView::selectedCount() const
{
    qint64 count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

void RecordListView::chooseOne()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        clearSelection();
}

void RecordListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged();
}

std::optional<RecordListView::Act> RecordListView::actOf(int key)
{
    switch (key) {
    case Qt::Key_Delete:
        return Act::Trash;
    case Qt::Key_A:
        return Act::Archive;
    case Qt::Key_T:
        return Act::Tag;
    case Qt::Key_R:
        return Act::Restore;
    default:
        return {};
    }
}

void RecordListView::onRowsLoaded()
{
    m_patience.stop();
    m_delegate->setBarsShown(false);
}

void RecordListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The whole row carries the sign of the current one, Qt repaints the cell alone.
    viewport()->update();
    m_chosen->onCurrentChanged();
}

void RecordListView::open()
{
    m_chosen->keep();
    if (currentId() != 0)
        Q_EMIT opened(currentId());
}

bool RecordListView::takeKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_chosen->settle();
        QTableView::keyPressEvent(event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_opensWhenSettled = m_chosen->isAwaited();
        if (!m_opensWhenSettled) {
            m_chosen->settle();
            open();
        }
        return true;
    case Qt::Key_F2:
        m_chosen->keep();
        if (currentId() != 0)
            Q_EMIT editRequested(currentId());
        return true;
    default:
        return false;
    }
}

void RecordListView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    m_chosen->keep();
    if (const auto act = actOf(event->key()); act && isPlain) {
        if (const QList<qint64> ids = selectedIds(); !ids.isEmpty())
            Q_EMIT actRequested(*act, ids);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        takeKey(event);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isPlain && model() && model()->rowCount() > 0) { // Qt would move along the columns
            const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
            setCurrentIndex(model()->index(row, static_cast<int>(ListColumn::Name)));
        }
        return;
    case Qt::Key_E:
        if (isPlain && currentId() != 0)
            Q_EMIT editRequested(currentId());
        if (isPlain)
            return;
        break;
    case Qt::Key_N:
        if (isPlain) {
            Q_EMIT newRequested();
            return;
        }
        break;
    default:
        break;
    }
    if (event->text() == QStringLiteral("/")) {
        Q_EMIT searchRequested();
        return;
    }
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordListView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void RecordListView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void RecordListView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void RecordListView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        m_chosen->settle(); // first: Qt would make a row current and leave it unchosen
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RecordListView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RecordListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

} // namespace carnet
