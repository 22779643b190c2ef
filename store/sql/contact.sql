-- name: insert
INSERT INTO contact (uid, civility, first_name, family_name, job, department, company_id, birthday, relation, nature, note,
    origin, source, obtained_on, obtained_from, last_contact_on, informed_on, informed_how, lawful_basis,
    external_id, external_source, import_id, to_check)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: update
UPDATE contact SET civility = ?, first_name = ?, family_name = ?, job = ?, department = ?, company_id = ?, birthday = ?,
    relation = ?, nature = ?, note = ?, origin = ?, source = ?, obtained_on = ?, obtained_from = ?, last_contact_on = ?,
    informed_on = ?, informed_how = ?, lawful_basis = ?, external_id = ?, external_source = ?, import_id = ?, to_check = ?
WHERE id = ?
-- name: byId
SELECT c.id, c.uid, c.civility, c.first_name, c.family_name, c.job, c.department, c.company_id, c.birthday, c.relation,
    c.nature, c.note, c.origin, c.source, c.obtained_on, c.obtained_from, c.last_contact_on, c.informed_on, c.informed_how,
    c.lawful_basis, c.external_id, c.external_source, c.import_id, c.to_check, co.name
FROM contact AS c LEFT JOIN company AS co ON co.id = c.company_id
WHERE c.id = ?
-- name: idByUid
SELECT id FROM contact WHERE uid = ?
-- name: count
SELECT count(*) FROM contact_key
