-- A photograph of a patient. Its bytes are kept as documents' are; it lies among the sessions by when it was taken.
CREATE TABLE photo (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    region     TEXT    NOT NULL,
    seen_from  TEXT    NOT NULL,
    taken      INTEGER NOT NULL,
    note       TEXT    NOT NULL,
    width      INTEGER NOT NULL CHECK (width > 0),
    height     INTEGER NOT NULL CHECK (height > 0),
    content_id INTEGER NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
    added_at   INTEGER NOT NULL,
    added_by   TEXT    NOT NULL
) STRICT;
CREATE INDEX photo_by_patient ON photo (patient_id, taken);

-- Why nobody is shown a photograph any more. It stays in the record.
CREATE TABLE photo_hiding (
    photo_id INTEGER PRIMARY KEY REFERENCES photo (id),
    at       INTEGER NOT NULL,
    by_name  TEXT    NOT NULL,
    reason   TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER photo_is_never_replaced BEFORE INSERT ON photo
WHEN EXISTS (SELECT 1 FROM photo WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a photograph is never changed'); END;
CREATE TRIGGER photo_is_never_changed BEFORE UPDATE ON photo
BEGIN SELECT RAISE(ABORT, 'a photograph is never changed'); END;
CREATE TRIGGER photo_is_never_erased BEFORE DELETE ON photo
BEGIN SELECT RAISE(ABORT, 'a photograph is never erased'); END;
CREATE TRIGGER photo_hiding_is_never_replaced BEFORE INSERT ON photo_hiding
WHEN EXISTS (SELECT 1 FROM photo_hiding WHERE photo_id = NEW.photo_id)
BEGIN SELECT RAISE(ABORT, 'hiding a photograph is never changed'); END;
CREATE TRIGGER photo_hiding_is_never_changed BEFORE UPDATE ON photo_hiding
BEGIN SELECT RAISE(ABORT, 'hiding a photograph is never changed'); END;
CREATE TRIGGER photo_hiding_is_never_erased BEFORE DELETE ON photo_hiding
BEGIN SELECT RAISE(ABORT, 'hiding a photograph is never erased'); END;

-- The bytes of files, whatever has them, are never replaced either.
CREATE TRIGGER content_is_never_replaced BEFORE INSERT ON content
WHEN EXISTS (SELECT 1 FROM content WHERE id = NEW.id OR sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'a file is never replaced'); END;
CREATE TRIGGER content_piece_is_never_replaced BEFORE INSERT ON content_piece
WHEN EXISTS (SELECT 1 FROM content_piece WHERE content_id = NEW.content_id AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'a file is never replaced'); END;

-- What an invalid session gives back is a kind of movement of its own.
DROP VIEW lot_movement;
CREATE VIEW lot_movement AS
SELECT id, lot_id, kind, thousandths, at, author, witness, reason, NULL AS session_id, '' AS session_key
FROM movement
UNION ALL
SELECT session.id, session_lot.lot_id, 'USED', -session_lot.used, session.signed_at, session.signed_by, '', '',
       session.id, session.key
FROM session_lot JOIN session ON session.id = session_lot.session_id
WHERE session_lot.used IS NOT NULL AND session.state = 'SIGNED'
UNION ALL
SELECT session.id, session_lot.lot_id, 'GIVEN_BACK', session_lot.used, session_invalidation.at,
       session_invalidation.by_name, '', session_invalidation.reason, session.id, session.key
FROM session_lot JOIN session ON session.id = session_lot.session_id
JOIN session_invalidation ON session_invalidation.session_id = session.id
WHERE session_lot.used IS NOT NULL
UNION ALL
SELECT vial.id, vial_lot.lot_id, 'OPENED', -vial_lot.used, vial.added_at, vial.added_by, '', vial.key, NULL, ''
FROM vial_lot JOIN vial ON vial.id = vial_lot.vial_id
WHERE vial_lot.used IS NOT NULL;
