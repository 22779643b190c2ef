-- name: isListed
SELECT 1 FROM {kind}_key WHERE {kind}_id = ?
-- name: newest
SELECT {kind}_id FROM {kind}_key ORDER BY {kind}_id DESC LIMIT ?
