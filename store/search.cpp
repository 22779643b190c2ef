// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "core/search_text.h"
#include "store/derive.h"
#include "store/id_set.h"
#include "store/name_order.h"
#include "store/snapshot.h"
#include "store/sql/search.h"
#include "store/sql_kind.h"

#include <algorithm>
#include <limits>

namespace carnet {

namespace {

namespace q = sql::search;
using Ids = std::vector<qint64>;

/// Up to so many hits are sorted by their own keys, one look each; more by one walk through all names, which costs as much as
/// the first figure when the names are held in memory, as the second when they must be read.
constexpr size_t kFewHits = 200;
constexpr size_t kManyHits = 3000;
constexpr int kNoLimit = std::numeric_limits<int>::max();

/// A word of the query as FTS5 gets it, and whether it names a tag.
struct Term {
    QString expression; ///< of FTS5
    QString word; ///< folded, for tags; empty for a phone number
};

/// Every word may be unfinished: "hel fournil" finds Hélène of Le Fournil d'Arcy.
QString quoted(const QString &piece)
{
    return u'"' + piece + QStringLiteral("\"*"); // a piece holds letters and digits only
}

bool isDigits(const QString &piece)
{
    return std::all_of(piece.cbegin(), piece.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The forms under which a number typed in groups may stand in the index (search_doc.cpp): national with its zero,
/// or international without plus.
QStringList phoneForms(const QString &digits, bool international)
{
    if (international) {
        const QString number = digits.startsWith(u"00") ? digits.mid(2) : digits;
        if (!number.startsWith(u"33"))
            return {number};
        const QString national = number.mid(2);
        return {national.startsWith(u'0') ? national : u'0' + national}; // +33 (0)6 …
    }
    QStringList forms{digits};
    if (digits.startsWith(u"33") && digits.size() > 4)
        forms.append(u'0' + digits.mid(2));
    else if (!digits.startsWith(u'0') && digits.size() >= 6)
        forms.append(u'0' + digits);
    return forms;
}

QString anyOf(const QStringList &expressions)
{
    return expressions.size() == 1 ? expressions.first() : u'(' + expressions.join(u" OR ") + u')';
}

/// A run of digit groups: one phone number, or several numbers that stand apart (a postcode and a house number).
QString digitsExpression(const QStringList &groups, bool international)
{
    const QString joined = groups.join(QString());
    QStringList forms;
    for (const QString &form : phoneForms(joined, international || joined.startsWith(u"00")))
        forms.append(quoted(form));
    if (groups.size() > 1 && !international) {
        QStringList apart;
        for (const QString &group : groups)
            apart.append(quoted(group));
        forms.append(u'(' + apart.join(u" AND ") + u')');
    }
    return anyOf(forms);
}

std::vector<Term> termsOf(const QString &text)
{
    const QStringList pieces = searchPieces(text);
    const bool international = text.trimmed().startsWith(u'+');
    std::vector<Term> terms;
    for (qsizetype i = 0; i < pieces.size();) {
        if (!isDigits(pieces.at(i))) {
            terms.push_back({quoted(pieces.at(i)), pieces.at(i)});
            ++i;
            continue;
        }
        QStringList groups;
        for (; i < pieces.size() && isDigits(pieces.at(i)); ++i)
            groups.append(pieces.at(i));
        terms.push_back({digitsExpression(groups, international && terms.empty()),
                         groups.size() == 1 ? groups.first() : QString()});
    }
    return terms;
}

Result<Ids> column(Statement &st)
{
    Ids ids;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return ids;
        ids.push_back(st.int64(0));
    }
}

/// Adds the record ids of one kind that match an FTS expression, the lowest `limit`.
Result<void> addMatching(Database &db, const QString &expression, RecordKind kind, int limit, IdSet &ids)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::matches));
    st.bind(expression);
    const qint64 parity = searchRowId(kind, 0);
    for (int found = 0; found < limit;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        if ((st.int64(0) & 1) != parity)
            continue;
        ids.insert(st.int64(0) / 2);
        ++found;
    }
    return {};
}

/// The tags one of whose words begins with `word`.
Result<Ids> tagsNamed(Database &db, const QString &word)
{
    Ids tags;
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::tags));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return tags;
        const QStringList pieces = searchPieces(st.text(1));
        if (std::any_of(pieces.cbegin(), pieces.cend(),
                        [&](const QString &piece) { return piece.startsWith(word); }))
            tags.push_back(st.int64(0));
    }
}

/// Adds the ids of the records with one of these tags, the lowest `limit` of each.
Result<void> addTagged(Database &db, const Ids &tags, RecordKind kind, int limit, IdSet &ids)
{
    for (const qint64 tag : tags) {
        CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::ofTag, kind)));
        st.bind(tag).bind(limit);
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            ids.insert(st.int64(0));
        }
    }
    return {};
}

/// Ids that match every term, by a word or by a tag; the lowest `limit` at least, when there are so many.
Result<IdSet> hits(Database &db, const std::vector<Term> &terms, RecordKind kind, int limit)
{
    std::vector<Ids> tags;
    bool anyTag = false;
    QStringList expressions;
    for (const Term &term : terms) {
        expressions.append(term.expression);
        Ids named;
        if (term.word.size() >= 2) {
            CARNET_TRY_ASSIGN(named, tagsNamed(db, term.word));
        }
        anyTag = anyTag || !named.empty();
        tags.push_back(std::move(named));
    }
    IdSet found;
    if (!anyTag) {
        CARNET_TRY(addMatching(db, expressions.join(u" AND "), kind, limit, found));
        return found;
    }
    for (size_t i = 0; i < terms.size(); ++i) {
        const int most = terms.size() == 1 ? limit : kNoLimit;
        IdSet either;
        CARNET_TRY(addMatching(db, terms[i].expression, kind, most, either));
        CARNET_TRY(addTagged(db, tags[i], kind, most, either));
        if (i == 0)
            found = std::move(either);
        else
            found.intersect(either);
    }
    return found;
}

Result<bool> hasAddress(Database &db, RecordKind kind, qint64 id, const QString &folded)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::points, kind)));
    st.bind(id);
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return false;
        if (foldText(st.text(0)).contains(folded))
            return true;
    }
}

/// An email or a web address is cut into pieces, which may stand apart in a record: the whole is looked for
/// here.
Result<void> dropScattered(Database &db, const QString &text, RecordKind kind, IdSet &ids)
{
    const QString address = foldText(text.trimmed());
    if (!address.contains(u'@') || address.contains(u' '))
        return {};
    IdSet kept;
    for (const qint64 id : ids.ids()) {
        CARNET_TRY_ASSIGN(const bool has, hasAddress(db, kind, id, address));
        if (has)
            kept.insert(id);
    }
    ids = std::move(kept);
    return {};
}

/// Alphabetical order by the sort keys of these records.
Result<Ids> sortedByKey(Database &db, RecordKind kind, const Ids &ids)
{
    std::vector<std::pair<QByteArray, qint64>> keyed;
    for (const qint64 id : ids) {
        CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::key, kind)));
        CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
        if (row)
            keyed.emplace_back(st.blob(0), id);
    }
    std::sort(keyed.begin(), keyed.end());
    Ids sorted;
    sorted.reserve(keyed.size());
    for (const auto &[key, id] : keyed)
        sorted.push_back(id);
    return sorted;
}

/// Alphabetical order; ids that are in no list (the trash) are dropped.
Result<Ids> inNameOrder(Database &db, RecordKind kind, const IdSet &ids)
{
    const size_t count = ids.size();
    if (count <= kFewHits)
        return sortedByKey(db, kind, ids.ids());
    CARNET_TRY_ASSIGN(const NameOrder::Ids order,
                      count <= kManyHits ? db.nameOrder().held(db, kind) : db.nameOrder().of(db, kind));
    if (!order)
        return sortedByKey(db, kind, ids.ids());
    Ids sorted;
    sorted.reserve(count);
    std::copy_if(order->begin(), order->end(), std::back_inserter(sorted),
                 [&](qint64 id) { return ids.contains(id); });
    return sorted;
}

Result<Ids> beginningWith(Database &db, const QString &text, RecordKind kind, int limit)
{
    const auto [lower, upper] = sortKeyPrefixRange(text.trimmed());
    CARNET_TRY_ASSIGN(Statement st,
                      db.statement(kind == RecordKind::Contact ? q::contactsByPrefix : q::companiesByPrefix));
    st.bind(lower).bind(upper).bind(limit);
    return column(st);
}

bool isOneLetter(const std::vector<Term> &terms)
{
    return terms.size() == 1 && terms.front().word.size() == 1;
}

} // namespace

QString matchExpression(const QString &text)
{
    QStringList expressions;
    for (const Term &term : termsOf(text))
        expressions.append(term.expression);
    return expressions.join(u" AND ");
}

Result<Ids> Search::first(const QString &text, RecordKind kind, int limit)
{
    const std::vector<Term> terms = termsOf(text);
    if (terms.empty())
        return Ids{};
    Snapshot snapshot(m_db);
    CARNET_TRY(snapshot.begin());
    CARNET_TRY_ASSIGN(Ids best, beginningWith(m_db, text, kind, limit));
    if (best.size() >= static_cast<size_t>(limit) || isOneLetter(terms))
        return best; // one letter is in nearly every record: only names that begin with it
    CARNET_TRY_ASSIGN(IdSet found, hits(m_db, terms, kind, 2 * limit));
    CARNET_TRY(dropScattered(m_db, text, kind, found));
    CARNET_TRY_ASSIGN(Ids others, inNameOrder(m_db, kind, found));
    std::erase_if(others, [&](qint64 id) { return std::find(best.begin(), best.end(), id) != best.end(); });
    const size_t room = static_cast<size_t>(limit) - best.size();
    best.insert(best.end(), others.begin(),
                others.begin() + static_cast<std::ptrdiff_t>(std::min(room, others.size())));
    return best;
}

Result<Ids> Search::all(const QString &text, RecordKind kind)
{
    const std::vector<Term> terms = termsOf(text);
    if (terms.empty())
        return Ids{};
    if (isOneLetter(terms))
        return beginningWith(m_db, text, kind, kNoLimit);
    Snapshot snapshot(m_db);
    CARNET_TRY(snapshot.begin());
    CARNET_TRY_ASSIGN(IdSet found, hits(m_db, terms, kind, kNoLimit));
    CARNET_TRY(dropScattered(m_db, text, kind, found));
    return inNameOrder(m_db, kind, found);
}

} // namespace carnet
