// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vacancycards/vacancycard.h"

namespace spiegel::employercards {

/// The vacaturekaart of an employer in general: over all its open vacancies together, what work they are, what would
/// make most of them better, how they stand beside vacancies like them, how many job seekers near by could do the
/// work, which types of people (personas) it suits, and a job of simple tasks out of it. Every number of people on it
/// is rounded; nothing on it is about fewer than 10 people.
struct EmployerCard
{
    struct Header
    {
        QString employer; ///< its number in the dump
        QString name;     ///< empty when not known
        QString place;    ///< municipality where most of its vacancies are; empty when not known
        Day snapshot;
        QString number;    ///< of the card
        int vacancies = 0; ///< that are open

        bool operator==(const Header&) const = default;
    };

    /// An occupation it looks for.
    struct Work
    {
        QString occupation;
        int vacancies = 0;

        bool operator==(const Work&) const = default;
    };
    struct Works
    {
        QString title;
        std::vector<Work> rows; ///< most vacancies first
        int others = 0;         ///< vacancies of other work that is not listed

        bool operator==(const Works&) const = default;
    };

    /// Something that can be better in so many of its vacancies.
    struct Fix
    {
        QString rule; ///< 'pay-given'; never translated
        QString remedy;
        QString text; ///< 'Bij 5 van uw 8 vacatures'
        int vacancies = 0;
        int gain = 0; ///< points of the score of each, on average

        bool operator==(const Fix&) const = default;
    };
    struct Quality
    {
        QString title;
        QString intro;
        int score = unknown; ///< of the middle one of its vacancies, 0..100
        int usual = unknown; ///< the median of vacancies like them
        std::vector<Fix> fixes;

        bool operator==(const Quality&) const = default;
    };

    /// One thing in which each of its vacancies was compared with the middle one of those like it: in how many it is
    /// less, the same or more.
    struct Comparison
    {
        QString word; ///< `pay`; never translated
        QString name; ///< 'Salaris per maand'
        int less = 0;
        int same = 0;
        int more = 0;
        int silent = 0; ///< it says nothing

        bool operator==(const Comparison&) const = default;
    };
    struct Standing
    {
        QString title;
        QString intro;     ///< or why there is nothing to compare with
        int vacancies = 0; ///< that could be compared
        std::vector<Comparison> rows;

        bool operator==(const Standing&) const = default;
    };

    /// Job seekers for one kind of work (an ISCO minor group) and for no other one here; the last is those for more
    /// than one. So everybody counts once.
    struct Kind
    {
        QString key; ///< '751'; 'other' for the kinds that are not listed, 'several' for more than one
        QString name;
        int vacancies = 0;
        int near = 0;    ///< rounded
        int fitting = 0; ///< of these, who have all that one of the vacancies asks, rounded

        bool operator==(const Kind&) const = default;
    };
    struct Seekers
    {
        QString title;
        QString intro;
        bool isKnown = false; ///< whether there is anything to count
        int near = 0;
        int fitting = 0;
        int base = 0; ///< to multiples of which they are rounded
        std::vector<Kind> kinds;
        std::vector<vacancycards::VacancyCard::Cost> costs; ///< for dropping a demand everywhere; largest first
        std::vector<int> postcodes;                         ///< within reach of any, sorted; not in the JSON
        QString reach;                                      ///< how travel time was reckoned

        bool operator==(const Seekers&) const = default;
    };

    Header header;
    Works works;
    Quality quality;
    Standing standing;
    Seekers seekers;
    vacancycards::VacancyCard::Types types; ///< around the place where most of its vacancies are
    vacancycards::VacancyCard::Carving carving;
    QString method;

    bool operator==(const EmployerCard&) const = default;
};

/// The document of `spiegel card employer --json`.
[[nodiscard]] QJsonObject toJson(const EmployerCard& card);

} // namespace spiegel::employercards
