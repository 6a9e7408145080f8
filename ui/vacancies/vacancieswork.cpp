// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/vacancieswork.h"

#include "core/cardpages/employercardpage.h"
#include "core/cardpages/vacancycardpage.h"
#include "core/employercards/employercardmaker.h"
#include "core/employercards/givingout.h"
#include "core/foundation/privatefile.h"
#include "core/mailing/stoplist.h"
#include "core/releases/releaselog.h"
#include "ui/desk/openat.h"

namespace spiegel::uivacancies {

namespace {

constexpr int mostFound = 8;

using Card = std::variant<vacancycards::VacancyCard, employercards::EmployerCard>;

struct Making
{
    const Offers& offers;
    Progress& progress;

    Result<Card> operator()(const WholeEmployer& employer) const
    {
        auto card = employercards::cardOf(offers.maker, employer.number, progress);
        return card ? Result<Card>(*std::move(card)) : Result<Card>(fail(card.error()));
    }
    template<class OneVacancy>
    Result<Card> operator()(const OneVacancy& vacancy) const
    {
        auto card = offers.maker.card(vacancy, progress);
        return card ? Result<Card>(*std::move(card)) : Result<Card>(fail(card.error()));
    }
};

Result<Card> cardOf(const Offers& offers, const Subject& subject, Progress& progress)
{
    return std::visit(Making{offers, progress}, subject);
}

std::vector<QImage> picturesOf(const vacancycards::VacancyCard& card, paper::Typesetter& setter, double pixelsPerMm)
{
    return {cardpages::vacancyCardPicture(card, setter, pixelsPerMm)};
}

std::vector<QImage> picturesOf(const employercards::EmployerCard& card, paper::Typesetter& setter, double pixelsPerMm)
{
    return cardpages::employerCardPictures(card, setter, pixelsPerMm);
}

QByteArray pdfOf(const vacancycards::VacancyCard& card, paper::Typesetter& setter)
{
    return cardpages::vacancyCardPdf(card, setter);
}

QByteArray pdfOf(const employercards::EmployerCard& card, paper::Typesetter& setter)
{
    return cardpages::employerCardPdf(card, setter);
}

} // namespace

std::vector<parts::Suggestion> findOccupations(const Offers& offers, const QString& typed)
{
    constexpr int widely = 4 * mostFound; // some of them nobody has
    std::vector<parts::Suggestion> suggestions;
    for (const occupations::Hit& hit : offers.search.find(typed, widely)) {
        const occupations::Register& all = offers.search.occupations();
        const QString& code = all.at(hit.occupation).code;
        if (suggestions.size() < mostFound && offers.maker.population().codes.find(code))
            suggestions.push_back(
                {all.distinctName(code), hit.preferred ? code : hit.name, code, look::Icon::Occupations});
    }
    return suggestions;
}

Result<OffersPointer> readOffers(const parts::Workplace& workplace, const Workers& workers, Progress& progress)
{
    auto database = desk::openToLook(workplace);
    if (!database)
        return fail(database.error());
    const auto secret = releases::secretOf(*database);
    auto maker = vacancycards::VacancyCardMaker::read(*database, secret ? *secret : QByteArray(), workers, progress);
    if (!maker)
        return fail(maker.error());
    auto employers = mailing::plan({}, *maker, *database);
    if (!employers)
        return fail(employers.error());
    const occupations::Search search(maker->population().codes.occupations());
    Offers offers{*std::move(maker), *std::move(employers), {}, search};
    for (std::size_t employer = 0; employer < offers.employers.size(); ++employer) {
        for (const int vacancy : offers.employers[employer].rows) {
            const vacancycards::VacancyCard::Header header = offers.maker.headerOf(vacancy);
            offers.lines.push_back({vacancy, static_cast<int>(employer), header.title, header.place});
        }
    }
    return std::make_shared<const Offers>(std::move(offers));
}

Result<std::vector<QImage>> showCard(const Offers& offers, const Subject& subject, double pixelsPerMm,
                                     Progress& progress)
{
    const auto card = cardOf(offers, subject, progress);
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    return std::visit([&](const auto& one) { return picturesOf(one, setter, pixelsPerMm); }, *card);
}

Result<QString> giveOutFile(const parts::Workplace& workplace, const Offers& offers, const Subject& subject,
                            const QString& path, const QString& recipient, const QString& ground, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database)
        return fail(database.error());
    auto card = cardOf(offers, subject, progress);
    if (!card)
        return fail(card.error());
    const auto given = std::visit(
        [&](auto& one) {
            return giveOut(*database, offers.maker, {recipient, ground}, one, progress);
        },
        *card);
    if (!given)
        return fail(given.error());
    paper::Typesetter setter;
    if (const auto written =
            writePrivateFile(path, std::visit([&](const auto& one) { return pdfOf(one, setter); }, *card));
        !written)
        return fail(written.error());
    return path;
}

Result<Drafts> setStopped(const parts::Workplace& workplace, const Offers& offers, const QString& employer,
                          bool isStopped)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database)
        return fail(database.error());
    auto stops = mailing::StopList::read(*database);
    if (isStopped)
        stops.add(employer);
    else
        stops.remove(employer);
    if (const auto written = stops.write(*database); !written)
        return fail(written.error());
    return mailing::plan({}, offers.maker, *database);
}

Result<Drafts> makeDrafts(const parts::Workplace& workplace, const Offers& offers, const mailing::Mailing& mailing,
                          const Workers& workers, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database)
        return fail(database.error());
    return mailing::run(mailing, offers.maker, *database, workers, progress);
}

} // namespace spiegel::uivacancies
