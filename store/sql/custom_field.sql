-- name: all
SELECT id, uid, name, type, choices, purpose FROM custom_field WHERE owner_kind = ? ORDER BY position, id
-- name: insert
INSERT INTO custom_field (uid, owner_kind, name, type, choices, purpose, position)
VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM custom_field))
-- name: update
UPDATE custom_field SET name = ?, type = ?, choices = ?, purpose = ? WHERE id = ?
-- name: removeContactValues
DELETE FROM contact_custom WHERE field_id = ?
-- name: removeCompanyValues
DELETE FROM company_custom WHERE field_id = ?
-- name: remove
DELETE FROM custom_field WHERE id = ?
