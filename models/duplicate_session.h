// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/duplicate_merge_model.h"
#include "models/duplicate_pairs_model.h"
#include "models/duplicate_sure_merge.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace carnet {

class Database;
class DatabaseThread;
struct Touched;
struct WriteOutcome;

/// The review of duplicates as its page shows it: they are looked for on a connection of their own, with
/// progress; one pair at a time is laid side by side and merged, called distinct or put off. Each decision is
/// one command, undone by the undo of the program or here; what another part of the program changes is
/// noticed. GUI thread.
class DuplicateSession : public QObject {
    Q_OBJECT
public:
    enum class State {
        NotScanned,
        Scanning,
        Scanned,
    };
    /// Up to so many records the scan takes a second: it is done unasked, for the count of the navigation.
    static constexpr qint64 kQuietRecords = 20'000;

    struct Found; ///< by a scan

    explicit DuplicateSession(DatabaseThread &db, QObject *parent = nullptr);
    ~DuplicateSession() override; ///< stops the scan

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] DuplicatePairsModel &pairs() { return m_pairs; }
    [[nodiscard]] DuplicateMergeModel &merge() { return m_merge; }
    [[nodiscard]] DuplicateSureMerge &sureMerge() { return m_sure; }
    /// Records changed since the scan: there may be other pairs.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    /// Whether a decision is being stored: the next waits for it.
    [[nodiscard]] bool isDeciding() const { return m_isDeciding; }

    void scan();
    void cancel();
    /// Scans when nobody waits for it and the carnet is small; called again after changes.
    void scanQuietly();
    /// The page is being looked at: no scan pulls the list away.
    void setWatched(bool isWatched);

    /// Lays the shown pair of that row side by side in merge(); -1: none.
    void setCurrent(int row);
    [[nodiscard]] int current() const;

    // Decisions about the current pair.
    void mergeCurrent();
    void setCurrentDistinct();
    void putCurrentOff();
    /// Of a pair that was merged in the last 30 days, or called distinct since the scan: takes that back, and
    /// what the same command decided with it.
    void takeCurrentBack();

Q_SIGNALS:
    void stateChanged();
    void staleChanged();
    void progressed(qint64 done, qint64 all); ///< pairs compared; 0 of 0: still looking for them
    void currentChanged(); ///< merge() holds another pair, or none
    void failed(const carnet::Error &error);

private:
    void setState(State state);
    void setStale(bool isStale);
    void onScanned(const Result<Found> &found, bool isQuiet);
    void startScan(bool isQuiet);
    void readCurrent();
    void onChanged(const Touched &touched);
    void judgeAgain(RecordKind kind, const QSet<qint64> &ids);
    void decide(PairStanding standing, std::function<Result<WriteOutcome>(Database &)> command);

    DatabaseThread &m_db;
    DuplicatePairsModel m_pairs;
    DuplicateMergeModel m_merge;
    DuplicateSureMerge m_sure;
    State m_state = State::NotScanned;
    QPersistentModelIndex m_current;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< shared with the scan, which may outlive this
    QTimer m_quiet;
    quint64 m_readGeneration = 0;
    bool m_isStale = false;
    bool m_isWatched = false;
    bool m_isDeciding = false;
};

} // namespace carnet
