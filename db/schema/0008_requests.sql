-- A patient's request for documents, with the days that the law gave it, and how it was answered.
CREATE TABLE request (
    id            INTEGER PRIMARY KEY,
    key           TEXT    NOT NULL UNIQUE,
    patient_id    INTEGER NOT NULL REFERENCES patient (id),
    received      TEXT    NOT NULL,
    channel       TEXT    NOT NULL,
    language      TEXT    NOT NULL,
    note          TEXT    NOT NULL,
    target        TEXT    NOT NULL,
    legal_limit   TEXT    NOT NULL,
    answered_at   INTEGER,
    answered_by   TEXT,
    identity_seen TEXT,
    handed_over   TEXT,
    paper_digest  TEXT,
    CHECK ((answered_at IS NULL) = (answered_by IS NULL) AND (answered_at IS NULL) = (identity_seen IS NULL)
           AND (answered_at IS NULL) = (handed_over IS NULL) AND (answered_at IS NULL) = (paper_digest IS NULL))
) STRICT;
CREATE INDEX request_by_patient ON request (patient_id);
CREATE INDEX request_open ON request (target) WHERE answered_at IS NULL;

-- Folded words to find it by (db/search.h): its own, and those of its patient.
CREATE TABLE request_own_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES request (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_own_token_by_row ON request_own_token (row_id);
CREATE VIEW request_token AS
SELECT token, row_id FROM request_own_token
UNION ALL
SELECT patient_token.token, request.id AS row_id
FROM patient_token JOIN request ON request.patient_id = patient_token.row_id;

CREATE TRIGGER request_as_asked_is_never_changed
BEFORE UPDATE OF id, key, patient_id, received, channel, language, note, target, legal_limit ON request
BEGIN SELECT RAISE(ABORT, 'what was asked is never changed'); END;
CREATE TRIGGER request_answered_is_never_changed BEFORE UPDATE ON request WHEN OLD.answered_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an answered request is never changed'); END;
CREATE TRIGGER request_is_never_erased BEFORE DELETE ON request
BEGIN SELECT RAISE(ABORT, 'a request is never erased'); END;
