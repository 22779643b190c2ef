-- name: ofContact
SELECT id, uid, name, media_type, size, sha256, added_at FROM document WHERE contact_id = ? ORDER BY added_at DESC, id DESC
-- name: ofCompany
SELECT id, uid, name, media_type, size, sha256, added_at FROM document WHERE company_id = ? ORDER BY added_at DESC, id DESC
-- name: byId
SELECT id, uid, name, media_type, size, sha256, added_at FROM document WHERE id = ?
-- name: insert
INSERT INTO document (uid, contact_id, company_id, name, media_type, size, sha256, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
-- name: remove
DELETE FROM document WHERE id = ?
-- name: insertChunk
INSERT INTO document_chunk (sha256, n, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256, n) DO NOTHING
-- name: chunks
SELECT bytes FROM document_chunk WHERE sha256 = ? ORDER BY n
