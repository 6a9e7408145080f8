// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/makers.h"

#include "core/store/database.h"

namespace spiegel::uicards {

namespace {

template<class Card, class Maker>
Result<ShownCard> shownOr(Result<Card> card, const Maker& maker)
{
    if (!card)
        return fail(card.error());
    return shown(std::move(*card), maker);
}

} // namespace

Result<ShownCard> Makers::card(jobs::CardKind kind, const QString& number) const
{
    return kind == jobs::CardKind::Wajong ? shownOr(wajong->card(number), wajong) : shownOr(cv->card(number), cv);
}

Presses Makers::presses() const
{
    return {std::make_shared<const jobs::CvPress>(*cv), std::make_shared<const jobs::WajongPress>(*wajong)};
}

Result<Makers> readMakers(const parts::Workplace& workplace, std::shared_ptr<const cards::Population> population,
                          const Workers& workers, Progress& progress)
{
    auto database = store::Database::open(workplace.database, store::Access::Read);
    if (!database)
        return fail(database.error());
    if (const auto chosen = database->choose(workplace.snapshot); !chosen)
        return fail(chosen.error());
    auto cv = cards::CvCardMaker::read(*database, std::move(population), workers, progress);
    if (!cv)
        return fail(cv.error());
    static_cast<void>(cv->prospects().weights()); // fitted now, so that the first card does not wait for it
    auto wajong = wajongcards::WajongCardMaker::read(*database, *cv, progress);
    if (!wajong)
        return fail(wajong.error());
    return Makers{std::make_shared<const cards::CvCardMaker>(std::move(*cv)),
                  std::make_shared<const wajongcards::WajongCardMaker>(std::move(*wajong))};
}

} // namespace spiegel::uicards
