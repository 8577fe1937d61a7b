-- More about a reaction when it is reported. Older ones say nothing of it, so their text in the trail stays what it was.
ALTER TABLE reaction ADD COLUMN onset_minute INTEGER CHECK (onset_minute BETWEEN 0 AND 1439);
ALTER TABLE reaction ADD COLUMN ended TEXT;
ALTER TABLE reaction ADD COLUMN place TEXT;
ALTER TABLE reaction ADD COLUMN site TEXT;
ALTER TABLE reaction ADD COLUMN size_mm TEXT;
ALTER TABLE reaction ADD COLUMN treatment TEXT;
ALTER TABLE reaction ADD COLUMN sequelae TEXT;
ALTER TABLE reaction ADD COLUMN reporter TEXT;

-- How a reaction stood on a later day; the one with the greatest id says how it stands.
CREATE TABLE reaction_follow_up (
    id          INTEGER PRIMARY KEY,
    key         TEXT    NOT NULL UNIQUE,
    reaction_id INTEGER NOT NULL REFERENCES reaction (id),
    seen        TEXT    NOT NULL,
    outcome     TEXT    NOT NULL,
    ended       TEXT,
    sequelae    TEXT    NOT NULL,
    treatment   TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    by_name     TEXT    NOT NULL
) STRICT;
CREATE INDEX reaction_follow_up_by_reaction ON reaction_follow_up (reaction_id, id);

-- Its parts are written before it.
CREATE TABLE reaction_follow_up_sign (
    follow_up_id INTEGER NOT NULL REFERENCES reaction_follow_up (id) DEFERRABLE INITIALLY DEFERRED,
    number       INTEGER NOT NULL,
    term         TEXT    NOT NULL,
    grade        INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
    PRIMARY KEY (follow_up_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reaction_follow_up_seriousness (
    follow_up_id INTEGER NOT NULL REFERENCES reaction_follow_up (id) DEFERRABLE INITIALLY DEFERRED,
    seriousness  TEXT    NOT NULL,
    PRIMARY KEY (follow_up_id, seriousness)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reaction_follow_up_is_never_replaced BEFORE INSERT ON reaction_follow_up
WHEN EXISTS (SELECT 1 FROM reaction_follow_up WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never changed'); END;
CREATE TRIGGER reaction_follow_up_is_never_changed BEFORE UPDATE ON reaction_follow_up
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never changed'); END;
CREATE TRIGGER reaction_follow_up_is_never_erased BEFORE DELETE ON reaction_follow_up
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never erased'); END;
CREATE TRIGGER reaction_follow_up_sign_is_never_added_late BEFORE INSERT ON reaction_follow_up_sign
WHEN EXISTS (SELECT 1 FROM reaction_follow_up WHERE id = NEW.follow_up_id)
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never changed'); END;
CREATE TRIGGER reaction_follow_up_sign_is_never_changed BEFORE UPDATE ON reaction_follow_up_sign
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never changed'); END;
CREATE TRIGGER reaction_follow_up_sign_is_never_erased BEFORE DELETE ON reaction_follow_up_sign
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never erased'); END;
CREATE TRIGGER reaction_follow_up_seriousness_is_never_added_late BEFORE INSERT ON reaction_follow_up_seriousness
WHEN EXISTS (SELECT 1 FROM reaction_follow_up WHERE id = NEW.follow_up_id)
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never changed'); END;
CREATE TRIGGER reaction_follow_up_seriousness_is_never_changed BEFORE UPDATE ON reaction_follow_up_seriousness
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never changed'); END;
CREATE TRIGGER reaction_follow_up_seriousness_is_never_erased BEFORE DELETE ON reaction_follow_up_seriousness
BEGIN SELECT RAISE(ABORT, 'a follow-up of a reaction is never erased'); END;

-- A reaction as it stands: its worst grade, whether serious, its last outcome, and what the last judgement says.
DROP VIEW judged_reaction;
CREATE VIEW judged_reaction AS
SELECT reaction.*, assessment.id AS assessment_id,
       coalesce(assessment.causality, 'NOT_ASSESSED') AS causality, coalesce(assessment.refuted, 0) AS refuted,
       (SELECT max(every.grade)
        FROM (SELECT grade FROM reaction_sign WHERE reaction_sign.reaction_id = reaction.id
              UNION ALL
              SELECT reaction_follow_up_sign.grade FROM reaction_follow_up
              JOIN reaction_follow_up_sign ON reaction_follow_up_sign.follow_up_id = reaction_follow_up.id
              WHERE reaction_follow_up.reaction_id = reaction.id) AS every) AS grade,
       (SELECT count(*) FROM reaction_seriousness WHERE reaction_seriousness.reaction_id = reaction.id) +
       (SELECT count(*) FROM reaction_follow_up
        JOIN reaction_follow_up_seriousness
            ON reaction_follow_up_seriousness.follow_up_id = reaction_follow_up.id
        WHERE reaction_follow_up.reaction_id = reaction.id) AS boxes,
       coalesce((SELECT last.outcome FROM reaction_follow_up AS last WHERE last.reaction_id = reaction.id
                 ORDER BY last.id DESC LIMIT 1), reaction.outcome) AS outcome_now
FROM reaction
LEFT JOIN assessment ON assessment.id = (SELECT max(last.id) FROM assessment AS last
                                         WHERE last.reaction_id = reaction.id);
