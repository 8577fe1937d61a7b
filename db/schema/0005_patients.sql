CREATE TABLE patient (
    id            INTEGER PRIMARY KEY,
    key           TEXT    NOT NULL UNIQUE,
    family_name   TEXT    NOT NULL CHECK (family_name <> ''),
    given_name    TEXT    NOT NULL,
    name_folded   TEXT    NOT NULL, -- family name first
    born          TEXT    NOT NULL,
    sex           TEXT    NOT NULL,
    phone         TEXT    NOT NULL,
    email         TEXT    NOT NULL,
    language      TEXT    NOT NULL,
    allergy_state TEXT    NOT NULL CHECK (allergy_state IN ('NEVER_ASKED', 'ASKED_UNKNOWN', 'NONE', 'LISTED')),
    row_version   INTEGER NOT NULL
) STRICT;
CREATE INDEX patient_by_name ON patient (name_folded, born);
CREATE INDEX patient_by_birth ON patient (born);

CREATE TABLE patient_allergy (
    patient_id     INTEGER NOT NULL REFERENCES patient (id),
    position       INTEGER NOT NULL,
    substance      TEXT    NOT NULL,
    allergen_group TEXT,
    PRIMARY KEY (patient_id, position)
) STRICT, WITHOUT ROWID;

-- Folded words of the name, and the digits of number, phone and birth date, to find the patient by (db/search.h).
CREATE TABLE patient_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES patient (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX patient_token_by_row ON patient_token (row_id);
