-- A patient's history as it was taken on one occasion, whole. The one taken last counts.
CREATE TABLE history (
    id                INTEGER PRIMARY KEY,
    key               TEXT    NOT NULL UNIQUE,
    patient_id        INTEGER NOT NULL REFERENCES patient (id),
    taken_at          INTEGER NOT NULL,
    taken_by          TEXT    NOT NULL,
    takes_medicines   TEXT    NOT NULL,
    treated_elsewhere TEXT    NOT NULL,
    note              TEXT    NOT NULL
) STRICT;
CREATE INDEX history_by_patient ON history (patient_id, id);

CREATE TABLE history_answer (
    history_id INTEGER NOT NULL REFERENCES history (id),
    condition  TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    until_day  TEXT,
    PRIMARY KEY (history_id, condition)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_medicine (
    history_id INTEGER NOT NULL REFERENCES history (id),
    position   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    PRIMARY KEY (history_id, position)
) STRICT, WITHOUT ROWID;

-- Mesotherapy that another clinic gave. Whatever is empty is not known.
CREATE TABLE history_treatment (
    history_id INTEGER NOT NULL REFERENCES history (id),
    position   INTEGER NOT NULL,
    at_time    TEXT    NOT NULL,
    country    TEXT    NOT NULL,
    clinic     TEXT    NOT NULL,
    product    TEXT    NOT NULL,
    reaction   TEXT    NOT NULL,
    PRIMARY KEY (history_id, position)
) STRICT, WITHOUT ROWID;

-- A history is taken, with all its parts, in one go: what comes later is another one.
CREATE TRIGGER history_is_never_replaced BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a history is never changed'); END;
CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'a history is never changed'); END;
CREATE TRIGGER history_is_never_erased BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'a history is never erased'); END;
CREATE TRIGGER history_answer_is_never_changed BEFORE UPDATE ON history_answer
BEGIN SELECT RAISE(ABORT, 'a history is never changed'); END;
CREATE TRIGGER history_answer_is_never_erased BEFORE DELETE ON history_answer
BEGIN SELECT RAISE(ABORT, 'a history is never changed'); END;
CREATE TRIGGER history_medicine_is_never_changed BEFORE UPDATE ON history_medicine
BEGIN SELECT RAISE(ABORT, 'a history is never changed'); END;
CREATE TRIGGER history_medicine_is_never_erased BEFORE DELETE ON history_medicine
BEGIN SELECT RAISE(ABORT, 'a history is never changed'); END;
CREATE TRIGGER history_treatment_is_never_changed BEFORE UPDATE ON history_treatment
BEGIN SELECT RAISE(ABORT, 'a history is never changed'); END;
CREATE TRIGGER history_treatment_is_never_erased BEFORE DELETE ON history_treatment
BEGIN SELECT RAISE(ABORT, 'a history is never changed'); END;

-- Why the patient was treated in spite of a contraindication.
ALTER TABLE session ADD COLUMN contraindication_override TEXT;

-- What more is known of an allergy; NULL where nobody asked.
ALTER TABLE patient_allergy ADD COLUMN kind TEXT;
ALTER TABLE patient_allergy ADD COLUMN certainty TEXT;
ALTER TABLE patient_allergy ADD COLUMN severity TEXT;
ALTER TABLE patient_allergy ADD COLUMN reaction TEXT;
