// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_indexes.h"

namespace carnet {

namespace {

// UNIQUE constraints have no text of their own and stay. The company's name and tags' indexes are small or needed.
constexpr std::string_view kIndexes =
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
    "('contact', 'contact_point', 'contact_key', 'contact_tag', 'company', 'company_point', 'company_key', "
    "'company_tag', "
    "'consent_event') ORDER BY name";

} // namespace

Result<void> BulkIndexes::drop()
{
    std::vector<std::string> drops;
    std::vector<std::string> texts;
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(kIndexes));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            drops.push_back("DROP INDEX \"" + std::string(st.utf8(0)) + '"');
            texts.emplace_back(st.utf8(1));
        }
    }
    for (const std::string &sql : drops)
        CARNET_TRY(m_db.execute(sql));
    m_texts = std::move(texts);
    return {};
}

Result<void> BulkIndexes::create()
{
    for (const std::string &sql : m_texts)
        CARNET_TRY(m_db.execute(sql));
    m_texts.clear();
    return {};
}

} // namespace carnet
