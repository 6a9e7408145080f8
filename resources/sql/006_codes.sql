-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an analyst said that a code of another source means (a Sonar spreadsheet is full of codes nobody ever cleaned). Used by every
-- later load under a profile whose `codes` is this name.
CREATE TABLE code_meaning(
    codes TEXT NOT NULL, -- the name the profile gives its lists of codes
    file TEXT NOT NULL, -- native name of the table, such as sonar
    column TEXT NOT NULL, -- of the dump, such as opleidingsniveau
    key TEXT NOT NULL, -- small letters, single spaces
    value TEXT NOT NULL, -- as it was written
    meaning TEXT NOT NULL, -- as the dump writes it; empty: it says nothing, unknown for good
    at TEXT NOT NULL, -- UTC, ISO 8601
    PRIMARY KEY(codes, file, column, key)) WITHOUT ROWID;
-- The codes that were met in a week and that the profile has no list for. The cell is unknown where no meaning was applied.
CREATE TABLE met_code(
    snapshot INTEGER NOT NULL, -- day
    codes TEXT NOT NULL,
    file TEXT NOT NULL,
    column TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    heading TEXT NOT NULL, -- what the source calls the column
    rows INTEGER NOT NULL,
    applied TEXT, -- the meaning that was known at the load; NULL: none
    PRIMARY KEY(snapshot, codes, file, column, key)) WITHOUT ROWID;
