-- The clinic's own words for what a patient reads before deciding; the last written for a subject and language counts.
CREATE TABLE consent_text (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    subject    TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    written_at INTEGER NOT NULL,
    written_by TEXT    NOT NULL
) STRICT;
CREATE INDEX consent_text_in_use ON consent_text (subject, language, id);

-- What a patient read and decided, each time anew. Version and indication belong to a treatment.
CREATE TABLE consent (
    id              INTEGER PRIMARY KEY,
    key             TEXT    NOT NULL UNIQUE,
    patient_id      INTEGER NOT NULL REFERENCES patient (id),
    subject         TEXT    NOT NULL,
    version_id      INTEGER REFERENCES version (id),
    indication      TEXT,
    practitioner_id INTEGER NOT NULL REFERENCES practitioner (id),
    language        TEXT    NOT NULL,
    form            TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    sha256          TEXT    NOT NULL CHECK (length(sha256) = 64),
    decision        TEXT    NOT NULL CHECK (decision IN ('GIVEN', 'REFUSED')),
    decided_at      INTEGER NOT NULL,
    way             TEXT,
    signature       TEXT    NOT NULL, -- strokes in thousandths of the pad's width
    document_id     INTEGER REFERENCES document (id),
    guardian        TEXT    NOT NULL,
    interpreter     TEXT    NOT NULL,
    note            TEXT    NOT NULL,
    recorded_at     INTEGER NOT NULL,
    recorded_by     TEXT    NOT NULL,
    CHECK ((subject = 'TREATMENT') = (version_id IS NOT NULL)),
    CHECK ((subject = 'TREATMENT') = (indication IS NOT NULL)),
    CHECK ((decision = 'GIVEN') <= (way IS NOT NULL))
) STRICT;
CREATE INDEX consent_by_patient ON consent (patient_id, decided_at, id);

CREATE TABLE consent_withdrawal (
    consent_id  INTEGER PRIMARY KEY REFERENCES consent (id),
    at          INTEGER NOT NULL,
    note        TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT    NOT NULL
) STRICT;

CREATE TRIGGER consent_text_is_never_replaced BEFORE INSERT ON consent_text
WHEN EXISTS (SELECT 1 FROM consent_text WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a consent text is never changed'); END;
CREATE TRIGGER consent_text_is_never_changed BEFORE UPDATE ON consent_text
BEGIN SELECT RAISE(ABORT, 'a consent text is never changed'); END;
CREATE TRIGGER consent_text_is_never_erased BEFORE DELETE ON consent_text
BEGIN SELECT RAISE(ABORT, 'a consent text is never erased'); END;
CREATE TRIGGER consent_is_never_replaced BEFORE INSERT ON consent
WHEN EXISTS (SELECT 1 FROM consent WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a consent is never changed'); END;
CREATE TRIGGER consent_is_never_changed BEFORE UPDATE ON consent
BEGIN SELECT RAISE(ABORT, 'a consent is never changed'); END;
CREATE TRIGGER consent_is_never_erased BEFORE DELETE ON consent
BEGIN SELECT RAISE(ABORT, 'a consent is never erased'); END;
CREATE TRIGGER consent_withdrawal_is_of_a_given_one BEFORE INSERT ON consent_withdrawal
WHEN (SELECT decision FROM consent WHERE id = NEW.consent_id) IS NOT 'GIVEN'
BEGIN SELECT RAISE(ABORT, 'only a given consent is withdrawn'); END;
CREATE TRIGGER consent_withdrawal_is_never_replaced BEFORE INSERT ON consent_withdrawal
WHEN EXISTS (SELECT 1 FROM consent_withdrawal WHERE consent_id = NEW.consent_id)
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;
CREATE TRIGGER consent_withdrawal_is_never_changed BEFORE UPDATE ON consent_withdrawal
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;
CREATE TRIGGER consent_withdrawal_is_never_erased BEFORE DELETE ON consent_withdrawal
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never erased'); END;
