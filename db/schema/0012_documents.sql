-- The bytes of documents, once for all documents that have them, in pieces.
CREATE TABLE content (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT    NOT NULL UNIQUE,
    size   INTEGER NOT NULL CHECK (size > 0)
) STRICT;
CREATE TABLE content_piece (
    content_id INTEGER NOT NULL REFERENCES content (id),
    position   INTEGER NOT NULL,
    bytes      BLOB    NOT NULL,
    UNIQUE (content_id, position)
) STRICT;

-- A file that belongs to one thing. What took its place names it; it stays.
CREATE TABLE document (
    id          INTEGER PRIMARY KEY,
    key         TEXT    NOT NULL UNIQUE,
    owner_kind  TEXT    NOT NULL,
    owner_id    INTEGER NOT NULL,
    type        TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    language    TEXT,
    valid_until TEXT,
    replaces_id INTEGER REFERENCES document (id),
    file_name   TEXT    NOT NULL,
    content_id  INTEGER NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
    added_at    INTEGER NOT NULL,
    added_by    TEXT    NOT NULL
) STRICT;
CREATE INDEX document_by_owner ON document (owner_kind, owner_id, id);
CREATE INDEX document_by_replaced ON document (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE TRIGGER content_is_never_changed BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;
CREATE TRIGGER content_is_never_erased BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'a document is never erased'); END;
CREATE TRIGGER content_piece_is_never_changed BEFORE UPDATE ON content_piece
BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;
CREATE TRIGGER content_piece_is_never_erased BEFORE DELETE ON content_piece
BEGIN SELECT RAISE(ABORT, 'a document is never erased'); END;
CREATE TRIGGER document_is_never_changed BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;
CREATE TRIGGER document_is_never_erased BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'a document is never erased'); END;
