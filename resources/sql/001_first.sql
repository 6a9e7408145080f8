-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Never changed once released: what comes later is 002_….sql.
--
-- A *snapshot* is one week's dump, named by its peildatum. Days are days since 1970-01-01, months are months since the year 0
-- (year * 12 + month - 1), flags are 0 or 1, unknown is NULL. Numbers with a decimal comma are kept in hundredths.
--
-- Each table of the dump stands twice. `cv` holds the rows of the newest snapshot, each with `since`: the first snapshot of
-- which it was part. `cv_past` holds rows that have gone or changed: part of every snapshot from `since` up to, not
-- including, `until`. So a row is written once however many weeks it lives, and `since` comes first in the key, so
-- that a later week is appended and does not split the pages of an earlier one.
--
-- Texts are kept once, in `word`; the dump's own keys in `*_key`, codes in `*_code`. In a key column an unknown value, which
-- SQLite allows no NULL for, is -2147483648 (only `viewing` has such).

CREATE TABLE property(name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE snapshot(
    day INTEGER PRIMARY KEY,
    peildatum TEXT NOT NULL,
    source TEXT,
    demo INTEGER NOT NULL DEFAULT 0,
    load INTEGER NOT NULL);

-- How each snapshot came in: one row a load, one a file of it.
CREATE TABLE load(
    id INTEGER PRIMARY KEY,
    snapshot INTEGER NOT NULL,
    at TEXT NOT NULL,
    path TEXT NOT NULL,
    profile TEXT,
    milliseconds INTEGER,
    program TEXT NOT NULL,
    changed TEXT);
CREATE TABLE load_file(
    load INTEGER NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    notes TEXT,
    PRIMARY KEY(load, file)) WITHOUT ROWID;
CREATE TABLE reject(
    id INTEGER PRIMARY KEY,
    snapshot INTEGER NOT NULL,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    column TEXT,
    value TEXT,
    kind TEXT NOT NULL);
CREATE INDEX reject_by_snapshot ON reject(snapshot, file, line);

-- What was done with the data: loads, exports, removals.
CREATE TABLE journal(
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    snapshot INTEGER,
    detail TEXT NOT NULL);

-- Free-text job titles that somebody accepted a code for; used by every later load.
CREATE TABLE title_code(
    title TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    at TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE cv_key(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE vacancy_key(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE employer_key(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sonar_key(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE occupation_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE TABLE competence_code(id INTEGER PRIMARY KEY, code TEXT NOT NULL);

-- cv.csv
CREATE TABLE cv(
    since INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    birth_year INTEGER,
    sex INTEGER, -- 1 M, 2 V, 3 X
    postcode INTEGER,
    education INTEGER, -- 0 BASIS .. 9 WO: position in the list of dump-format; unknown is NULL
    branch INTEGER, -- word
    adviser INTEGER, -- word
    hours_min INTEGER, -- hundredths
    hours_max INTEGER, -- hundredths
    travel_max INTEGER, -- minutes
    transport INTEGER, -- bits: 1 auto, 2 ov, 4 fiets
    licence INTEGER, -- word
    benefit INTEGER, -- 1 WW, 2 PW, 3 WAJONG, 4 WIA, 5 GEEN
    target_group INTEGER, -- flag
    registered INTEGER, -- day
    modified INTEGER, -- day
    presentation INTEGER, -- characters
    visible INTEGER, -- flag
    left_on INTEGER, -- day
    left_why INTEGER, -- 1 WERK, 2 STUDIE, 3 OVERIG
    PRIMARY KEY(since, cv)) WITHOUT ROWID;
CREATE TABLE cv_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    birth_year INTEGER,
    sex INTEGER,
    postcode INTEGER,
    education INTEGER,
    branch INTEGER,
    adviser INTEGER,
    hours_min INTEGER,
    hours_max INTEGER,
    travel_max INTEGER,
    transport INTEGER,
    licence INTEGER,
    benefit INTEGER,
    target_group INTEGER,
    registered INTEGER,
    modified INTEGER,
    presentation INTEGER,
    visible INTEGER,
    left_on INTEGER,
    left_why INTEGER,
    PRIMARY KEY(until, since, cv)) WITHOUT ROWID;

-- werkervaring.csv
CREATE TABLE experience(
    since INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    occupation INTEGER, -- occupation_code
    text INTEGER, -- word
    started INTEGER, -- month
    ended INTEGER, -- month
    hours INTEGER, -- hundredths
    described INTEGER, -- characters
    PRIMARY KEY(since, cv, seq)) WITHOUT ROWID;
CREATE TABLE experience_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    occupation INTEGER,
    text INTEGER,
    started INTEGER,
    ended INTEGER,
    hours INTEGER,
    described INTEGER,
    PRIMARY KEY(until, since, cv, seq)) WITHOUT ROWID;

-- opleiding.csv
CREATE TABLE education(
    since INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    level INTEGER, -- as cv.education
    field INTEGER, -- word
    diploma INTEGER, -- flag
    year INTEGER,
    PRIMARY KEY(since, cv, seq)) WITHOUT ROWID;
CREATE TABLE education_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    level INTEGER,
    field INTEGER,
    diploma INTEGER,
    year INTEGER,
    PRIMARY KEY(until, since, cv, seq)) WITHOUT ROWID;

-- cv_competentie.csv
CREATE TABLE cv_competence(
    since INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    PRIMARY KEY(since, cv, competence)) WITHOUT ROWID;
CREATE TABLE cv_competence_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    PRIMARY KEY(until, since, cv, competence)) WITHOUT ROWID;

-- wensberoep.csv
CREATE TABLE wish(
    since INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    occupation INTEGER, -- occupation_code
    PRIMARY KEY(since, cv, seq)) WITHOUT ROWID;
CREATE TABLE wish_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    occupation INTEGER,
    PRIMARY KEY(until, since, cv, seq)) WITHOUT ROWID;

-- vacature.csv
CREATE TABLE vacancy(
    since INTEGER NOT NULL,
    vacancy INTEGER NOT NULL,
    employer INTEGER, -- employer_key
    occupation INTEGER, -- occupation_code
    title INTEGER, -- word
    postcode INTEGER,
    education INTEGER, -- as cv.education
    hours_min INTEGER, -- hundredths
    hours_max INTEGER, -- hundredths
    experience_years INTEGER, -- hundredths
    contract INTEGER, -- 1 VAST, 2 TIJDELIJK, 3 UITZEND, 4 LEERWERK
    pay_min INTEGER, -- hundredths of a euro a month, full time
    pay_max INTEGER,
    placed INTEGER, -- day
    closed INTEGER, -- day
    source INTEGER, -- 1 WERKGEVER, 2 SPIDER
    described INTEGER, -- characters
    contact INTEGER, -- flag
    PRIMARY KEY(since, vacancy)) WITHOUT ROWID;
CREATE TABLE vacancy_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    vacancy INTEGER NOT NULL,
    employer INTEGER,
    occupation INTEGER,
    title INTEGER,
    postcode INTEGER,
    education INTEGER,
    hours_min INTEGER,
    hours_max INTEGER,
    experience_years INTEGER,
    contract INTEGER,
    pay_min INTEGER,
    pay_max INTEGER,
    placed INTEGER,
    closed INTEGER,
    source INTEGER,
    described INTEGER,
    contact INTEGER,
    PRIMARY KEY(until, since, vacancy)) WITHOUT ROWID;

-- vacature_competentie.csv
CREATE TABLE vacancy_competence(
    since INTEGER NOT NULL,
    vacancy INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    PRIMARY KEY(since, vacancy, competence)) WITHOUT ROWID;
CREATE TABLE vacancy_competence_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    vacancy INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    PRIMARY KEY(until, since, vacancy, competence)) WITHOUT ROWID;

-- bekeken.csv
CREATE TABLE viewing(
    since INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    vacancy INTEGER NOT NULL,
    day INTEGER NOT NULL,
    times INTEGER, -- how often that day
    PRIMARY KEY(since, cv, vacancy, day)) WITHOUT ROWID;
CREATE TABLE viewing_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    vacancy INTEGER NOT NULL,
    day INTEGER NOT NULL,
    times INTEGER,
    PRIMARY KEY(until, since, cv, vacancy, day)) WITHOUT ROWID;

-- werkgever.csv
CREATE TABLE employer(
    since INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    name INTEGER, -- word
    sector INTEGER, -- 1 A .. 21 U
    postcode INTEGER,
    email INTEGER, -- word
    PRIMARY KEY(since, employer)) WITHOUT ROWID;
CREATE TABLE employer_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    name INTEGER,
    sector INTEGER,
    postcode INTEGER,
    email INTEGER,
    PRIMARY KEY(until, since, employer)) WITHOUT ROWID;

-- polis.csv
CREATE TABLE payroll(
    since INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    year INTEGER NOT NULL,
    hours INTEGER, -- hundredths
    hours_target_group INTEGER, -- hundredths
    staff INTEGER,
    PRIMARY KEY(since, employer, year)) WITHOUT ROWID;
CREATE TABLE payroll_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    year INTEGER NOT NULL,
    hours INTEGER,
    hours_target_group INTEGER,
    staff INTEGER,
    PRIMARY KEY(until, since, employer, year)) WITHOUT ROWID;

-- sonar.csv
CREATE TABLE sonar(
    since INTEGER NOT NULL,
    sonar INTEGER NOT NULL,
    cv INTEGER, -- cv_key
    birth_year INTEGER,
    sex INTEGER,
    postcode INTEGER,
    education INTEGER, -- as cv.education
    hours_a_day INTEGER, -- hundredths; -1 is NVT
    regime INTEGER, -- 1 OUD, 2 2010, 3 2015
    able INTEGER, -- flag: arbeidsvermogen
    available INTEGER, -- flag
    occupation INTEGER, -- occupation_code
    transport INTEGER, -- as cv.transport
    travel_max INTEGER, -- minutes
    variation INTEGER, -- flag
    adaptation INTEGER, -- flag
    guidance INTEGER, -- flag
    branch INTEGER, -- word
    PRIMARY KEY(since, sonar)) WITHOUT ROWID;
CREATE TABLE sonar_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    sonar INTEGER NOT NULL,
    cv INTEGER,
    birth_year INTEGER,
    sex INTEGER,
    postcode INTEGER,
    education INTEGER,
    hours_a_day INTEGER,
    regime INTEGER,
    able INTEGER,
    available INTEGER,
    occupation INTEGER,
    transport INTEGER,
    travel_max INTEGER,
    variation INTEGER,
    adaptation INTEGER,
    guidance INTEGER,
    branch INTEGER,
    PRIMARY KEY(until, since, sonar)) WITHOUT ROWID;

-- sonar_competentie.csv
CREATE TABLE sonar_competence(
    since INTEGER NOT NULL,
    sonar INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    PRIMARY KEY(since, sonar, competence)) WITHOUT ROWID;
CREATE TABLE sonar_competence_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    sonar INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    PRIMARY KEY(until, since, sonar, competence)) WITHOUT ROWID;

-- kaart.csv
CREATE TABLE card(
    since INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    day INTEGER NOT NULL,
    adviser INTEGER, -- word
    branch INTEGER, -- word
    PRIMARY KEY(since, cv, day)) WITHOUT ROWID;
CREATE TABLE card_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cv INTEGER NOT NULL,
    day INTEGER NOT NULL,
    adviser INTEGER,
    branch INTEGER,
    PRIMARY KEY(until, since, cv, day)) WITHOUT ROWID;

-- beroep.csv
CREATE TABLE occupation(
    since INTEGER NOT NULL,
    occupation INTEGER NOT NULL,
    name INTEGER, -- word
    class INTEGER, -- word
    isco INTEGER, -- word
    level INTEGER, -- 1-4
    PRIMARY KEY(since, occupation)) WITHOUT ROWID;
CREATE TABLE occupation_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    occupation INTEGER NOT NULL,
    name INTEGER,
    class INTEGER,
    isco INTEGER,
    level INTEGER,
    PRIMARY KEY(until, since, occupation)) WITHOUT ROWID;

-- beroep_taak.csv
CREATE TABLE occupation_task(
    since INTEGER NOT NULL,
    occupation INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    task INTEGER, -- word
    simple INTEGER, -- flag: can be carved out
    PRIMARY KEY(since, occupation, seq)) WITHOUT ROWID;
CREATE TABLE occupation_task_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    occupation INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    task INTEGER,
    simple INTEGER,
    PRIMARY KEY(until, since, occupation, seq)) WITHOUT ROWID;

-- competentie.csv
CREATE TABLE competence(
    since INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    name INTEGER, -- word
    kind INTEGER, -- 1 VAK, 2 GEDRAG
    PRIMARY KEY(since, competence)) WITHOUT ROWID;
CREATE TABLE competence_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    name INTEGER,
    kind INTEGER,
    PRIMARY KEY(until, since, competence)) WITHOUT ROWID;

-- beroep_competentie.csv
CREATE TABLE occupation_competence(
    since INTEGER NOT NULL,
    occupation INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    essential INTEGER, -- flag
    PRIMARY KEY(since, occupation, competence)) WITHOUT ROWID;
CREATE TABLE occupation_competence_past(
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    occupation INTEGER NOT NULL,
    competence INTEGER NOT NULL,
    essential INTEGER,
    PRIMARY KEY(until, since, occupation, competence)) WITHOUT ROWID;
