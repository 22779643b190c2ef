-- What exports read besides the records themselves.

-- name: contactPointWidths
SELECT kind, max(n) FROM (SELECT kind, count(*) AS n FROM contact_point GROUP BY contact_id, kind) GROUP BY kind ORDER BY kind
-- name: companyPointWidths
SELECT kind, max(n) FROM (SELECT kind, count(*) AS n FROM company_point GROUP BY company_id, kind) GROUP BY kind ORDER BY kind
-- name: contactAddressWidth
SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM contact_address GROUP BY contact_id)
-- name: companyAddressWidth
SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM company_address GROUP BY company_id)
-- name: consents
SELECT channel, kind, happened_on, means, evidence FROM consent_event WHERE contact_id = ? ORDER BY id
-- name: members
SELECT id, name FROM member ORDER BY id
