-- The last visible number given to each kind of thing: P-000123.
CREATE TABLE counter (
    prefix TEXT    PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT;

-- The clinic itself: one row, with the number 1.
CREATE TABLE clinic (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    name     TEXT    NOT NULL,
    country  TEXT    NOT NULL,
    zone     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    phone    TEXT    NOT NULL,
    address  TEXT    NOT NULL,
    sample   INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

-- Who may sign in.
CREATE TABLE account (
    id   INTEGER PRIMARY KEY,
    key  TEXT    NOT NULL UNIQUE,
    name TEXT    NOT NULL CHECK (name <> '')
) STRICT;
