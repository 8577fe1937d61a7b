-- A reaction to what was injected in a signed session; patient and formula version are the session's.
CREATE TABLE reaction (
    id          INTEGER PRIMARY KEY,
    key         TEXT    NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    onset       TEXT    NOT NULL,
    outcome     TEXT    NOT NULL,
    description TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reaction_by_session ON reaction (session_id);
CREATE INDEX reaction_by_onset ON reaction (onset);

-- What belongs to a reaction is written just before it, so that nothing can be added to it later.
-- The signs are numbered from 1 in the order they were typed.
CREATE TABLE reaction_sign (
    reaction_id INTEGER NOT NULL REFERENCES reaction (id) DEFERRABLE INITIALLY DEFERRED,
    number      INTEGER NOT NULL,
    term        TEXT    NOT NULL,
    grade       INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
    PRIMARY KEY (reaction_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reaction_seriousness (
    reaction_id INTEGER NOT NULL REFERENCES reaction (id) DEFERRABLE INITIALLY DEFERRED,
    seriousness TEXT    NOT NULL,
    PRIMARY KEY (reaction_id, seriousness)
) STRICT, WITHOUT ROWID;

CREATE TABLE reaction_suspect (
    reaction_id   INTEGER NOT NULL REFERENCES reaction (id) DEFERRABLE INITIALLY DEFERRED,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    PRIMARY KEY (reaction_id, ingredient_id)
) STRICT, WITHOUT ROWID;

-- Folded words to find it by (db/search.h): its own, and those of its patient.
CREATE TABLE reaction_own_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES reaction (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reaction_own_token_by_row ON reaction_own_token (row_id);
CREATE VIEW reaction_token AS
SELECT token, row_id FROM reaction_own_token
UNION ALL
SELECT patient_token.token, reaction.id AS row_id
FROM patient_token
JOIN session ON session.patient_id = patient_token.row_id
JOIN reaction ON reaction.session_id = session.id;

-- A judgement of a reaction; the one with the greatest id counts.
CREATE TABLE assessment (
    id          INTEGER PRIMARY KEY,
    reaction_id INTEGER NOT NULL REFERENCES reaction (id),
    at          INTEGER NOT NULL,
    author      TEXT    NOT NULL,
    causality   TEXT    NOT NULL,
    refuted     INTEGER NOT NULL CHECK (refuted IN (0, 1)),
    reason      TEXT    NOT NULL
) STRICT;
CREATE INDEX assessment_by_reaction ON assessment (reaction_id, id);

CREATE TABLE assessment_suspect (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    PRIMARY KEY (assessment_id, ingredient_id)
) STRICT, WITHOUT ROWID;

-- A reaction as it stands: how severe, whether serious, and what the last judgement says.
CREATE VIEW judged_reaction AS
SELECT reaction.id, reaction.key, reaction.session_id, reaction.onset, reaction.outcome, reaction.description,
       reaction.recorded_at, assessment.id AS assessment_id,
       coalesce(assessment.causality, 'NOT_ASSESSED') AS causality, coalesce(assessment.refuted, 0) AS refuted,
       (SELECT max(grade) FROM reaction_sign WHERE reaction_sign.reaction_id = reaction.id) AS grade,
       (SELECT count(*) FROM reaction_seriousness WHERE reaction_seriousness.reaction_id = reaction.id) AS boxes
FROM reaction
LEFT JOIN assessment ON assessment.id = (SELECT max(last.id) FROM assessment AS last
                                         WHERE last.reaction_id = reaction.id);

-- Safety is only ever added to. Enforced here so that no code path and no tool can forget it.
CREATE TRIGGER reaction_is_never_changed BEFORE UPDATE ON reaction
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_is_never_erased BEFORE DELETE ON reaction
BEGIN SELECT RAISE(ABORT, 'a reaction is never erased'); END;
CREATE TRIGGER reaction_sign_is_never_added_late BEFORE INSERT ON reaction_sign
WHEN EXISTS (SELECT 1 FROM reaction WHERE id = NEW.reaction_id)
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_sign_is_never_changed BEFORE UPDATE ON reaction_sign
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_sign_is_never_erased BEFORE DELETE ON reaction_sign
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_seriousness_is_never_added_late BEFORE INSERT ON reaction_seriousness
WHEN EXISTS (SELECT 1 FROM reaction WHERE id = NEW.reaction_id)
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_seriousness_is_never_changed BEFORE UPDATE ON reaction_seriousness
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_seriousness_is_never_erased BEFORE DELETE ON reaction_seriousness
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_suspect_is_never_added_late BEFORE INSERT ON reaction_suspect
WHEN EXISTS (SELECT 1 FROM reaction WHERE id = NEW.reaction_id)
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_suspect_is_never_changed BEFORE UPDATE ON reaction_suspect
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER reaction_suspect_is_never_erased BEFORE DELETE ON reaction_suspect
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed'); END;
CREATE TRIGGER assessment_is_never_changed BEFORE UPDATE ON assessment
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_is_never_erased BEFORE DELETE ON assessment
BEGIN SELECT RAISE(ABORT, 'an assessment is never erased'); END;
CREATE TRIGGER assessment_suspect_is_never_added_late BEFORE INSERT ON assessment_suspect
WHEN EXISTS (SELECT 1 FROM assessment WHERE id = NEW.assessment_id)
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_suspect_is_never_changed BEFORE UPDATE ON assessment_suspect
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
CREATE TRIGGER assessment_suspect_is_never_erased BEFORE DELETE ON assessment_suspect
BEGIN SELECT RAISE(ABORT, 'an assessment is never changed'); END;
