// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicate_scan.h"

#include "core/record_parts.h"
#include "store/duplicate_candidates.h"
#include "store/snapshot.h"
#include "store/sql/duplicates.h"
#include "store/sql_kind.h"

#include <QSet>

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::duplicates;

constexpr size_t kTellEvery = 500;

using IdPair = std::pair<qint64, qint64>;

QString shownName(const DuplicateTraits &t)
{
    const QString name = t.firstName.isEmpty() || t.familyName.isEmpty() ? t.firstName + t.familyName
                                                                         : t.firstName + u' ' + t.familyName;
    if (!name.isEmpty())
        return name;
    for (const QStringList &points : {QStringList{t.company}, t.emails, t.mobiles, t.phones, t.webs}) {
        if (!points.value(0).isEmpty())
            return points.first();
    }
    return t.siret;
}

Result<QSet<IdPair>> distinctPairs(Database &db, RecordKind kind)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::distinctPairs, kind)));
    QSet<IdPair> pairs;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return pairs;
        pairs.insert({st.int64(0), st.int64(1)});
    }
}

/// Traits of the records in question, each read once.
class TraitsReader {
public:
    TraitsReader(Database &db, RecordKind kind) : m_db(db), m_kind(kind) { }
    Result<const DuplicateTraits *> of(qint64 id)
    {
        auto found = m_known.constFind(id);
        if (found == m_known.constEnd()) {
            CARNET_TRY_ASSIGN(DuplicateTraits traits, duplicateTraits(m_db, m_kind, id));
            CARNET_TRY_ASSIGN(Statement listed, m_db.statement(sqlForKind(q::isListed, m_kind)));
            CARNET_TRY_ASSIGN(const bool isListed, listed.bind(id).step());
            if (!isListed) // in the trash: its points are still there
                traits.id = 0;
            found = m_known.insert(id, std::move(traits));
        }
        return &*found;
    }

private:
    Database &m_db;
    RecordKind m_kind;
    QHash<qint64, DuplicateTraits> m_known;
};

Result<Uid> uidOf(Database &db, RecordKind kind, qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::uid, kind)));
    CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
    return row ? st.uid(0) : Uid{};
}

} // namespace

Result<DuplicateTraits> duplicateTraits(Database &db, RecordKind kind, qint64 id)
{
    DuplicateTraits traits;
    traits.kind = kind;
    traits.id = id;
    {
        const bool isContact = kind == RecordKind::Contact;
        CARNET_TRY_ASSIGN(Statement st, db.statement(isContact ? q::contact : q::company));
        CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
        if (!row)
            return fail(ErrorCode::NotFound);
        traits.firstName = isContact ? st.text(0) : QString();
        traits.familyName = st.text(isContact ? 1 : 0);
        traits.company = isContact ? st.text(2) : QString();
        traits.birthday = isContact ? st.text(3) : QString();
        if (!isContact) {
            traits.siren = st.text(1);
            traits.siret = st.text(2);
            traits.vatNumber = st.text(3);
        }
        traits.town = st.text(4).simplified();
    }
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::pointsOf, kind)));
    st.bind(id);
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return traits;
        switch (static_cast<PointKind>(st.integer(0))) {
        case PointKind::Email:
            traits.emails.append(st.text(1));
            break;
        case PointKind::Mobile:
            traits.mobiles.append(st.text(1));
            break;
        case PointKind::Phone:
        case PointKind::HomePhone:
            traits.phones.append(st.text(1));
            break;
        case PointKind::Web:
            traits.webs.append(st.text(1));
            break;
        case PointKind::Fax: // an office's
            break;
        }
    }
}

Result<QList<DuplicatePair>> scanDuplicates(Database &db, RecordKind kind,
                                            const std::function<bool(qint64, qint64)> &progress)
{
    std::function<bool()> goOn;
    if (progress)
        goOn = [&progress] { return progress(0, 0); };
    Snapshot snapshot(db);
    CARNET_TRY(snapshot.begin());
    CARNET_TRY_ASSIGN(const std::vector<IdPair> candidates, duplicateCandidates(db, kind, goOn));
    CARNET_TRY_ASSIGN(const QSet<IdPair> distinct, distinctPairs(db, kind));
    TraitsReader reader(db, kind);
    QList<DuplicatePair> pairs;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (progress && i % kTellEvery == 0
            && !progress(static_cast<qint64>(i), static_cast<qint64>(candidates.size())))
            return fail(ErrorCode::Cancelled);
        const auto [first, second] = candidates[i];
        if (distinct.contains(candidates[i]))
            continue;
        CARNET_TRY_ASSIGN(const DuplicateTraits *one, reader.of(first));
        const DuplicateTraits traits = *one; // the next read may move it
        CARNET_TRY_ASSIGN(const DuplicateTraits *other, reader.of(second));
        if (traits.id == 0 || other->id == 0)
            continue;
        if (std::optional<DuplicateMatch> match = duplicateMatch(traits, *other))
            pairs.append(
                {kind, first, second, {}, {}, shownName(traits), shownName(*other), std::move(*match)});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return a.match.score() > b.match.score();
    });
    for (DuplicatePair &pair : pairs) {
        CARNET_TRY_ASSIGN(pair.firstUid, uidOf(db, kind, pair.first));
        CARNET_TRY_ASSIGN(pair.secondUid, uidOf(db, kind, pair.second));
    }
    return pairs;
}

Result<DuplicatePair> describePair(Database &db, RecordKind kind, qint64 first, qint64 second)
{
    CARNET_TRY_ASSIGN(const DuplicateTraits one, duplicateTraits(db, kind, first));
    CARNET_TRY_ASSIGN(const DuplicateTraits other, duplicateTraits(db, kind, second));
    DuplicatePair pair{kind, first, second, {}, {}, shownName(one), shownName(other), {}};
    pair.match = duplicateMatch(one, other).value_or(DuplicateMatch{});
    CARNET_TRY_ASSIGN(pair.firstUid, uidOf(db, kind, first));
    CARNET_TRY_ASSIGN(pair.secondUid, uidOf(db, kind, second));
    return pair;
}

Result<WriteOutcome> setDistinct(Database &db, const Clock &clock, RecordKind kind, qint64 one, qint64 other)
{
    if (one == other)
        return fail(ErrorCode::InvalidInput, QStringLiteral("one record, twice"));
    return RecordedWrite::run(
        db, clock, {CommandId::DuplicateDistinct, {}}, [&](Database &d) -> Result<void> {
            CARNET_TRY_ASSIGN(Statement st, d.statement(sqlForKind(q::setDistinct, kind)));
            return st.bind(std::min(one, other)).bind(std::max(one, other)).run();
        });
}

Result<PairStanding> pairStanding(Database &db, RecordKind kind, qint64 first, qint64 second)
{
    const auto holds = [&](std::string_view text, qint64 one, qint64 other) -> Result<bool> {
        CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(text, kind)));
        return st.bind(one).bind(other).step();
    };
    const auto isListed = [&](qint64 id) -> Result<bool> {
        CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::isListed, kind)));
        return st.bind(id).step();
    };
    CARNET_TRY_ASSIGN(const bool isMerged, holds(q::isMergedInto, second, first));
    if (isMerged)
        return PairStanding::Merged;
    CARNET_TRY_ASSIGN(const bool isFirstThere, isListed(first));
    CARNET_TRY_ASSIGN(const bool isSecondThere, isListed(second));
    if (!isFirstThere || !isSecondThere)
        return PairStanding::Gone;
    CARNET_TRY_ASSIGN(const bool isDistinct,
                      holds(q::isDistinct, std::min(first, second), std::max(first, second)));
    return isDistinct ? PairStanding::Distinct : PairStanding::Open;
}

} // namespace carnet
