-- name: matches
SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid
-- name: contactsByPrefix
SELECT contact_id FROM contact_key WHERE sort_key >= ? AND sort_key < ? ORDER BY sort_key, contact_id LIMIT ?
-- name: companiesByPrefix
SELECT company_id FROM company_key WHERE sort_key >= ? AND sort_key < ? ORDER BY sort_key, company_id LIMIT ?
-- name: key
SELECT sort_key FROM {kind}_key WHERE {kind}_id = ?
-- name: tags
SELECT id, name FROM tag ORDER BY id
-- name: ofTag
SELECT {kind}_id FROM {kind}_tag WHERE tag_id = ? ORDER BY {kind}_id LIMIT ?
-- name: points
SELECT typed FROM {kind}_point WHERE {kind}_id = ?
