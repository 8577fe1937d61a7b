-- Why a signed session counts nowhere any more. The session itself stays as it was signed.
CREATE TABLE session_invalidation (
    session_id INTEGER PRIMARY KEY REFERENCES session (id),
    at         INTEGER NOT NULL,
    by_name    TEXT    NOT NULL,
    reason     TEXT    NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TRIGGER session_invalidation_is_of_a_signed_one BEFORE INSERT ON session_invalidation
WHEN (SELECT state FROM session WHERE id = NEW.session_id) IS NOT 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'only a signed session is declared invalid'); END;
CREATE TRIGGER session_invalidation_is_never_replaced BEFORE INSERT ON session_invalidation
WHEN EXISTS (SELECT 1 FROM session_invalidation WHERE session_id = NEW.session_id)
BEGIN SELECT RAISE(ABORT, 'an invalidation is never changed'); END;
CREATE TRIGGER session_invalidation_is_never_changed BEFORE UPDATE ON session_invalidation
BEGIN SELECT RAISE(ABORT, 'an invalidation is never changed'); END;
CREATE TRIGGER session_invalidation_is_never_erased BEFORE DELETE ON session_invalidation
BEGIN SELECT RAISE(ABORT, 'an invalidation is never erased'); END;

-- What an invalid session used goes back to its lots, on the day on which that was said.
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
SELECT session.id, session_lot.lot_id, 'USED', session_lot.used, session_invalidation.at, session_invalidation.by_name,
       '', session_invalidation.reason, session.id, session.key
FROM session_lot JOIN session ON session.id = session_lot.session_id
JOIN session_invalidation ON session_invalidation.session_id = session.id
WHERE session_lot.used IS NOT NULL
UNION ALL
SELECT vial.id, vial_lot.lot_id, 'OPENED', -vial_lot.used, vial.added_at, vial.added_by, '', vial.key, NULL, ''
FROM vial_lot JOIN vial ON vial.id = vial_lot.vial_id
WHERE vial_lot.used IS NOT NULL;
