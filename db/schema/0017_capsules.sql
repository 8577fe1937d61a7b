-- What a signature froze, as one text with its SHA-256.
CREATE TABLE session_capsule (
    session_id INTEGER PRIMARY KEY REFERENCES session (id),
    text       TEXT    NOT NULL,
    sha256     TEXT    NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE TRIGGER session_capsule_is_never_added_late BEFORE INSERT ON session_capsule
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_capsule_is_never_changed BEFORE UPDATE ON session_capsule
BEGIN SELECT RAISE(ABORT, 'what a signature froze is never changed'); END;
CREATE TRIGGER session_capsule_is_never_erased BEFORE DELETE ON session_capsule
BEGIN SELECT RAISE(ABORT, 'what a signature froze is never erased'); END;

-- REPLACE takes a row away without asking the triggers that forbid to erase it.
CREATE TRIGGER session_signed_is_never_replaced BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM session WHERE (id = NEW.id OR key = NEW.key) AND state = 'SIGNED')
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
