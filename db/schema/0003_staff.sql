CREATE TABLE practitioner (
    id              INTEGER PRIMARY KEY,
    key             TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL CHECK (name <> ''),
    name_folded     TEXT NOT NULL,
    profession      TEXT NOT NULL,
    register_number TEXT NOT NULL
) STRICT;

-- Counts from issued through the whole of expires; NULL is "never expires", said so.
CREATE TABLE certification (
    id              INTEGER PRIMARY KEY,
    key             TEXT    NOT NULL UNIQUE,
    practitioner_id INTEGER NOT NULL REFERENCES practitioner (id),
    type            TEXT    NOT NULL,
    issuer          TEXT    NOT NULL,
    issuer_folded   TEXT    NOT NULL,
    number          TEXT    NOT NULL,
    issued          TEXT    NOT NULL,
    expires         TEXT
) STRICT;
CREATE INDEX certification_by_practitioner ON certification (practitioner_id);
CREATE INDEX certification_by_number ON certification (number, issuer_folded);
CREATE INDEX certification_by_expiry ON certification (expires) WHERE expires IS NOT NULL;

CREATE TABLE certification_technique (
    certification_id INTEGER NOT NULL REFERENCES certification (id),
    technique        TEXT    NOT NULL,
    PRIMARY KEY (certification_id, technique)
) STRICT, WITHOUT ROWID;

-- A proof is never rewritten: another one is added.
CREATE TRIGGER certification_is_never_changed BEFORE UPDATE ON certification
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE TRIGGER certification_is_never_erased BEFORE DELETE ON certification
BEGIN SELECT RAISE(ABORT, 'a certification is never erased'); END;
CREATE TRIGGER certification_technique_is_never_changed BEFORE UPDATE ON certification_technique
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE TRIGGER certification_technique_is_never_erased BEFORE DELETE ON certification_technique
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
