-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was given out: each table of figures about people that left the program, with all that is needed to work out what
-- somebody who has it knows. Nothing is ever changed or taken away, also not when its week is forgotten: it was given out.
CREATE TABLE release(
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL, -- UTC, ISO 8601
    snapshot INTEGER NOT NULL, -- day
    population TEXT NOT NULL, -- sonar, cv, vacancy
    product TEXT NOT NULL, -- statistics, personas, card vacancy, card occupation, report
    request TEXT NOT NULL, -- JSON: what was asked, so that the same question gets the same answer
    variables TEXT NOT NULL, -- words, with commas
    filters TEXT NOT NULL, -- JSON
    postcodes TEXT NOT NULL, -- of all its zones, sorted, with commas; or 'all'
    threshold INTEGER NOT NULL, -- T
    base INTEGER, -- of rounding; NULL: cells are hidden
    figures TEXT NOT NULL, -- JSON: zones, bins, which cells are hidden, values
    answer TEXT NOT NULL, -- JSON: what was given out, word for word
    recipient TEXT, -- NULL: not recorded
    ground TEXT, -- the legal ground; NULL: not recorded
    program TEXT NOT NULL);
CREATE INDEX release_by_snapshot ON release(snapshot);
CREATE TRIGGER release_stays BEFORE UPDATE ON release
BEGIN
    SELECT RAISE(ABORT, 'what was given out stays in the log');
END;
-- Groups of people behind a reference on a persona: so that an adviser finds them again inside the program. A
-- week that is forgotten takes its own along.
CREATE TABLE release_reference(
    reference TEXT PRIMARY KEY,
    release INTEGER NOT NULL,
    members TEXT NOT NULL) WITHOUT ROWID; -- JSON
