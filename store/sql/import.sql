-- Bulk loads: import_writer, import_matcher, import_run, import_undo.

-- name: knownContacts
SELECT c.id, c.first_name, c.family_name, co.name, c.external_id, c.external_source
FROM contact AS c
JOIN contact_key AS k ON k.contact_id = c.id
LEFT JOIN company AS co ON co.id = c.company_id
ORDER BY c.id
-- name: knownPoints
SELECT p.contact_id, p.kind, p.norm
FROM contact_point AS p JOIN contact_key AS k ON k.contact_id = p.contact_id
WHERE p.norm <> '' AND p.kind IN (1, 2, 3, 4)
ORDER BY p.contact_id
-- name: knownCompanies
SELECT c.id, k.name_key, c.siret, c.external_id, c.external_source
FROM company AS c JOIN company_key AS k ON k.company_id = c.id
ORDER BY c.id

-- What the matcher looks at of a person that it found.
-- name: knownPerson
SELECT c.first_name, c.family_name, co.name, c.birthday
FROM contact AS c LEFT JOIN company AS co ON co.id = c.company_id
WHERE c.id = ?
-- name: knownNorms
SELECT kind, norm FROM contact_point WHERE contact_id = ? AND norm <> ''
-- name: knownTown
SELECT postcode || city FROM contact_address WHERE contact_id = ? ORDER BY is_primary DESC, n LIMIT 1
-- name: companyName
SELECT name FROM company WHERE id = ?

-- Keys of what was merged: the source goes on giving them.
-- name: mergedContacts
SELECT s.merged_into, c.external_id, c.external_source
FROM contact_state AS s JOIN contact AS c ON c.id = s.contact_id
WHERE s.merged_into IS NOT NULL AND s.trashed = 1 AND c.external_id <> ''
-- name: mergedCompanies
SELECT s.merged_into, c.external_id, c.external_source
FROM company_state AS s JOIN company AS c ON c.id = s.company_id
WHERE s.merged_into IS NOT NULL AND s.trashed = 1 AND c.external_id <> ''

-- name: insertImport
INSERT INTO import (uid, started_at, source_name, header_signature, who, origin, origin_text, since, informed, lawful_basis,
    opposition_ignored_why)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: finishImport
UPDATE import SET records = ?, created = ?, updated = ?, skipped = ?, rejected = ?, to_check = ? WHERE id = ?

-- name: insertContactPoint
INSERT INTO contact_point (contact_id, n, kind, label, typed, norm, is_primary) VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: insertCompanyPoint
INSERT INTO company_point (company_id, n, kind, label, typed, norm, is_primary) VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: insertContactAddress
INSERT INTO contact_address (contact_id, n, label, street, postcode, city, region, country, is_primary)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: insertCompanyAddress
INSERT INTO company_address (company_id, n, label, street, postcode, city, region, country, is_primary)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: insertContactTag
INSERT INTO contact_tag (contact_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING
-- name: insertCompanyTag
INSERT INTO company_tag (company_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING
-- name: insertContactCustom
INSERT INTO contact_custom (contact_id, field_id, value) VALUES (?, ?, ?)
ON CONFLICT (contact_id, field_id) DO UPDATE SET value = excluded.value
-- name: insertCompanyCustom
INSERT INTO company_custom (company_id, field_id, value) VALUES (?, ?, ?)
ON CONFLICT (company_id, field_id) DO UPDATE SET value = excluded.value
-- name: insertContactState
INSERT INTO contact_state (contact_id, owner_id, archived, trashed) VALUES (?, ?, ?, ?)
-- name: insertCompanyState
INSERT INTO company_state (company_id, owner_id, archived, trashed) VALUES (?, ?, ?, ?)
-- name: insertConsent
INSERT INTO consent_event (uid, contact_id, channel, kind, happened_on, means, evidence, import_id, recorded_at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
WHERE NOT EXISTS (SELECT 1 FROM consent_event
    WHERE contact_id = ?2 AND channel = ?3 AND kind = ?4 AND happened_on IS ?5)
-- name: insertNewConsent
INSERT INTO consent_event (uid, contact_id, channel, kind, happened_on, means, evidence, import_id, recorded_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: linkCompany
UPDATE contact SET company_id = ? WHERE id = ?
-- name: externalContacts
SELECT id, trim(first_name || ' ' || family_name) FROM contact
WHERE external_source = ? AND external_id <> '' AND id IN (SELECT contact_id FROM contact_key) ORDER BY id
-- name: externalCompanies
SELECT id, name FROM company
WHERE external_source = ? AND external_id <> '' AND id IN (SELECT company_id FROM company_key) ORDER BY id

-- name: createUndoId
CREATE TEMP TABLE IF NOT EXISTS undo_id (kind INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID
-- name: clearUndoId
DELETE FROM temp.undo_id WHERE 1
-- name: createdContacts
INSERT INTO temp.undo_id (kind, id) SELECT 0, id FROM contact WHERE import_id = ?
-- name: createdCompanies
INSERT INTO temp.undo_id (kind, id) SELECT 1, id FROM company WHERE import_id = ?
-- name: keepUndoId
DELETE FROM temp.undo_id WHERE kind = ? AND id = ?
-- name: keepConsented
DELETE FROM temp.undo_id WHERE kind = 0
    AND id IN (SELECT contact_id FROM consent_event WHERE import_id IS NOT ?)
-- name: keepCompaniesInUse
DELETE FROM temp.undo_id WHERE kind = 1
    AND id IN (SELECT company_id FROM contact WHERE company_id IS NOT NULL
        AND id NOT IN (SELECT id FROM temp.undo_id WHERE kind = 0))
-- name: undoIds
SELECT id FROM temp.undo_id WHERE kind = ? ORDER BY id
-- name: keptContacts
SELECT c.id, trim(c.first_name || ' ' || c.family_name) FROM contact AS c
WHERE c.import_id = ? AND c.id NOT IN (SELECT id FROM temp.undo_id WHERE kind = 0) ORDER BY c.id
-- name: keptCompanies
SELECT c.id, c.name FROM company AS c
WHERE c.import_id = ? AND c.id NOT IN (SELECT id FROM temp.undo_id WHERE kind = 1) ORDER BY c.id
-- name: contactByUid
SELECT c.id, coalesce(s.trashed, 0) FROM contact AS c LEFT JOIN contact_state AS s ON s.contact_id = c.id WHERE c.uid = ?
-- name: companyByUid
SELECT c.id, coalesce(s.trashed, 0) FROM company AS c LEFT JOIN company_state AS s ON s.company_id = c.id WHERE c.uid = ?
