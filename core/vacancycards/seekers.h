// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seekers/ground.h"
#include "core/vacancycards/vacancycard.h"

#include <QByteArray>

#include <array>
#include <span>

namespace spiegel::vacancycards {

using seekers::Asked;
using seekers::asks;

/// Job seekers within reach whose last occupation or a wish is of the ISCO minor group of the vacancy, by what of its
/// demands they do not meet. What is not known of somebody counts as met: nobody drops out by an empty field.
struct SeekerCounts
{
    int fitting = 0;                         ///< meet every demand
    std::array<int, asks.size()> onlyThis{}; ///< meet all but this one
    int others = 0;                          ///< two or more are not met
    std::array<bool, asks.size()> isAsked{};
    int either = 0;        ///< of several vacancies together: dropping any one of two or more demands would do
    bool isEither = false; ///< whether that can be

    bool operator==(const SeekerCounts&) const = default;
};
/// Its cells as a table has them: fitting, others, then each demand that is asked, then either.
[[nodiscard]] std::vector<int> cellsOf(const SeekerCounts& counts);
/// The other way: with these cells, of a table like this one.
[[nodiscard]] SeekerCounts withCells(const SeekerCounts& like, std::span<const int> cells);
/// `competences` are those of the vacancy.
[[nodiscard]] SeekerCounts countSeekers(const seekers::Ground& ground, const vacancies::Vacancy& vacancy,
                                        std::span<const int> competences, const seekers::Reach& reach);

/// People are told by twenties, not by tens: who lays cards side by side knows a group better than from one of them,
/// and each small group must still lie between bounds that are T = 10 apart (cli.md, Protection). In small
/// worlds with a zone around each place and all that can be asked it was 3 with tens, and is 11 or more with twenties
/// (tst_cardstogether).
inline constexpr int roundingBase = 20;

/// The counts as they may be given out: all of them are one table (fitting, each demand, others, and their total),
/// rounded together to multiples of roundingBase. The choices follow from a secret of the database, from whom is
/// counted and what is asked; so another vacancy of the same kind near by tells the same people as the same number,
/// whatever postcodes without any of them it reaches too, and repeats do not average out.
struct Rounding
{
    QByteArray secret;
    QByteArray people; ///< peopleKey()
    QByteArray asked;  ///< the demands
};
/// Who is counted: the people of a kind of work (of Kinds) who live in these postcodes, rising. Two zones that hold the
/// same people have the same key.
[[nodiscard]] QByteArray peopleKey(const seekers::Ground& ground, Day day, int kind, const std::vector<int>& postcodes);
/// What a vacancy asks.
[[nodiscard]] QByteArray askedKey(const vacancies::Vacancy& vacancy, std::span<const int> competences);
[[nodiscard]] SeekerCounts rounded(const SeekerCounts& counts, const Rounding& rounding);
/// To what the people of a zone and kind of work are rounded on every card, and who of them meet every demand.
[[nodiscard]] int roundedNear(int people, const Rounding& rounding);
[[nodiscard]] int roundedFitting(int people, const Rounding& rounding);

/// What the card says of rounded counts.
[[nodiscard]] VacancyCard::Seekers seekersOf(const SeekerCounts& counts, const vacancies::Vacancy& vacancy,
                                             const QString& travelSource);

} // namespace spiegel::vacancycards
