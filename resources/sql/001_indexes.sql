-- SPDX-License-Identifier: GPL-3.0-or-later
-- Made after the first bulk load, when building an index is one sort; before any later load.
CREATE UNIQUE INDEX IF NOT EXISTS cv_key_by_name ON cv_key(name);
CREATE UNIQUE INDEX IF NOT EXISTS vacancy_key_by_name ON vacancy_key(name);
CREATE UNIQUE INDEX IF NOT EXISTS employer_key_by_name ON employer_key(name);
CREATE UNIQUE INDEX IF NOT EXISTS sonar_key_by_name ON sonar_key(name);
CREATE UNIQUE INDEX IF NOT EXISTS occupation_code_by_code ON occupation_code(code);
CREATE UNIQUE INDEX IF NOT EXISTS competence_code_by_code ON competence_code(code);
