-- The clinic's own catalogue of certifications: what one of a type usually says. NULL months are "never expires".
CREATE TABLE certification_type (
    id              INTEGER PRIMARY KEY,
    key             TEXT    NOT NULL UNIQUE,
    name            TEXT    NOT NULL CHECK (name <> ''),
    name_folded     TEXT    NOT NULL UNIQUE,
    name_fr         TEXT    NOT NULL,
    name_el         TEXT    NOT NULL,
    category        TEXT    NOT NULL,
    issuer          TEXT    NOT NULL,
    validity_months INTEGER,
    row_version     INTEGER NOT NULL
) STRICT;

-- Days before the expiry at which somebody is reminded.
CREATE TABLE certification_type_reminder (
    type_id INTEGER NOT NULL REFERENCES certification_type (id),
    days    INTEGER NOT NULL,
    PRIMARY KEY (type_id, days)
) STRICT, WITHOUT ROWID;

CREATE TABLE certification_type_technique (
    type_id   INTEGER NOT NULL REFERENCES certification_type (id),
    technique TEXT    NOT NULL,
    PRIMARY KEY (type_id, technique)
) STRICT, WITHOUT ROWID;

-- None: for every indication.
CREATE TABLE certification_type_indication (
    type_id    INTEGER NOT NULL REFERENCES certification_type (id),
    indication TEXT    NOT NULL,
    PRIMARY KEY (type_id, indication)
) STRICT, WITHOUT ROWID;

ALTER TABLE certification ADD COLUMN type_id INTEGER REFERENCES certification_type (id);

-- What a certification is limited to; none: nothing.
CREATE TABLE certification_indication (
    certification_id INTEGER NOT NULL REFERENCES certification (id),
    indication       TEXT    NOT NULL,
    PRIMARY KEY (certification_id, indication)
) STRICT, WITHOUT ROWID;

-- Courses with their hours. One that corrects another takes its place; both stay.
CREATE TABLE training (
    id                 INTEGER PRIMARY KEY,
    key                TEXT    NOT NULL UNIQUE,
    practitioner_id    INTEGER NOT NULL REFERENCES practitioner (id),
    title              TEXT    NOT NULL,
    provider           TEXT    NOT NULL,
    first_day          TEXT    NOT NULL,
    last_day           TEXT,
    hours              TEXT    NOT NULL,
    category           TEXT    NOT NULL,
    certificate_number TEXT    NOT NULL,
    corrects_id        INTEGER UNIQUE REFERENCES training (id)
) STRICT;
CREATE INDEX training_by_practitioner ON training (practitioner_id);

CREATE TRIGGER certification_type_is_never_erased BEFORE DELETE ON certification_type
BEGIN SELECT RAISE(ABORT, 'a certification type is never erased'); END;
CREATE TRIGGER certification_indication_is_never_changed BEFORE UPDATE ON certification_indication
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE TRIGGER certification_indication_is_never_erased BEFORE DELETE ON certification_indication
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE TRIGGER training_is_never_changed BEFORE UPDATE ON training
BEGIN SELECT RAISE(ABORT, 'a training is never changed'); END;
CREATE TRIGGER training_is_never_erased BEFORE DELETE ON training
BEGIN SELECT RAISE(ABORT, 'a training is never erased'); END;
