-- name: insert
INSERT INTO company (uid, name, siren, siret, vat_number, naf, relation, note,
    origin, source, obtained_on, obtained_from, last_contact_on, informed_on, informed_how, lawful_basis,
    external_id, external_source, import_id, to_check)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: update
UPDATE company SET name = ?, siren = ?, siret = ?, vat_number = ?, naf = ?, relation = ?, note = ?,
    origin = ?, source = ?, obtained_on = ?, obtained_from = ?, last_contact_on = ?,
    informed_on = ?, informed_how = ?, lawful_basis = ?, external_id = ?, external_source = ?, import_id = ?, to_check = ?
WHERE id = ?
-- name: byId
SELECT id, uid, name, siren, siret, vat_number, naf, relation, note,
    origin, source, obtained_on, obtained_from, last_contact_on, informed_on, informed_how,
    lawful_basis, external_id, external_source, import_id, to_check
FROM company WHERE id = ?
-- name: idByUid
SELECT id FROM company WHERE uid = ?
-- name: idByNameKey
SELECT company_id FROM company_key WHERE name_key = ? ORDER BY company_id LIMIT 1
-- name: count
SELECT count(*) FROM company_key
-- name: contactIds
SELECT c.id FROM contact AS c JOIN contact_key AS k ON k.contact_id = c.id WHERE c.company_id = ? ORDER BY k.sort_key
