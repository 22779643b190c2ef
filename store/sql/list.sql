-- name: contactsActive
SELECT contact_id FROM contact_key ORDER BY sort_key, contact_id
-- name: contactsArchived
SELECT k.contact_id FROM contact_state AS s JOIN contact_key AS k ON k.contact_id = s.contact_id
WHERE s.archived = 1 ORDER BY k.sort_key, k.contact_id
-- name: contactsTrash
SELECT s.contact_id FROM contact_state AS s JOIN contact AS c ON c.id = s.contact_id
WHERE s.trashed = 1 AND s.merged_into IS NULL ORDER BY c.family_name COLLATE NOCASE, c.first_name COLLATE NOCASE, c.id
-- name: contactsHidden
SELECT contact_id FROM contact_state WHERE archived = 1 ORDER BY contact_id
-- name: companiesActive
SELECT company_id FROM company_key ORDER BY sort_key, company_id
-- name: companiesArchived
SELECT k.company_id FROM company_state AS s JOIN company_key AS k ON k.company_id = s.company_id
WHERE s.archived = 1 ORDER BY k.sort_key, k.company_id
-- name: companiesTrash
SELECT s.company_id FROM company_state AS s JOIN company AS c ON c.id = s.company_id
WHERE s.trashed = 1 AND s.merged_into IS NULL ORDER BY c.name COLLATE NOCASE, c.id
-- name: companiesHidden
SELECT company_id FROM company_state WHERE archived = 1 ORDER BY company_id

-- name: contactRow
SELECT c.uid, c.first_name, c.family_name, c.job, co.name, c.relation, c.last_contact_on, c.to_check,
    (SELECT s.archived FROM contact_state AS s WHERE s.contact_id = c.id),
    ifnull(
        (SELECT a.city FROM contact_address AS a WHERE a.contact_id = c.id AND a.city <> '' ORDER BY a.is_primary DESC, a.n LIMIT 1),
        (SELECT a.city FROM company_address AS a WHERE a.company_id = c.company_id AND a.city <> ''
            ORDER BY a.is_primary DESC, a.n LIMIT 1)),
    (SELECT p.typed FROM contact_point AS p WHERE p.contact_id = c.id AND p.kind IN (2, 3, 4)
        ORDER BY p.kind, p.is_primary DESC, p.n LIMIT 1),
    (SELECT p.typed FROM contact_point AS p WHERE p.contact_id = c.id AND p.kind = 1 ORDER BY p.is_primary DESC, p.n LIMIT 1)
FROM contact AS c LEFT JOIN company AS co ON co.id = c.company_id
WHERE c.id = ?
-- name: companyRow
SELECT c.uid, c.name, '', '', '', c.relation, c.last_contact_on, c.to_check,
    (SELECT s.archived FROM company_state AS s WHERE s.company_id = c.id),
    (SELECT a.city FROM company_address AS a WHERE a.company_id = c.id AND a.city <> '' ORDER BY a.is_primary DESC, a.n LIMIT 1),
    (SELECT p.typed FROM company_point AS p WHERE p.company_id = c.id AND p.kind IN (2, 3, 4)
        ORDER BY p.kind, p.is_primary DESC, p.n LIMIT 1),
    (SELECT p.typed FROM company_point AS p WHERE p.company_id = c.id AND p.kind IN (1, 6)
        ORDER BY p.kind, p.is_primary DESC, p.n LIMIT 1)
FROM company AS c
WHERE c.id = ?
-- name: contactTags
SELECT t.name, t.colour FROM contact_tag AS l JOIN tag AS t ON t.id = l.tag_id WHERE l.contact_id = ? ORDER BY t.name, t.id
-- name: companyTags
SELECT t.name, t.colour FROM company_tag AS l JOIN tag AS t ON t.id = l.tag_id WHERE l.company_id = ? ORDER BY t.name, t.id
