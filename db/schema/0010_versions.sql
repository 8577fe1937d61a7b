-- What a version's life and content need beside its composition. Old versions have none of it: they were written before
-- it was asked for, so their canonical text in the trail stays what it was.
DROP TRIGGER version_in_force_is_never_changed;
DROP TRIGGER version_in_force_is_never_erased;
DROP TRIGGER version_line_is_never_added;
DROP TRIGGER version_line_is_never_changed;
DROP TRIGGER version_line_is_never_erased;

CREATE TABLE version_grown (
    id                INTEGER PRIMARY KEY,
    key               TEXT    NOT NULL UNIQUE,
    formula_id        INTEGER NOT NULL REFERENCES formula (id),
    number            INTEGER NOT NULL CHECK (number > 0),
    state             TEXT    NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'EFFECTIVE', 'SUPERSEDED',
                                                        'WITHDRAWN', 'REJECTED')),
    parent_id         INTEGER REFERENCES version_grown (id),
    reason            TEXT,
    reason_text       TEXT    NOT NULL,
    in_force_from     INTEGER,
    in_force_until    INTEGER,
    withdrawal_reason TEXT,
    author_id         INTEGER REFERENCES practitioner (id),
    submitted         INTEGER,
    content_hash      TEXT,
    approved          INTEGER,
    approver_id       INTEGER REFERENCES practitioner (id),
    rejected          INTEGER,
    rejecter_id       INTEGER REFERENCES practitioner (id),
    rejection_reason  TEXT,
    row_version       INTEGER,
    UNIQUE (formula_id, number),
    CHECK ((state IN ('EFFECTIVE', 'SUPERSEDED', 'WITHDRAWN')) = (in_force_from IS NOT NULL)),
    CHECK ((state IN ('SUPERSEDED', 'WITHDRAWN')) = (in_force_until IS NOT NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL)),
    CHECK ((submitted IS NULL) = (content_hash IS NULL)),
    CHECK (state <> 'DRAFT' OR submitted IS NULL),
    CHECK (state NOT IN ('IN_REVIEW', 'APPROVED', 'REJECTED') OR submitted IS NOT NULL),
    CHECK ((approved IS NULL) = (approver_id IS NULL)),
    CHECK (state <> 'APPROVED' OR approved IS NOT NULL),
    CHECK (approver_id IS NULL OR author_id IS NULL OR approver_id <> author_id),
    CHECK ((state = 'REJECTED') = (rejected IS NOT NULL)),
    CHECK ((rejected IS NULL) = (rejecter_id IS NULL) AND (rejected IS NULL) = (rejection_reason IS NULL))
) STRICT;
INSERT INTO version_grown (id, key, formula_id, number, state, parent_id, reason, reason_text, in_force_from,
                           in_force_until, withdrawal_reason)
SELECT id, key, formula_id, number, state, parent_id, reason, reason_text, in_force_from, in_force_until,
       withdrawal_reason
FROM version;
DROP TABLE version;
ALTER TABLE version_grown RENAME TO version;
CREATE UNIQUE INDEX version_in_force ON version (formula_id) WHERE state = 'EFFECTIVE';

ALTER TABLE version_line ADD COLUMN role TEXT;
-- CAS number or INCI name, as it was when the content was frozen.
ALTER TABLE version_line ADD COLUMN substance TEXT;

CREATE TABLE version_specification (
    version_id           INTEGER PRIMARY KEY REFERENCES version (id),
    vehicle              TEXT,
    ph                   TEXT, -- exact decimal number
    ph_tolerance         TEXT, -- exact decimal number
    osmolality           TEXT, -- exact decimal number, mOsm/kg
    osmolality_tolerance TEXT, -- exact decimal number, mOsm/kg
    route                TEXT,
    depth                TEXT, -- exact decimal number, mm
    least_microlitres    INTEGER,
    most_microlitres     INTEGER,
    beyond_use_hours     INTEGER,
    preparation          TEXT NOT NULL,
    storage              TEXT NOT NULL,
    contraindications    TEXT NOT NULL,
    expected_reactions   TEXT NOT NULL
) STRICT;

-- Only a draft changes; from then on a version takes one step after the other and its content stays.
CREATE TRIGGER version_is_frozen BEFORE UPDATE ON version
WHEN OLD.state <> 'DRAFT' AND NOT (
    (OLD.state = 'IN_REVIEW' AND NEW.state IN ('APPROVED', 'REJECTED')
     OR OLD.state = 'APPROVED' AND NEW.state = 'EFFECTIVE'
     OR OLD.state = 'EFFECTIVE' AND NEW.state IN ('SUPERSEDED', 'WITHDRAWN'))
    AND NEW.id = OLD.id AND NEW.key = OLD.key AND NEW.formula_id = OLD.formula_id AND NEW.number = OLD.number
    AND NEW.parent_id IS NOT DISTINCT FROM OLD.parent_id AND NEW.reason IS NOT DISTINCT FROM OLD.reason
    AND NEW.reason_text = OLD.reason_text AND NEW.author_id IS NOT DISTINCT FROM OLD.author_id
    AND NEW.submitted IS NOT DISTINCT FROM OLD.submitted AND NEW.content_hash IS NOT DISTINCT FROM OLD.content_hash
    AND (OLD.approved IS NULL OR NEW.approved = OLD.approved AND NEW.approver_id = OLD.approver_id)
    AND (OLD.in_force_from IS NULL OR NEW.in_force_from = OLD.in_force_from))
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never changed'); END;
CREATE TRIGGER version_goes_to_review_first BEFORE UPDATE ON version
WHEN OLD.state = 'DRAFT' AND NEW.state NOT IN ('DRAFT', 'IN_REVIEW')
BEGIN SELECT RAISE(ABORT, 'a version goes to review first'); END;
CREATE TRIGGER version_begins_as_draft BEFORE INSERT ON version
WHEN NEW.state <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version begins as a draft'); END;
CREATE TRIGGER version_is_never_erased BEFORE DELETE ON version
WHEN OLD.state <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never erased'); END;
CREATE TRIGGER version_line_is_never_added BEFORE INSERT ON version_line
WHEN (SELECT state FROM version WHERE id = NEW.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never changed'); END;
CREATE TRIGGER version_line_is_never_changed BEFORE UPDATE ON version_line
WHEN (SELECT state FROM version WHERE id = OLD.version_id) <> 'DRAFT'
  OR (SELECT state FROM version WHERE id = NEW.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never changed'); END;
CREATE TRIGGER version_line_is_never_erased BEFORE DELETE ON version_line
WHEN (SELECT state FROM version WHERE id = OLD.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never changed'); END;
CREATE TRIGGER version_specification_is_never_added BEFORE INSERT ON version_specification
WHEN (SELECT state FROM version WHERE id = NEW.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never changed'); END;
CREATE TRIGGER version_specification_is_never_changed BEFORE UPDATE ON version_specification
WHEN (SELECT state FROM version WHERE id = OLD.version_id) <> 'DRAFT'
  OR (SELECT state FROM version WHERE id = NEW.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never changed'); END;
CREATE TRIGGER version_specification_is_never_erased BEFORE DELETE ON version_specification
WHEN (SELECT state FROM version WHERE id = OLD.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has gone to review is never changed'); END;

-- What more is known of an ingredient.
ALTER TABLE ingredient ADD COLUMN name_fr TEXT;
ALTER TABLE ingredient ADD COLUMN name_el TEXT;
ALTER TABLE ingredient ADD COLUMN inn TEXT;
ALTER TABLE ingredient ADD COLUMN origin TEXT;
ALTER TABLE ingredient ADD COLUMN legal_class TEXT;
ALTER TABLE ingredient ADD COLUMN row_version INTEGER;
