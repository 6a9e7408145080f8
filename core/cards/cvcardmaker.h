// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/cards/others.h"
#include "core/cards/prospects.h"

#include <memory>
#include <span>
#include <vector>

namespace spiegel::cards {

/// Who a card is for. What is not known is empty; so is the occupation of who has none with a code. Where the CV has no
/// postcode, `otherPostcode` says the place.
[[nodiscard]] CvCard::Header headerOf(const Population& population, int row, int otherPostcode = unknown);

/// Makes the content of cv-kaarten of one snapshot. Reading takes some seconds for a full database; then a card takes
/// about a millisecond, the first of an occupation longer. Any thread may ask. Copying it is free.
class CvCardMaker
{
public:
    /// Reads everything. Problem: cancelled, an empty database, the database.
    [[nodiscard]] static Result<CvCardMaker> read(store::Database& database, const Workers& workers,
                                                  Progress& progress);
    /// For who has read the population already.
    [[nodiscard]] static Result<CvCardMaker> read(store::Database& database,
                                                  std::shared_ptr<const Population> population, const Workers& workers,
                                                  Progress& progress);

    [[nodiscard]] const Population& population() const { return *m_population; }
    [[nodiscard]] const Market& market() const { return *m_market; }
    [[nodiscard]] const Others& others() const { return *m_others; }
    [[nodiscard]] const Prospects& prospects() const { return *m_prospects; }

    /// The card of the CV in this row of the population. Population::whyNoCard() must be empty.
    [[nodiscard]] CvCard card(int row) const;
    /// The same of several, quicker than one by one: each section is written for all of them before the next.
    [[nodiscard]] std::vector<CvCard> cards(std::span<const int> rows) const;
    /// The card of the CV with this number. Problems: no such CV in the snapshot; Population::whyNoCard().
    [[nodiscard]] Result<CvCard> card(const QString& cv) const;

private:
    CvCardMaker() = default;

    std::shared_ptr<const Population> m_population;
    std::shared_ptr<const Market> m_market;
    std::shared_ptr<const Others> m_others;
    std::shared_ptr<const Prospects> m_prospects;
};

} // namespace spiegel::cards
