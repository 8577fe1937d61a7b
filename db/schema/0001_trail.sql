-- One entry per deed, chained: digest covers every column and the digest of the entry before (db/trail/digest.h).
CREATE TABLE trail (
    seq        INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    actor_name TEXT    NOT NULL,
    deed       TEXT    NOT NULL,
    request_id TEXT    NOT NULL UNIQUE,
    kind       TEXT    NOT NULL,
    key        TEXT    NOT NULL,
    row_id     INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    previous   TEXT    NOT NULL,
    digest     TEXT    NOT NULL
) STRICT;

-- Which things an entry speaks of, to find the entries of a thing. Says nothing that the body does not say.
CREATE TABLE trail_thing (
    kind   TEXT    NOT NULL,
    row_id INTEGER NOT NULL,
    seq    INTEGER NOT NULL REFERENCES trail (seq),
    PRIMARY KEY (kind, row_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX trail_thing_by_seq ON trail_thing (seq);

-- The trail only grows. Enforced here so that no code path and no tool can forget it.
CREATE TRIGGER trail_is_never_changed BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_is_never_erased BEFORE DELETE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_thing_is_never_changed BEFORE UPDATE ON trail_thing
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_thing_is_never_erased BEFORE DELETE ON trail_thing
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
