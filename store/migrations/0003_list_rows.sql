-- Lists read one narrow derived row for each record in place of five tables, and the search index keeps no copy of its texts:
-- a deletion is by rowid alone. All of it is derived again when the file is opened (migrator.cpp).

DROP TRIGGER search_doc_insert;
DROP TRIGGER search_doc_delete;
DROP TRIGGER search_doc_update;
DROP TABLE search_index;
DROP TABLE search_doc;

-- rowid = 2 * record id + kind (0 contact, 1 company); folded text only.
CREATE VIRTUAL TABLE search_index USING fts5(
    name, org, points, town, note,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = column
);
INSERT INTO search_index (search_index, rank) VALUES ('pgsz', 3900);
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0);
INSERT INTO search_index (search_index, rank) VALUES ('crisismerge', 1999);

-- What a list shows of a record, of one in the trash too.
CREATE TABLE contact_row (
    contact_id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL,
    name TEXT NOT NULL,
    job TEXT NOT NULL,
    company TEXT NOT NULL,
    company_id INTEGER,
    town TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    relation INTEGER NOT NULL,
    last_contact_on TEXT,
    to_check TEXT NOT NULL
) STRICT;

CREATE TABLE company_row (
    company_id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL,
    name TEXT NOT NULL,
    town TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    relation INTEGER NOT NULL,
    last_contact_on TEXT,
    to_check TEXT NOT NULL
) STRICT;

-- Read once in the life of an import, by its undo: a scan does.
DROP INDEX contact_import;
DROP INDEX company_import;
