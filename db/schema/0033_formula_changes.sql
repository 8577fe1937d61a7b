-- A request to change a formula. How far it has come follows from the versions that name it, its reviews and whether it
-- was dropped; nothing of it is ever changed.
CREATE TABLE change_request (
    id           INTEGER PRIMARY KEY,
    key          TEXT    NOT NULL UNIQUE,
    version_id   INTEGER NOT NULL REFERENCES version (id),
    reason       TEXT    NOT NULL,
    description  TEXT    NOT NULL CHECK (description <> ''),
    risk         TEXT    NOT NULL CHECK (risk <> ''),
    training     TEXT, -- what the staff must be told
    requested_by INTEGER NOT NULL REFERENCES practitioner (id),
    responsible  INTEGER NOT NULL REFERENCES practitioner (id),
    due          TEXT    NOT NULL,
    review_on    TEXT    NOT NULL,
    window       TEXT    NOT NULL,
    lowest_grade INTEGER NOT NULL CHECK (lowest_grade BETWEEN 1 AND 5),
    at           INTEGER NOT NULL,
    by_name      TEXT    NOT NULL
) STRICT;

-- Its parts are written before it.
CREATE TABLE change_request_reaction (
    change_id   INTEGER NOT NULL REFERENCES change_request (id) DEFERRABLE INITIALLY DEFERRED,
    reaction_id INTEGER NOT NULL REFERENCES reaction (id),
    PRIMARY KEY (change_id, reaction_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_request_reaction_by_reaction ON change_request_reaction (reaction_id);

-- What somebody concluded of its effect, with the counts of that moment; the last one counts.
CREATE TABLE effect_review (
    id              INTEGER PRIMARY KEY,
    change_id       INTEGER NOT NULL REFERENCES change_request (id),
    conclusion      TEXT    NOT NULL,
    reviewed_by     INTEGER NOT NULL REFERENCES practitioner (id),
    note            TEXT    NOT NULL CHECK (note <> ''),
    trained         TEXT, -- who was told, and when
    next_review     TEXT CHECK ((next_review IS NULL) = (conclusion <> 'NOT_ENOUGH_YET')),
    before_reacted  INTEGER NOT NULL,
    before_followed INTEGER NOT NULL CHECK (before_reacted BETWEEN 0 AND before_followed),
    after_reacted   INTEGER NOT NULL,
    after_followed  INTEGER NOT NULL CHECK (after_reacted BETWEEN 0 AND after_followed),
    at              INTEGER NOT NULL,
    by_name         TEXT    NOT NULL
) STRICT;
CREATE INDEX effect_review_by_change ON effect_review (change_id, id);

CREATE TABLE change_drop (
    change_id INTEGER PRIMARY KEY REFERENCES change_request (id),
    reason    TEXT    NOT NULL CHECK (reason <> ''),
    at        INTEGER NOT NULL,
    by_name   TEXT    NOT NULL
) STRICT;

-- The request that a version carries out; older ones say nothing of it, so their text in the trail stays what it was.
ALTER TABLE version ADD COLUMN change_id INTEGER REFERENCES change_request (id);
CREATE INDEX version_by_change ON version (change_id) WHERE change_id IS NOT NULL;

CREATE TRIGGER version_keeps_its_change BEFORE UPDATE ON version
WHEN OLD.state <> 'DRAFT' AND NEW.change_id IS NOT OLD.change_id
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never changed'); END;
CREATE TRIGGER change_request_is_never_replaced BEFORE INSERT ON change_request
WHEN EXISTS (SELECT 1 FROM change_request WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a change request is never changed'); END;
CREATE TRIGGER change_request_is_never_changed BEFORE UPDATE ON change_request
BEGIN SELECT RAISE(ABORT, 'a change request is never changed'); END;
CREATE TRIGGER change_request_is_never_erased BEFORE DELETE ON change_request
BEGIN SELECT RAISE(ABORT, 'a change request is never erased'); END;
CREATE TRIGGER change_request_reaction_is_never_added_late BEFORE INSERT ON change_request_reaction
WHEN EXISTS (SELECT 1 FROM change_request WHERE id = NEW.change_id)
BEGIN SELECT RAISE(ABORT, 'a change request is never changed'); END;
CREATE TRIGGER change_request_reaction_is_never_changed BEFORE UPDATE ON change_request_reaction
BEGIN SELECT RAISE(ABORT, 'a change request is never changed'); END;
CREATE TRIGGER change_request_reaction_is_never_erased BEFORE DELETE ON change_request_reaction
BEGIN SELECT RAISE(ABORT, 'a change request is never erased'); END;
CREATE TRIGGER effect_review_is_never_replaced BEFORE INSERT ON effect_review
WHEN EXISTS (SELECT 1 FROM effect_review WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a review of an effect is never changed'); END;
CREATE TRIGGER effect_review_is_never_changed BEFORE UPDATE ON effect_review
BEGIN SELECT RAISE(ABORT, 'a review of an effect is never changed'); END;
CREATE TRIGGER effect_review_is_never_erased BEFORE DELETE ON effect_review
BEGIN SELECT RAISE(ABORT, 'a review of an effect is never erased'); END;
CREATE TRIGGER change_drop_is_never_replaced BEFORE INSERT ON change_drop
WHEN EXISTS (SELECT 1 FROM change_drop WHERE change_id = NEW.change_id)
BEGIN SELECT RAISE(ABORT, 'that a change was dropped is never changed'); END;
CREATE TRIGGER change_drop_is_never_changed BEFORE UPDATE ON change_drop
BEGIN SELECT RAISE(ABORT, 'that a change was dropped is never changed'); END;
CREATE TRIGGER change_drop_is_never_erased BEFORE DELETE ON change_drop
BEGIN SELECT RAISE(ABORT, 'that a change was dropped is never erased'); END;
