-- Another end of a line of aftercare for this patient; the last one holds, and the plan's own line stays as it was.
CREATE TABLE aftercare_change (
    id           INTEGER PRIMARY KEY,
    aftercare_id INTEGER NOT NULL REFERENCES aftercare (id),
    until        INTEGER NOT NULL,
    reason       TEXT    NOT NULL CHECK (reason <> ''),
    at           INTEGER NOT NULL,
    by_name      TEXT    NOT NULL
) STRICT;
CREATE INDEX aftercare_change_by_line ON aftercare_change (aftercare_id, id);

-- What a patient is told beside the plan, products among it.
CREATE TABLE advice (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id),
    kind       TEXT    NOT NULL,
    text       TEXT    NOT NULL CHECK (text <> ''),
    how        TEXT    NOT NULL,
    until      INTEGER,
    at         INTEGER NOT NULL,
    by_name    TEXT    NOT NULL
) STRICT;
CREATE INDEX advice_by_session ON advice (session_id);

CREATE TRIGGER aftercare_change_is_never_replaced BEFORE INSERT ON aftercare_change
WHEN EXISTS (SELECT 1 FROM aftercare_change WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a change of the aftercare is never changed'); END;
CREATE TRIGGER aftercare_change_is_never_changed BEFORE UPDATE ON aftercare_change
BEGIN SELECT RAISE(ABORT, 'a change of the aftercare is never changed'); END;
CREATE TRIGGER aftercare_change_is_never_erased BEFORE DELETE ON aftercare_change
BEGIN SELECT RAISE(ABORT, 'a change of the aftercare is never erased'); END;
CREATE TRIGGER advice_is_never_replaced BEFORE INSERT ON advice
WHEN EXISTS (SELECT 1 FROM advice WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'an advice is never changed'); END;
CREATE TRIGGER advice_is_never_changed BEFORE UPDATE ON advice
BEGIN SELECT RAISE(ABORT, 'an advice is never changed'); END;
CREATE TRIGGER advice_is_never_erased BEFORE DELETE ON advice
BEGIN SELECT RAISE(ABORT, 'an advice is never erased'); END;
