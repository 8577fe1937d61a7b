-- The aftercare of a session handed to the patient, and how it was acknowledged; it may be handed over again.
CREATE TABLE handout (
    id            INTEGER PRIMARY KEY,
    key           TEXT    NOT NULL UNIQUE,
    session_id    INTEGER NOT NULL REFERENCES session (id),
    at            INTEGER NOT NULL,
    language      TEXT    NOT NULL,
    way           TEXT    NOT NULL,
    acknowledged  TEXT    NOT NULL,
    note          TEXT    NOT NULL,
    rules_version TEXT    NOT NULL,
    by_name       TEXT    NOT NULL
) STRICT;
CREATE INDEX handout_by_session ON handout (session_id);

CREATE TRIGGER handout_is_never_replaced BEFORE INSERT ON handout
WHEN EXISTS (SELECT 1 FROM handout WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a handout is never changed'); END;
CREATE TRIGGER handout_is_never_changed BEFORE UPDATE ON handout
BEGIN SELECT RAISE(ABORT, 'a handout is never changed'); END;
CREATE TRIGGER handout_is_never_erased BEFORE DELETE ON handout
BEGIN SELECT RAISE(ABORT, 'a handout is never erased'); END;
