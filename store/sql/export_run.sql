-- What exports read, each table in the order of the records' ids (export_rows.cpp).

-- name: contactRows
SELECT id, uid, civility, first_name, family_name, job, department, company_id, birthday, relation, nature, note,
    origin, source, obtained_on, obtained_from, last_contact_on, informed_on, informed_how, lawful_basis, external_id,
    external_source, import_id, to_check
FROM contact WHERE id >= ? ORDER BY id
-- name: companyRows
SELECT id, uid, name, siren, siret, vat_number, naf, relation, note,
    origin, source, obtained_on, obtained_from, last_contact_on, informed_on, informed_how, lawful_basis, external_id,
    external_source, import_id, to_check
FROM company WHERE id >= ? ORDER BY id
-- name: contactPoints
SELECT contact_id, n, kind, label, typed, norm, is_primary FROM contact_point WHERE contact_id >= ? ORDER BY contact_id, n
-- name: companyPoints
SELECT company_id, n, kind, label, typed, norm, is_primary FROM company_point WHERE company_id >= ? ORDER BY company_id, n
-- name: contactAddresses
SELECT contact_id, n, label, street, postcode, city, region, country, is_primary
FROM contact_address WHERE contact_id >= ? ORDER BY contact_id, n
-- name: companyAddresses
SELECT company_id, n, label, street, postcode, city, region, country, is_primary
FROM company_address WHERE company_id >= ? ORDER BY company_id, n
-- name: contactStates
SELECT contact_id, owner_id, archived FROM contact_state WHERE contact_id >= ? ORDER BY contact_id
-- name: companyStates
SELECT company_id, owner_id, archived FROM company_state WHERE company_id >= ? ORDER BY company_id
-- name: contactTags
SELECT contact_id, tag_id FROM contact_tag WHERE contact_id >= ? ORDER BY contact_id
-- name: companyTags
SELECT company_id, tag_id FROM company_tag WHERE company_id >= ? ORDER BY company_id
-- name: contactCustom
SELECT contact_id, field_id, value FROM contact_custom WHERE contact_id >= ? ORDER BY contact_id, field_id
-- name: companyCustom
SELECT company_id, field_id, value FROM company_custom WHERE company_id >= ? ORDER BY company_id, field_id
-- name: consentEvents
SELECT contact_id, channel, kind, happened_on, means, evidence FROM consent_event WHERE contact_id >= ? ORDER BY contact_id, id
-- name: consents
SELECT channel, kind, happened_on, means, evidence FROM consent_event
WHERE contact_id = ?1
    OR contact_id IN (SELECT contact_id FROM contact_state WHERE merged_into = ?1 AND trashed = 1)
ORDER BY id
-- name: mergedInto
SELECT DISTINCT merged_into FROM contact_state WHERE merged_into IS NOT NULL AND trashed = 1
-- name: members
SELECT id, name FROM member ORDER BY id
-- name: tags
SELECT id, name FROM tag ORDER BY name, id
-- name: companyNames
SELECT id, uid, name FROM company ORDER BY id
