// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/employercards/employercard.h"
#include "core/reports/coversheet.h"
#include "core/vacancycards/vacancycard.h"
#include "core/wajongcards/wajongcard.h"

/// Cards to be painted, with so many rows in each list and so many words in each text.
namespace spiegel::samples {

[[nodiscard]] QString words(int count);
[[nodiscard]] cards::CvCard cvCard(int rows, int wordsEach);
[[nodiscard]] wajongcards::WajongCard wajongCard(int rows, int wordsEach);
[[nodiscard]] vacancycards::VacancyCard vacancyCard(int rows, int wordsEach);
[[nodiscard]] employercards::EmployerCard employerCard(int rows, int wordsEach);
/// How long a card is: rows in each list, words in each text.
struct Length
{
    int rows;
    int words;
};
/// Test data in the columns `rows` and `words`: a card without anything, and three others.
void addLengths(Length usual, Length more, Length most);
/// A cover sheet with so many groups.
[[nodiscard]] reports::CoverSheet coverSheet(int groups);

} // namespace spiegel::samples
