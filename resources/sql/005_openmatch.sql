-- SPDX-License-Identifier: GPL-3.0-or-later
-- UWV Open Match Data: how many vacancies there were for each occupation and postcode area in a week, and how many CVs in werk.nl
-- that had it or wished it, as UWV published them. Nothing in it is about one person. Its weeks are no snapshots: they stand
-- beside them.
CREATE TABLE open_match_week(
    day INTEGER PRIMARY KEY,
    at TEXT NOT NULL, -- UTC, ISO 8601
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL) WITHOUT ROWID;
-- UWV's own codes of occupations, with the name of the newest week.
CREATE TABLE open_match_occupation(
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT);
-- An occupation in n clusters counts in each for 1/n.
CREATE TABLE open_match_cluster(
    occupation INTEGER NOT NULL, -- open_match_occupation
    cluster TEXT NOT NULL,
    name TEXT,
    PRIMARY KEY(occupation, cluster)) WITHOUT ROWID;
CREATE TABLE open_match(
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- 1 Vacature, 2 ErvaringsBeroep, 3 WensBeroep
    occupation INTEGER NOT NULL, -- open_match_occupation
    postcode INTEGER NOT NULL, -- unknown is -2147483648
    amount INTEGER NOT NULL, -- hundredths
    PRIMARY KEY(day, kind, occupation, postcode)) WITHOUT ROWID;
-- What else is told, of the whole country: AANTAL_MAN, AANT_LEEFT_… as sums, GEM_LEEFTIJD, OPLNIV_GEM and AANT_JR_ERV_GEM as means.
CREATE TABLE open_match_trait(
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    occupation INTEGER NOT NULL,
    trait TEXT NOT NULL, -- the column of the file
    amount INTEGER NOT NULL, -- hundredths
    PRIMARY KEY(day, kind, occupation, trait)) WITHOUT ROWID;
