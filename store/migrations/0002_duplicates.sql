-- Duplicates: what was merged into what, and which pairs are two after all.

-- A record that was merged lies in the trash and says where its life goes on; its append-only events are read from there.
ALTER TABLE contact_state ADD COLUMN merged_into INTEGER REFERENCES contact(id);
ALTER TABLE company_state ADD COLUMN merged_into INTEGER REFERENCES company(id);
CREATE INDEX contact_state_merged ON contact_state (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX company_state_merged ON company_state (merged_into) WHERE merged_into IS NOT NULL;

-- Somebody looked and said: two. The lower id stands first.
CREATE TABLE contact_distinct (
    contact_id INTEGER NOT NULL REFERENCES contact(id),
    other_id INTEGER NOT NULL REFERENCES contact(id),
    PRIMARY KEY (contact_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE company_distinct (
    company_id INTEGER NOT NULL REFERENCES company(id),
    other_id INTEGER NOT NULL REFERENCES company(id),
    PRIMARY KEY (company_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_distinct_other ON contact_distinct (other_id);
CREATE INDEX company_distinct_other ON company_distinct (other_id);
