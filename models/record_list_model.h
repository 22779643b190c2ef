// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/id_list_change.h"
#include "models/list_roles.h"
#include "models/paged_rows.h"
#include "models/search_session.h"
#include "store/list_query.h"

#include <QAbstractTableModel>

namespace carnet {

class DatabaseThread;
struct Touched;

/// The list of contacts or of companies, in alphabetical order: exact row count at once, rows read by pages
/// as they are looked at, a million of them without a wait. Columns are those of ListColumn, roles those of
/// ListRole. Follows every commit by rows removed, inserted or changed; only an import, another scope or
/// another search resets it. The selection is best kept by id (idAt, rowOf). GUI thread; nothing here waits
/// for the store.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    RecordListModel(DatabaseThread &db, RecordKind kind, QObject *parent = nullptr);

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] ListScope scope() const { return m_scope; }
    /// Those in use, the archived ones, or the trash. Ends a search.
    void setScope(ListScope scope);
    /// Shows only what the search box finds in the scope (among those in use, archived ones too); an empty
    /// text shows all again.
    void setSearchText(const QString &text);
    [[nodiscard]] bool isFiltered() const { return m_search.isActive(); }
    /// False while ids, or the exact count of a search, are on their way.
    [[nodiscard]] bool isSettled() const
    {
        return !m_loading && !m_search.isRunning() && m_showing == m_shown;
    }
    [[nodiscard]] int totalCount() const
    {
        return static_cast<int>(m_all->size());
    } ///< of the scope, without the search

    [[nodiscard]] qint64 idAt(int row) const { return m_rows.idAt(row); }
    [[nodiscard]] int rowOf(qint64 id) const { return m_rows.rowOf(id); } ///< -1: not in the list
    [[nodiscard]] std::vector<qint64> idsAt(const QModelIndexList &rows) const;
    [[nodiscard]] const std::vector<qint64> &allIds() const
    {
        return *m_rows.ids();
    } ///< of the rows shown, in order

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    /// rowCount(), totalCount() or isSettled() may have changed: for the status line.
    void countsChanged();
    void failed(const carnet::Error &error);

private:
    using Ids = SearchSession::Ids;
    void onChanged(const Touched &touched);
    void onReset();
    void show(const Ids &ids);
    void apply(const Ids &ids, const IdListChange &change);
    void readRows(const PagedRows<RecordRow>::Request &request);
    void rowsChanged(const std::vector<qint64> &ids);
    [[nodiscard]] bool changesOrder(const Touched &touched) const;

    DatabaseThread &m_db;
    RecordKind m_kind;
    ListScope m_scope = ListScope::Active;
    SearchSession m_search;
    mutable PagedRows<RecordRow> m_rows; ///< mutable: looking at a row asks for it
    Ids m_all = std::make_shared<const std::vector<qint64>>(); ///< of the scope, without the search
    quint64 m_reload = 0;
    quint64 m_showing = 0; ///< the newest ids that are to be shown …
    quint64 m_shown = 0; ///< … and those that are
    bool m_loading = false;
};

} // namespace carnet
