-- Platelet-rich plasma made of a patient's own blood: how, with what, and what came out.
CREATE TABLE prp (
    id                     INTEGER PRIMARY KEY,
    key                    TEXT    NOT NULL UNIQUE,
    patient_id             INTEGER NOT NULL REFERENCES patient (id),
    drawn                  INTEGER NOT NULL,
    recognised_by          TEXT    NOT NULL,
    prepared_by            INTEGER NOT NULL REFERENCES practitioner (id),
    blood_microlitres      INTEGER NOT NULL CHECK (blood_microlitres > 0),
    anticoagulant          TEXT    NOT NULL,
    anticoagulant_lot      TEXT    NOT NULL,
    kit                    TEXT    NOT NULL,
    kit_lot                TEXT    NOT NULL,
    kit_expires            TEXT    NOT NULL,
    centrifuge             TEXT    NOT NULL,
    obtained_microlitres   INTEGER NOT NULL CHECK (obtained_microlitres > 0),
    platelets_before       TEXT,
    platelets_after        TEXT,
    activator              TEXT    NOT NULL,
    activator_lot          TEXT    NOT NULL,
    note                   TEXT    NOT NULL,
    added_at               INTEGER NOT NULL,
    added_by               TEXT    NOT NULL
) STRICT;
CREATE INDEX prp_by_patient ON prp (patient_id, drawn);

CREATE TABLE prp_spin (
    prp_id  INTEGER NOT NULL REFERENCES prp (id) DEFERRABLE INITIALLY DEFERRED,
    number  INTEGER NOT NULL CHECK (number >= 1),
    speed   TEXT    NOT NULL,
    unit    TEXT    NOT NULL,
    minutes TEXT    NOT NULL,
    PRIMARY KEY (prp_id, number)
) STRICT, WITHOUT ROWID;

-- Lots of what it was made with, folded, to be found by.
CREATE TABLE prp_material (
    prp_id INTEGER NOT NULL REFERENCES prp (id) DEFERRABLE INITIALLY DEFERRED,
    folded TEXT    NOT NULL,
    PRIMARY KEY (prp_id, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX prp_material_by_lot ON prp_material (folded);

-- Why a preparation that was put down wrongly is never injected. It stays in the record.
CREATE TABLE prp_invalidation (
    prp_id  INTEGER PRIMARY KEY REFERENCES prp (id),
    at      INTEGER NOT NULL,
    by_name TEXT    NOT NULL,
    reason  TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

-- What a session injects of a preparation, and by what the patient was recognised before.
CREATE TABLE session_prp (
    session_id    INTEGER PRIMARY KEY REFERENCES session (id),
    prp_id        INTEGER REFERENCES prp (id),
    microlitres   INTEGER CHECK (microlitres > 0),
    recognised_by TEXT    NOT NULL
) STRICT;
CREATE INDEX session_prp_by_prp ON session_prp (prp_id);

CREATE TRIGGER prp_is_never_replaced BEFORE INSERT ON prp
WHEN EXISTS (SELECT 1 FROM prp WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a preparation is never changed'); END;
CREATE TRIGGER prp_is_never_changed BEFORE UPDATE ON prp
BEGIN SELECT RAISE(ABORT, 'a preparation is never changed'); END;
CREATE TRIGGER prp_is_never_erased BEFORE DELETE ON prp
BEGIN SELECT RAISE(ABORT, 'a preparation is never erased'); END;
-- Its parts are written before it.
CREATE TRIGGER prp_spin_is_never_added_late BEFORE INSERT ON prp_spin
WHEN EXISTS (SELECT 1 FROM prp WHERE id = NEW.prp_id)
BEGIN SELECT RAISE(ABORT, 'a preparation is never changed'); END;
CREATE TRIGGER prp_spin_is_never_changed BEFORE UPDATE ON prp_spin
BEGIN SELECT RAISE(ABORT, 'a preparation is never changed'); END;
CREATE TRIGGER prp_spin_is_never_erased BEFORE DELETE ON prp_spin
BEGIN SELECT RAISE(ABORT, 'a preparation is never erased'); END;
CREATE TRIGGER prp_material_is_never_added_late BEFORE INSERT ON prp_material
WHEN EXISTS (SELECT 1 FROM prp WHERE id = NEW.prp_id)
BEGIN SELECT RAISE(ABORT, 'a preparation is never changed'); END;
CREATE TRIGGER prp_material_is_never_changed BEFORE UPDATE ON prp_material
BEGIN SELECT RAISE(ABORT, 'a preparation is never changed'); END;
CREATE TRIGGER prp_material_is_never_erased BEFORE DELETE ON prp_material
BEGIN SELECT RAISE(ABORT, 'a preparation is never erased'); END;

CREATE TRIGGER session_prp_is_never_added_late BEFORE INSERT ON session_prp
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_prp_is_never_changed BEFORE UPDATE ON session_prp
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
    OR (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_prp_is_never_erased BEFORE DELETE ON session_prp
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER prp_invalidation_is_never_replaced BEFORE INSERT ON prp_invalidation
WHEN EXISTS (SELECT 1 FROM prp_invalidation WHERE prp_id = NEW.prp_id)
BEGIN SELECT RAISE(ABORT, 'an invalidation is never changed'); END;
CREATE TRIGGER prp_invalidation_is_never_changed BEFORE UPDATE ON prp_invalidation
BEGIN SELECT RAISE(ABORT, 'an invalidation is never changed'); END;
CREATE TRIGGER prp_invalidation_is_never_erased BEFORE DELETE ON prp_invalidation
BEGIN SELECT RAISE(ABORT, 'an invalidation is never erased'); END;
