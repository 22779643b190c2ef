-- The schema of the first release. Forward only: never edited once released.
-- Rules: STRICT tables; local id + shared uid; instants in UTC milliseconds (_at), dates as ISO text (_on);
-- references by local id without ON DELETE action; no trigger but the three of the search index.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE key_period (
    header BLOB NOT NULL PRIMARY KEY,
    from_at INTEGER NOT NULL,
    to_at INTEGER
) STRICT, WITHOUT ROWID;

-- Who works with this carnet: declared, not proved.
CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    initials TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1
) STRICT;

-- One import run: what was answered and what came of it.
CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    started_at INTEGER NOT NULL,
    source_name TEXT NOT NULL,
    header_signature BLOB NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    origin INTEGER NOT NULL DEFAULT 0,
    origin_text TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL DEFAULT '',
    informed TEXT NOT NULL DEFAULT '',
    lawful_basis TEXT NOT NULL DEFAULT '',
    records INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    to_check INTEGER NOT NULL DEFAULT 0,
    opposition_ignored_why TEXT NOT NULL DEFAULT '',
    undone_at INTEGER
) STRICT;

CREATE TABLE company (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    siren TEXT NOT NULL DEFAULT '',
    siret TEXT NOT NULL DEFAULT '',
    vat_number TEXT NOT NULL DEFAULT '',
    naf TEXT NOT NULL DEFAULT '',
    relation INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    origin INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    obtained_on TEXT,
    obtained_from INTEGER NOT NULL DEFAULT 0,
    last_contact_on TEXT,
    informed_on TEXT,
    informed_how TEXT NOT NULL DEFAULT '',
    lawful_basis TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    external_source TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import(id),
    to_check TEXT NOT NULL DEFAULT '',
    absent INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    civility TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    job TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    company_id INTEGER REFERENCES company(id),
    birthday TEXT NOT NULL DEFAULT '',
    relation INTEGER NOT NULL DEFAULT 0,
    nature INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    origin INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    obtained_on TEXT,
    obtained_from INTEGER NOT NULL DEFAULT 0,
    last_contact_on TEXT,
    informed_on TEXT,
    informed_how TEXT NOT NULL DEFAULT '',
    lawful_basis TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    external_source TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import(id),
    to_check TEXT NOT NULL DEFAULT '',
    absent INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Ways to reach somebody; n is a random 31-bit number, so that two devices never give the same one.
CREATE TABLE contact_point (
    contact_id INTEGER NOT NULL REFERENCES contact(id),
    n INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    typed TEXT NOT NULL,
    norm TEXT NOT NULL DEFAULT '',
    is_primary INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (contact_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE company_point (
    company_id INTEGER NOT NULL REFERENCES company(id),
    n INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    typed TEXT NOT NULL,
    norm TEXT NOT NULL DEFAULT '',
    is_primary INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (company_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_address (
    contact_id INTEGER NOT NULL REFERENCES contact(id),
    n INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    is_primary INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (contact_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE company_address (
    company_id INTEGER NOT NULL REFERENCES company(id),
    n INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    is_primary INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (company_id, n)
) STRICT, WITHOUT ROWID;

-- What bulk changes touch, in narrow tables of their own.
CREATE TABLE contact_state (
    contact_id INTEGER NOT NULL PRIMARY KEY REFERENCES contact(id),
    owner_id INTEGER REFERENCES member(id),
    archived INTEGER NOT NULL DEFAULT 0,
    trashed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE company_state (
    company_id INTEGER NOT NULL PRIMARY KEY REFERENCES company(id),
    owner_id INTEGER REFERENCES member(id),
    archived INTEGER NOT NULL DEFAULT 0,
    trashed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    colour INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE contact_tag (
    contact_id INTEGER NOT NULL REFERENCES contact(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    PRIMARY KEY (contact_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE company_tag (
    company_id INTEGER NOT NULL REFERENCES company(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    PRIMARY KEY (company_id, tag_id)
) STRICT, WITHOUT ROWID;

-- The user's own fields.
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    owner_kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    type INTEGER NOT NULL DEFAULT 0,
    choices TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE contact_custom (
    contact_id INTEGER NOT NULL REFERENCES contact(id),
    field_id INTEGER NOT NULL REFERENCES custom_field(id),
    value TEXT NOT NULL,
    PRIMARY KEY (contact_id, field_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE company_custom (
    company_id INTEGER NOT NULL REFERENCES company(id),
    field_id INTEGER NOT NULL REFERENCES custom_field(id),
    value TEXT NOT NULL,
    PRIMARY KEY (company_id, field_id)
) STRICT, WITHOUT ROWID;

-- Documents kept inside: the row is recorded, the bytes (immutable, named by their hash) are not.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    contact_id INTEGER REFERENCES contact(id),
    company_id INTEGER REFERENCES company(id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE document_chunk (
    sha256 BLOB NOT NULL,
    n INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, n)
) STRICT, WITHOUT ROWID;

-- Oppositions and consents, append-only: a mistake is corrected by a new event.
CREATE TABLE consent_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    contact_id INTEGER NOT NULL REFERENCES contact(id),
    channel INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    happened_on TEXT,
    means TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import(id),
    recorded_at INTEGER NOT NULL
) STRICT;

-- What was done, by whom and when: no value, no name. Chained by HMAC (journal.h).
CREATE TABLE journal (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    entry BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    n INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE journal_ref (
    uid BLOB NOT NULL PRIMARY KEY,
    ref BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The forward changesets of commands, applied inverted to undo them (undo_log.h).
CREATE TABLE undo (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    command TEXT NOT NULL,
    arguments TEXT NOT NULL,
    kind INTEGER NOT NULL,
    reverses INTEGER,
    reversed_by INTEGER,
    import_id INTEGER,
    user_version INTEGER NOT NULL,
    length INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

-- Derived: can be made again from the rows above at any time (derive.h).
CREATE TABLE contact_key (
    contact_id INTEGER PRIMARY KEY,
    sort_key BLOB NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE company_key (
    company_id INTEGER PRIMARY KEY,
    sort_key BLOB NOT NULL,
    name_key TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- id = 2 * record id + kind (0 contact, 1 company); folded text only.
CREATE TABLE search_doc (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    org TEXT NOT NULL,
    points TEXT NOT NULL,
    town TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(
    name, org, points, town, note,
    content = 'search_doc', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = column
);
INSERT INTO search_index (search_index, rank) VALUES ('pgsz', 3900);
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0);
INSERT INTO search_index (search_index, rank) VALUES ('crisismerge', 1999);

CREATE TRIGGER search_doc_insert AFTER INSERT ON search_doc BEGIN
    INSERT INTO search_index (rowid, name, org, points, town, note)
    VALUES (new.id, new.name, new.org, new.points, new.town, new.note);
END;
CREATE TRIGGER search_doc_delete AFTER DELETE ON search_doc BEGIN
    INSERT INTO search_index (search_index, rowid, name, org, points, town, note)
    VALUES ('delete', old.id, old.name, old.org, old.points, old.town, old.note);
END;
CREATE TRIGGER search_doc_update AFTER UPDATE ON search_doc BEGIN
    INSERT INTO search_index (search_index, rowid, name, org, points, town, note)
    VALUES ('delete', old.id, old.name, old.org, old.points, old.town, old.note);
    INSERT INTO search_index (rowid, name, org, points, town, note)
    VALUES (new.id, new.name, new.org, new.points, new.town, new.note);
END;

-- A large import drops the plain indexes and makes them again from this text (bulk_indexes.h).
CREATE INDEX contact_key_sort ON contact_key (sort_key);
CREATE INDEX company_key_sort ON company_key (sort_key);
CREATE INDEX company_key_name ON company_key (name_key);
CREATE INDEX contact_point_norm ON contact_point (norm) WHERE norm <> '';
CREATE INDEX company_point_norm ON company_point (norm) WHERE norm <> '';
CREATE INDEX contact_company ON contact (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX contact_external ON contact (external_id, external_source) WHERE external_id <> '';
CREATE INDEX company_external ON company (external_id, external_source) WHERE external_id <> '';
CREATE INDEX company_siret ON company (siret) WHERE siret <> '';
CREATE INDEX contact_state_archived ON contact_state (contact_id) WHERE archived = 1;
CREATE INDEX contact_state_trashed ON contact_state (contact_id) WHERE trashed = 1;
CREATE INDEX company_state_archived ON company_state (company_id) WHERE archived = 1;
CREATE INDEX company_state_trashed ON company_state (company_id) WHERE trashed = 1;
CREATE INDEX contact_tag_tag ON contact_tag (tag_id);
CREATE INDEX company_tag_tag ON company_tag (tag_id);
CREATE INDEX contact_import ON contact (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX company_import ON company (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX document_contact ON document (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX document_company ON document (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX consent_event_contact ON consent_event (contact_id);
