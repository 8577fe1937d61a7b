-- A session while somebody writes it, so that a crash loses little of it. It is no deed: the trail does not know it, and it
-- goes when the session is saved or left. It may name what is not on file, so it refers to nothing.
CREATE TABLE session_draft (
    id         INTEGER PRIMARY KEY,
    request_id TEXT    NOT NULL UNIQUE, -- of the deed that will save it
    session_id INTEGER,                 -- the open session that it changes
    kept_at    INTEGER NOT NULL,
    kept_by    TEXT    NOT NULL
) STRICT;

-- All but the points, as text. item says which one, where there are several of a name.
CREATE TABLE session_draft_value (
    draft_id INTEGER NOT NULL REFERENCES session_draft (id),
    name     TEXT    NOT NULL,
    item     TEXT    NOT NULL,
    value    TEXT    NOT NULL,
    PRIMARY KEY (draft_id, name, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_draft_point (
    draft_id    INTEGER NOT NULL REFERENCES session_draft (id),
    number      INTEGER NOT NULL,
    side        TEXT    NOT NULL,
    x           INTEGER NOT NULL,
    y           INTEGER NOT NULL,
    microlitres INTEGER,
    depth       TEXT, -- mm
    technique   TEXT,
    needle      TEXT    NOT NULL,
    PRIMARY KEY (draft_id, number)
) STRICT, WITHOUT ROWID;
