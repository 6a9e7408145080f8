// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/market/spanning.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace spiegel::occupationcards {

/// The beroepenkaart: what anybody who thinks of an occupation wants to know. How many people have it and want it, how
/// many vacancies there are for them and where, who these people are, where they come from and go to, what else they
/// look for, which occupations are more promising and why, what the work is and what it pays. How it looks is
/// core/paper's.
///
/// A card is made in one of two ways (Telling): with true figures, for the screen of the analyst; or to be given out,
/// with every number of people and of vacancies rounded to tens and nothing about groups of fewer than 10. A number
/// that cannot be told is spiegel::unknown. What an analyst reads as a text is translated.
struct OccupationCard
{
    struct Header
    {
        QString code;
        QString name;
        QString group; ///< of ISCO-08; may be empty
        QString level; ///< 'niveau 2: vakwerk'
        Day snapshot;
        QString number; ///< of the card

        bool operator==(const Header&) const = default;
    };

    /// How many vacancies there are for each job seeker.
    struct Tension
    {
        int vacancies = 0;
        int seekers = 0; ///< WW for less than 6 months; who has n wishes for 1/n; to whole ones
        market::Spanning spanning;
        QString text; ///< 'zeer krap', or why there is no class

        bool operator==(const Tension&) const = default;
    };
    struct Market
    {
        QString title;
        QString intro;
        int held = 0;
        int wished = 0;
        int both = 0; ///< had it and want it (again); may be unknown
        Tension tension;
        /// Whether it is known how long people look: else it is 'vraag/aanbod', without classes, and there are no
        /// job seekers but all who look for it.
        bool isSpanning = true;
        QString mismatch; ///< who has it and does not want it, who wants it and does not have it: a sentence, or nothing

        bool operator==(const Market&) const = default;
    };

    /// A week of the trend.
    struct Week
    {
        Day day;
        int held = 0;
        int wished = 0;
        int vacancies = 0;
        int seekers = 0;

        bool operator==(const Week&) const = default;
    };
    struct Trend
    {
        QString title;
        QString intro; ///< what changed, in a sentence; empty when there is one week only
        std::vector<Week> weeks;

        bool operator==(const Trend&) const = default;
    };

    struct Area
    {
        QString code; ///< AM01; empty: where no place is known
        QString name;
        int held = 0;
        int wished = 0;
        Tension tension;

        bool operator==(const Area&) const = default;
    };
    struct Areas
    {
        QString title;
        QString intro;
        std::vector<Area> rows; ///< all 35 and, when there is anybody, not known

        bool operator==(const Areas&) const = default;
    };

    /// A postcode, and the spanning within 30 minutes by car of it. Zones overlap: how many vacancies and people there
    /// are in each is not told, only the class.
    struct Zone
    {
        int postcode = 0;
        QString place;
        QString region; ///< AM01
        std::optional<market::Tightness> band;
        QString text; ///< as in Zones::Row

        bool operator==(const Zone&) const = default;
    };
    struct Zones
    {
        /// A class, or a reason why there is none.
        struct Row
        {
            /// Where it is not spanning: what vacancies for each who looks for the work lie in, along the same borders.
            std::optional<market::Tightness> band;
            QString text;            ///< 'zeer krap', 'te weinig mensen'; '25–67'
            int postcodes = 0;       ///< of the country, around which it is so; fewer than 10 are not told
            std::vector<Zone> zones; ///< of those, the one of each region that it is spoken of by (Areas::heart())

            bool operator==(const Row&) const = default;
        };
        QString title;
        QString intro;
        QString travel;           ///< of which travel times
        std::vector<Row> rows;    ///< very tight first, without a class last; none where there is no class at all
        std::optional<Zone> here; ///< around the postcode that somebody asked for

        bool operator==(const Zones&) const = default;
    };

    /// People who have the occupation, by one trait.
    struct Bar
    {
        QString label;
        int people = 0;
        bool isUnknown = false;
        QString column = {}; ///< of public data: of its file

        bool operator==(const Bar&) const = default;
    };
    struct Trait
    {
        QString word; ///< `education`, `age`, `hours`, `experience`
        QString name;
        std::vector<Bar> rows; ///< empty: not told

        bool operator==(const Trait&) const = default;
    };
    struct People
    {
        QString title;
        QString intro;
        int of = 0;
        std::vector<Trait> traits;

        bool operator==(const People&) const = default;
    };

    /// Another occupation, and how many people link it to this one.
    struct Link
    {
        QString code;
        QString name;
        int people = 0;
        QString detail; ///< 'hoger niveau, na 2,5 jaar'; may be empty

        bool operator==(const Link&) const = default;
    };
    struct Links
    {
        QString word; ///< `from`, `to`, `want`, `wanted_by`
        QString title;
        QString intro; ///< or why there are none
        int of = 0;    ///< of how many people
        std::vector<Link> rows;

        bool operator==(const Links&) const = default;
    };

    /// An occupation that is more promising, with the reason.
    struct Alternative
    {
        QString code;
        QString name;
        int people = 0; ///< who went there
        int of = 0;     ///< of how many who left
        Tension tension;
        QString level; ///< `up`, `sideways`, `down`, `unknown`
        QString reason;

        bool operator==(const Alternative&) const = default;
    };
    struct Alternatives
    {
        QString title;
        QString intro; ///< or why there are none
        std::vector<Alternative> rows;

        bool operator==(const Alternatives&) const = default;
    };

    struct Work
    {
        QString title;
        QStringList tasks;
        QStringList competences;

        bool operator==(const Work&) const = default;
    };

    /// One thing that vacancies say.
    struct Offer
    {
        QString word; ///< `pay`, `hours`, `education`, `experience`
        QString name;
        QString text;

        bool operator==(const Offer&) const = default;
    };
    struct Vacancy
    {
        QString title;
        QString detail; ///< 'Haarlem, 24 tot 32 uur, sinds 2 maart 2015'

        bool operator==(const Vacancy&) const = default;
    };
    struct Offers
    {
        QString title;
        QString intro;
        int payMin = unknown; ///< euro a month, full time: the median; of few vacancies unknown
        int payMax = unknown;
        std::vector<Offer> rows;
        std::vector<Vacancy> vacancies; ///< the newest

        bool operator==(const Offers&) const = default;
    };

    bool isProtected = false;
    Header header;
    Market market;
    Trend trend;
    Alternatives alternatives;
    std::vector<Links> links;
    People people;
    Areas areas;
    Zones zones;
    Work work;
    Offers offers;
    QString method;

    bool operator==(const OccupationCard&) const = default;
};

/// The document of `spiegel card occupation --json`.
[[nodiscard]] QJsonObject toJson(const OccupationCard& card);

} // namespace spiegel::occupationcards
