// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/maintenance.h"

#include <QStringList>

namespace carnet::test {

/// All that is derived, a line each and in a fixed order: every word of the search index with its place, sort
/// keys, list rows. To compare what two ways of deriving come to. No door may be open.
inline QStringList derivedRows(Database &db)
{
    const Maintenance door(db);
    QStringList lines;
    const auto add = [&](const char *sql) {
        auto st = db.statement(sql);
        if (!st)
            lines.append(QStringLiteral("not read: ") + st.error().detail);
        while (st && st->step().value_or(false))
            lines.append(st->text(0));
    };
    if (const Result<void> made = db.execute(
            "CREATE VIRTUAL TABLE temp.index_words USING fts5vocab('main', 'search_index', 'instance')");
        !made)
        lines.append(QStringLiteral("no words: ") + made.error().detail);
    add("SELECT doc || '|' || col || '|' || term || '|' || count(*) FROM temp.index_words GROUP BY doc, col, "
        "term ORDER BY doc, col, term");
    add("SELECT 'key ' || contact_id || '|' || hex(sort_key) FROM contact_key ORDER BY contact_id");
    add("SELECT 'key ' || company_id || '|' || hex(sort_key) || '|' || name_key FROM company_key ORDER BY "
        "company_id");
    add("SELECT 'row ' || contact_id || '|' || hex(uid) || '|' || name || '|' || job || '|' || company || "
        "'|' || ifnull(company_id, '') || '|' || town || '|' "
        "|| phone || '|' || email || '|' || relation || '|' || ifnull(last_contact_on, '') || '|' || "
        "to_check FROM contact_row ORDER BY contact_id");
    add("SELECT 'row ' || company_id || '|' || hex(uid) || '|' || name || '|' || town || '|' || phone || '|' "
        "|| email || '|' || relation || '|' "
        "|| ifnull(last_contact_on, '') || '|' || to_check FROM company_row ORDER BY company_id");
    (void)db.execute("DROP TABLE IF EXISTS temp.index_words");
    return lines;
}

/// Records in the search index.
inline qint64 indexedRecords(Database &db)
{
    return db.number("SELECT count(*) FROM search_index_docsize").value_or(-1);
}

} // namespace carnet::test
