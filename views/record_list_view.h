// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "core/ids.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

#include <functional>
#include <optional>

class QMenu;

namespace carnet {

class RecordListColumns;
class RecordRowDelegate;

/// The list of contacts or of companies over any model with the columns and roles of models/list_roles.h. The
/// current row follows its record through resets and sorting. Single letters act instead of searching (N, E,
/// F2, Delete, A, T, R, /).
class RecordListView : public QTableView {
    Q_OBJECT
public:
    /// What is asked for all chosen rows by a key.
    enum class Act {
        Trash, ///< Delete
        Archive, ///< A
        Tag, ///< T
        Restore, ///< R; the relation where nothing can be restored
    };
    /// Row of a record, -1 when it is not in the list.
    using RowFinder = std::function<int(qint64 id)>;

    RecordListView(RecordKind kind, QWidget *parent);

    /// The model stays the caller's. `finder` may be empty: then the model is searched row by row.
    void setRecords(QAbstractItemModel *model, RowFinder finder);
    void setFormat(const DisplayFormat &format);
    /// What is being searched for; marks the hits.
    void setSearchText(const QString &text);

    [[nodiscard]] qint64 currentId() const; ///< 0: none
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] qint64 selectedCount() const; ///< rows; at once, however many
    /// The current row alone stays chosen.
    void chooseOne();
    /// Chooses and shows a record: now, or as soon as the list has it (it may just have been saved).
    void chooseId(qint64 id);
    /// A key pressed elsewhere (the search field): arrows, pages, Enter and F2. True when it was taken.
    bool takeKey(QKeyEvent *event);

    [[nodiscard]] RecordListColumns &columns() { return *m_columns; }

Q_SIGNALS:
    void currentIdChanged(qint64 id); ///< 0: none
    void opened(qint64 id); ///< Enter or a double click
    void editRequested(qint64 id);
    void actRequested(carnet::RecordListView::Act act, const QList<qint64> &ids);
    void selectedCountChanged();
    void newRequested();
    void searchRequested(); ///< "/"
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters act, see keyPressEvent
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] static std::optional<Act> actOf(int key);
    void setHovered(int row);
    void restoreCurrent();
    void onRowsLoaded();
    [[nodiscard]] int rowOf(qint64 id) const;

    RecordKind m_kind;
    RecordRowDelegate *m_delegate;
    RecordListColumns *m_columns;
    RowFinder m_finder;
    QTimer m_patience; ///< grey bars come only after this
    qint64 m_currentId = 0;
    qint64 m_wantedId = 0; ///< to be chosen as soon as the list has it
    int m_hovered = -1;
    bool m_isResetting = false;
};

} // namespace carnet
