-- name: matches
SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid
-- name: contactsByPrefix
SELECT contact_id FROM contact_key WHERE sort_key >= ? AND sort_key < ? ORDER BY sort_key, contact_id LIMIT ?
-- name: companiesByPrefix
SELECT company_id FROM company_key WHERE sort_key >= ? AND sort_key < ? ORDER BY sort_key, company_id LIMIT ?
-- name: contactKey
SELECT sort_key FROM contact_key WHERE contact_id = ?
-- name: companyKey
SELECT sort_key FROM company_key WHERE company_id = ?
-- name: tags
SELECT id, name FROM tag ORDER BY id
-- name: contactsOfTag
SELECT contact_id FROM contact_tag WHERE tag_id = ? ORDER BY contact_id
-- name: companiesOfTag
SELECT company_id FROM company_tag WHERE tag_id = ? ORDER BY company_id
-- name: points
SELECT typed FROM {kind}_point WHERE {kind}_id = ?
