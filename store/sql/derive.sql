-- What derive.cpp runs. The scratch tables live in memory, one set for each connection. CROSS JOIN keeps them outside: the
-- planner, which knows nothing of their size, would rather scan all contacts to derive one.

-- name: createScratchId
CREATE TEMP TABLE IF NOT EXISTS scratch_id (id INTEGER PRIMARY KEY)
-- name: createScratchDoc
CREATE TEMP TABLE IF NOT EXISTS scratch_doc (
    id INTEGER PRIMARY KEY, name TEXT, org TEXT, points TEXT, town TEXT, note TEXT)
-- name: createScratchKey
CREATE TEMP TABLE IF NOT EXISTS scratch_key (id INTEGER PRIMARY KEY, sort_key BLOB, name_key TEXT)
-- name: clearScratchId
DELETE FROM temp.scratch_id WHERE 1
-- name: clearScratchDoc
DELETE FROM temp.scratch_doc WHERE 1
-- name: clearScratchKey
DELETE FROM temp.scratch_key WHERE 1
-- name: addScratchId
INSERT OR IGNORE INTO temp.scratch_id (id) VALUES (?)
-- name: addScratchDoc
INSERT INTO temp.scratch_doc (id, name, org, points, town, note) VALUES (?, ?, ?, ?, ?, ?)
-- name: addScratchKey
INSERT INTO temp.scratch_key (id, sort_key, name_key) VALUES (?, ?, ?)

-- name: contacts
SELECT c.id, c.first_name, c.family_name, c.job, c.note, co.name
FROM temp.scratch_id AS s
CROSS JOIN contact AS c ON c.id = s.id
LEFT JOIN contact_state AS st ON st.contact_id = c.id
LEFT JOIN company AS co ON co.id = c.company_id
WHERE ifnull(st.trashed, 0) = 0 AND c.absent = 0
ORDER BY s.id
-- name: contactPoints
SELECT p.contact_id, p.kind, p.typed, p.norm
FROM temp.scratch_id AS s CROSS JOIN contact_point AS p ON p.contact_id = s.id
ORDER BY s.id, p.is_primary DESC, p.kind, p.n
-- name: contactTowns
SELECT a.contact_id, a.postcode, a.city, a.country
FROM temp.scratch_id AS s CROSS JOIN contact_address AS a ON a.contact_id = s.id
ORDER BY s.id, a.is_primary DESC, a.n
-- name: contactCustom
SELECT v.contact_id, v.value
FROM temp.scratch_id AS s CROSS JOIN contact_custom AS v ON v.contact_id = s.id
ORDER BY s.id, v.field_id

-- name: companies
SELECT c.id, c.name, c.siren, c.siret, c.vat_number, c.note
FROM temp.scratch_id AS s
CROSS JOIN company AS c ON c.id = s.id
LEFT JOIN company_state AS st ON st.company_id = c.id
WHERE ifnull(st.trashed, 0) = 0 AND c.absent = 0
ORDER BY s.id
-- name: companyPoints
SELECT p.company_id, p.kind, p.typed, p.norm
FROM temp.scratch_id AS s CROSS JOIN company_point AS p ON p.company_id = s.id
ORDER BY s.id, p.is_primary DESC, p.kind, p.n
-- name: companyTowns
SELECT a.company_id, a.postcode, a.city, a.country
FROM temp.scratch_id AS s CROSS JOIN company_address AS a ON a.company_id = s.id
ORDER BY s.id, a.is_primary DESC, a.n
-- name: companyCustom
SELECT v.company_id, v.value
FROM temp.scratch_id AS s CROSS JOIN company_custom AS v ON v.company_id = s.id
ORDER BY s.id, v.field_id

-- name: removeDocs
DELETE FROM search_doc
WHERE id IN (SELECT 2 * id + ? FROM temp.scratch_id) AND id NOT IN (SELECT id FROM temp.scratch_doc)
-- name: writeDocs
INSERT INTO search_doc (id, name, org, points, town, note)
SELECT d.id, d.name, d.org, d.points, d.town, d.note FROM temp.scratch_doc AS d WHERE 1 ORDER BY d.id
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, org = excluded.org, points = excluded.points, town = excluded.town, note = excluded.note
WHERE search_doc.name <> excluded.name OR search_doc.org <> excluded.org OR search_doc.points <> excluded.points
    OR search_doc.town <> excluded.town OR search_doc.note <> excluded.note
-- name: addDocs
INSERT INTO search_doc (id, name, org, points, town, note)
SELECT id, name, org, points, town, note FROM temp.scratch_doc ORDER BY id
-- name: countIndexWrite
INSERT INTO setting (name, value) VALUES ('index_writes', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1

-- name: removeContactKeys
DELETE FROM contact_key
WHERE contact_id IN (SELECT id FROM temp.scratch_id) AND contact_id NOT IN (SELECT id FROM temp.scratch_key)
-- name: writeContactKeys
INSERT INTO contact_key (contact_id, sort_key, updated_at)
SELECT id, sort_key, ? FROM temp.scratch_key WHERE 1
ON CONFLICT (contact_id) DO UPDATE SET sort_key = excluded.sort_key, updated_at = excluded.updated_at
-- name: removeCompanyKeys
DELETE FROM company_key
WHERE company_id IN (SELECT id FROM temp.scratch_id) AND company_id NOT IN (SELECT id FROM temp.scratch_key)
-- name: writeCompanyKeys
INSERT INTO company_key (company_id, sort_key, name_key, updated_at)
SELECT id, sort_key, name_key, ? FROM temp.scratch_key WHERE 1
ON CONFLICT (company_id) DO UPDATE
SET sort_key = excluded.sort_key, name_key = excluded.name_key, updated_at = excluded.updated_at

-- name: addContactKeys
INSERT INTO contact_key (contact_id, sort_key, updated_at) SELECT id, sort_key, ? FROM temp.scratch_key ORDER BY id
-- name: addCompanyKeys
INSERT INTO company_key (company_id, sort_key, name_key, updated_at)
SELECT id, sort_key, name_key, ? FROM temp.scratch_key ORDER BY id

-- name: touchContactKeys
UPDATE contact_key SET updated_at = ? WHERE contact_id IN (SELECT id FROM temp.scratch_id)
-- name: touchCompanyKeys
UPDATE company_key SET updated_at = ? WHERE company_id IN (SELECT id FROM temp.scratch_id)

-- name: contactsOfCompany
SELECT id FROM contact WHERE company_id = ? ORDER BY id
-- name: contactIdsAfter
SELECT id FROM contact WHERE id > ? ORDER BY id LIMIT 2000
-- name: companyIdsAfter
SELECT id FROM company WHERE id > ? ORDER BY id LIMIT 2000
