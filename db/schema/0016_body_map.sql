-- Where a session injected, point by point. x and y are ten-thousandths of the drawing's width and height.
CREATE TABLE session_point (
    session_id        INTEGER NOT NULL REFERENCES session (id),
    number            INTEGER NOT NULL,
    side              TEXT    NOT NULL,
    x                 INTEGER NOT NULL CHECK (x BETWEEN 0 AND 10000),
    y                 INTEGER NOT NULL CHECK (y BETWEEN 0 AND 10000),
    microlitres       INTEGER CHECK (microlitres > 0),
    depth_micrometres INTEGER CHECK (depth_micrometres > 0),
    technique         TEXT,
    needle            TEXT    NOT NULL,
    PRIMARY KEY (session_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER session_point_is_never_added_late BEFORE INSERT ON session_point
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_point_is_never_changed BEFORE UPDATE ON session_point
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
    OR (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_point_is_never_erased BEFORE DELETE ON session_point
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;

-- What a session drew from vials freezes with it as well.
CREATE TRIGGER session_vial_is_never_added_late BEFORE INSERT ON session_vial
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_vial_is_never_changed BEFORE UPDATE ON session_vial
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
    OR (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_vial_is_never_erased BEFORE DELETE ON session_vial
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
