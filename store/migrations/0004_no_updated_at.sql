-- Nobody reads when a record was derived last: the journal says when it changed. Kept beside the sort key it made every change of a
-- tag or an owner write the wide key rows of all records that it touched.

ALTER TABLE contact_key DROP COLUMN updated_at;
ALTER TABLE company_key DROP COLUMN updated_at;
