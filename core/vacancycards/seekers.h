// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/population.h"
#include "core/quality/records.h"
#include "core/vacancies/vacancies.h"
#include "core/vacancycards/vacancycard.h"

#include <QByteArray>

#include <array>
#include <span>

namespace spiegel::vacancycards {

/// What a vacancy can ask of people beside the kind of work.
enum class Asked { Education, Experience, Hours, Competences };
inline constexpr std::array asks{Asked::Education, Asked::Experience, Asked::Hours, Asked::Competences};
/// `education`, `experience`, `hours`, `competences`. Never translated.
[[nodiscard]] QString word(Asked asked);

/// Job seekers within reach whose last occupation or a wish is of the ISCO minor group of the vacancy, by what of its
/// demands they do not meet. What is not known of somebody counts as met: nobody drops out by an empty field.
struct SeekerCounts
{
    int fitting = 0;                         ///< meet every demand
    std::array<int, asks.size()> onlyThis{}; ///< meet all but this one
    int others = 0;                          ///< two or more are not met
    std::array<bool, asks.size()> isAsked{};

    bool operator==(const SeekerCounts&) const = default;
};
/// `postcodes` (sorted) is the reach; who has left werk.nl does not count.
[[nodiscard]] SeekerCounts countSeekers(const quality::Records& records, const people::OccupationCodes& codes,
                                        const vacancies::Vacancy& vacancy, std::span<const int> competences,
                                        const std::vector<int>& postcodes);

/// The counts as they may be given out: all of them are one table (fitting, each demand, others, and their total),
/// rounded together to multiples of 10. The choices follow from a secret of the database, from whom is counted (the
/// zone and the kind of work) and what is asked; so another vacancy of the same kind near by tells the same people as
/// the same number, and repeats do not average out.
struct Rounding
{
    QByteArray secret;
    QByteArray people; ///< zone and kind of work
    QByteArray asked;  ///< the demands
};
[[nodiscard]] SeekerCounts rounded(const SeekerCounts& counts, const Rounding& rounding);

/// What the card says of rounded counts.
[[nodiscard]] VacancyCard::Seekers seekersOf(const SeekerCounts& counts, const vacancies::Vacancy& vacancy,
                                             const QString& travelSource);

} // namespace spiegel::vacancycards
