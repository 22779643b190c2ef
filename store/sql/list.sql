-- name: byName
SELECT {kind}_id FROM {kind}_key ORDER BY sort_key, {kind}_id
-- name: contactsArchived
SELECT k.contact_id FROM contact_state AS s JOIN contact_key AS k ON k.contact_id = s.contact_id
WHERE s.archived = 1 ORDER BY k.sort_key, k.contact_id
-- name: contactsTrash
SELECT s.contact_id FROM contact_state AS s JOIN contact AS c ON c.id = s.contact_id
WHERE s.trashed = 1 AND s.merged_into IS NULL ORDER BY c.family_name COLLATE NOCASE, c.first_name COLLATE NOCASE, c.id
-- name: contactsHidden
SELECT contact_id FROM contact_state WHERE archived = 1 ORDER BY contact_id
-- name: companiesArchived
SELECT k.company_id FROM company_state AS s JOIN company_key AS k ON k.company_id = s.company_id
WHERE s.archived = 1 ORDER BY k.sort_key, k.company_id
-- name: companiesTrash
SELECT s.company_id FROM company_state AS s JOIN company AS c ON c.id = s.company_id
WHERE s.trashed = 1 AND s.merged_into IS NULL ORDER BY c.name COLLATE NOCASE, c.id
-- name: companiesHidden
SELECT company_id FROM company_state WHERE archived = 1 ORDER BY company_id

-- Whether it is archived is looked for among the few that are.
-- name: contactRow
SELECT r.uid, r.name,
    iif(r.town <> '', r.town, (SELECT co.town FROM company_row AS co WHERE co.company_id = r.company_id)),
    r.phone, r.email, r.relation, r.last_contact_on, r.to_check,
    EXISTS (SELECT 1 FROM contact_state AS s INDEXED BY contact_state_archived WHERE s.contact_id = r.contact_id AND s.archived = 1), r.job, r.company
FROM contact_row AS r WHERE r.contact_id = ?
-- name: companyRow
SELECT r.uid, r.name, r.town, r.phone, r.email, r.relation, r.last_contact_on, r.to_check,
    EXISTS (SELECT 1 FROM company_state AS s INDEXED BY company_state_archived WHERE s.company_id = r.company_id AND s.archived = 1)
FROM company_row AS r WHERE r.company_id = ?
-- name: contactTags
SELECT t.name, t.colour FROM contact_tag AS l JOIN tag AS t ON t.id = l.tag_id WHERE l.contact_id = ? ORDER BY t.name, t.id
-- name: companyTags
SELECT t.name, t.colour FROM company_tag AS l JOIN tag AS t ON t.id = l.tag_id WHERE l.company_id = ? ORDER BY t.name, t.id
