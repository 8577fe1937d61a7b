-- What the packing and the delivery note say beside the label; NULL is not said. A lot without a unit is not counted.
ALTER TABLE lot ADD COLUMN legal_class TEXT;
ALTER TABLE lot ADD COLUMN gtin TEXT;
ALTER TABLE lot ADD COLUMN storage TEXT;
ALTER TABLE lot ADD COLUMN received TEXT;
ALTER TABLE lot ADD COLUMN supplier TEXT;
ALTER TABLE lot ADD COLUMN unit TEXT;
CREATE INDEX lot_by_gtin ON lot (gtin) WHERE gtin IS NOT NULL;

-- More or less of a lot, in thousandths of its unit. What a session used is in session_lot alone.
CREATE TABLE movement (
    id          INTEGER PRIMARY KEY,
    lot_id      INTEGER NOT NULL REFERENCES lot (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('RECEIVED', 'WASTED', 'CORRECTED', 'RETURNED')),
    thousandths INTEGER NOT NULL CHECK (thousandths <> 0),
    at          INTEGER NOT NULL,
    author      TEXT    NOT NULL,
    witness     TEXT    NOT NULL,
    reason      TEXT    NOT NULL
) STRICT;
CREATE INDEX movement_by_lot ON movement (lot_id);

CREATE TRIGGER movement_is_never_changed BEFORE UPDATE ON movement
BEGIN SELECT RAISE(ABORT, 'a movement is never changed'); END;
CREATE TRIGGER movement_is_never_erased BEFORE DELETE ON movement
BEGIN SELECT RAISE(ABORT, 'a movement is never erased'); END;

-- How much of a counted lot the session used, in thousandths of the lot's unit.
ALTER TABLE session_lot ADD COLUMN used INTEGER CHECK (used > 0);
CREATE INDEX session_lot_counted ON session_lot (lot_id) WHERE used IS NOT NULL;

-- Everything that moved a lot: what was recorded, and what signed sessions used. Their sum is what is on hand.
CREATE VIEW lot_movement AS
SELECT id, lot_id, kind, thousandths, at, author, witness, reason, NULL AS session_id, '' AS session_key
FROM movement
UNION ALL
SELECT session.id, session_lot.lot_id, 'USED', -session_lot.used, session.signed_at, session.signed_by, '', '',
       session.id, session.key
FROM session_lot JOIN session ON session.id = session_lot.session_id
WHERE session_lot.used IS NOT NULL AND session.state = 'SIGNED';

-- A lot or a version taken out of use, until it is released.
CREATE TABLE hold (
    id             INTEGER PRIMARY KEY,
    lot_id         INTEGER REFERENCES lot (id),
    version_id     INTEGER REFERENCES version (id),
    reason         TEXT    NOT NULL CHECK (reason <> ''),
    held_at        INTEGER NOT NULL,
    held_by        TEXT    NOT NULL,
    released_at    INTEGER,
    released_by    TEXT,
    release_reason TEXT,
    CHECK ((lot_id IS NULL) <> (version_id IS NULL)),
    CHECK ((released_at IS NULL) = (released_by IS NULL) AND (released_at IS NULL) = (release_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX hold_in_force_of_lot ON hold (lot_id) WHERE lot_id IS NOT NULL AND released_at IS NULL;
CREATE UNIQUE INDEX hold_in_force_of_version ON hold (version_id) WHERE version_id IS NOT NULL AND released_at IS NULL;
CREATE INDEX hold_by_lot ON hold (lot_id) WHERE lot_id IS NOT NULL;
CREATE INDEX hold_by_version ON hold (version_id) WHERE version_id IS NOT NULL;

CREATE TRIGGER hold_as_begun_is_never_changed
BEFORE UPDATE OF id, lot_id, version_id, reason, held_at, held_by ON hold
BEGIN SELECT RAISE(ABORT, 'how a hold began is never changed'); END;
CREATE TRIGGER hold_released_is_never_changed BEFORE UPDATE ON hold WHEN OLD.released_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a released hold is never changed'); END;
CREATE TRIGGER hold_is_never_erased BEFORE DELETE ON hold
BEGIN SELECT RAISE(ABORT, 'a hold is never erased'); END;
