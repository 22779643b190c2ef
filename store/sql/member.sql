-- name: named
SELECT id, name FROM member WHERE active = 1 AND name <> '' ORDER BY name, id
-- name: insert
INSERT INTO member (uid, name) VALUES (?, ?)
