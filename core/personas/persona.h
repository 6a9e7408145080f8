// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/travelmode.h"
#include "core/personas/classes.h"
#include "core/personas/zone.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace spiegel::personas {

/// Shares of a group are only told in five bands of 20 %: 0 is less than 20 %, 4 is 80 % or more.
[[nodiscard]] int bandOf(int people, int of);
/// `0-20`, `20-40` … Never translated.
[[nodiscard]] QString bandWord(int band);
/// 'minder dan 20%', '20 tot 40%', '80% of meer', translated.
[[nodiscard]] QString bandText(int band);

/// How well something suits, where the keys do not always tell.
enum class Suits { Yes, Partly, No, NotKnown };
/// `yes`, `partly`, `no`, `unknown`.
[[nodiscard]] QString word(Suits suits);
[[nodiscard]] QString text(Suits suits);

/// A recognisable type: people who share the same rough keys, so many of them that nobody is recognised. It says what
/// they can and whom to ask, and of what is sensitive only which part of them it goes for.
struct Persona
{
    struct KeyValue
    {
        QString word; ///< Hierarchy::Name
        QString text;

        bool operator==(const KeyValue&) const = default;
    };
    struct Share
    {
        QString word; ///< of the value, 'unknown' for who of whom it is not known
        QString text;
        int band = 0;

        bool operator==(const Share&) const = default;
    };
    /// A sensitive variable: the shares of all values it can have, unknown last.
    struct Trait
    {
        QString word;
        QString title;
        std::vector<Share> shares;

        bool operator==(const Trait&) const = default;
    };
    /// What of a Demand the members have. A competence or task counts when at least k members have it; a task through
    /// the occupation that Sonar notes.
    struct Fit
    {
        double score = 0; ///< 0 to 1: the mean of the parts that are asked for; what is not known counts for half
        QStringList competences;
        int competencesAsked = 0;
        QStringList tasks;
        int tasksAsked = 0;
        Suits direction = Suits::NotKnown;
        std::optional<Suits> education; ///< nothing: not asked for
        std::optional<Suits> hours;

        bool operator==(const Fit&) const = default;
    };

    std::array<KeyValue, keyCount> keys;
    int people = 0; ///< the true number: what is given out is Personas::toldPeople()
    std::vector<Trait> traits;
    QStringList hard; ///< competences that at least k members have, by the alphabet
    QStringList soft;
    bool worksTwoHours = false; ///< at least k members have a number of hours of two a day or more
    QString branch;             ///< the one of most members, at least k; empty: none
    QString reference;          ///< empty until it is given out
    std::optional<Fit> fit;
    std::vector<int> members; ///< rows of the population; never leave the program

    [[nodiscard]] KeyWords words() const;
    /// What an employer does next, two sentences.
    [[nodiscard]] QStringList next() const;
    bool operator==(const Persona&) const = default;
};

/// The personas of a zone.
struct Personas
{
    Day snapshot;
    int around = 0;
    int within = 0; ///< minutes
    geography::TravelMode mode = geography::TravelMode::Car;
    bool isMeasured = false;    ///< the travel times; else estimated
    QString source;             ///< of the travel times
    QString area;               ///< code of the area they live in; empty: within reach of a postcode
    std::vector<int> postcodes; ///< the zone, sorted
    QString demandKey;          ///< Demand::key
    QString demand;             ///< what they are ranked for; empty: nothing
    Rules rules;
    std::vector<Persona> personas; ///< best fit first; without a demand largest first
    double loss = 0;
    int hidden = 0;        ///< who fits nowhere: the true number
    int inCountry = 0;     ///< the smallest class of a persona in the whole country
    bool isCounted = true; ///< false: no more is told than that each is k or more

    /// A number of people of a persona, k or more, as it is given out: rounded down to k, 3 k, 5 k … So who lays zones
    /// with nearly the same people side by side does not know who lives in the one alone to less than k
    /// (tst_personastogether: hardly ever; with all multiples of k it was one small group in six).
    [[nodiscard]] int told(int people) const;
    /// Who fits nowhere, for the analyst; unknown when they are too few to count.
    [[nodiscard]] int countedHidden() const;
    /// The same as it is given out, rounded like told(); unknown when they are too few to count, or spread over areas
    /// that are told apart.
    [[nodiscard]] int toldHidden() const;
    bool operator==(const Personas&) const = default;
};

/// The document of `spiegel personas --json`. With `isGivenOut` false it has the true numbers and says
/// `"release":false`.
[[nodiscard]] QJsonObject toJson(const Personas& personas, bool isGivenOut);

} // namespace spiegel::personas
