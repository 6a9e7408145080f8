// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/population.h"
#include "core/people/sonarpeople.h"

namespace spiegel::wajongcards {

/// The Sonar clients of a snapshot as far as cards need them: only these columns are read.
struct Clients
{
    people::SonarPeople sonar;
    people::SonarNumbers numbers;
    people::ByCv<int> competences; ///< by id of the client
    people::Words words;           ///< branches of Sonar, licences of CVs

    /// The row of the one client who has this CV by the link that the dump itself gives; -1 when there is none, or more
    /// than one. A link that was only reckoned never reaches a card.
    [[nodiscard]] int rowOfCv(int cv) const;
};

[[nodiscard]] Result<Clients> readClients(store::Database& database, const cards::Population& population,
                                          Progress& progress);

/// All that a card may take from what is known of one person: the CV's where it says something, else Sonar's. What is
/// not here (sex, age, benefit, regime, arbeidsvermogen, the doelgroepregister, Sonar's number, all texts) cannot come
/// on a card. Numbers as in the columns they come from; each may be spiegel::unknown.
struct Facts
{
    int hoursADay = unknown;
    int hoursMin = unknown; ///< a week
    int hoursMax = unknown;
    int available = unknown;
    int guidance = unknown;
    int adaptation = unknown;
    int variation = unknown;
    int travelMax = unknown;
    int transport = unknown;
    QString licence; ///< 'B, C'; only letters that are a category; empty: not known
    int postcode = unknown;
    int education = unknown;
    int direction = unknown; ///< the occupation that Sonar notes
    int visible = unknown;   ///< whether employers may see the CV
    QString branch;

    bool operator==(const Facts&) const = default;
};
/// What the CV alone says, and what Sonar alone says. `row` of the population, `client` of the Sonar people.
[[nodiscard]] Facts factsOfCv(const cards::Population& population, const Clients& clients, int row);
[[nodiscard]] Facts factsOfClient(const Clients& clients, int client);
/// Both together.
[[nodiscard]] Facts factsOf(const cards::Population& population, const Clients& clients, int row, int client);

/// 'niet bekend'.
[[nodiscard]] QString notKnown();

} // namespace spiegel::wajongcards
