// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcardmaker.h"

#include "core/cards/sections.h"
#include "core/geography/postcodes.h"
#include "core/store/database.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::cards {

using people::CvColumn;

namespace {

constexpr std::size_t mostFixes = 3;

CvCard::Mirror mirrorOf(const Population& population, const Usual& usual, int row)
{
    const quality::Weights& weights = population.tables.quality;
    const quality::Facts facts = quality::factsOf(population.records, *population.background, row);
    CvCard::Mirror mirror;
    mirror.title = QCoreApplication::translate("cards", "Your CV in the mirror");
    mirror.score = population.score(row);
    mirror.weights = weights.version();
    mirror.usual = usual.score;
    if (mirror.usual != unknown)
        mirror.usualText = usualText(usual.width, usual.score);
    mirror.fixes = quality::runChecks(facts, *population.background, weights);
    if (mirror.fixes.size() > mostFixes)
        mirror.fixes.resize(mostFixes);
    if (mirror.fixes.empty())
        mirror.intro = QCoreApplication::translate("cards", "Your CV is complete. Keep it up to date.");
    else if (mirror.fixes.size() == 1)
        mirror.intro = QCoreApplication::translate("cards", "With this one thing your CV gets better:");
    else
        mirror.intro = QCoreApplication::translate("cards", "With these things your CV gets better the most:");
    return mirror;
}

QString methodOf(Day snapshot)
{
    return QCoreApplication::translate(
               "cards",
               "This card compares your CV with all CVs on werk.nl in the week of %1. People like you have much the "
               "same work, steps, education, skills, experience and age. Every figure is about at least 10 people. "
               "Every vacancy was looked at by at least 5. Are there too few people like you? Then the card looks at "
               "more people, and says so.")
        .arg(text::date(snapshot));
}

} // namespace

CvCard::Header headerOf(const Population& population, int row, int otherPostcode)
{
    const people::Cvs& cvs = population.cvs();
    const int occupation = population.lastOccupation(row);
    CvCard::Header header;
    header.cv = population.numbers.name(cvs.id(row));
    if (occupation != unknown) {
        header.occupation = population.codes.name(occupation);
        header.occupationCode = population.codes.code(occupation);
    }
    const int known = cvs.value(row, CvColumn::Postcode);
    const int postcode = known == unknown ? otherPostcode : known;
    const auto* place = postcode == unknown ? nullptr : geography::Postcodes::builtIn().find(postcode);
    if (place) {
        header.place = place->municipality;
        header.region = place->region;
    }
    header.branch = population.branch(row);
    header.adviser = population.adviser(row);
    header.snapshot = population.records.snapshot;
    header.number = header.snapshot.iso().remove(QLatin1Char('-')) + QLatin1Char('-') + header.cv;
    return header;
}

Result<CvCardMaker> CvCardMaker::read(store::Database& database, const Workers& workers, Progress& progress)
{
    auto population = readPopulation(database, workers, progress);
    if (!population)
        return fail(population.error());
    return read(database, std::make_shared<const Population>(std::move(*population)), workers, progress);
}

Result<CvCardMaker> CvCardMaker::read(store::Database& database, std::shared_ptr<const Population> population,
                                      const Workers& workers, Progress& progress)
{
    auto market = readMarket(database, *population, workers, progress);
    if (!market)
        return fail(market.error());
    CvCardMaker maker;
    maker.m_population = std::move(population);
    maker.m_market = std::make_shared<const Market>(std::move(*market));
    auto others =
        Others::read(*maker.m_population, *maker.m_market, maker.m_population->tables.peers, workers, progress);
    if (!others)
        return fail(others.error());
    maker.m_others = std::move(*others);
    maker.m_prospects = std::make_shared<const Prospects>(*maker.m_population, *maker.m_market, workers);
    return maker;
}

CvCard CvCardMaker::card(int row) const
{
    return cards({&row, 1}).front();
}

std::vector<CvCard> CvCardMaker::cards(std::span<const int> rows) const
{
    const Others::Loan place = m_others->lend();
    std::vector<CvCard> cards(rows.size());
    std::vector<Sections> sections;
    sections.reserve(rows.size());
    for (const int row : rows) {
        Q_ASSERT_X(m_population->whyNoCard(row).isEmpty(), "CvCardMaker", "there is no card for this CV");
        sections.emplace_back(*m_population, *m_market, *m_others, *place, row);
    }
    const auto onEach = [&](const auto& write) {
        for (std::size_t i = 0; i < cards.size(); ++i)
            write(cards[i], sections[i], rows[i]);
    };
    onEach([](CvCard& card, Sections& own, int) { card.peers = own.peers(); });
    onEach([](CvCard& card, Sections& own, int) { card.did = own.did(); });
    onEach([](CvCard& card, Sections& own, int) { card.want = own.want(); });
    onEach([](CvCard& card, Sections& own, int) { card.vacancies = own.vacancies(); });
    onEach([this](CvCard& card, Sections& own, int row) {
        card.mirror = mirrorOf(*m_population, own.usual(), row);
        card.chances = m_prospects->chances(row);
        card.header = headerOf(*m_population, row);
        card.method = methodOf(m_population->records.snapshot);
    });
    return cards;
}

Result<CvCard> CvCardMaker::card(const QString& cv) const
{
    const int row = m_population->rowOf(cv);
    if (row < 0)
        return fail(Problem::failed(
            QCoreApplication::translate("cards", "There is no CV %1 in the week of %2.")
                .arg(cv, text::date(m_population->records.snapshot)),
            {}, QCoreApplication::translate("cards", "Look at the number again, or choose another week.")));
    if (const QString why = m_population->whyNoCard(row); !why.isEmpty())
        return fail(
            Problem::failed(QCoreApplication::translate("cards", "No card can be made for CV %1: %2.").arg(cv, why), {},
                            QCoreApplication::translate(
                                "cards", "Choose an occupation from the list for at least one job in the CV.")));
    return card(row);
}

} // namespace spiegel::cards
