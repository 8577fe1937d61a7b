-- How many sessions were planned for a patient, for what and how far apart. Where a course is follows from the sessions.
CREATE TABLE course (
    id            INTEGER PRIMARY KEY,
    key           TEXT    NOT NULL UNIQUE,
    patient_id    INTEGER NOT NULL REFERENCES patient (id),
    indication    TEXT    NOT NULL,
    region        TEXT    NOT NULL,
    planned       INTEGER NOT NULL CHECK (planned >= 1),
    interval_days INTEGER NOT NULL CHECK (interval_days >= 1),
    begins        TEXT    NOT NULL,
    note          TEXT    NOT NULL,
    planned_at    INTEGER NOT NULL,
    planned_by    TEXT    NOT NULL
) STRICT;
CREATE INDEX course_by_patient ON course (patient_id);

CREATE TABLE course_end (
    course_id INTEGER PRIMARY KEY REFERENCES course (id),
    day       TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    by_name   TEXT    NOT NULL,
    reason    TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER course_is_never_replaced BEFORE INSERT ON course
WHEN EXISTS (SELECT 1 FROM course WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'a course is never changed'); END;
CREATE TRIGGER course_is_never_changed BEFORE UPDATE ON course
BEGIN SELECT RAISE(ABORT, 'a course is never changed'); END;
CREATE TRIGGER course_is_never_erased BEFORE DELETE ON course
BEGIN SELECT RAISE(ABORT, 'a course is never erased'); END;
CREATE TRIGGER course_end_is_never_replaced BEFORE INSERT ON course_end
WHEN EXISTS (SELECT 1 FROM course_end WHERE course_id = NEW.course_id)
BEGIN SELECT RAISE(ABORT, 'the end of a course is never changed'); END;
CREATE TRIGGER course_end_is_never_changed BEFORE UPDATE ON course_end
BEGIN SELECT RAISE(ABORT, 'the end of a course is never changed'); END;
CREATE TRIGGER course_end_is_never_erased BEFORE DELETE ON course_end
BEGIN SELECT RAISE(ABORT, 'the end of a course is never erased'); END;
