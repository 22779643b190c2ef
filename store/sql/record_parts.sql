-- The parts that contacts and companies have alike. {kind} stands for contact or company (record_parts_table.cpp).

-- name: points
SELECT n, kind, label, typed, norm, is_primary FROM {kind}_point WHERE {kind}_id = ? ORDER BY kind, is_primary DESC, n
-- name: insertPoint
INSERT INTO {kind}_point ({kind}_id, n, kind, label, typed, norm, is_primary) VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: updatePoint
UPDATE {kind}_point SET kind = ?, label = ?, typed = ?, norm = ?, is_primary = ? WHERE {kind}_id = ? AND n = ?
-- name: deletePoint
DELETE FROM {kind}_point WHERE {kind}_id = ? AND n = ?

-- name: addresses
SELECT n, label, street, postcode, city, region, country, is_primary FROM {kind}_address
WHERE {kind}_id = ? ORDER BY is_primary DESC, n
-- name: insertAddress
INSERT INTO {kind}_address ({kind}_id, n, label, street, postcode, city, region, country, is_primary)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: updateAddress
UPDATE {kind}_address SET label = ?, street = ?, postcode = ?, city = ?, region = ?, country = ?, is_primary = ?
WHERE {kind}_id = ? AND n = ?
-- name: deleteAddress
DELETE FROM {kind}_address WHERE {kind}_id = ? AND n = ?

-- name: tags
SELECT t.id, t.name FROM {kind}_tag AS l JOIN tag AS t ON t.id = l.tag_id WHERE l.{kind}_id = ? ORDER BY t.name, t.id
-- name: insertTag
INSERT INTO {kind}_tag ({kind}_id, tag_id) VALUES (?, ?)
-- name: deleteTag
DELETE FROM {kind}_tag WHERE {kind}_id = ? AND tag_id = ?

-- name: customValues
SELECT field_id, value FROM {kind}_custom WHERE {kind}_id = ? ORDER BY field_id
-- name: setCustomValue
INSERT INTO {kind}_custom ({kind}_id, field_id, value) VALUES (?, ?, ?)
ON CONFLICT ({kind}_id, field_id) DO UPDATE SET value = excluded.value
-- name: deleteCustomValue
DELETE FROM {kind}_custom WHERE {kind}_id = ? AND field_id = ?

-- name: state
SELECT owner_id, archived, trashed FROM {kind}_state WHERE {kind}_id = ?
-- name: setState
INSERT INTO {kind}_state ({kind}_id, owner_id, archived, trashed) VALUES (?, ?, ?, ?)
ON CONFLICT ({kind}_id) DO UPDATE
SET owner_id = excluded.owner_id, archived = excluded.archived, trashed = excluded.trashed,
    merged_into = CASE WHEN excluded.trashed = 1 THEN merged_into END
