-- How the patient does at a check-in; NULL where nobody asked. `urgent` names why the patient must be called at once.
ALTER TABLE check_in ADD COLUMN pain INTEGER CHECK (pain BETWEEN 0 AND 10);
ALTER TABLE check_in ADD COLUMN satisfaction TEXT;
ALTER TABLE check_in ADD COLUMN urgent TEXT CHECK (urgent <> '');
CREATE INDEX check_in_urgent ON check_in (session_id, at) WHERE urgent IS NOT NULL;

CREATE TABLE check_in_symptom (
    check_in_id INTEGER NOT NULL REFERENCES check_in (id),
    symptom     TEXT    NOT NULL,
    PRIMARY KEY (check_in_id, symptom)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER check_in_symptom_is_never_added_late BEFORE INSERT ON check_in_symptom
WHEN (SELECT closed FROM check_in WHERE id = NEW.check_in_id) = 1
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE TRIGGER check_in_symptom_is_never_changed BEFORE UPDATE ON check_in_symptom
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE TRIGGER check_in_symptom_is_never_erased BEFORE DELETE ON check_in_symptom
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;

-- REPLACE takes a row away without asking the triggers that forbid to erase it.
CREATE TRIGGER check_in_closed_is_never_replaced BEFORE INSERT ON check_in
WHEN EXISTS (SELECT 1 FROM check_in WHERE (id = NEW.id OR key = NEW.key) AND closed = 1)
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;

-- An attempt to reach the patient of a session.
CREATE TABLE contact (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id),
    at         INTEGER NOT NULL,
    by_name    TEXT    NOT NULL,
    channel    TEXT    NOT NULL,
    reached    INTEGER NOT NULL CHECK (reached IN (0, 1)),
    note       TEXT    NOT NULL
) STRICT;
CREATE INDEX contact_by_session ON contact (session_id, reached, at);
CREATE TRIGGER contact_is_never_replaced BEFORE INSERT ON contact
WHEN EXISTS (SELECT 1 FROM contact WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a contact is never changed'); END;
CREATE TRIGGER contact_is_never_changed BEFORE UPDATE ON contact
BEGIN SELECT RAISE(ABORT, 'a contact is never changed'); END;
CREATE TRIGGER contact_is_never_erased BEFORE DELETE ON contact
BEGIN SELECT RAISE(ABORT, 'a contact is never erased'); END;
