// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/sections.h"
#include "core/origins/origin.h"
#include "core/wajongcards/wajongcardmaker.h"

#include <functional>

namespace spiegel::cards {
class CvCardMaker;
}
namespace spiegel::store {
class Database;
}

// The tables behind figures, a detail of origins.h. Titles and sentences are set by the caller where they are not.
namespace spiegel::origins {

using cards::CvCard;
using cards::CvCardMaker;

/// A cell for a whole number that may be unknown.
[[nodiscard]] Cell numberCell(int number);
[[nodiscard]] Cell decimalCell(double number, int decimals);
/// The CV number of a person, and the last occupation: what every table of people begins with.
[[nodiscard]] std::vector<Column> personColumns();
[[nodiscard]] Origin::Row personRow(const cards::Population& population, int person);
[[nodiscard]] QString occupationName(const cards::Population& population, int occupation);

/// A row a step. `person` gives the row of the population and the number of a CV.
[[nodiscard]] Origin passageTable(const std::vector<cards::Passage>& passages, const people::OccupationCodes& codes,
                                  const std::function<std::pair<int, QString>(int cv)>& person);

// About other people. `row`: of the population, of whom the card is for.
[[nodiscard]] Result<Origin> alike(store::Database& database, const CvCardMaker& maker, int row,
                                   const CvCard::Section& section, const CvCard::Shared* shared);
[[nodiscard]] Origin agesOf(const CvCardMaker& maker, int row, const CvCard::Peers& section);
[[nodiscard]] Origin usualOf(const CvCardMaker& maker, int row, const CvCard& card);
/// One step, or all of them.
[[nodiscard]] Origin stepsOf(const CvCardMaker& maker, int row, const CvCard::Did& did, const CvCard::Step* step);
/// Those with one wish, with any, or with none.
enum class Wishing { This, Any, None };
[[nodiscard]] Origin wishesOf(const CvCardMaker& maker, int row, const CvCard::Want& want, Wishing which,
                              const CvCard::Wish* wish);

// About vacancies.
[[nodiscard]] Origin viewersOf(const CvCardMaker& maker, int row, const CvCard::Vacancies& section,
                               const CvCard::Vacancy* vacancy);
[[nodiscard]] Origin reachable(const CvCardMaker& maker, int row);
/// Open vacancies near somebody, of these occupations.
[[nodiscard]] Origin vacanciesOf(const CvCardMaker& maker, const std::vector<int>& vacancies,
                                 const nearby::Neighbourhood& here);

// About the person.
/// What the CV and Sonar say about something an employer has to know.
[[nodiscard]] Origin conditionOf(const wajongcards::WajongCardMaker& maker, int row, wajongcards::Matter matter);
/// The work in one occupation as the card calls it, or all of it.
[[nodiscard]] Origin workOf(const wajongcards::WajongCardMaker& maker, int row, const QString* occupation);
[[nodiscard]] Origin skillsOf(const wajongcards::WajongCardMaker& maker, int row);
[[nodiscard]] Origin checksOf(const CvCardMaker& maker, int row);
[[nodiscard]] Origin indexOf(const CvCardMaker& maker, int row, const CvCard::Chances& chances);

} // namespace spiegel::origins
