// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_guess.h"

#include "core/import/column_settling.h"
#include "core/import/refused_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr int kRowsBeforeHeader = 30;

struct RowLook {
    int filled = 0;
    int known = 0;
    bool hasValue = false; ///< an email, phone, web page or date: no header
};

RowLook lookAt(const QStringList &row)
{
    RowLook look;
    for (const QString &cell : row) {
        if (cell.trimmed().isEmpty())
            continue;
        ++look.filled;
        look.known += readHeader(cell).isKnown();
        look.hasValue = look.hasValue || isValueLike(cell);
    }
    return look;
}

bool isComment(const QStringList &row)
{
    return row.value(0).trimmed().startsWith(u'#');
}

/// Without one known name: words in every cell, all different, make a header; a number or a value makes none.
bool couldBeHeader(const QStringList &row)
{
    QSet<QString> seen;
    for (const QString &cell : row) {
        const QString key = headerKey(cell);
        const bool hasLetter = std::any_of(key.begin(), key.end(), [](QChar c) { return c.isLetter(); });
        if (!hasLetter || seen.contains(key) || cell.size() > 60 || isValueLike(cell))
            return false;
        seen.insert(key);
    }
    return !seen.isEmpty();
}

ColumnUse useOf(const HeaderMeaning &meaning)
{
    if (meaning.field == ImportField::Dropped)
        return ColumnUse::Tracking;
    if (meaning.privacy == HeaderPrivacy::Sensitive)
        return ColumnUse::OffForPrivacy;
    if (meaning.field == ImportField::Ignore)
        return meaning.isKnown() ? ColumnUse::Useless : ColumnUse::Unknown;
    return ColumnUse::Used;
}

} // namespace

ImportField ColumnGuess::effectiveField() const
{
    switch (use) {
    case ColumnUse::Used:
        return field;
    case ColumnUse::Tracking:
        return ImportField::Dropped;
    default:
        return ImportField::Ignore;
    }
}

int findHeaderRow(const QList<QStringList> &records)
{
    if (refusedColumnCount(records.value(0)) > 0)
        return 0;
    int best = -1;
    int bestKnown = 0;
    int first = -1;
    for (int i = 0; i < std::min<qsizetype>(records.size(), kRowsBeforeHeader); ++i) {
        if (isComment(records[i]))
            continue;
        if (first < 0)
            first = i;
        const RowLook look = lookAt(records[i]);
        if (look.hasValue || look.known * 2 < look.filled)
            continue;
        if (look.known > bestKnown) {
            best = i;
            bestKnown = look.known;
        }
    }
    // One known word may stand in a title ("Notes:") or among the values; the first row then decides by its
    // look.
    if (bestKnown >= 2 || (best >= 0 && best == first))
        return best;
    return first >= 0 && couldBeHeader(records[first]) ? first : -1;
}

TableGuess guessTable(const QList<QStringList> &records)
{
    return guessTable(records, findHeaderRow(records));
}

TableGuess guessTable(const QList<QStringList> &records, int headerRow)
{
    TableGuess guess;
    guess.headerRow = headerRow;
    QStringList headers;
    if (guess.headerRow >= 0) {
        headers = records[guess.headerRow];
        guess.firstDataRow = guess.headerRow + 1;
        // Labels, then the names of an API below them (Salesforce NPSP): both are headers.
        const RowLook next = lookAt(records.value(guess.firstDataRow));
        if (next.known >= 3 && next.known * 10 >= next.filled * 7 && !next.hasValue)
            ++guess.firstDataRow;
    } else {
        while (guess.firstDataRow < records.size() && isComment(records[guess.firstDataRow]))
            ++guess.firstDataRow;
    }
    guess.columnCount = int(headers.size());
    if (headers.isEmpty()) {
        for (qsizetype row = guess.firstDataRow; row < records.size(); ++row)
            guess.columnCount = std::max(guess.columnCount, int(records[row].size()));
    }
    QList<ColumnDraft> drafts = settledColumns(records, headers, guess.firstDataRow, guess.columnCount);
    for (int i = 0; i < refusedColumnCount(headers); ++i) { // our own account of a row that was refused
        drafts[i].meaning = {};
        drafts[i].meaning.confidence = 1;
    }
    guess.kind = kindOfTable(drafts);
    for (int i = 0; i < drafts.size(); ++i) {
        const ColumnDraft &draft = drafts[i];
        ColumnGuess column{i,
                           headers.value(i).trimmed(),
                           draft.meaning.field,
                           draft.meaning.confidence,
                           useOf(draft.meaning),
                           {},
                           false};
        if (isDateField(column.field))
            column.dateOrder = guessDateOrder(draft.values.cells);
        const bool isTheirAct = draft.key.contains(u"order"_s) || draft.key.contains(u"commande"_s)
            || draft.key.contains(u"meeting"_s) || draft.key.contains(u"visite"_s)
            || draft.key.contains(u"rdv"_s);
        column.asksWhoseContact = column.field == ImportField::LastContact && !isTheirAct;
        guess.columns.append(column);
    }
    return guess;
}

} // namespace carnet
