// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wajongcards/wajongcardmaker.h"
#include "ui/cards/batchdialog.h"
#include "ui/cards/showncard.h"

namespace spiegel::uicards {

/// What makes the content of cards; nothing before it has been read. Copying is free.
struct Makers
{
    std::shared_ptr<const cards::CvCardMaker> cv;
    std::shared_ptr<const wajongcards::WajongCardMaker> wajong;

    [[nodiscard]] bool areThere() const { return cv && wajong; }
    /// The card of the CV with this number.
    [[nodiscard]] Result<ShownCard> card(jobs::CardKind kind, const QString& number) const;
    /// For batches of the same cards.
    [[nodiscard]] Presses presses() const;
};

/// Opens the database; the list has read the population.
[[nodiscard]] Result<Makers> readMakers(const parts::Workplace& workplace,
                                        std::shared_ptr<const cards::Population> population, const Workers& workers,
                                        Progress& progress);

} // namespace spiegel::uicards
