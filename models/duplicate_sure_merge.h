// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicate_pairs_model.h"
#include "store/duplicate_batch.h"

#include <atomic>
#include <memory>

namespace carnet {

class DatabaseThread;

/// The sure pairs of a review merged at one go: the list of those that need no choice is made first and shown, then they
/// become one by one command, with progress; stopped, it has changed nothing. GUI thread.
class DuplicateSureMerge : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Listing, ///< it is looked which of them need no choice
        Listed, ///< list() is there to be agreed to
        Merging,
    };
    /// So many go into one command: its undo stays far below UndoLog::kMaxCommandBytes.
    static constexpr qsizetype kMostAtOnce = 5'000;

    /// `pairs` outlives this.
    DuplicateSureMerge(DatabaseThread &db, DuplicatePairsModel &pairs, QObject *parent = nullptr);
    ~DuplicateSureMerge() override; ///< stops it

    [[nodiscard]] State state() const { return m_state; }
    /// Sure pairs that wait for a decision.
    [[nodiscard]] qsizetype sureCount() const { return m_pairs.openOf(DuplicateLevel::Sure).size(); }
    /// Those that merge() would merge.
    [[nodiscard]] DuplicatePairsModel &list() { return m_list; }
    /// Sure pairs that need a choice of somebody: they are not in the list.
    [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }

    void makeList();
    void merge(); ///< of what makeList() listed
    void drop(); ///< away with the list; stops what runs

Q_SIGNALS:
    void stateChanged();
    void progressed(qint64 done, qint64 all);
    void failed(const carnet::Error &error);

private:
    void setState(State state);
    std::function<bool(qint64, qint64)> begin(State state);
    void onListed(const QList<DuplicatePair> &sure, const Result<QList<qsizetype>> &places);
    void onMerged(const QList<DuplicatePair> &pairs, const Result<BatchMerge> &batch);

    DatabaseThread &m_db;
    DuplicatePairsModel &m_pairs;
    DuplicatePairsModel m_list;
    State m_state = State::Idle;
    qsizetype m_leftOut = 0;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< shared with the work, which may outlive this
};

} // namespace carnet
