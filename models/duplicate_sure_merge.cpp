// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicate_sure_merge.h"

#include "models/side_connection.h"
#include "models/told_progress.h"

namespace carnet {

DuplicateSureMerge::DuplicateSureMerge(DatabaseThread &db, DuplicatePairsModel &pairs, QObject *parent)
    : QObject(parent), m_db(db), m_pairs(pairs)
{
}

DuplicateSureMerge::~DuplicateSureMerge()
{
    if (m_stop)
        *m_stop = true;
}

void DuplicateSureMerge::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

/// The progress function of the work that now begins.
std::function<bool(qint64, qint64)> DuplicateSureMerge::begin(State state)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    setState(state);
    return toldProgress(this, m_stop, [this, state](qint64 done, qint64 all) {
        if (m_state == state)
            Q_EMIT progressed(done, all);
    });
}

void DuplicateSureMerge::makeList()
{
    if (m_state == State::Listing || m_state == State::Merging)
        return;
    QList<DuplicatePair> sure;
    for (const qsizetype place : m_pairs.openOf(DuplicateLevel::Sure))
        sure.append(m_pairs.all().at(place).pair);
    const auto progress = begin(State::Listing);
    readAside(
        m_db, this, [sure, progress](Database &db) { return pairsMergedUnasked(db, sure, progress); },
        [this, sure, stop = m_stop](const Result<QList<qsizetype>> &places) {
            if (stop == m_stop)
                onListed(sure, places);
        });
}

void DuplicateSureMerge::onListed(const QList<DuplicatePair> &sure, const Result<QList<qsizetype>> &places)
{
    m_stop.reset();
    if (!places) {
        setState(State::Idle);
        Q_EMIT failed(places.error());
        return;
    }
    QList<DuplicatePair> listed;
    for (const qsizetype place : places->first(std::min(places->size(), kMostAtOnce)))
        listed.append(sure.at(place));
    m_leftOut = sure.size() - places->size();
    m_list.setPairs(listed);
    setState(State::Listed);
}

void DuplicateSureMerge::merge()
{
    if (m_state != State::Listed || m_list.all().isEmpty())
        return;
    QList<DuplicatePair> pairs;
    for (const DuplicatePairsModel::Entry &entry : m_list.all())
        pairs.append(entry.pair);
    const auto progress = begin(State::Merging);
    const auto batch = std::make_shared<Result<BatchMerge>>(); // shared: what a command answers is its write
    onAnswer(m_db.command([pairs, progress, batch, clock = m_db.clock()](Database &db) {
        *batch = mergePairs(db, clock, pairs, progress);
        return batch->map([](const BatchMerge &done) { return done.write; });
    }),
             this, [this, pairs, batch](const Result<WriteOutcome> &) { onMerged(pairs, *batch); });
}

void DuplicateSureMerge::onMerged(const QList<DuplicatePair> &pairs, const Result<BatchMerge> &batch)
{
    m_stop.reset();
    m_list.setPairs({});
    if (batch) {
        QSet<std::pair<RecordKind, std::pair<qint64, qint64>>> merged;
        for (const qsizetype at : batch->merged)
            merged.insert({pairs.at(at).kind, {pairs.at(at).first, pairs.at(at).second}});
        QList<qsizetype> places; // where they stand now: another scan may have come between
        for (qsizetype place = 0; place < m_pairs.all().size(); ++place) {
            const DuplicatePair &pair = m_pairs.all().at(place).pair;
            if (merged.contains({pair.kind, {pair.first, pair.second}}))
                places.append(place);
        }
        m_pairs.setMerged(places, batch->write.journalNumber);
    }
    setState(State::Idle);
    if (!batch && batch.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(batch.error());
}

void DuplicateSureMerge::drop()
{
    if (m_stop)
        *m_stop = true;
    if (m_state == State::Merging)
        return; // its answer says that nothing was changed, or that it was too late
    m_stop.reset();
    m_list.setPairs({});
    setState(State::Idle);
}

} // namespace carnet
