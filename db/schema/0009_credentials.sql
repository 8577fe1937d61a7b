ALTER TABLE practitioner ADD COLUMN in_register TEXT;

ALTER TABLE certification ADD COLUMN jurisdiction TEXT;
ALTER TABLE certification ADD COLUMN conditions TEXT;
-- What it took the place of; that one stays as it was.
ALTER TABLE certification ADD COLUMN renews_id INTEGER REFERENCES certification (id);

-- Who checked a certification, when, against what and with which result. The last word of the issuer counts.
CREATE TABLE verification (
    id               INTEGER PRIMARY KEY,
    key              TEXT    NOT NULL UNIQUE,
    certification_id INTEGER NOT NULL REFERENCES certification (id),
    verified_by      INTEGER NOT NULL REFERENCES practitioner (id),
    on_day           TEXT    NOT NULL,
    method           TEXT    NOT NULL,
    source           TEXT    NOT NULL,
    reference        TEXT    NOT NULL,
    result           TEXT    NOT NULL,
    next_due         TEXT
) STRICT;
CREATE INDEX verification_by_certification ON verification (certification_id, id);

-- Suspended, revoked or reinstated from the first minute of a day.
CREATE TABLE sanction (
    id               INTEGER PRIMARY KEY,
    key              TEXT    NOT NULL UNIQUE,
    certification_id INTEGER NOT NULL REFERENCES certification (id),
    kind             TEXT    NOT NULL,
    from_day         TEXT    NOT NULL,
    reason           TEXT    NOT NULL
) STRICT;
CREATE INDEX sanction_by_certification ON sanction (certification_id, id);

-- A credential sheet that left the clinic: of whom, to whom, in which language, exactly which file.
CREATE TABLE handover (
    id              INTEGER PRIMARY KEY,
    key             TEXT    NOT NULL UNIQUE,
    practitioner_id INTEGER NOT NULL REFERENCES practitioner (id),
    patient_id      INTEGER REFERENCES patient (id),
    given_to        TEXT    NOT NULL,
    language        TEXT    NOT NULL,
    paper_digest    TEXT    NOT NULL,
    at              INTEGER NOT NULL,
    by_name         TEXT    NOT NULL
) STRICT;
CREATE INDEX handover_by_patient ON handover (patient_id) WHERE patient_id IS NOT NULL;

CREATE TRIGGER verification_is_never_changed BEFORE UPDATE ON verification
BEGIN SELECT RAISE(ABORT, 'a verification is never changed'); END;
CREATE TRIGGER verification_is_never_erased BEFORE DELETE ON verification
BEGIN SELECT RAISE(ABORT, 'a verification is never erased'); END;
CREATE TRIGGER sanction_is_never_changed BEFORE UPDATE ON sanction
BEGIN SELECT RAISE(ABORT, 'a sanction is never changed'); END;
CREATE TRIGGER sanction_is_never_erased BEFORE DELETE ON sanction
BEGIN SELECT RAISE(ABORT, 'a sanction is never erased'); END;
CREATE TRIGGER handover_is_never_changed BEFORE UPDATE ON handover
BEGIN SELECT RAISE(ABORT, 'a handing over is never changed'); END;
CREATE TRIGGER handover_is_never_erased BEFORE DELETE ON handover
BEGIN SELECT RAISE(ABORT, 'a handing over is never erased'); END;
