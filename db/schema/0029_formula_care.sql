-- What a formula asks for after every session with it: contacts in place of the usual ones, and longer aftercare.
CREATE TABLE formula_care (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    formula_id INTEGER NOT NULL REFERENCES formula (id),
    reason     TEXT    NOT NULL CHECK (reason <> ''),
    at         INTEGER NOT NULL,
    by_name    TEXT    NOT NULL
) STRICT;
CREATE INDEX formula_care_by_formula ON formula_care (formula_id, id);

CREATE TABLE formula_care_check_in (
    formula_care_id INTEGER NOT NULL REFERENCES formula_care (id) DEFERRABLE INITIALLY DEFERRED,
    day             INTEGER NOT NULL CHECK (day >= 1),
    look_for        TEXT    NOT NULL,
    PRIMARY KEY (formula_care_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE formula_care_hours (
    formula_care_id INTEGER NOT NULL REFERENCES formula_care (id) DEFERRABLE INITIALLY DEFERRED,
    code            TEXT    NOT NULL,
    hours           INTEGER NOT NULL CHECK (hours >= 1),
    PRIMARY KEY (formula_care_id, code)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER formula_care_is_never_replaced BEFORE INSERT ON formula_care
WHEN EXISTS (SELECT 1 FROM formula_care WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never changed'); END;
CREATE TRIGGER formula_care_is_never_changed BEFORE UPDATE ON formula_care
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never changed'); END;
CREATE TRIGGER formula_care_is_never_erased BEFORE DELETE ON formula_care
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never erased'); END;
-- Its parts are written before it.
CREATE TRIGGER formula_care_check_in_is_never_added_late BEFORE INSERT ON formula_care_check_in
WHEN EXISTS (SELECT 1 FROM formula_care WHERE id = NEW.formula_care_id)
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never changed'); END;
CREATE TRIGGER formula_care_check_in_is_never_changed BEFORE UPDATE ON formula_care_check_in
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never changed'); END;
CREATE TRIGGER formula_care_check_in_is_never_erased BEFORE DELETE ON formula_care_check_in
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never erased'); END;
CREATE TRIGGER formula_care_hours_is_never_added_late BEFORE INSERT ON formula_care_hours
WHEN EXISTS (SELECT 1 FROM formula_care WHERE id = NEW.formula_care_id)
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never changed'); END;
CREATE TRIGGER formula_care_hours_is_never_changed BEFORE UPDATE ON formula_care_hours
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never changed'); END;
CREATE TRIGGER formula_care_hours_is_never_erased BEFORE DELETE ON formula_care_hours
BEGIN SELECT RAISE(ABORT, 'what a formula asks for is never erased'); END;

-- What a session's plan took over from it.
ALTER TABLE aftercare ADD COLUMN longer_by TEXT;
CREATE TRIGGER aftercare_longer_is_never_changed BEFORE UPDATE OF longer_by ON aftercare
BEGIN SELECT RAISE(ABORT, 'a line of aftercare is never changed'); END;
ALTER TABLE check_in ADD COLUMN day INTEGER;
ALTER TABLE check_in ADD COLUMN look_for TEXT;
CREATE TRIGGER check_in_day_is_never_changed BEFORE UPDATE OF day, look_for ON check_in
BEGIN SELECT RAISE(ABORT, 'the schedule of a check-in is never changed'); END;
