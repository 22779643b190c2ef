-- One change of many records, a record a statement (bulk_change.cpp). {kind} stands for contact or company. What is so already is
-- left alone, so that undo and the journal see only real changes.

-- name: addTag
INSERT INTO {kind}_tag ({kind}_id, tag_id) VALUES (?, ?) ON CONFLICT ({kind}_id, tag_id) DO NOTHING
-- name: removeTag
DELETE FROM {kind}_tag WHERE {kind}_id = ? AND tag_id = ?
-- name: setRelation
UPDATE {kind} SET relation = ?2 WHERE id = ?1 AND relation <> ?2
-- name: isThere
SELECT count(*) FROM {kind} WHERE id = ?
-- name: setOwner
INSERT INTO {kind}_state ({kind}_id, owner_id) VALUES (?1, ?2)
ON CONFLICT ({kind}_id) DO UPDATE SET owner_id = ?2 WHERE owner_id IS NOT ?2
-- name: clearOwner
UPDATE {kind}_state SET owner_id = NULL WHERE {kind}_id = ? AND owner_id IS NOT NULL
-- name: archive
INSERT INTO {kind}_state ({kind}_id, archived) VALUES (?, 1)
ON CONFLICT ({kind}_id) DO UPDATE SET archived = 1 WHERE archived = 0
-- name: unarchive
UPDATE {kind}_state SET archived = 0 WHERE {kind}_id = ? AND archived <> 0
-- name: trash
INSERT INTO {kind}_state ({kind}_id, trashed) VALUES (?, 1)
ON CONFLICT ({kind}_id) DO UPDATE SET trashed = 1 WHERE trashed = 0
-- name: restore
UPDATE {kind}_state SET trashed = 0, merged_into = NULL WHERE {kind}_id = ? AND trashed <> 0
