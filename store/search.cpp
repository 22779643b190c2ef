// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "core/search_text.h"
#include "store/derive.h"
#include "store/list_query.h"
#include "store/snapshot.h"
#include "store/sql/search.h"
#include "store/sql_kind.h"

#include <algorithm>
#include <limits>

namespace carnet {

namespace {

namespace q = sql::search;
using Ids = std::vector<qint64>;

/// Below it, hits are sorted by their own keys; above it, by walking the whole list once.
constexpr size_t kSortOneByOne = 3000;
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

/// Record ids of one kind that match an FTS expression, ascending, at most `limit`.
Result<Ids> matching(Database &db, const QString &expression, RecordKind kind, int limit)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::matches));
    st.bind(expression);
    const qint64 parity = searchRowId(kind, 0);
    Ids ids;
    while (ids.size() < static_cast<size_t>(limit)) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        if ((st.int64(0) & 1) == parity)
            ids.push_back(st.int64(0) / 2);
    }
    return ids;
}

/// Ids, ascending, of the records with a tag one of whose words begins with `word`.
Result<Ids> tagged(Database &db, const QString &word, RecordKind kind)
{
    Ids tags;
    {
        CARNET_TRY_ASSIGN(Statement st, db.statement(q::tags));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            const QStringList pieces = searchPieces(st.text(1));
            if (std::any_of(pieces.cbegin(), pieces.cend(),
                            [&](const QString &piece) { return piece.startsWith(word); }))
                tags.push_back(st.int64(0));
        }
    }
    Ids ids;
    for (const qint64 tag : tags) {
        CARNET_TRY_ASSIGN(Statement st,
                          db.statement(kind == RecordKind::Contact ? q::contactsOfTag : q::companiesOfTag));
        st.bind(tag);
        CARNET_TRY_ASSIGN(const Ids more, column(st));
        Ids merged;
        merged.reserve(ids.size() + more.size());
        std::set_union(ids.begin(), ids.end(), more.begin(), more.end(), std::back_inserter(merged));
        ids = std::move(merged);
    }
    return ids;
}

/// Ids, ascending, that match every term, by a word or by a tag.
Result<Ids> hits(Database &db, const std::vector<Term> &terms, RecordKind kind, int limit)
{
    std::vector<Ids> ofTags;
    bool anyTag = false;
    QStringList expressions;
    for (const Term &term : terms) {
        expressions.append(term.expression);
        Ids ids;
        if (term.word.size() >= 2) {
            CARNET_TRY_ASSIGN(ids, tagged(db, term.word, kind));
        }
        anyTag = anyTag || !ids.empty();
        ofTags.push_back(std::move(ids));
    }
    if (!anyTag)
        return matching(db, expressions.join(u" AND "), kind, limit);
    Ids found;
    for (size_t i = 0; i < terms.size(); ++i) {
        CARNET_TRY_ASSIGN(const Ids words,
                          matching(db, terms[i].expression, kind, terms.size() == 1 ? limit : kNoLimit));
        Ids either;
        std::set_union(words.begin(), words.end(), ofTags[i].begin(), ofTags[i].end(),
                       std::back_inserter(either));
        if (i == 0) {
            found = std::move(either);
            continue;
        }
        Ids both;
        std::set_intersection(found.begin(), found.end(), either.begin(), either.end(),
                              std::back_inserter(both));
        found = std::move(both);
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
Result<void> dropScattered(Database &db, const QString &text, RecordKind kind, Ids &ids)
{
    const QString address = foldText(text.trimmed());
    if (!address.contains(u'@') || address.contains(u' '))
        return {};
    Ids kept;
    for (const qint64 id : ids) {
        CARNET_TRY_ASSIGN(const bool has, hasAddress(db, kind, id, address));
        if (has)
            kept.push_back(id);
    }
    ids = std::move(kept);
    return {};
}

/// Alphabetical order; ids that are in no list (the trash) are dropped.
Result<Ids> inNameOrder(Database &db, RecordKind kind, Ids ids)
{
    if (ids.size() <= kSortOneByOne) {
        std::vector<std::pair<QByteArray, qint64>> keyed;
        for (const qint64 id : ids) {
            CARNET_TRY_ASSIGN(Statement st,
                              db.statement(kind == RecordKind::Contact ? q::contactKey : q::companyKey));
            CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
            if (row)
                keyed.emplace_back(st.blob(0), id);
        }
        std::sort(keyed.begin(), keyed.end());
        ids.clear();
        for (const auto &[key, id] : keyed)
            ids.push_back(id);
        return ids;
    }
    std::vector<bool> wanted(static_cast<size_t>(ids.back()) + 1);
    for (const qint64 id : ids)
        wanted[static_cast<size_t>(id)] = true;
    CARNET_TRY_ASSIGN(Ids ordered, idsByName(db, kind, ListScope::NotTrashed));
    std::erase_if(ordered, [&](qint64 id) {
        return static_cast<size_t>(id) >= wanted.size() || !wanted[static_cast<size_t>(id)];
    });
    return ordered;
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
    CARNET_TRY_ASSIGN(Ids others, hits(m_db, terms, kind, 2 * limit));
    std::erase_if(others, [&](qint64 id) { return std::find(best.begin(), best.end(), id) != best.end(); });
    CARNET_TRY(dropScattered(m_db, text, kind, others));
    CARNET_TRY_ASSIGN(others, inNameOrder(m_db, kind, std::move(others)));
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
    CARNET_TRY_ASSIGN(Ids found, hits(m_db, terms, kind, kNoLimit));
    CARNET_TRY(dropScattered(m_db, text, kind, found));
    return inNameOrder(m_db, kind, std::move(found));
}

} // namespace carnet
