// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/duplicate_history.h"

#include <QAbstractListModel>
#include <QSet>

namespace carnet {

/// Besides DisplayRole (both names) and AccessibleTextRole (a sentence for the whole pair).
enum DuplicatePairRole {
    PairFirstNameRole = Qt::UserRole + 1, ///< QString
    PairSecondNameRole, ///< QString
    PairFirstAvatarRole, ///< int 0-7: the pair of colours, as AvatarRole
    PairSecondAvatarRole, ///< int
    PairFirstInitialsRole, ///< QString
    PairSecondInitialsRole, ///< QString
    PairReasonsRole, ///< QString: "same email, names agree"
    PairLevelRole, ///< int: carnet::DuplicateLevel
    PairLevelTextRole, ///< QString: "sure"
    PairIsCompanyRole, ///< bool
};

/// "sure", "probable", "to be looked at"
[[nodiscard]] QString levelText(DuplicateLevel level);
/// "same email, names agree"; empty for none.
[[nodiscard]] QString reasonsText(const QList<DuplicateReason> &reasons);

/// The pairs of records that are likely one, of which those of one standing are shown: to be decided, merged
/// in the last 30 days, or called distinct since they were found. Keeps what it is given; DuplicateSession decides. GUI thread.
class DuplicatePairsModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Entry {
        DuplicatePair pair;
        PairStanding standing = PairStanding::Open;
        qint64 journalNumber = 0; ///< of the command that decided; 0: none that is known
        int together = 1; ///< pairs that this command decided: they are taken back together
        qint64 decidedAt = 0; ///< UTC ms; 0: since the last look
    };

    explicit DuplicatePairsModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Pairs to be decided, and merges that can be taken back.
    void setPairs(const QList<DuplicatePair> &pairs, const QList<PastMerge> &merges = {});
    void setShown(PairStanding standing);
    [[nodiscard]] PairStanding shown() const { return m_shown; }
    [[nodiscard]] qsizetype count(PairStanding standing) const;
    [[nodiscard]] const Entry *at(int row) const; ///< null: no such row

    /// The place in all() of the shown pair at `row`; -1: no such row.
    [[nodiscard]] qsizetype placeOf(int row) const
    {
        return row >= 0 && row < m_rows.size() ? m_rows.at(row) : -1;
    }
    /// What was decided about a pair, by which command; that takes it out of the list.
    void decide(qsizetype place, PairStanding standing, qint64 journalNumber);
    /// Many at once: merged by one command.
    void setMerged(const QList<qsizetype> &places, qint64 journalNumber);
    /// The places in all() of what is to be decided and of that level.
    [[nodiscard]] QList<qsizetype> openOf(DuplicateLevel level) const;
    /// The last of those to be decided.
    void putOff(int row);
    /// Pairs in which one of these records stands: their places in all(), to be judged anew.
    [[nodiscard]] QList<qsizetype> placesOf(RecordKind kind, const QSet<qint64> &ids) const;
    [[nodiscard]] const QList<Entry> &all() const { return m_all; }
    void setStandingAt(qsizetype place, PairStanding standing);

Q_SIGNALS:
    void countsChanged();

private:
    QList<Entry> m_all;
    QList<qsizetype> m_rows; ///< places in m_all of what is shown
    PairStanding m_shown = PairStanding::Open;
};

} // namespace carnet
