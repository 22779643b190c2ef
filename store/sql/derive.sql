-- What derive.cpp runs. The scratch table lives in memory, one for each connection. CROSS JOIN keeps it outside: the
-- planner, which knows nothing of its size, would rather scan all contacts to derive one.

-- name: createScratchId
CREATE TEMP TABLE IF NOT EXISTS scratch_id (id INTEGER PRIMARY KEY)
-- name: clearScratchId
DELETE FROM temp.scratch_id WHERE 1
-- name: addScratchId
INSERT OR IGNORE INTO temp.scratch_id (id) VALUES (?)

-- name: contacts
SELECT c.id, c.first_name, c.family_name, c.job, c.note, co.name, ifnull(st.trashed, 0),
    c.uid, c.company_id, c.relation, c.last_contact_on, c.to_check
FROM temp.scratch_id AS s
CROSS JOIN contact AS c ON c.id = s.id
LEFT JOIN contact_state AS st ON st.contact_id = c.id
LEFT JOIN company AS co ON co.id = c.company_id
WHERE c.absent = 0
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
SELECT c.id, c.name, c.siren, c.siret, c.vat_number, c.note, ifnull(st.trashed, 0),
    c.uid, c.relation, c.last_contact_on, c.to_check
FROM temp.scratch_id AS s
CROSS JOIN company AS c ON c.id = s.id
LEFT JOIN company_state AS st ON st.company_id = c.id
WHERE c.absent = 0
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

-- One row of the index a statement, in ascending order: the index then gathers them all before it writes (fts5: a delete is
-- by rowid, an insert needs no trigger, so that no statement opens a savepoint, which would end a segment).
-- name: removeDoc
DELETE FROM search_index WHERE rowid = ?
-- name: addDoc
INSERT INTO search_index (rowid, name, org, points, town, note) VALUES (?, ?, ?, ?, ?, ?)
-- name: count
INSERT INTO setting (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1

-- name: keyOf
SELECT sort_key FROM {kind}_key WHERE {kind}_id = ?
-- name: writeContactKey
INSERT INTO contact_key (contact_id, sort_key) VALUES (?, ?)
ON CONFLICT (contact_id) DO UPDATE SET sort_key = excluded.sort_key
-- name: removeContactKey
DELETE FROM contact_key WHERE contact_id = ?
-- name: writeCompanyKey
INSERT INTO company_key (company_id, sort_key, name_key) VALUES (?, ?, ?)
ON CONFLICT (company_id) DO UPDATE SET sort_key = excluded.sort_key, name_key = excluded.name_key
-- name: removeCompanyKey
DELETE FROM company_key WHERE company_id = ?

-- name: writeContactRow
INSERT INTO contact_row (contact_id, uid, name, town, phone, email, relation, last_contact_on, to_check, job, company, company_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (contact_id) DO UPDATE
SET uid = excluded.uid, name = excluded.name, town = excluded.town, phone = excluded.phone, email = excluded.email,
    relation = excluded.relation, last_contact_on = excluded.last_contact_on, to_check = excluded.to_check,
    job = excluded.job, company = excluded.company, company_id = excluded.company_id
-- name: removeContactRow
DELETE FROM contact_row WHERE contact_id = ?
-- name: writeCompanyRow
INSERT INTO company_row (company_id, uid, name, town, phone, email, relation, last_contact_on, to_check)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (company_id) DO UPDATE
SET uid = excluded.uid, name = excluded.name, town = excluded.town, phone = excluded.phone, email = excluded.email,
    relation = excluded.relation, last_contact_on = excluded.last_contact_on, to_check = excluded.to_check
-- name: removeCompanyRow
DELETE FROM company_row WHERE company_id = ?

-- name: showContactRows
UPDATE contact_row SET (relation, last_contact_on, to_check)
    = (SELECT c.relation, c.last_contact_on, c.to_check FROM contact AS c WHERE c.id = contact_row.contact_id)
WHERE contact_id IN (SELECT id FROM temp.scratch_id)
-- name: showCompanyRows
UPDATE company_row SET (relation, last_contact_on, to_check)
    = (SELECT c.relation, c.last_contact_on, c.to_check FROM company AS c WHERE c.id = company_row.company_id)
WHERE company_id IN (SELECT id FROM temp.scratch_id)

-- name: clearIndex
INSERT INTO search_index (search_index) VALUES ('delete-all')
-- name: clearContactKeys
DELETE FROM contact_key WHERE 1
-- name: clearCompanyKeys
DELETE FROM company_key WHERE 1
-- name: clearContactRows
DELETE FROM contact_row WHERE 1
-- name: clearCompanyRows
DELETE FROM company_row WHERE 1

-- name: contactsOfCompany
SELECT id FROM contact WHERE company_id = ? ORDER BY id
-- name: contactIdsAfter
SELECT id FROM contact WHERE id > ? ORDER BY id LIMIT 2000
-- name: companyIdsAfter
SELECT id FROM company WHERE id > ? ORDER BY id LIMIT 2000
