// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/occupations/occupationswork.h"

#include "core/cardpages/occupationcardpage.h"
#include "core/foundation/privatefile.h"
#include "core/market/areas.h"
#include "core/occupationcards/givingout.h"
#include "core/origins/origins.h"
#include "core/releases/releaselog.h"
#include "core/text/dutch.h"
#include "ui/desk/openat.h"

#include <QCoreApplication>

namespace spiegel::uioccupations {

namespace {

constexpr int mostFound = 10;

} // namespace

Result<BooksPointer> readBooks(const parts::Workplace& workplace, const Workers& workers, Progress& progress)
{
    auto database = desk::openToLook(workplace);
    if (!database)
        return fail(database.error());
    const auto secret = releases::secretOf(*database);
    auto maker =
        occupationcards::OccupationCardMaker::read(*database, secret ? *secret : QByteArray(), workers, progress);
    if (!maker)
        return fail(maker.error());
    const market::Market& market = maker->market();
    occupations::Search search(market.codes().occupations());
    auto all = market::mismatches(market.counts(), market.codes(), market::Areas::country);
    return std::make_shared<const Books>(Books{*std::move(maker), std::move(search), std::move(all)});
}

Result<Shown> showCard(const Books& books, const QString& code, CardView view, double pixelsPerMm)
{
    const auto card = books.maker.card(code, view);
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    Shown shown{code,
                books.maker.name(code),
                cardpages::occupationCardPicture(*card, 0, setter, pixelsPerMm),
                cardpages::occupationCardPicture(*card, 1, setter, pixelsPerMm),
                std::make_shared<const occupationcards::OccupationCard>(*card),
                view == CardView::Intern ? cardpages::occupationCardFigures(*card, setter)
                                         : std::vector<paper::FigureArea>(),
                {},
                {}};
    const market::Market& market = books.maker.market();
    if (const auto number = market.codes().find(code)) {
        shown.next = market::nextSteps(market.flows(), market.codes(), *number);
        shown.from = market::feeders(market.flows(), market.codes(), *number);
    }
    return shown;
}

Result<origins::Origin> originOf(store::Database& database, const Books& books,
                                 const occupationcards::OccupationCard& card, cards::FigureRef ref)
{
    return origins::originOf(database, books.maker, card, ref);
}

Result<QString> giveOutFile(const parts::Workplace& workplace, const Books& books, const QString& code,
                            const QString& path, const QString& recipient, const QString& ground, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database)
        return fail(database.error());
    const auto card = occupationcards::giveOut(*database, books.maker, code, {recipient, ground}, progress);
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    if (const auto written = writePrivateFile(path, cardpages::occupationCardPdf(*card, setter)); !written)
        return fail(written.error());
    return path;
}

std::vector<parts::Suggestion> findOccupations(const Books& books, const QString& text)
{
    std::vector<parts::Suggestion> found;
    for (const occupations::Hit& hit : books.search.find(text, mostFound)) {
        const occupations::Occupation& one = books.search.occupations().at(hit.occupation);
        const QString detail = hit.preferred ? one.code
                                             : QCoreApplication::translate("uioccupations", "also: %1").arg(hit.name) +
                                                   QStringLiteral(" · ") + one.code;
        found.push_back({books.search.occupations().distinctName(one.code), detail,
                         QStringLiteral("occupation:") + one.code, look::Icon::Occupations});
    }
    return found;
}

} // namespace spiegel::uioccupations
