-- name: all
SELECT t.id, t.name, t.colour,
    (SELECT count(*) FROM contact_tag AS l WHERE l.tag_id = t.id)
        + (SELECT count(*) FROM company_tag AS l WHERE l.tag_id = t.id)
FROM tag AS t ORDER BY t.name, t.id
-- name: names
SELECT id, name FROM tag ORDER BY id
-- name: insert
INSERT INTO tag (uid, name, colour) VALUES (?, ?, (SELECT count(*) FROM tag) % 5)
-- name: rename
UPDATE tag SET name = ? WHERE id = ?
-- name: setColour
UPDATE tag SET colour = ? WHERE id = ?
