CREATE TABLE ingredient (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,
    inci        TEXT NOT NULL CHECK (inci <> ''),
    inci_folded TEXT NOT NULL,
    common_name TEXT NOT NULL,
    cas         TEXT NOT NULL,
    ec          TEXT NOT NULL,
    category    TEXT NOT NULL,
    functions   TEXT NOT NULL
) STRICT;
CREATE INDEX ingredient_by_inci ON ingredient (inci_folded, cas);

CREATE TABLE ingredient_group (
    ingredient_id  INTEGER NOT NULL REFERENCES ingredient (id),
    allergen_group TEXT    NOT NULL,
    PRIMARY KEY (ingredient_id, allergen_group)
) STRICT, WITHOUT ROWID;

-- Folded words to find it by (db/search.h).
CREATE TABLE ingredient_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES ingredient (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ingredient_token_by_row ON ingredient_token (row_id);

CREATE TABLE formula (
    id     INTEGER PRIMARY KEY,
    code   TEXT    NOT NULL UNIQUE,
    name   TEXT    NOT NULL CHECK (name <> ''),
    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE formula_indication (
    formula_id INTEGER NOT NULL REFERENCES formula (id),
    indication TEXT    NOT NULL,
    PRIMARY KEY (formula_id, indication)
) STRICT, WITHOUT ROWID;

CREATE TABLE version (
    id                INTEGER PRIMARY KEY,
    key               TEXT    NOT NULL UNIQUE,
    formula_id        INTEGER NOT NULL REFERENCES formula (id),
    number            INTEGER NOT NULL CHECK (number > 0),
    state             TEXT    NOT NULL CHECK (state IN ('DRAFT', 'EFFECTIVE', 'SUPERSEDED', 'WITHDRAWN')),
    parent_id         INTEGER REFERENCES version (id),
    reason            TEXT,
    reason_text       TEXT    NOT NULL,
    in_force_from     INTEGER,
    in_force_until    INTEGER,
    withdrawal_reason TEXT,
    UNIQUE (formula_id, number),
    CHECK ((state = 'DRAFT') = (in_force_from IS NULL)),
    CHECK ((state IN ('SUPERSEDED', 'WITHDRAWN')) = (in_force_until IS NOT NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX version_in_force ON version (formula_id) WHERE state = 'EFFECTIVE';

CREATE TABLE version_line (
    version_id    INTEGER NOT NULL REFERENCES version (id),
    position      INTEGER NOT NULL,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    amount        TEXT    NOT NULL, -- exact decimal number
    unit          TEXT    NOT NULL,
    PRIMARY KEY (version_id, position),
    UNIQUE (version_id, ingredient_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_line_by_ingredient ON version_line (ingredient_id);

-- What has been in force is what was injected: after that a version can only end.
CREATE TRIGGER version_in_force_is_never_changed BEFORE UPDATE ON version
WHEN OLD.state <> 'DRAFT' AND NOT (
    OLD.state = 'EFFECTIVE' AND NEW.state IN ('SUPERSEDED', 'WITHDRAWN')
    AND NEW.id = OLD.id AND NEW.key = OLD.key AND NEW.formula_id = OLD.formula_id AND NEW.number = OLD.number
    AND NEW.parent_id IS NOT DISTINCT FROM OLD.parent_id AND NEW.reason IS NOT DISTINCT FROM OLD.reason
    AND NEW.reason_text = OLD.reason_text AND NEW.in_force_from = OLD.in_force_from)
BEGIN SELECT RAISE(ABORT, 'a version that has been in force is never changed'); END;
CREATE TRIGGER version_in_force_is_never_erased BEFORE DELETE ON version
WHEN OLD.state <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has been in force is never erased'); END;
CREATE TRIGGER version_line_is_never_added BEFORE INSERT ON version_line
WHEN (SELECT state FROM version WHERE id = NEW.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has been in force is never changed'); END;
CREATE TRIGGER version_line_is_never_changed BEFORE UPDATE ON version_line
WHEN (SELECT state FROM version WHERE id = OLD.version_id) <> 'DRAFT'
  OR (SELECT state FROM version WHERE id = NEW.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has been in force is never changed'); END;
CREATE TRIGGER version_line_is_never_erased BEFORE DELETE ON version_line
WHEN (SELECT state FROM version WHERE id = OLD.version_id) <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'a version that has been in force is never changed'); END;

-- As the label says; NULL in expires is "no expiry on the label", said so.
CREATE TABLE lot (
    id                  INTEGER PRIMARY KEY,
    key                 TEXT    NOT NULL UNIQUE,
    ingredient_id       INTEGER NOT NULL REFERENCES ingredient (id),
    code                TEXT    NOT NULL CHECK (code <> ''),
    code_folded         TEXT    NOT NULL,
    manufacturer        TEXT    NOT NULL,
    manufacturer_folded TEXT    NOT NULL,
    expires             TEXT,
    UNIQUE (ingredient_id, code_folded, manufacturer_folded)
) STRICT;
CREATE INDEX lot_by_ingredient ON lot (ingredient_id, expires);
CREATE INDEX lot_by_code ON lot (code_folded);
CREATE INDEX lot_by_expiry ON lot (expires) WHERE expires IS NOT NULL;

CREATE TABLE lot_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES lot (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_token_by_row ON lot_token (row_id);

CREATE TRIGGER lot_is_never_changed BEFORE UPDATE ON lot
BEGIN SELECT RAISE(ABORT, 'a lot is never changed'); END;
CREATE TRIGGER lot_is_never_erased BEFORE DELETE ON lot
BEGIN SELECT RAISE(ABORT, 'a lot is never erased'); END;
