-- A record as it was kept with schema 8: versions of a formula that were put in force, superseded, withdrawn and drafted.
PRAGMA application_id = 1298494324;
PRAGMA user_version = 8;
BEGIN TRANSACTION;
CREATE TABLE account (
    id   INTEGER PRIMARY KEY,
    key  TEXT    NOT NULL UNIQUE,
    name TEXT    NOT NULL CHECK (name <> '')
) STRICT;
INSERT INTO "account" VALUES(912324601260802048,'A-000001','Owner');
CREATE TABLE addendum (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id),
    at         INTEGER NOT NULL,
    author     TEXT    NOT NULL,
    text       TEXT    NOT NULL
) STRICT;
CREATE TABLE aftercare (
    id               INTEGER PRIMARY KEY,
    session_id       INTEGER NOT NULL REFERENCES session (id),
    code             TEXT    NOT NULL,
    starts           INTEGER NOT NULL,
    minimum_ends     INTEGER,
    recommended_ends INTEGER,
    needs_clearance  INTEGER NOT NULL CHECK (needs_clearance IN (0, 1)),
    rules_version    TEXT    NOT NULL,
    cleared_at       INTEGER,
    cleared_by       TEXT,
    clearance_reason TEXT,
    UNIQUE (session_id, code),
    CHECK ((cleared_at IS NULL) = (cleared_by IS NULL) AND (cleared_at IS NULL) = (clearance_reason IS NULL))
) STRICT;
CREATE TABLE assessment (
    id          INTEGER PRIMARY KEY,
    reaction_id INTEGER NOT NULL REFERENCES reaction (id),
    at          INTEGER NOT NULL,
    author      TEXT    NOT NULL,
    causality   TEXT    NOT NULL,
    refuted     INTEGER NOT NULL CHECK (refuted IN (0, 1)),
    reason      TEXT    NOT NULL
) STRICT;
CREATE TABLE assessment_suspect (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    PRIMARY KEY (assessment_id, ingredient_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE certification (
    id              INTEGER PRIMARY KEY,
    key             TEXT    NOT NULL UNIQUE,
    practitioner_id INTEGER NOT NULL REFERENCES practitioner (id),
    type            TEXT    NOT NULL,
    issuer          TEXT    NOT NULL,
    issuer_folded   TEXT    NOT NULL,
    number          TEXT    NOT NULL,
    issued          TEXT    NOT NULL,
    expires         TEXT
) STRICT;
CREATE TABLE certification_technique (
    certification_id INTEGER NOT NULL REFERENCES certification (id),
    technique        TEXT    NOT NULL,
    PRIMARY KEY (certification_id, technique)
) STRICT, WITHOUT ROWID;
CREATE TABLE check_in (
    id         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id),
    kind       TEXT    NOT NULL,
    due        INTEGER NOT NULL,
    late_from  INTEGER NOT NULL,
    closed     INTEGER NOT NULL CHECK (closed IN (0, 1)),
    asked      INTEGER CHECK (asked IN (0, 1)),
    at         INTEGER,
    reaction   INTEGER CHECK (reaction IN (0, 1)),
    note       TEXT    NOT NULL,
    CHECK ((closed = 1) = (asked IS NOT NULL) AND (closed = 1) = (at IS NOT NULL))
) STRICT;
CREATE TABLE check_in_adherence (
    check_in_id INTEGER NOT NULL REFERENCES check_in (id),
    code        TEXT    NOT NULL,
    adherence   TEXT    NOT NULL,
    PRIMARY KEY (check_in_id, code)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "clinic" VALUES(1,'Clinique du Parc','FR','Europe/Paris','en','','',1);
CREATE TABLE counter (
    prefix TEXT    PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('A',1);
INSERT INTO "counter" VALUES('PR',1);
INSERT INTO "counter" VALUES('I',2);
CREATE TABLE formula (
    id     INTEGER PRIMARY KEY,
    code   TEXT    NOT NULL UNIQUE,
    name   TEXT    NOT NULL CHECK (name <> ''),
    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;
INSERT INTO "formula" VALUES(912324604842737664,'HAIR-01','Cheveux',1);
INSERT INTO "formula" VALUES(912324608235929600,'HAIR-02','Cheveux, doux',1);
CREATE TABLE formula_indication (
    formula_id INTEGER NOT NULL REFERENCES formula (id),
    indication TEXT    NOT NULL,
    PRIMARY KEY (formula_id, indication)
) STRICT, WITHOUT ROWID;
INSERT INTO "formula_indication" VALUES(912324604842737664,'HAIR_RESTORATION');
INSERT INTO "formula_indication" VALUES(912324608235929600,'HAIR_RESTORATION');
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
INSERT INTO "ingredient" VALUES(912324603055964160,'I-000001','Panthenol','panthenol','','81-13-0','','VITAMIN','');
INSERT INTO "ingredient" VALUES(912324603852881920,'I-000002','procaine HCl','procaine hcl','','51-05-8','','ANAESTHETIC','');
CREATE TABLE ingredient_group (
    ingredient_id  INTEGER NOT NULL REFERENCES ingredient (id),
    allergen_group TEXT    NOT NULL,
    PRIMARY KEY (ingredient_id, allergen_group)
) STRICT, WITHOUT ROWID;
INSERT INTO "ingredient_group" VALUES(912324603852881920,'ESTER_ANAESTHETIC_PABA');
CREATE TABLE ingredient_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES ingredient (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "ingredient_token" VALUES('0',912324603055964160);
INSERT INTO "ingredient_token" VALUES('000001',912324603055964160);
INSERT INTO "ingredient_token" VALUES('1',912324603055964160);
INSERT INTO "ingredient_token" VALUES('13',912324603055964160);
INSERT INTO "ingredient_token" VALUES('81',912324603055964160);
INSERT INTO "ingredient_token" VALUES('81130',912324603055964160);
INSERT INTO "ingredient_token" VALUES('i000001',912324603055964160);
INSERT INTO "ingredient_token" VALUES('panthenol',912324603055964160);
INSERT INTO "ingredient_token" VALUES('000002',912324603852881920);
INSERT INTO "ingredient_token" VALUES('05',912324603852881920);
INSERT INTO "ingredient_token" VALUES('2',912324603852881920);
INSERT INTO "ingredient_token" VALUES('51',912324603852881920);
INSERT INTO "ingredient_token" VALUES('51058',912324603852881920);
INSERT INTO "ingredient_token" VALUES('8',912324603852881920);
INSERT INTO "ingredient_token" VALUES('hcl',912324603852881920);
INSERT INTO "ingredient_token" VALUES('i000002',912324603852881920);
INSERT INTO "ingredient_token" VALUES('procaine',912324603852881920);
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
CREATE TABLE lot_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES lot (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE patient (
    id            INTEGER PRIMARY KEY,
    key           TEXT    NOT NULL UNIQUE,
    family_name   TEXT    NOT NULL CHECK (family_name <> ''),
    given_name    TEXT    NOT NULL,
    name_folded   TEXT    NOT NULL, -- family name first
    born          TEXT    NOT NULL,
    sex           TEXT    NOT NULL,
    phone         TEXT    NOT NULL,
    email         TEXT    NOT NULL,
    language      TEXT    NOT NULL,
    allergy_state TEXT    NOT NULL CHECK (allergy_state IN ('NEVER_ASKED', 'ASKED_UNKNOWN', 'NONE', 'LISTED')),
    row_version   INTEGER NOT NULL
) STRICT;
CREATE TABLE patient_allergy (
    patient_id     INTEGER NOT NULL REFERENCES patient (id),
    position       INTEGER NOT NULL,
    substance      TEXT    NOT NULL,
    allergen_group TEXT,
    PRIMARY KEY (patient_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE patient_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES patient (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE practitioner (
    id              INTEGER PRIMARY KEY,
    key             TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL CHECK (name <> ''),
    name_folded     TEXT NOT NULL,
    profession      TEXT NOT NULL,
    register_number TEXT NOT NULL
) STRICT;
INSERT INTO "practitioner" VALUES(912324601998999552,'PR-000001','Dr Alice Sample','dr alice sample','physician','');
CREATE TABLE reaction (
    id          INTEGER PRIMARY KEY,
    key         TEXT    NOT NULL UNIQUE,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    onset       TEXT    NOT NULL,
    outcome     TEXT    NOT NULL,
    description TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE TABLE reaction_own_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES reaction (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE reaction_seriousness (
    reaction_id INTEGER NOT NULL REFERENCES reaction (id) DEFERRABLE INITIALLY DEFERRED,
    seriousness TEXT    NOT NULL,
    PRIMARY KEY (reaction_id, seriousness)
) STRICT, WITHOUT ROWID;
CREATE TABLE reaction_sign (
    reaction_id INTEGER NOT NULL REFERENCES reaction (id) DEFERRABLE INITIALLY DEFERRED,
    number      INTEGER NOT NULL,
    term        TEXT    NOT NULL,
    grade       INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
    PRIMARY KEY (reaction_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE reaction_suspect (
    reaction_id   INTEGER NOT NULL REFERENCES reaction (id) DEFERRABLE INITIALLY DEFERRED,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    PRIMARY KEY (reaction_id, ingredient_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE request (
    id            INTEGER PRIMARY KEY,
    key           TEXT    NOT NULL UNIQUE,
    patient_id    INTEGER NOT NULL REFERENCES patient (id),
    received      TEXT    NOT NULL,
    channel       TEXT    NOT NULL,
    language      TEXT    NOT NULL,
    note          TEXT    NOT NULL,
    target        TEXT    NOT NULL,
    legal_limit   TEXT    NOT NULL,
    answered_at   INTEGER,
    answered_by   TEXT,
    identity_seen TEXT,
    handed_over   TEXT,
    paper_digest  TEXT,
    CHECK ((answered_at IS NULL) = (answered_by IS NULL) AND (answered_at IS NULL) = (identity_seen IS NULL)
           AND (answered_at IS NULL) = (handed_over IS NULL) AND (answered_at IS NULL) = (paper_digest IS NULL))
) STRICT;
CREATE TABLE request_own_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES request (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
    id                 INTEGER PRIMARY KEY,
    key                TEXT    NOT NULL UNIQUE,
    state              TEXT    NOT NULL CHECK (state IN ('OPEN', 'SIGNED')),
    row_version        INTEGER NOT NULL,
    patient_id         INTEGER NOT NULL REFERENCES patient (id),
    practitioner_id    INTEGER NOT NULL REFERENCES practitioner (id),
    started            INTEGER NOT NULL,
    ended              INTEGER,
    ended_day          TEXT,
    region             TEXT,
    indication         TEXT,
    version_id         INTEGER REFERENCES version (id),
    volume_microlitres INTEGER,
    last_aspirin_day   TEXT,
    last_aspirin_time  INTEGER, -- minutes since midnight
    note               TEXT    NOT NULL,
    aspirin_override   TEXT    NOT NULL,
    allergy_override   TEXT    NOT NULL,
    objection_override TEXT    NOT NULL,
    signed_at          INTEGER,
    signed_by          TEXT,
    certification_id   INTEGER REFERENCES certification (id),
    CHECK ((state = 'SIGNED') = (signed_at IS NOT NULL)),
    CHECK ((state = 'SIGNED') = (signed_by IS NOT NULL)),
    CHECK (state = 'OPEN' OR (ended IS NOT NULL AND ended_day IS NOT NULL AND region IS NOT NULL
                              AND indication IS NOT NULL AND version_id IS NOT NULL AND volume_microlitres IS NOT NULL))
) STRICT;
CREATE TABLE session_answer (
    session_id INTEGER NOT NULL REFERENCES session (id),
    question   TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    PRIMARY KEY (session_id, question)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_lot (
    session_id    INTEGER NOT NULL REFERENCES session (id),
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    lot_id        INTEGER NOT NULL REFERENCES lot (id),
    PRIMARY KEY (session_id, ingredient_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_own_token (
    token  TEXT    NOT NULL,
    row_id INTEGER NOT NULL REFERENCES session (id),
    PRIMARY KEY (token, row_id)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "trail" VALUES(1,1795351935111,0,'Owner','clinic.set_up','f34b0ea02ab42fcf21dd12208e6171d5','clinic','clinic',1,'= clinic	1	clinic
+ name=Clinique du Parc
+ country=FR
+ zone=Europe/Paris
+ language=en
+ phone=
+ address=
+ sample=1
= account	912324601260802048	A-000001
+ key=A-000001
+ name=Owner
','0000000000000000000000000000000000000000000000000000000000000000','0ef729419e97d667aeeb3010e2c19783ace6af3e74851effacede1cf673eefce');
INSERT INTO "trail" VALUES(2,1795351935288,912324601260802048,'Owner','practitioner.add','2d5371454fa28f432b7d5a7b22976f72','practitioner','PR-000001',912324601998999552,'= practitioner	912324601998999552	PR-000001
+ key=PR-000001
+ name=Dr Alice Sample
+ profession=physician
+ register_number=
','0ef729419e97d667aeeb3010e2c19783ace6af3e74851effacede1cf673eefce','2504b5a31ac79212ca33ea0ddc584c0f70623d5cb26711bc11ee9b7c4a28809b');
INSERT INTO "trail" VALUES(3,1795351935540,912324601260802048,'Owner','ingredient.add','501b64f39e7362e97fb85703223c47e1','ingredient','I-000001',912324603055964160,'= ingredient	912324603055964160	I-000001
+ key=I-000001
+ inci=Panthenol
+ common_name=
+ cas=81-13-0
+ ec=
+ category=VITAMIN
+ functions=
','2504b5a31ac79212ca33ea0ddc584c0f70623d5cb26711bc11ee9b7c4a28809b','b498a302732ecc3630e48ae5df824f4a47a951f24f8835460782abf8f6cb5513');
INSERT INTO "trail" VALUES(4,1795351935730,912324601260802048,'Owner','ingredient.add','38566d99620c3b0dd48caaeaa26f5e30','ingredient','I-000002',912324603852881920,'= ingredient	912324603852881920	I-000002
+ key=I-000002
+ inci=procaine HCl
+ common_name=
+ cas=51-05-8
+ ec=
+ category=ANAESTHETIC
+ functions=
+ group.1.allergen_group=ESTER_ANAESTHETIC_PABA
','b498a302732ecc3630e48ae5df824f4a47a951f24f8835460782abf8f6cb5513','f8193ff64da6677ffb62895b7c2feca3668a55484e99332e3d461279db92070b');
INSERT INTO "trail" VALUES(5,1795351935966,912324601260802048,'Owner','formula.add','f73bb0b6c643aa4860fc6336b64afced','formula','HAIR-01',912324604842737664,'= formula	912324604842737664	HAIR-01
+ code=HAIR-01
+ name=Cheveux
+ sample=1
+ indication.1.indication=HAIR_RESTORATION
','f8193ff64da6677ffb62895b7c2feca3668a55484e99332e3d461279db92070b','bdd12b80eaa735fdfc17567f4f63d722f4135a9e9acfa1b23e9f561edb7a11b0');
INSERT INTO "trail" VALUES(6,1795351936133,912324601260802048,'Owner','version.add','4a48cd17f5935446d0845db0c3997d99','version','HAIR-01@1',912324605547380736,'= version	912324605547380736	HAIR-01@1
+ key=HAIR-01@1
+ formula_id=912324604842737664
+ number=1
+ state=DRAFT
+ reason_text=
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=5
+ line.1.unit=%_w/v
+ line.2.ingredient_id=912324603852881920
+ line.2.amount=0.4
+ line.2.unit=%_w/v
','bdd12b80eaa735fdfc17567f4f63d722f4135a9e9acfa1b23e9f561edb7a11b0','1c5822cf3f42403d4f3a701f7e25b678b6e89606840dd2d5c499bbd7bf872838');
INSERT INTO "trail" VALUES(7,1795351936221,912324601260802048,'Owner','version.approve','3d7d6328d9e7f488cc18e0de967edc57','version','HAIR-01@1',912324605547380736,'= version	912324605547380736	HAIR-01@1
- key=HAIR-01@1
- formula_id=912324604842737664
- number=1
- state=DRAFT
- reason_text=
- line.1.ingredient_id=912324603055964160
- line.1.amount=5
- line.1.unit=%_w/v
- line.2.ingredient_id=912324603852881920
- line.2.amount=0.4
- line.2.unit=%_w/v
+ key=HAIR-01@1
+ formula_id=912324604842737664
+ number=1
+ state=EFFECTIVE
+ reason_text=
+ in_force_from=1795351936221
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=5
+ line.1.unit=%_w/v
+ line.2.ingredient_id=912324603852881920
+ line.2.amount=0.4
+ line.2.unit=%_w/v
','1c5822cf3f42403d4f3a701f7e25b678b6e89606840dd2d5c499bbd7bf872838','0770ae4864ecf144c4451813965248dab20c494fafe3f551055469cc4b769baa');
INSERT INTO "trail" VALUES(8,1795351936369,912324601260802048,'Owner','version.add','b3b6fb9a694fd695e280b3ec9df7ed69','version','HAIR-01@2',912324606533042176,'= version	912324606533042176	HAIR-01@2
+ key=HAIR-01@2
+ formula_id=912324604842737664
+ number=2
+ state=DRAFT
+ parent_id=912324605547380736
+ reason=SAFETY_REACTION
+ reason_text=Trois urticaires
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=50
+ line.1.unit=mg/mL
','0770ae4864ecf144c4451813965248dab20c494fafe3f551055469cc4b769baa','7a71eeb26032d6c403145ba6d5a8ed2330469d641a5f0ef9a4843e3ea4eab258');
INSERT INTO "trail" VALUES(9,1795351936464,912324601260802048,'Owner','version.approve','1ec56ca60732736faebde979bef1d74a','version','HAIR-01@2',912324606533042176,'= version	912324606533042176	HAIR-01@2
- key=HAIR-01@2
- formula_id=912324604842737664
- number=2
- state=DRAFT
- parent_id=912324605547380736
- reason=SAFETY_REACTION
- reason_text=Trois urticaires
- line.1.ingredient_id=912324603055964160
- line.1.amount=50
- line.1.unit=mg/mL
+ key=HAIR-01@2
+ formula_id=912324604842737664
+ number=2
+ state=EFFECTIVE
+ parent_id=912324605547380736
+ reason=SAFETY_REACTION
+ reason_text=Trois urticaires
+ in_force_from=1795351936464
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=50
+ line.1.unit=mg/mL
= version	912324605547380736	HAIR-01@1
- key=HAIR-01@1
- formula_id=912324604842737664
- number=1
- state=EFFECTIVE
- reason_text=
- in_force_from=1795351936221
- line.1.ingredient_id=912324603055964160
- line.1.amount=5
- line.1.unit=%_w/v
- line.2.ingredient_id=912324603852881920
- line.2.amount=0.4
- line.2.unit=%_w/v
+ key=HAIR-01@1
+ formula_id=912324604842737664
+ number=1
+ state=SUPERSEDED
+ reason_text=
+ in_force_from=1795351936221
+ in_force_until=1795351936464
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=5
+ line.1.unit=%_w/v
+ line.2.ingredient_id=912324603852881920
+ line.2.amount=0.4
+ line.2.unit=%_w/v
','7a71eeb26032d6c403145ba6d5a8ed2330469d641a5f0ef9a4843e3ea4eab258','c767eb2073979ff775f7b179212c47873d36494aef4611923b737eac390253d9');
INSERT INTO "trail" VALUES(10,1795351936618,912324601260802048,'Owner','version.add','bce21e5ef6129a8b6dddced268753ed4','version','HAIR-01@3',912324607577423872,'= version	912324607577423872	HAIR-01@3
+ key=HAIR-01@3
+ formula_id=912324604842737664
+ number=3
+ state=DRAFT
+ parent_id=912324606533042176
+ reason=STOCK
+ reason_text=Autre dosage
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=4
+ line.1.unit=%_w/v
','c767eb2073979ff775f7b179212c47873d36494aef4611923b737eac390253d9','f8c79a29819e2e7791fcd50dffb09bfca6b5872e1e42b0a15990b61bbf85cd75');
INSERT INTO "trail" VALUES(11,1795351936775,912324601260802048,'Owner','formula.add','7c2257db3633229a9d77cd01e0b49a4f','formula','HAIR-02',912324608235929600,'= formula	912324608235929600	HAIR-02
+ code=HAIR-02
+ name=Cheveux, doux
+ sample=1
+ indication.1.indication=HAIR_RESTORATION
','f8c79a29819e2e7791fcd50dffb09bfca6b5872e1e42b0a15990b61bbf85cd75','af075fdd130d57ff13754dcc721dd8271cf3e403adb2f6322f6f86af89e11c27');
INSERT INTO "trail" VALUES(12,1795351936926,912324601260802048,'Owner','version.add','86c656dc3f6d0bf71b41e4c6791af548','version','HAIR-02@1',912324608869269504,'= version	912324608869269504	HAIR-02@1
+ key=HAIR-02@1
+ formula_id=912324608235929600
+ number=1
+ state=DRAFT
+ reason_text=
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=2
+ line.1.unit=%_w/v
','af075fdd130d57ff13754dcc721dd8271cf3e403adb2f6322f6f86af89e11c27','b5f65e2dc7140451bb3ac7b1c50fb1f8303b5728f82825e985f69adddb8e7ab4');
INSERT INTO "trail" VALUES(13,1795351937034,912324601260802048,'Owner','version.approve','35e33a256dbbd838b2f80604b87c2108','version','HAIR-02@1',912324608869269504,'= version	912324608869269504	HAIR-02@1
- key=HAIR-02@1
- formula_id=912324608235929600
- number=1
- state=DRAFT
- reason_text=
- line.1.ingredient_id=912324603055964160
- line.1.amount=2
- line.1.unit=%_w/v
+ key=HAIR-02@1
+ formula_id=912324608235929600
+ number=1
+ state=EFFECTIVE
+ reason_text=
+ in_force_from=1795351937034
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=2
+ line.1.unit=%_w/v
','b5f65e2dc7140451bb3ac7b1c50fb1f8303b5728f82825e985f69adddb8e7ab4','1e19f42e91af93c549ce70e706517d1368f4e1497592cb8b2ad4569c3e941819');
INSERT INTO "trail" VALUES(14,1795351937135,912324601260802048,'Owner','version.withdraw','1ebc15d2ce1e8ad25a77e99ee1efcdbf','version','HAIR-02@1',912324608869269504,'= version	912324608869269504	HAIR-02@1
- key=HAIR-02@1
- formula_id=912324608235929600
- number=1
- state=EFFECTIVE
- reason_text=
- in_force_from=1795351937034
- line.1.ingredient_id=912324603055964160
- line.1.amount=2
- line.1.unit=%_w/v
+ key=HAIR-02@1
+ formula_id=912324608235929600
+ number=1
+ state=WITHDRAWN
+ reason_text=
+ in_force_from=1795351937034
+ in_force_until=1795351937135
+ withdrawal_reason=Le fournisseur l’a rappelé
+ line.1.ingredient_id=912324603055964160
+ line.1.amount=2
+ line.1.unit=%_w/v
','1e19f42e91af93c549ce70e706517d1368f4e1497592cb8b2ad4569c3e941819','9f98a2aeb68867566756ee79140298ece82450ab6166e4335c438b7e4471eca8');
CREATE TABLE trail_thing (
    kind   TEXT    NOT NULL,
    row_id INTEGER NOT NULL,
    seq    INTEGER NOT NULL REFERENCES trail (seq),
    PRIMARY KEY (kind, row_id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "trail_thing" VALUES('account',912324601260802048,1);
INSERT INTO "trail_thing" VALUES('clinic',1,1);
INSERT INTO "trail_thing" VALUES('practitioner',912324601998999552,2);
INSERT INTO "trail_thing" VALUES('ingredient',912324603055964160,3);
INSERT INTO "trail_thing" VALUES('ingredient',912324603852881920,4);
INSERT INTO "trail_thing" VALUES('formula',912324604842737664,5);
INSERT INTO "trail_thing" VALUES('version',912324605547380736,6);
INSERT INTO "trail_thing" VALUES('version',912324605547380736,7);
INSERT INTO "trail_thing" VALUES('version',912324606533042176,8);
INSERT INTO "trail_thing" VALUES('version',912324605547380736,9);
INSERT INTO "trail_thing" VALUES('version',912324606533042176,9);
INSERT INTO "trail_thing" VALUES('version',912324607577423872,10);
INSERT INTO "trail_thing" VALUES('formula',912324608235929600,11);
INSERT INTO "trail_thing" VALUES('version',912324608869269504,12);
INSERT INTO "trail_thing" VALUES('version',912324608869269504,13);
INSERT INTO "trail_thing" VALUES('version',912324608869269504,14);
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
INSERT INTO "version" VALUES(912324605547380736,'HAIR-01@1',912324604842737664,1,'SUPERSEDED',NULL,NULL,'',1795351936221,1795351936464,NULL);
INSERT INTO "version" VALUES(912324606533042176,'HAIR-01@2',912324604842737664,2,'EFFECTIVE',912324605547380736,'SAFETY_REACTION','Trois urticaires',1795351936464,NULL,NULL);
INSERT INTO "version" VALUES(912324607577423872,'HAIR-01@3',912324604842737664,3,'DRAFT',912324606533042176,'STOCK','Autre dosage',NULL,NULL,NULL);
INSERT INTO "version" VALUES(912324608869269504,'HAIR-02@1',912324608235929600,1,'WITHDRAWN',NULL,NULL,'',1795351937034,1795351937135,'Le fournisseur l’a rappelé');
CREATE TABLE version_line (
    version_id    INTEGER NOT NULL REFERENCES version (id),
    position      INTEGER NOT NULL,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    amount        TEXT    NOT NULL, -- exact decimal number
    unit          TEXT    NOT NULL,
    PRIMARY KEY (version_id, position),
    UNIQUE (version_id, ingredient_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "version_line" VALUES(912324605547380736,1,912324603055964160,'5','%_w/v');
INSERT INTO "version_line" VALUES(912324605547380736,2,912324603852881920,'0.4','%_w/v');
INSERT INTO "version_line" VALUES(912324606533042176,1,912324603055964160,'50','mg/mL');
INSERT INTO "version_line" VALUES(912324607577423872,1,912324603055964160,'4','%_w/v');
INSERT INTO "version_line" VALUES(912324608869269504,1,912324603055964160,'2','%_w/v');
CREATE INDEX trail_thing_by_seq ON trail_thing (seq);
CREATE TRIGGER trail_is_never_changed BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_is_never_erased BEFORE DELETE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_thing_is_never_changed BEFORE UPDATE ON trail_thing
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_thing_is_never_erased BEFORE DELETE ON trail_thing
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE INDEX certification_by_practitioner ON certification (practitioner_id);
CREATE INDEX certification_by_number ON certification (number, issuer_folded);
CREATE INDEX certification_by_expiry ON certification (expires) WHERE expires IS NOT NULL;
CREATE TRIGGER certification_is_never_changed BEFORE UPDATE ON certification
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE TRIGGER certification_is_never_erased BEFORE DELETE ON certification
BEGIN SELECT RAISE(ABORT, 'a certification is never erased'); END;
CREATE TRIGGER certification_technique_is_never_changed BEFORE UPDATE ON certification_technique
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE TRIGGER certification_technique_is_never_erased BEFORE DELETE ON certification_technique
BEGIN SELECT RAISE(ABORT, 'a certification is never changed'); END;
CREATE INDEX ingredient_by_inci ON ingredient (inci_folded, cas);
CREATE INDEX ingredient_token_by_row ON ingredient_token (row_id);
CREATE UNIQUE INDEX version_in_force ON version (formula_id) WHERE state = 'EFFECTIVE';
CREATE INDEX version_line_by_ingredient ON version_line (ingredient_id);
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
CREATE INDEX lot_by_ingredient ON lot (ingredient_id, expires);
CREATE INDEX lot_by_code ON lot (code_folded);
CREATE INDEX lot_by_expiry ON lot (expires) WHERE expires IS NOT NULL;
CREATE INDEX lot_token_by_row ON lot_token (row_id);
CREATE TRIGGER lot_is_never_changed BEFORE UPDATE ON lot
BEGIN SELECT RAISE(ABORT, 'a lot is never changed'); END;
CREATE TRIGGER lot_is_never_erased BEFORE DELETE ON lot
BEGIN SELECT RAISE(ABORT, 'a lot is never erased'); END;
CREATE INDEX patient_by_name ON patient (name_folded, born);
CREATE INDEX patient_by_birth ON patient (born);
CREATE INDEX patient_token_by_row ON patient_token (row_id);
CREATE INDEX session_by_patient ON session (patient_id, started);
CREATE INDEX session_unsigned ON session (started) WHERE state = 'OPEN';
CREATE INDEX session_by_start ON session (started, state, version_id, patient_id, ended);
CREATE INDEX session_own_token_by_row ON session_own_token (row_id);
CREATE VIEW session_token AS
SELECT token, row_id FROM session_own_token
UNION ALL
SELECT patient_token.token, session.id AS row_id
FROM patient_token JOIN session ON session.patient_id = patient_token.row_id;
CREATE INDEX session_lot_by_lot ON session_lot (lot_id, session_id);
CREATE INDEX addendum_by_session ON addendum (session_id);
CREATE INDEX check_in_by_session ON check_in (session_id, asked, at);
CREATE INDEX check_in_open ON check_in (due) WHERE closed = 0;
CREATE TRIGGER session_signed_is_never_changed BEFORE UPDATE ON session WHEN OLD.state = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_signed_is_never_erased BEFORE DELETE ON session WHEN OLD.state = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never erased'); END;
CREATE TRIGGER session_lot_is_never_added_late BEFORE INSERT ON session_lot
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_lot_is_never_changed BEFORE UPDATE ON session_lot
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
    OR (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_lot_is_never_erased BEFORE DELETE ON session_lot
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_answer_is_never_added_late BEFORE INSERT ON session_answer
WHEN (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_answer_is_never_changed BEFORE UPDATE ON session_answer
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
    OR (SELECT state FROM session WHERE id = NEW.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_answer_is_never_erased BEFORE DELETE ON session_answer
WHEN (SELECT state FROM session WHERE id = OLD.session_id) = 'SIGNED'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER addendum_is_never_changed BEFORE UPDATE ON addendum
BEGIN SELECT RAISE(ABORT, 'an addendum is never changed'); END;
CREATE TRIGGER addendum_is_never_erased BEFORE DELETE ON addendum
BEGIN SELECT RAISE(ABORT, 'an addendum is never erased'); END;
CREATE TRIGGER aftercare_line_is_never_changed
BEFORE UPDATE OF id, session_id, code, starts, minimum_ends, recommended_ends, needs_clearance, rules_version ON aftercare
BEGIN SELECT RAISE(ABORT, 'a line of aftercare is never changed'); END;
CREATE TRIGGER aftercare_clearance_is_never_changed BEFORE UPDATE ON aftercare WHEN OLD.cleared_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a clearance is never changed'); END;
CREATE TRIGGER aftercare_is_never_erased BEFORE DELETE ON aftercare
BEGIN SELECT RAISE(ABORT, 'a line of aftercare is never erased'); END;
CREATE TRIGGER check_in_schedule_is_never_changed
BEFORE UPDATE OF id, key, session_id, kind, due, late_from ON check_in
BEGIN SELECT RAISE(ABORT, 'the schedule of a check-in is never changed'); END;
CREATE TRIGGER check_in_closed_is_never_changed BEFORE UPDATE ON check_in WHEN OLD.closed = 1
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE TRIGGER check_in_is_never_erased BEFORE DELETE ON check_in
BEGIN SELECT RAISE(ABORT, 'a check-in is never erased'); END;
CREATE TRIGGER check_in_adherence_is_never_added_late BEFORE INSERT ON check_in_adherence
WHEN (SELECT closed FROM check_in WHERE id = NEW.check_in_id) = 1
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE TRIGGER check_in_adherence_is_never_changed BEFORE UPDATE ON check_in_adherence
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE TRIGGER check_in_adherence_is_never_erased BEFORE DELETE ON check_in_adherence
BEGIN SELECT RAISE(ABORT, 'a closed check-in is never changed'); END;
CREATE INDEX reaction_by_session ON reaction (session_id);
CREATE INDEX reaction_by_onset ON reaction (onset);
CREATE INDEX reaction_own_token_by_row ON reaction_own_token (row_id);
CREATE VIEW reaction_token AS
SELECT token, row_id FROM reaction_own_token
UNION ALL
SELECT patient_token.token, reaction.id AS row_id
FROM patient_token
JOIN session ON session.patient_id = patient_token.row_id
JOIN reaction ON reaction.session_id = session.id;
CREATE INDEX assessment_by_reaction ON assessment (reaction_id, id);
CREATE VIEW judged_reaction AS
SELECT reaction.id, reaction.key, reaction.session_id, reaction.onset, reaction.outcome, reaction.description,
       reaction.recorded_at, assessment.id AS assessment_id,
       coalesce(assessment.causality, 'NOT_ASSESSED') AS causality, coalesce(assessment.refuted, 0) AS refuted,
       (SELECT max(grade) FROM reaction_sign WHERE reaction_sign.reaction_id = reaction.id) AS grade,
       (SELECT count(*) FROM reaction_seriousness WHERE reaction_seriousness.reaction_id = reaction.id) AS boxes
FROM reaction
LEFT JOIN assessment ON assessment.id = (SELECT max(last.id) FROM assessment AS last
                                         WHERE last.reaction_id = reaction.id);
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
CREATE INDEX request_by_patient ON request (patient_id);
CREATE INDEX request_open ON request (target) WHERE answered_at IS NULL;
CREATE INDEX request_own_token_by_row ON request_own_token (row_id);
CREATE VIEW request_token AS
SELECT token, row_id FROM request_own_token
UNION ALL
SELECT patient_token.token, request.id AS row_id
FROM patient_token JOIN request ON request.patient_id = patient_token.row_id;
CREATE TRIGGER request_as_asked_is_never_changed
BEFORE UPDATE OF id, key, patient_id, received, channel, language, note, target, legal_limit ON request
BEGIN SELECT RAISE(ABORT, 'what was asked is never changed'); END;
CREATE TRIGGER request_answered_is_never_changed BEFORE UPDATE ON request WHEN OLD.answered_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an answered request is never changed'); END;
CREATE TRIGGER request_is_never_erased BEFORE DELETE ON request
BEGIN SELECT RAISE(ABORT, 'a request is never erased'); END;
COMMIT;
