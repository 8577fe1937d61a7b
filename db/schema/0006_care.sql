-- A session: whatever is not known yet is NULL until it is signed. ended_day is the clinic's own day, set by the signature.
CREATE TABLE session (
    id                 INTEGER PRIMARY KEY,
    key                TEXT    NOT NULL UNIQUE,
    state              TEXT    NOT NULL CHECK (state IN ('OPEN', 'SIGNED')),
    row_version        INTEGER NOT NULL,
    patient_id         INTEGER NOT NULL REFERENCES patient (id),
    practitioner_id    INTEGER NOT NULL REFERENCES practitioner (id),
    started            INTEGER NOT NULL,
    ended              INTEGER,
    ended_day          TEXT,
    region             TEXT,
    indication         TEXT,
    version_id         INTEGER REFERENCES version (id),
    volume_microlitres INTEGER,
    last_aspirin_day   TEXT,
    last_aspirin_time  INTEGER, -- minutes since midnight
    note               TEXT    NOT NULL,
    aspirin_override   TEXT    NOT NULL,
    allergy_override   TEXT    NOT NULL,
    objection_override TEXT    NOT NULL,
    signed_at          INTEGER,
    signed_by          TEXT,
    certification_id   INTEGER REFERENCES certification (id),
    CHECK ((state = 'SIGNED') = (signed_at IS NOT NULL)),
    CHECK ((state = 'SIGNED') = (signed_by IS NOT NULL)),
    CHECK (state = 'OPEN' OR (ended IS NOT NULL AND ended_day IS NOT NULL AND region IS NOT NULL
                              AND indication IS NOT NULL AND version_id IS NOT NULL AND volume_microlitres IS NOT NULL))
) STRICT;
CREATE INDEX session_by_patient ON session (patient_id, started);
CREATE INDEX session_unsigned ON session (started) WHERE state = 'OPEN';
-- All that the audit asks of a session, in the order of time.
CREATE INDEX session_by_start ON session (started, state, version_id, patient_id, ended);

-- Folded words to find it by (db/search.h): its own, and those of its patient.
CREATE TABLE session_own_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES session (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_own_token_by_row ON session_own_token (row_id);
CREATE VIEW session_token AS
SELECT token, row_id FROM session_own_token
UNION ALL
SELECT patient_token.token, session.id AS row_id
FROM patient_token JOIN session ON session.patient_id = patient_token.row_id;

CREATE TABLE session_lot (
    session_id    INTEGER NOT NULL REFERENCES session (id),
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    lot_id        INTEGER NOT NULL REFERENCES lot (id),
    PRIMARY KEY (session_id, ingredient_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_lot_by_lot ON session_lot (lot_id, session_id);

CREATE TABLE session_answer (
    session_id INTEGER NOT NULL REFERENCES session (id),
    question   TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    PRIMARY KEY (session_id, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE addendum (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id),
    at         INTEGER NOT NULL,
    author     TEXT    NOT NULL,
    text       TEXT    NOT NULL
) STRICT;
CREATE INDEX addendum_by_session ON addendum (session_id);

-- A line of the aftercare plan, with the version of the rules that it was made from.
CREATE TABLE aftercare (
    id               INTEGER PRIMARY KEY,
    session_id       INTEGER NOT NULL REFERENCES session (id),
    code             TEXT    NOT NULL,
    starts           INTEGER NOT NULL,
    minimum_ends     INTEGER,
    recommended_ends INTEGER,
    needs_clearance  INTEGER NOT NULL CHECK (needs_clearance IN (0, 1)),
    rules_version    TEXT    NOT NULL,
    cleared_at       INTEGER,
    cleared_by       TEXT,
    clearance_reason TEXT,
    UNIQUE (session_id, code),
    CHECK ((cleared_at IS NULL) = (cleared_by IS NULL) AND (cleared_at IS NULL) = (clearance_reason IS NULL))
) STRICT;

CREATE TABLE check_in (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id),
    kind       TEXT    NOT NULL,
    due        INTEGER NOT NULL,
    late_from  INTEGER NOT NULL,
    closed     INTEGER NOT NULL CHECK (closed IN (0, 1)),
    asked      INTEGER CHECK (asked IN (0, 1)),
    at         INTEGER,
    reaction   INTEGER CHECK (reaction IN (0, 1)),
    note       TEXT    NOT NULL,
    CHECK ((closed = 1) = (asked IS NOT NULL) AND (closed = 1) = (at IS NOT NULL))
) STRICT;
CREATE INDEX check_in_by_session ON check_in (session_id, asked, at);
CREATE INDEX check_in_open ON check_in (due) WHERE closed = 0;

CREATE TABLE check_in_adherence (
    check_in_id INTEGER NOT NULL REFERENCES check_in (id),
    code        TEXT    NOT NULL,
    adherence   TEXT    NOT NULL,
    PRIMARY KEY (check_in_id, code)
) STRICT, WITHOUT ROWID;

-- What a signature froze stays as it was. Enforced here so that no code path and no tool can forget it.
CREATE TRIGGER session_signed_is_never_changed BEFORE UPDATE ON session WHEN OLD.state = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_signed_is_never_erased BEFORE DELETE ON session WHEN OLD.state = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never erased'); END;

CREATE TRIGGER session_lot_is_never_added_late BEFORE INSERT ON session_lot
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_lot_is_never_changed BEFORE UPDATE ON session_lot
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
    OR (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_lot_is_never_erased BEFORE DELETE ON session_lot
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;

CREATE TRIGGER session_answer_is_never_added_late BEFORE INSERT ON session_answer
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_answer_is_never_changed BEFORE UPDATE ON session_answer
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
    OR (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_answer_is_never_erased BEFORE DELETE ON session_answer
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;

CREATE TRIGGER addendum_is_never_changed BEFORE UPDATE ON addendum
BEGIN SELECT RAISE(ABORT, 'an addendum is never changed'); END;
CREATE TRIGGER addendum_is_never_erased BEFORE DELETE ON addendum
BEGIN SELECT RAISE(ABORT, 'an addendum is never erased'); END;

CREATE TRIGGER aftercare_line_is_never_changed
BEFORE UPDATE OF id, session_id, code, starts, minimum_ends, recommended_ends, needs_clearance, rules_version ON aftercare
BEGIN SELECT RAISE(ABORT, 'a line of aftercare is never changed'); END;
CREATE TRIGGER aftercare_clearance_is_never_changed BEFORE UPDATE ON aftercare WHEN OLD.cleared_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a clearance is never changed'); END;
CREATE TRIGGER aftercare_is_never_erased BEFORE DELETE ON aftercare
BEGIN SELECT RAISE(ABORT, 'a line of aftercare is never erased'); END;

CREATE TRIGGER check_in_schedule_is_never_changed
BEFORE UPDATE OF id, key, session_id, kind, due, late_from ON check_in
BEGIN SELECT RAISE(ABORT, 'the schedule of a check-in is never changed'); END;
CREATE TRIGGER check_in_closed_is_never_changed BEFORE UPDATE ON check_in WHEN OLD.closed = 1
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE TRIGGER check_in_is_never_erased BEFORE DELETE ON check_in
BEGIN SELECT RAISE(ABORT, 'a check-in is never erased'); END;

CREATE TRIGGER check_in_adherence_is_never_added_late BEFORE INSERT ON check_in_adherence
WHEN (SELECT closed FROM check_in WHERE id = NEW.check_in_id) = 1
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE TRIGGER check_in_adherence_is_never_changed BEFORE UPDATE ON check_in_adherence
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE TRIGGER check_in_adherence_is_never_erased BEFORE DELETE ON check_in_adherence
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
