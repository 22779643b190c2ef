-- name: exists
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'key_period'
-- name: all
SELECT header, from_at, to_at FROM key_period ORDER BY from_at, header
-- name: end_current
UPDATE key_period SET to_at = ? WHERE to_at IS NULL AND header <> ?
-- name: begin
INSERT INTO key_period (header, from_at, to_at) VALUES (?, ?, NULL)
ON CONFLICT (header) DO UPDATE SET to_at = NULL
