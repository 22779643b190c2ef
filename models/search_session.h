// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/list_query.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace carnet {

class DatabaseThread;

/// What the search box asks for as the user types. A text is looked for once the keys have rested for 30 ms;
/// a newer text stops the older search, and an answer to an older text is never told. The first hits come at
/// once, the whole list with its exact count behind them.
class SearchSession : public QObject {
    Q_OBJECT
public:
    using Ids = std::shared_ptr<const std::vector<qint64>>;
    static constexpr int kRestMs = 30;
    static constexpr int kFirstHits = 50;

    SearchSession(DatabaseThread &db, RecordKind kind, QObject *parent = nullptr);

    /// Which list is searched; ends a search.
    void setScope(ListScope scope);
    /// A text without letter or digit is no search: `cleared` follows at once.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isActive() const { return !m_text.isEmpty(); }
    [[nodiscard]] bool isRunning() const
    {
        return m_rest.isActive() || m_running;
    } ///< the exact count is on its way
    /// The records changed: looks for the same text again, without the first hits.
    void refresh();

Q_SIGNALS:
    void cleared();
    /// The best hits, at most kFirstHits; of the archives and the trash, all come at once.
    void firstFound(const carnet::SearchSession::Ids &ids);
    /// All hits, in alphabetical order.
    void allFound(const carnet::SearchSession::Ids &ids);
    void failed(const carnet::Error &error);

private:
    void run();
    void askFirst();
    void askAll();

    DatabaseThread &m_db;
    RecordKind m_kind;
    ListScope m_scope = ListScope::Active;
    QString m_text; ///< trimmed; empty: no search
    QTimer m_rest;
    quint64 m_generation = 0; ///< grows with each text: only the newest answer is told
    bool m_running = false;
};

} // namespace carnet
