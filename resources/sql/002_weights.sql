-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tables of weights that an analyst made: each is a version that never changes. Which of them counts stands in `property`
-- ('weights_peers', 'weights_quality', 'weights_employability', a number of this table); without it the program's own table does.
CREATE TABLE weight_set(
    kind TEXT NOT NULL, -- peers, quality, employability
    number INTEGER NOT NULL, -- 1, 2, … of this kind
    json TEXT NOT NULL, -- as resources/peers/weights-1.json and the like
    at TEXT NOT NULL, -- UTC, ISO 8601
    program TEXT NOT NULL, -- that it was made with
    note TEXT NOT NULL, -- why, in the analyst's words
    PRIMARY KEY(kind, number)) WITHOUT ROWID;
CREATE TRIGGER weight_set_stays BEFORE UPDATE ON weight_set
BEGIN
    SELECT RAISE(ABORT, 'a version of weights never changes');
END;
CREATE TRIGGER weight_set_remains BEFORE DELETE ON weight_set
BEGIN
    SELECT RAISE(ABORT, 'a version of weights is never removed');
END;
