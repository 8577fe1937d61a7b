-- How the clinic weighs contraindications, rule by rule; the last one of a rule counts.
CREATE TABLE clinic_weight (
    id           INTEGER PRIMARY KEY,
    key          TEXT    NOT NULL UNIQUE,
    rule         TEXT    NOT NULL,
    weight       TEXT    NOT NULL CHECK (weight IN ('ABSOLUTE', 'TEMPORARY', 'RELATIVE', 'NONE')),
    source       TEXT    NOT NULL CHECK (source <> ''),
    confirmed_by INTEGER NOT NULL REFERENCES practitioner (id),
    at           INTEGER NOT NULL,
    by_name      TEXT    NOT NULL
) STRICT;

CREATE TRIGGER clinic_weight_is_never_replaced BEFORE INSERT ON clinic_weight
WHEN EXISTS (SELECT 1 FROM clinic_weight WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'the weight of a contraindication is never changed'); END;
CREATE TRIGGER clinic_weight_is_never_changed BEFORE UPDATE ON clinic_weight
BEGIN SELECT RAISE(ABORT, 'the weight of a contraindication is never changed'); END;
CREATE TRIGGER clinic_weight_is_never_erased BEFORE DELETE ON clinic_weight
BEGIN SELECT RAISE(ABORT, 'the weight of a contraindication is never erased'); END;
