// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "core/ids.h"
#include "views/chosen_row.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

#include <optional>

class QMenu;

namespace carnet {

class RecordListColumns;
class RecordRowDelegate;

/// The list of contacts or of companies over any model with the columns and roles of models/list_roles.h. A
/// row is always chosen (ChosenRow). Single letters act instead of searching (N, E,
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
    using RowFinder = ChosenRow::RowFinder;

    RecordListView(RecordKind kind, QWidget *parent);

    /// The model stays the caller's. `finder` may be empty: then the model is searched row by row.
    void setRecords(QAbstractItemModel *model, RowFinder finder);
    void setFormat(const DisplayFormat &format);
    /// What is being searched for: marks the hits, and the first one is chosen.
    void setSearchText(const QString &text);
    /// The rows for that text are on their way: Enter waits for them.
    void setAwaited(bool isAwaited) { m_chosen->setAwaited(isAwaited); }

    [[nodiscard]] qint64 currentId() const; ///< 0: none
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] qint64 selectedCount() const; ///< rows; at once, however many
    /// The current row alone stays chosen.
    void chooseOne();
    /// Chooses and shows a record: now, or as soon as the list has it (it may just have been saved).
    void chooseId(qint64 id) { m_chosen->choose(id); }
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
    void open();
    void onRowsLoaded();

    RecordKind m_kind;
    RecordRowDelegate *m_delegate;
    RecordListColumns *m_columns;
    ChosenRow *m_chosen;
    QTimer m_patience; ///< grey bars come only after this
    int m_hovered = -1;
    bool m_opensWhenSettled = false; ///< Enter came before the rows it is for
};

} // namespace carnet
