// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/list_query.h"

#include <QObject>
#include <QTimer>

namespace carnet {

class DatabaseThread;
class LookHistory;

/// What the command palette finds in the carnet: with a text the best persons and companies, as the search box finds
/// them; without one the recent records. A newer text stops the older search, whose answer is never told. GUI thread.
class PaletteSession : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 12; ///< rows of each kind; of both together without a text
    static constexpr int kRestMs = 15;

    struct Found {
        std::vector<RecordRow> recent;
        std::vector<RecordRow> persons;
        std::vector<RecordRow> companies;
    };

    /// Both outlive it.
    PaletteSession(DatabaseThread &db, const LookHistory &history, QObject *parent = nullptr);

    /// `found` or `failed` follows, unless another text comes before.
    void ask(const QString &text);
    /// Stops what is under way: nothing follows.
    void stop();

Q_SIGNALS:
    void found(const carnet::PaletteSession::Found &found);
    void failed(const carnet::Error &error);

private:
    void run();

    DatabaseThread &m_db;
    const LookHistory &m_history;
    QString m_text;
    QTimer m_rest;
    quint64 m_generation = 0;
    bool m_isRunning = false;
};

} // namespace carnet
