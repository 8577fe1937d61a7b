-- More about a judgement. Older ones say nothing of it, so their text in the trail stays what it was.
ALTER TABLE assessment ADD COLUMN time_link TEXT;
ALTER TABLE assessment ADD COLUMN other_causes TEXT;
ALTER TABLE assessment ADD COLUMN after_stopping TEXT;
ALTER TABLE assessment ADD COLUMN recognised_event INTEGER CHECK (recognised_event = 1);
ALTER TABLE assessment ADD COLUMN more_data_awaited INTEGER CHECK (more_data_awaited = 1);
ALTER TABLE assessment ADD COLUMN insufficient INTEGER CHECK (insufficient = 1);
ALTER TABLE assessment ADD COLUMN rechallenge TEXT;
ALTER TABLE assessment ADD COLUMN action_taken TEXT;
ALTER TABLE assessment ADD COLUMN independent INTEGER CHECK (independent = 1);
ALTER TABLE assessment ADD COLUMN assessor INTEGER REFERENCES practitioner (id);

-- Its parts are written before it.
CREATE TABLE assessment_naranjo (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    question      TEXT    NOT NULL,
    answer        TEXT    NOT NULL CHECK (answer IN ('YES', 'NO')),
    PRIMARY KEY (assessment_id, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_ingredient (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    causality     TEXT    NOT NULL,
    PRIMARY KEY (assessment_id, ingredient_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_rival (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    cause         TEXT    NOT NULL,
    evidence      TEXT    NOT NULL CHECK (evidence <> ''),
    PRIMARY KEY (assessment_id, cause)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER assessment_is_never_replaced BEFORE INSERT ON assessment
WHEN EXISTS (SELECT 1 FROM assessment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_naranjo_is_never_added_late BEFORE INSERT ON assessment_naranjo
WHEN EXISTS (SELECT 1 FROM assessment WHERE id = NEW.assessment_id)
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_naranjo_is_never_changed BEFORE UPDATE ON assessment_naranjo
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_naranjo_is_never_erased BEFORE DELETE ON assessment_naranjo
BEGIN SELECT RAISE(ABORT, 'an assessment is never erased'); END;
CREATE TRIGGER assessment_ingredient_is_never_added_late BEFORE INSERT ON assessment_ingredient
WHEN EXISTS (SELECT 1 FROM assessment WHERE id = NEW.assessment_id)
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_ingredient_is_never_changed BEFORE UPDATE ON assessment_ingredient
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_ingredient_is_never_erased BEFORE DELETE ON assessment_ingredient
BEGIN SELECT RAISE(ABORT, 'an assessment is never erased'); END;
CREATE TRIGGER assessment_rival_is_never_added_late BEFORE INSERT ON assessment_rival
WHEN EXISTS (SELECT 1 FROM assessment WHERE id = NEW.assessment_id)
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_rival_is_never_changed BEFORE UPDATE ON assessment_rival
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_rival_is_never_erased BEFORE DELETE ON assessment_rival
BEGIN SELECT RAISE(ABORT, 'an assessment is never erased'); END;

-- What a reaction means for its patient from then on; the one with the greatest id of a reaction counts.
CREATE TABLE directive (
    id          INTEGER PRIMARY KEY,
    key         TEXT    NOT NULL UNIQUE,
    reaction_id INTEGER NOT NULL REFERENCES reaction (id),
    formula     INTEGER NOT NULL CHECK (formula IN (0, 1)),
    use_instead INTEGER REFERENCES formula (id),
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    at          INTEGER NOT NULL,
    by_name     TEXT    NOT NULL
) STRICT;
CREATE INDEX directive_by_reaction ON directive (reaction_id, id);

CREATE TABLE directive_ingredient (
    directive_id  INTEGER NOT NULL REFERENCES directive (id) DEFERRABLE INITIALLY DEFERRED,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    PRIMARY KEY (directive_id, ingredient_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE directive_group (
    directive_id   INTEGER NOT NULL REFERENCES directive (id) DEFERRABLE INITIALLY DEFERRED,
    allergen_group TEXT    NOT NULL,
    PRIMARY KEY (directive_id, allergen_group)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER directive_is_never_replaced BEFORE INSERT ON directive
WHEN EXISTS (SELECT 1 FROM directive WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a directive is never changed'); END;
CREATE TRIGGER directive_is_never_changed BEFORE UPDATE ON directive
BEGIN SELECT RAISE(ABORT, 'a directive is never changed'); END;
CREATE TRIGGER directive_is_never_erased BEFORE DELETE ON directive
BEGIN SELECT RAISE(ABORT, 'a directive is never erased'); END;
CREATE TRIGGER directive_ingredient_is_never_added_late BEFORE INSERT ON directive_ingredient
WHEN EXISTS (SELECT 1 FROM directive WHERE id = NEW.directive_id)
BEGIN SELECT RAISE(ABORT, 'a directive is never changed'); END;
CREATE TRIGGER directive_ingredient_is_never_changed BEFORE UPDATE ON directive_ingredient
BEGIN SELECT RAISE(ABORT, 'a directive is never changed'); END;
CREATE TRIGGER directive_ingredient_is_never_erased BEFORE DELETE ON directive_ingredient
BEGIN SELECT RAISE(ABORT, 'a directive is never erased'); END;
CREATE TRIGGER directive_group_is_never_added_late BEFORE INSERT ON directive_group
WHEN EXISTS (SELECT 1 FROM directive WHERE id = NEW.directive_id)
BEGIN SELECT RAISE(ABORT, 'a directive is never changed'); END;
CREATE TRIGGER directive_group_is_never_changed BEFORE UPDATE ON directive_group
BEGIN SELECT RAISE(ABORT, 'a directive is never changed'); END;
CREATE TRIGGER directive_group_is_never_erased BEFORE DELETE ON directive_group
BEGIN SELECT RAISE(ABORT, 'a directive is never erased'); END;

-- A reaction as it stands: its worst grade, whether serious, its last outcome, and what the judgement that counts says:
-- the last that is no independent second opinion.
DROP VIEW judged_reaction;
CREATE VIEW judged_reaction AS
SELECT reaction.*, assessment.id AS assessment_id, assessment.at AS assessed_at,
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
                                         WHERE last.reaction_id = reaction.id AND last.independent IS NULL);
