-- What a session mixed otherwise than its version says: in another strength, or (none) without it.
CREATE TABLE session_deviation (
    session_id    INTEGER NOT NULL REFERENCES session (id),
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    strength      TEXT,
    unit          TEXT,
    PRIMARY KEY (session_id, ingredient_id),
    CHECK ((strength IS NULL) = (unit IS NULL))
) STRICT, WITHOUT ROWID;
ALTER TABLE session ADD COLUMN deviation_reason TEXT;

CREATE TRIGGER session_deviation_is_never_added_late BEFORE INSERT ON session_deviation
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_deviation_is_never_changed BEFORE UPDATE ON session_deviation
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
    OR (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_deviation_is_never_erased BEFORE DELETE ON session_deviation
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
