// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scope_search.h"

#include "core/search_text.h"
#include "store/search.h"

#include <QSet>

#include <algorithm>

namespace carnet {

namespace {

constexpr size_t kRowsAtOnce = 500;

using Ids = std::vector<qint64>;

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

/// Every word of the query begins a word of the row; figures may be those of its phone, however it is grouped.
bool matches(const RecordRow &row, const QStringList &wanted)
{
    QStringList texts{row.name, row.job, row.company, row.town, row.phone, row.email};
    for (const TagChip &tag : row.tags)
        texts << tag.name;
    const QStringList words = searchPieces(texts.join(u' '));
    const QString phone = digitsOf(row.phone);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &piece) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(piece); })
            || (digitsOf(piece) == piece && phone.startsWith(piece));
    });
}

Result<Ids> searchTrash(Database &db, RecordKind kind, const QString &text)
{
    const QStringList wanted = searchPieces(text);
    CARNET_TRY_ASSIGN(const Ids all, idsByName(db, kind, ListScope::Trash));
    Ids found;
    for (size_t from = 0; from < all.size() && !wanted.isEmpty(); from += kRowsAtOnce) {
        const std::span<const qint64> page =
            std::span(all).subspan(from, std::min(kRowsAtOnce, all.size() - from));
        CARNET_TRY_ASSIGN(const std::vector<RecordRow> rows, rowsById(db, kind, page));
        for (const RecordRow &row : rows) {
            if (matches(row, wanted))
                found.push_back(row.id);
        }
    }
    return found;
}

} // namespace

Result<Ids> searchScope(Database &db, RecordKind kind, ListScope scope, const QString &text)
{
    if (scope == ListScope::Trash)
        return searchTrash(db, kind, text);
    CARNET_TRY_ASSIGN(Ids found, Search(db).all(text, kind));
    if (scope != ListScope::Archived)
        return found;
    CARNET_TRY_ASSIGN(const Ids list, idsByName(db, kind, ListScope::Archived));
    const QSet<qint64> archived(list.begin(), list.end());
    std::erase_if(found, [&](qint64 id) { return !archived.contains(id); });
    return found;
}

} // namespace carnet
