-- A container that sessions draw from: opened from the one lot in vial_lot, or mixed of the version's lots.
CREATE TABLE vial (
    id                 INTEGER PRIMARY KEY,
    key                TEXT    NOT NULL UNIQUE,
    version_id         INTEGER REFERENCES version (id), -- NULL: an opened lot
    content_microlitres INTEGER NOT NULL CHECK (content_microlitres > 0),
    opened             INTEGER NOT NULL,
    opened_by_id       INTEGER NOT NULL REFERENCES practitioner (id),
    checked_by_id      INTEGER REFERENCES practitioner (id),
    discard_after      INTEGER NOT NULL CHECK (discard_after > opened),
    added_at           INTEGER NOT NULL,
    added_by           TEXT    NOT NULL,
    CHECK ((version_id IS NULL) = (checked_by_id IS NULL)),
    CHECK (checked_by_id IS NULL OR checked_by_id <> opened_by_id)
) STRICT;
CREATE INDEX vial_by_version ON vial (version_id) WHERE version_id IS NOT NULL;
CREATE INDEX vial_by_end ON vial (discard_after);

-- What went into it; used is in thousandths of the lot's unit, where the lot is counted.
CREATE TABLE vial_lot (
    vial_id       INTEGER NOT NULL REFERENCES vial (id),
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    lot_id        INTEGER NOT NULL REFERENCES lot (id),
    used          INTEGER CHECK (used > 0),
    PRIMARY KEY (vial_id, ingredient_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX vial_lot_by_lot ON vial_lot (lot_id, vial_id);

-- Each is one puncture. What an unsigned session draws does not count yet.
CREATE TABLE session_vial (
    session_id  INTEGER NOT NULL REFERENCES session (id),
    vial_id     INTEGER NOT NULL REFERENCES vial (id),
    microlitres INTEGER NOT NULL CHECK (microlitres > 0),
    PRIMARY KEY (session_id, vial_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_vial_by_vial ON session_vial (vial_id, session_id);

CREATE TABLE vial_waste (
    id          INTEGER PRIMARY KEY,
    vial_id     INTEGER NOT NULL REFERENCES vial (id),
    microlitres INTEGER NOT NULL CHECK (microlitres > 0),
    at          INTEGER NOT NULL,
    author      TEXT    NOT NULL,
    witness     TEXT    NOT NULL CHECK (witness <> ''),
    reason      TEXT    NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX vial_waste_by_vial ON vial_waste (vial_id);

CREATE TRIGGER vial_is_never_changed BEFORE UPDATE ON vial
BEGIN SELECT RAISE(ABORT, 'a vial is never changed'); END;
CREATE TRIGGER vial_is_never_erased BEFORE DELETE ON vial
BEGIN SELECT RAISE(ABORT, 'a vial is never erased'); END;
CREATE TRIGGER vial_lot_is_never_changed BEFORE UPDATE ON vial_lot
BEGIN SELECT RAISE(ABORT, 'a vial is never changed'); END;
CREATE TRIGGER vial_lot_is_never_erased BEFORE DELETE ON vial_lot
BEGIN SELECT RAISE(ABORT, 'a vial is never erased'); END;
CREATE TRIGGER vial_waste_is_never_changed BEFORE UPDATE ON vial_waste
BEGIN SELECT RAISE(ABORT, 'waste is never changed'); END;
CREATE TRIGGER vial_waste_is_never_erased BEFORE DELETE ON vial_waste
BEGIN SELECT RAISE(ABORT, 'waste is never erased'); END;

-- A vial can be on hold as well.
CREATE TABLE hold_grown (
    id             INTEGER PRIMARY KEY,
    lot_id         INTEGER REFERENCES lot (id),
    version_id     INTEGER REFERENCES version (id),
    vial_id        INTEGER REFERENCES vial (id),
    reason         TEXT    NOT NULL CHECK (reason <> ''),
    held_at        INTEGER NOT NULL,
    held_by        TEXT    NOT NULL,
    released_at    INTEGER,
    released_by    TEXT,
    release_reason TEXT,
    CHECK ((lot_id IS NOT NULL) + (version_id IS NOT NULL) + (vial_id IS NOT NULL) = 1),
    CHECK ((released_at IS NULL) = (released_by IS NULL) AND (released_at IS NULL) = (release_reason IS NULL))
) STRICT;
INSERT INTO hold_grown (id, lot_id, version_id, reason, held_at, held_by, released_at, released_by, release_reason)
SELECT id, lot_id, version_id, reason, held_at, held_by, released_at, released_by, release_reason FROM hold;
DROP TABLE hold;
ALTER TABLE hold_grown RENAME TO hold;
CREATE UNIQUE INDEX hold_in_force_of_lot ON hold (lot_id) WHERE lot_id IS NOT NULL AND released_at IS NULL;
CREATE UNIQUE INDEX hold_in_force_of_version ON hold (version_id) WHERE version_id IS NOT NULL AND released_at IS NULL;
CREATE UNIQUE INDEX hold_in_force_of_vial ON hold (vial_id) WHERE vial_id IS NOT NULL AND released_at IS NULL;
CREATE INDEX hold_by_lot ON hold (lot_id) WHERE lot_id IS NOT NULL;
CREATE INDEX hold_by_version ON hold (version_id) WHERE version_id IS NOT NULL;
CREATE INDEX hold_by_vial ON hold (vial_id) WHERE vial_id IS NOT NULL;

CREATE TRIGGER hold_as_begun_is_never_changed
BEFORE UPDATE OF id, lot_id, version_id, vial_id, reason, held_at, held_by ON hold
BEGIN SELECT RAISE(ABORT, 'how a hold began is never changed'); END;
CREATE TRIGGER hold_released_is_never_changed BEFORE UPDATE ON hold WHEN OLD.released_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a released hold is never changed'); END;
CREATE TRIGGER hold_is_never_erased BEFORE DELETE ON hold
BEGIN SELECT RAISE(ABORT, 'a hold is never erased'); END;

-- Everything that moved a lot, now with what was opened or mixed of it.
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
SELECT vial.id, vial_lot.lot_id, 'OPENED', -vial_lot.used, vial.added_at, vial.added_by, '', vial.key, NULL, ''
FROM vial_lot JOIN vial ON vial.id = vial_lot.vial_id
WHERE vial_lot.used IS NOT NULL;
