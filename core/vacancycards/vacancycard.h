// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/persona.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace spiegel::vacancycards {

/// The vacaturekaart: everything that stands on it, for the employer of a vacancy: what is missing in it, how it
/// compares with vacancies like it, how many job seekers near by fit and what each demand costs, which types of people
/// (personas) it suits, and a job of simple tasks that could be carved out. How it looks is core/paper's. Every
/// number of people on it is rounded; nothing on it is about fewer than 10 people.
struct VacancyCard
{
    struct Header
    {
        QString vacancy; ///< its number in the dump
        QString title;   ///< as the employer wrote it, else the occupation; empty when not known, as all texts here
        QString occupation;
        QString employer;
        QString place; ///< municipality of the work
        Day snapshot;
        QString number; ///< of the card

        bool operator==(const Header&) const = default;
    };

    /// Something that can be better.
    struct Fix
    {
        QString text;
        QString remedy;
        int gain = 0; ///< points of the score

        bool operator==(const Fix&) const = default;
    };
    struct Quality
    {
        QString title;
        QString intro;
        int score = unknown; ///< 0..100
        int usual = unknown; ///< the median of vacancies like it
        std::vector<Fix> fixes;

        bool operator==(const Quality&) const = default;
    };

    /// One thing compared with the vacancies like it.
    struct Comparison
    {
        QString word; ///< `pay`; never translated
        QString name; ///< 'Salaris per maand'
        QString own;
        QString usual;

        bool operator==(const Comparison&) const = default;
    };
    struct Peers
    {
        QString title;
        QString intro; ///< which and how many; or why there is nothing to compare with
        int vacancies = 0;
        std::vector<Comparison> rows;
        QString competences; ///< what most of them ask and this one does not; may be empty

        bool operator==(const Peers&) const = default;
    };

    /// What a demand costs.
    struct Cost
    {
        QString word;   ///< `education`, `experience`, `hours`, `competences`
        QString demand; ///< 'zonder opleidingseis (mbo-3)'
        int more = 0;   ///< rounded; 0: little difference
        QString text;   ///< '+120', 'weinig verschil'

        bool operator==(const Cost&) const = default;
    };
    struct Seekers
    {
        QString title;
        QString intro;
        bool isKnown = false;       ///< whether there is anything to count
        int near = 0;               ///< who look for such work within reach, rounded
        int fitting = 0;            ///< of these, who meet every demand, rounded
        int base = 0;               ///< to multiples of which they are rounded
        std::vector<Cost> costs;    ///< each for dropping that one demand; largest first
        std::vector<int> postcodes; ///< within reach, sorted; not in the JSON
        QString reach;              ///< how travel time was reckoned

        bool operator==(const Seekers&) const = default;
    };

    struct Types
    {
        QString title;
        QString intro;               ///< or why there are none
        personas::Personas personas; ///< those shown, best fit first
        int all = 0;                 ///< personas of the zone

        bool operator==(const Types&) const = default;
    };

    /// A simple task that could be done by somebody else.
    struct Task
    {
        QString task;
        bool isOwn = true;       ///< of this occupation, else of neighbouring ones
        QStringList occupations; ///< neighbouring ones that have it, at most three

        bool operator==(const Task&) const = default;
    };
    struct Carving
    {
        QString title;
        QString intro; ///< or why there are none
        std::vector<Task> tasks;
        int personas = 0; ///< types of people near by of whom enough can work two hours a day or more
        QString personasText;

        bool operator==(const Carving&) const = default;
    };

    QJsonObject profile; ///< of a vacancy that is not there yet, what was told of it; else empty
    Header header;
    Quality quality;
    Peers peers;
    Seekers seekers;
    Types types;
    Carving carving;
    QString method;

    bool operator==(const VacancyCard&) const = default;
};

/// The document of `spiegel card vacancy --json`.
[[nodiscard]] QJsonObject toJson(const VacancyCard& card);
/// Its parts that other cards have too.
[[nodiscard]] QJsonArray toJson(const std::vector<VacancyCard::Cost>& costs);
[[nodiscard]] QJsonObject toJson(const VacancyCard::Types& types);
[[nodiscard]] QJsonObject toJson(const VacancyCard::Carving& carving);

} // namespace spiegel::vacancycards
