-- Duplicates: duplicate_scan and duplicate_merge. {kind} stands for contact or company.

-- Points in the order of the index: equal ones follow each other.
-- name: points
SELECT norm, {kind}_id FROM {kind}_point WHERE norm <> '' ORDER BY norm, {kind}_id
-- name: contacts
SELECT contact_id, name, town, company_id, company FROM contact_row
WHERE contact_id NOT IN (SELECT contact_id FROM contact_state WHERE trashed = 1) ORDER BY contact_id
-- name: companies
SELECT company_id, name, town FROM company_row
WHERE company_id NOT IN (SELECT company_id FROM company_state WHERE trashed = 1) ORDER BY company_id
-- name: identifiers
SELECT siret, id FROM company WHERE siret <> '' ORDER BY siret, id
-- name: sirens
SELECT siren, id FROM company WHERE siren <> '' ORDER BY siren, id

-- name: uid
SELECT uid FROM {kind} WHERE id = ?
-- name: isListed
SELECT 1 FROM {kind}_key WHERE {kind}_id = ?
-- name: contact
SELECT c.first_name, c.family_name, co.name, c.birthday,
    (SELECT a.postcode || ' ' || a.city FROM contact_address AS a WHERE a.contact_id = c.id ORDER BY a.is_primary DESC, a.n LIMIT 1)
FROM contact AS c LEFT JOIN company AS co ON co.id = c.company_id
WHERE c.id = ?
-- name: company
SELECT c.name, c.siren, c.siret, c.vat_number,
    (SELECT a.postcode || ' ' || a.city FROM company_address AS a WHERE a.company_id = c.id ORDER BY a.is_primary DESC, a.n LIMIT 1)
FROM company AS c
WHERE c.id = ?
-- name: pointsOf
SELECT kind, norm FROM {kind}_point WHERE {kind}_id = ? AND norm <> ''
-- name: distinctPairs
SELECT {kind}_id, other_id FROM {kind}_distinct
-- name: isDistinct
SELECT 1 FROM {kind}_distinct WHERE {kind}_id = ? AND other_id = ?
-- name: isMergedInto
SELECT 1 FROM {kind}_state WHERE {kind}_id = ? AND merged_into = ? AND trashed = 1
-- name: setDistinct
INSERT INTO {kind}_distinct ({kind}_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING

-- name: references
SELECT t.name, f."from"
FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f
WHERE t.type = 'table' AND f."table" = ?
ORDER BY t.name, f."from"
-- name: markMerged
INSERT INTO {kind}_state ({kind}_id, trashed, merged_into) VALUES (?1, 1, ?2)
ON CONFLICT ({kind}_id) DO UPDATE SET trashed = 1, merged_into = excluded.merged_into
-- name: passOnMerged
UPDATE {kind}_state SET merged_into = ?2 WHERE merged_into = ?1
-- name: passOnDistinct
INSERT INTO {kind}_distinct ({kind}_id, other_id)
SELECT min(o, ?2), max(o, ?2) FROM (
    SELECT other_id AS o FROM {kind}_distinct WHERE {kind}_id = ?1
    UNION SELECT {kind}_id FROM {kind}_distinct WHERE other_id = ?1)
WHERE o <> ?2
ON CONFLICT DO NOTHING

-- Merges that stand: those done (or done again) and not taken back; kinds as in RecordedWrite::Kind.
-- name: mergeEntries
SELECT u.n, u.at FROM undo AS u
WHERE u.kind <> 1 AND u.reversed_by IS NULL AND u.at >= ?
  AND (WITH RECURSIVE origin (n, command, reverses) AS (SELECT u.n, u.command, u.reverses
       UNION ALL SELECT b.n, b.command, b.reverses FROM undo AS b JOIN origin AS o ON b.n = o.reverses)
       SELECT command FROM origin ORDER BY n LIMIT 1) IN ('contact.merge', 'company.merge')
ORDER BY u.n DESC LIMIT ?
-- name: mergedInto
SELECT merged_into FROM {kind}_state WHERE {kind}_id = ? AND merged_into IS NOT NULL AND trashed = 1
