// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/database.h"

#include <vector>

namespace carnet {

/// The one search box: contacts and companies by name, company, email, phone in every written form, town, note, tag.
/// Accents and case do not count; every word must be found, each anywhere in the record, and each may be unfinished.
/// The trash is never found. Runs on the reading connection; a call can be interrupted (Cancelled).
class Search {
public:
    explicit Search(Database &db) : m_db(db) { }

    /// The best `limit` hits, at once: names that begin with the text first, then others, both in alphabetical order.
    [[nodiscard]] Result<std::vector<qint64>> first(const QString &text, RecordKind kind, int limit);
    /// All hits in alphabetical order.
    [[nodiscard]] Result<std::vector<qint64>> all(const QString &text, RecordKind kind);

private:
    Database &m_db;
};

/// The FTS5 query for what a user typed, every piece quoted: nothing a user types can be an operator. Empty when there
/// is nothing to look for (no letter or digit). Digits written in groups are also looked for as one phone number.
[[nodiscard]] QString matchExpression(const QString &text);

} // namespace carnet
