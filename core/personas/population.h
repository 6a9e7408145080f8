// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/traveltimes.h"
#include "core/people/bycv.h"
#include "core/people/keynumbers.h"
#include "core/people/occupationcodes.h"
#include "core/people/sonarpeople.h"
#include "core/people/words.h"
#include "core/personas/hierarchy.h"
#include "core/personas/key.h"

#include <QHash>

namespace spiegel::store {
class Database;
}

namespace spiegel::personas {

/// What the occupations register says of the work: lists by number of OccupationCodes, each without repeats.
struct WorkRegister
{
    struct Competence
    {
        QString name;             ///< empty: not in the register
        bool isBehaviour = false; ///< GEDRAG (soft), else VAK (hard)
    };
    std::vector<Competence> competences; ///< by number of competence_code
    people::ByCv<int> demanded;          ///< competences an occupation asks for
    people::ByCv<int> essential;         ///< of these, the ones without which it cannot be done
    people::ByCv<int> tasks;             ///< numbers of texts
    QHash<int, QString> taskTexts;

    [[nodiscard]] QString name(int competence) const
    {
        const auto place = static_cast<std::size_t>(competence);
        return competence >= 0 && place < competences.size() ? competences[place].name : QString();
    }
    [[nodiscard]] bool isBehaviour(int competence) const
    {
        const auto place = static_cast<std::size_t>(competence);
        return competence >= 0 && place < competences.size() && competences[place].isBehaviour;
    }
};

/// By what people can be known wherever they live: of every key but the area, which is the last, how it is told and the
/// leaf of each row of the Sonar people.
struct Likenesses
{
    std::array<Hierarchy, keyCount - 1> hierarchies;
    std::array<std::vector<int>, keyCount - 1> leaves;
};

/// What personas are made from: the Sonar people of one snapshot and what is said of their work. Never changes after it
/// was read; any thread may look in it.
struct Population
{
    Day snapshot;
    bool isDemo = false; ///< made-up people: then groups of fewer than 10 may be asked for
    people::SonarPeople sonar;
    people::SonarNumbers numbers;
    people::ByCv<int> competences; ///< by id of the client
    people::OccupationCodes codes;
    people::Words branches;
    WorkRegister work;
    geography::TravelTimes times;
    Likenesses likenesses = {};
};

/// That of the chosen snapshot. Problem: cancelled, an empty database, the database.
[[nodiscard]] Result<Population> readPopulation(store::Database& database, Progress& progress);

} // namespace spiegel::personas
