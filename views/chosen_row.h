// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QAbstractItemModel;
class QTableView;

namespace carnet {

/// Keeps a row of a list chosen while its rows come and go, so that a key always has something to act on: the
/// record that was chosen, wherever it went; else the one that took its place; after another search, the
/// first hit. Rows have the roles of models/list_roles.h. GUI thread.
class ChosenRow : public QObject {
    Q_OBJECT
public:
    /// Row of a record, -1 when it is not in the list.
    using RowFinder = std::function<int(qint64 id)>;

    explicit ChosenRow(QTableView *view);

    /// Before the view gets the model. `finder` may be empty: then the model is searched row by row.
    void watch(QAbstractItemModel *model, RowFinder finder);
    /// Now, or as soon as the list has it (it may just have been saved).
    void choose(qint64 id);
    /// The next rows answer another search, or are another list: their first one is chosen, unless the record
    /// that somebody chose is among them.
    void beginSearch();
    /// Somebody does something with the chosen row: from now on it is their choice.
    void keep();
    /// True while the rows of a search are on their way.
    void setAwaited(bool isAwaited);
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }
    /// Chooses what is to be chosen at once, rather than when the rows have come to rest.
    void settle();
    /// The view's current row is another one.
    void onCurrentChanged();

Q_SIGNALS:
    void idChanged(qint64 id); ///< 0: none
    void settled(); ///< nothing is awaited, and the right row is chosen

private:
    void onRowsGoing(int first, int last);
    void onRowsCame(int first, int last);
    void chooseRow(int row);
    void tell(qint64 id);
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] int rowToChoose(int rows);

    QTableView *m_view;
    QAbstractItemModel *m_model = nullptr;
    RowFinder m_finder;
    QTimer m_rest; ///< one change of a list is many signals
    qint64 m_id = 0; ///< that was told
    qint64 m_wanted = 0; ///< to be chosen as soon as the list has it
    qint64 m_own = 0; ///< that somebody chose, rather than a search
    qint64 m_hit = 0; ///< the first one of the search so far
    int m_place = 0; ///< the row of m_id, or where it was
    bool m_isSearch = true;
    bool m_isAwaited = false;
    bool m_isChanging = false; ///< rows go: the current row is Qt's choice, nobody's
    bool m_isChoosing = false; ///< or ours
};

} // namespace carnet
