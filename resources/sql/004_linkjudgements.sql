-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an analyst decided about a client of Sonar and a CV that may be the same person. By their numbers in the dump, so that it
-- holds in every week; goes when either of the two is in no week any more, and when the legal ground is withdrawn.
CREATE TABLE link_judgement(
    sonar TEXT NOT NULL, -- sonar_id
    cv TEXT NOT NULL, -- cv_id
    same INTEGER NOT NULL, -- flag
    at TEXT NOT NULL, -- UTC, ISO 8601
    PRIMARY KEY(sonar, cv)) WITHOUT ROWID;
