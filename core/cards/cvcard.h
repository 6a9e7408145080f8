// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/foundation/calendar.h"
#include "core/nearby/neighbourhood.h"
#include "core/occupations/level.h"
#include "core/peers/weights.h"
#include "core/quality/checks.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace spiegel::cards {

/// With whom a person is compared: widened only as far as is needed to speak of at least 10 people.
enum class Width {
    Peers100,   ///< the 100 people most like this one: by CV, or among those who once left the same occupation
    Peers300,   ///< the 300 most like this one
    Peers1000,  ///< the 1,000 most like this one
    Occupation, ///< everybody with the same last occupation, or who once left it
    UnitGroup,  ///< the same ISCO-08 unit group (4 digits)
    MinorGroup, ///< the same ISCO-08 minor group (3 digits)
};
/// 'peers-100', 'peers-300', 'peers-1000', 'occupation', 'unit-group', 'minor-group'. Never translated.
[[nodiscard]] QString word(Width width);

/// Everything that stands on a cv-kaart, in plain language and in figures; how it looks is core/paper's. The sentences
/// are in the language of the program, Dutch by default, and speak to the person ('u').
struct CvCard
{
    struct Header
    {
        QString cv;
        QString occupation; ///< the name of the last one
        QString occupationCode;
        QString place; ///< municipality; empty when not known, as all texts here
        QString region;
        QString branch;
        QString adviser;
        Day snapshot;
        QString number; ///< of the card: '20150302-123456'

        bool operator==(const Header&) const = default;
    };

    /// How good the CV is, and the most useful things to mend.
    struct Mirror
    {
        QString title;
        QString intro;
        int score = unknown;                 ///< 0..100
        int usual = unknown;                 ///< the median of the people of the section `peers`, at least 10 of them
        QString usualText;                   ///< what `usual` is
        std::vector<quality::Finding> fixes; ///< at most 3
        QString weights;                     ///< version of the table of weights

        bool operator==(const Mirror&) const = default;
    };

    /// The people the sections below speak of.
    struct Section
    {
        QString title;
        QString intro; ///< who, how many, compared how; or why there is nothing to say
        Width width = Width::Peers100;
        QString group;   ///< name of the occupation or ISCO group; empty when it is by likeness
        int people = 0;  ///< how many the figures are about; 0 when there are too few
        QString weights; ///< version of the table that likeness goes by

        bool operator==(const Section&) const = default;
    };

    /// Something that at least 10 of the people like the person have in common with the person.
    struct Shared
    {
        peers::Trait trait = peers::Trait::Last;
        QString name; ///< of the occupation, the level, the step
        QString text; ///< the sentence
        /// How many. Unknown, and 'nearly all' in the sentence, when that would tell of fewer than 10 that they have
        /// not.
        int people = unknown;
        std::int64_t key = 0; ///< of the feature, with `trait`: see peers::RawFeature

        bool operator==(const Shared&) const = default;
    };
    /// People of these ages, both included, on the birthday in the year of the snapshot; at least 10.
    struct Ages
    {
        int from = 0;
        int to = unknown; ///< unknown: and older
        int people = 0;

        bool operator==(const Ages&) const = default;
    };
    struct Peers : Section
    {
        std::vector<Shared> shared;
        std::vector<Ages> ages; ///< two bands or more, or none
        QString agesText;

        bool operator==(const Peers&) const = default;
    };

    struct Step
    {
        QString code;
        QString occupation;
        figures::Figure figure;
        double medianMonths = 0;
        occupations::LevelChange change = occupations::LevelChange::Unknown;
        bool isOtherSector = false; ///< of another occupational class (BRC 2014) than the last occupation

        bool operator==(const Step&) const = default;
    };
    struct Did : Section
    {
        std::vector<Step> rows;

        bool operator==(const Did&) const = default;
    };

    struct Wish
    {
        QString code;
        QString occupation;
        figures::Figure figure;
        bool listed = false; ///< the person wishes it too

        bool operator==(const Wish&) const = default;
    };
    struct Want : Section
    {
        int silent = 0; ///< people of the group who name no wish; unknown when they are fewer than 10
        std::vector<Wish> rows;

        bool operator==(const Want&) const = default;
    };

    struct Vacancy
    {
        QString vacancy;
        QString title;
        QString occupation;
        QString place;
        nearby::Trip trip;
        QString way;       ///< the trip in words
        int viewers = 0;   ///< distinct people of the group, at least 5, the person left out
        double lift = 0;   ///< see told.h
        bool seen = false; ///< the person opened it already
        QString reason;    ///< '7 mensen zoals u bekeken deze vacature'

        bool operator==(const Vacancy&) const = default;
    };
    struct Vacancies : Section
    {
        QString reach; ///< how 'nearby' was reckoned
        std::vector<Vacancy> rows;

        bool operator==(const Vacancies&) const = default;
    };

    /// The employability index and what it is made of; no chance of work. And how many open vacancies are within reach.
    struct Chances
    {
        struct Part
        {
            QString word; ///< employability::word()
            QString title;
            int score = unknown; ///< 0..100; unknown where the CV says nothing about it
            double points = 0;   ///< how much it counts; all points add up to 100

            bool operator==(const Part&) const = default;
        };
        QString title;
        QString text;
        int held = unknown;      ///< vacancies for the last occupation; unknown when the postcode is not known
        int wished = unknown;    ///< for the wished occupations
        int index = unknown;     ///< 0..100; unknown when too little is known
        std::vector<Part> parts; ///< none without an index
        QString weights;         ///< version of the points
        bool isFitted = false;   ///< on outcomes; else chosen by experts
        QString method;          ///< which of the two, in words

        bool operator==(const Chances&) const = default;
    };

    Header header;
    Mirror mirror;
    Peers peers;
    Did did;
    Want want;
    Vacancies vacancies;
    std::optional<Chances> chances; ///< nothing when too little is known
    QString method;

    bool operator==(const CvCard&) const = default;
};

/// The document of `spiegel card cv --json` (cli.md).
[[nodiscard]] QJsonObject toJson(const CvCard& card);
/// Parts of it, which other cards have too.
[[nodiscard]] QJsonObject toJson(const CvCard::Header& header);
[[nodiscard]] QJsonObject toJson(const CvCard::Did& did);
[[nodiscard]] QJsonObject toJson(const CvCard::Want& want);

} // namespace spiegel::cards
