// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicate_session.h"

#include "models/side_connection.h"
#include "models/told_progress.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/custom_field_table.h"
#include "store/duplicate_merge.h"
#include "store/export_reader.h"

#include <algorithm>

namespace carnet {

namespace {

constexpr int kQuietAfterMs = 1500; ///< of the last change
constexpr int kMostMerges = 500; ///< listed to be taken back, the newest

Result<DuplicateMergeModel::Pair> readPair(Database &db, const DuplicatePair &pair)
{
    DuplicateMergeModel::Pair read;
    read.kind = pair.kind;
    CARNET_TRY_ASSIGN(read.customFields, CustomFieldTable(db).all(pair.kind));
    if (pair.kind == RecordKind::Company) {
        CARNET_TRY_ASSIGN(read.firstCompany, CompanyTable(db).byId({pair.first}));
        CARNET_TRY_ASSIGN(read.secondCompany, CompanyTable(db).byId({pair.second}));
        return read;
    }
    CARNET_TRY_ASSIGN(read.firstContact, ContactTable(db).byId({pair.first}));
    CARNET_TRY_ASSIGN(read.secondContact, ContactTable(db).byId({pair.second}));
    CARNET_TRY_ASSIGN(read.firstEvents, consentEvents(db, {pair.first}));
    CARNET_TRY_ASSIGN(read.secondEvents, consentEvents(db, {pair.second}));
    return read;
}

} // namespace

struct DuplicateSession::Found {
    QList<DuplicatePair> pairs;
    QList<PastMerge> merges;
};

namespace {

Result<DuplicateSession::Found> findAll(Database &db, const Clock &clock,
                                        const std::function<bool(qint64, qint64)> &progress)
{
    DuplicateSession::Found found;
    CARNET_TRY_ASSIGN(found.pairs, scanDuplicates(db, RecordKind::Contact, progress));
    CARNET_TRY_ASSIGN(const QList<DuplicatePair> companies,
                      scanDuplicates(db, RecordKind::Company, progress));
    found.pairs += companies;
    std::stable_sort(
        found.pairs.begin(), found.pairs.end(),
        [](const DuplicatePair &a, const DuplicatePair &b) { return a.match.level < b.match.level; });
    CARNET_TRY_ASSIGN(found.merges, recentMerges(db, clock, kMostMerges));
    return found;
}

} // namespace

DuplicateSession::DuplicateSession(DatabaseThread &db, QObject *parent)
    : QObject(parent), m_db(db), m_sure(db, m_pairs)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietAfterMs);
    connect(&m_quiet, &QTimer::timeout, this, &DuplicateSession::scanQuietly);
    connect(&db, &DatabaseThread::changed, this, &DuplicateSession::onChanged);
    connect(&db, &DatabaseThread::reset, this, [this] {
        setStale(true);
        m_quiet.start();
    });
}

DuplicateSession::~DuplicateSession()
{
    cancel();
}

void DuplicateSession::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void DuplicateSession::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    Q_EMIT staleChanged();
}

void DuplicateSession::scan()
{
    if (!m_cancel)
        startScan(false);
    else
        setState(State::Scanning); // a quiet one runs: now it is waited for
}

void DuplicateSession::scanQuietly()
{
    if (m_isWatched || m_cancel || m_sure.state() == DuplicateSureMerge::State::Merging)
        return;
    onAnswer(m_db.read([](Database &db) {
        return db.number("SELECT (SELECT count(*) FROM contact_key) + (SELECT count(*) FROM company_key)");
    }),
             this, [this](const Result<qint64> &records) {
                 if (records && *records <= kQuietRecords && !m_isWatched && !m_cancel)
                     startScan(true);
             });
}

void DuplicateSession::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched)
        m_quiet.stop();
    else if (m_isStale)
        m_quiet.start();
}

void DuplicateSession::startScan(bool isQuiet)
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_cancel = stop;
    setStale(false);
    if (!isQuiet)
        setState(State::Scanning);
    const auto progress = toldProgress(this, stop, [this](qint64 done, qint64 all) {
        if (m_state == State::Scanning)
            Q_EMIT progressed(done, all);
    });
    readAside(
        m_db, this, [progress, clock = m_db.clock()](Database &db) { return findAll(db, clock, progress); },
        [this, stop, isQuiet](const Result<Found> &found) {
            if (stop == m_cancel)
                onScanned(found, isQuiet);
        });
}

void DuplicateSession::cancel()
{
    if (!m_cancel)
        return;
    *m_cancel = true;
    m_cancel.reset(); // its answer is not waited for
    setStale(true);
    setState(m_pairs.all().isEmpty() ? State::NotScanned : State::Scanned);
}

void DuplicateSession::onScanned(const Result<Found> &found, bool isQuiet)
{
    m_cancel.reset();
    if (!found) {
        setStale(true);
        setState(m_pairs.all().isEmpty() ? State::NotScanned : State::Scanned);
        if (!isQuiet)
            Q_EMIT failed(found.error());
        return;
    }
    m_sure.drop();
    setCurrent(-1);
    m_pairs.setPairs(found->pairs, found->merges);
    if (m_state == State::Scanned)
        Q_EMIT stateChanged(); // other pairs
    setState(State::Scanned);
}

int DuplicateSession::current() const
{
    return m_current.isValid() ? m_current.row() : -1;
}

void DuplicateSession::setCurrent(int row)
{
    if (row >= 0 && row == current())
        return;
    m_current = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_pairs.index(row));
    readCurrent();
}

void DuplicateSession::readCurrent()
{
    const quint64 generation = ++m_readGeneration;
    const DuplicatePairsModel::Entry *entry = m_pairs.at(current());
    if (!entry) {
        m_merge.clear();
        Q_EMIT currentChanged();
        return;
    }
    onAnswer(m_db.read([pair = entry->pair](Database &db) { return readPair(db, pair); }), this,
             [this, generation](const Result<DuplicateMergeModel::Pair> &pair) {
                 if (generation != m_readGeneration)
                     return;
                 if (pair)
                     m_merge.setPair(*pair);
                 else
                     m_merge.clear();
                 Q_EMIT currentChanged();
                 if (!pair)
                     Q_EMIT failed(pair.error());
             });
}

void DuplicateSession::mergeCurrent()
{
    const DuplicatePairsModel::Entry *entry = m_pairs.at(current());
    if (!entry || m_merge.isEmpty())
        return;
    decide(PairStanding::Merged,
           [clock = m_db.clock(), second = entry->pair.second, kind = entry->pair.kind,
            contact = m_merge.keptContact(), company = m_merge.keptCompany()](Database &db) {
               return kind == RecordKind::Contact ? mergeContacts(db, clock, contact, {ContactId{second}})
                                                  : mergeCompanies(db, clock, company, {CompanyId{second}});
           });
}

void DuplicateSession::setCurrentDistinct()
{
    const DuplicatePairsModel::Entry *entry = m_pairs.at(current());
    if (!entry)
        return;
    decide(PairStanding::Distinct, [clock = m_db.clock(), pair = entry->pair](Database &db) {
        return setDistinct(db, clock, pair.kind, pair.first, pair.second);
    });
}

/// One decision at a time about the current pair, which must be open.
void DuplicateSession::decide(PairStanding standing, std::function<Result<WriteOutcome>(Database &)> command)
{
    const qsizetype place = m_pairs.placeOf(current());
    if (m_isDeciding || place < 0 || m_pairs.all().at(place).standing != PairStanding::Open)
        return;
    m_isDeciding = true;
    const DuplicatePair pair = m_pairs.all().at(place).pair;
    onAnswer(m_db.command(std::move(command)), this,
             [this, place, pair, standing](const Result<WriteOutcome> &outcome) {
                 m_isDeciding = false;
                 if (!outcome) {
                     Q_EMIT failed(outcome.error());
                     return;
                 }
                 const bool isThere = place < m_pairs.all().size()
                     && m_pairs.all().at(place).pair.first == pair.first
                     && m_pairs.all().at(place).pair.second == pair.second;
                 if (isThere) // else another scan came between
                     m_pairs.decide(place, standing, outcome->journalNumber);
             });
}

void DuplicateSession::putCurrentOff()
{
    if (m_isDeciding || m_pairs.shown() != PairStanding::Open || current() < 0)
        return;
    m_pairs.putOff(current());
}

void DuplicateSession::takeCurrentBack()
{
    const DuplicatePairsModel::Entry *entry = m_pairs.at(current());
    if (!entry || entry->journalNumber == 0 || m_isDeciding)
        return;
    m_isDeciding = true;
    onAnswer(m_db.undoEntry(entry->journalNumber), this, [this](const Result<UndoOutcome> &outcome) {
        m_isDeciding = false;
        if (!outcome)
            Q_EMIT failed(outcome.error()); // else `changed` follows, and the pair is judged again
    });
}

void DuplicateSession::onChanged(const Touched &touched)
{
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        const QList<qint64> ids = touched.of(kind).keys();
        if (!ids.isEmpty())
            judgeAgain(kind, {ids.cbegin(), ids.cend()});
    }
    if (!m_isWatched) {
        setStale(true);
        m_quiet.start();
    }
}

/// A decision, its undo, or a change elsewhere: how do the pairs stand in which these records are?
void DuplicateSession::judgeAgain(RecordKind kind, const QSet<qint64> &ids)
{
    const QList<qsizetype> places = m_pairs.placesOf(kind, ids);
    if (places.isEmpty())
        return;
    QList<DuplicatePair> pairs;
    for (const qsizetype place : places)
        pairs.append(m_pairs.all().at(place).pair);
    onAnswer(m_db.read([pairs](Database &db) -> Result<QList<PairStanding>> {
        QList<PairStanding> standings;
        for (const DuplicatePair &pair : pairs) {
            CARNET_TRY_ASSIGN(const PairStanding standing,
                              pairStanding(db, pair.kind, pair.first, pair.second));
            standings.append(standing);
        }
        return standings;
    }),
             this, [this, places, pairs](const Result<QList<PairStanding>> &standings) {
                 if (!standings)
                     return; // the next change asks again
                 bool isCurrentTouched = false;
                 for (qsizetype i = 0; i < places.size(); ++i) {
                     const DuplicatePairsModel::Entry *entry =
                         places.at(i) < m_pairs.all().size() ? &m_pairs.all().at(places.at(i)) : nullptr;
                     if (!entry || entry->pair.first != pairs.at(i).first
                         || entry->pair.second != pairs.at(i).second)
                         return; // another scan came between
                     isCurrentTouched = isCurrentTouched || entry == m_pairs.at(current());
                     m_pairs.setStandingAt(places.at(i), standings->at(i));
                 }
                 if (isCurrentTouched)
                     readCurrent();
             });
}

} // namespace carnet
