-- SPDX-License-Identifier: GPL-3.0-or-later
-- Other distributions of people in which everything given out from a week holds: what the audit of the newest release was proved with, so
-- that the next audit need not look for it again. May be thrown away at any time: each is held against all figures before it proves
-- anything. It speaks of people there are, so a week that is forgotten or replaced takes it along.
CREATE TABLE release_world(
    snapshot INTEGER NOT NULL, -- day
    population TEXT NOT NULL, -- sonar, cv, vacancy
    worlds TEXT NOT NULL, -- packed; its form is the program's own
    PRIMARY KEY(snapshot, population)) WITHOUT ROWID;
CREATE TRIGGER release_world_forgotten AFTER DELETE ON snapshot
BEGIN
    DELETE FROM release_world WHERE snapshot = OLD.day;
END;
CREATE TRIGGER release_world_reloaded AFTER INSERT ON snapshot
BEGIN
    DELETE FROM release_world WHERE snapshot = NEW.day;
END;
CREATE TRIGGER release_world_replaced AFTER UPDATE ON snapshot
BEGIN
    DELETE FROM release_world WHERE snapshot = NEW.day;
END;
