// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcardmaker.h"
#include "core/geography/postcodes.h"
#include "core/origins/tables.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::origins {

namespace {

Origin::Row vacancyRow(const CvCardMaker& maker, int vacancy, const nearby::Neighbourhood& here)
{
    const vacancies::Vacancy& facts = maker.market().vacancies.at(vacancy);
    const auto place = static_cast<std::size_t>(vacancy);
    const auto* postcode = geography::Postcodes::builtIn().find(facts.postcode);
    const auto trip = here.tripTo(maker.market().open, vacancy);
    return {-1,
            {{maker.market().names[place]},
             {maker.market().titles[place]},
             {occupationName(maker.population(), facts.occupation)},
             {!postcode                   ? text::unknownWord()
              : postcode->place.isEmpty() ? postcode->municipality
                                          : postcode->place},
             trip ? numberCell(trip->minutes) : Cell{text::unknownWord()},
             {trip ? geography::text(trip->mode) : text::unknownWord()}}};
}

std::vector<Column> vacancyColumns()
{
    return {{QCoreApplication::translate("origins", "Vacancy")},
            {QCoreApplication::translate("origins", "Title"), false, true},
            {QCoreApplication::translate("origins", "Occupation"), false, true},
            {QCoreApplication::translate("origins", "Place")},
            {QCoreApplication::translate("origins", "Minutes"), true},
            {QCoreApplication::translate("origins", "How")}};
}

} // namespace

Origin vacanciesOf(const CvCardMaker& maker, const std::vector<int>& vacancies, const nearby::Neighbourhood& here)
{
    Origin origin{{}, {}, vacancyColumns(), {}};
    for (const int vacancy : vacancies)
        origin.rows.push_back(vacancyRow(maker, vacancy, here));
    return origin;
}

Origin reachable(const CvCardMaker& maker, int row)
{
    const cards::Population& population = maker.population();
    const people::Cvs& cvs = population.cvs();
    const nearby::Neighbourhood here = cards::around(population, maker.market(), row);
    Origin origin{{}, {}, vacancyColumns(), {}};
    origin.columns.push_back({QCoreApplication::translate("origins", "Counted for")});
    const auto add = [&](int occupation, const QString& why) {
        for (const int vacancy : maker.market().open.ofOccupation(occupation)) {
            if (!here.tripTo(maker.market().open, vacancy))
                continue;
            origin.rows.push_back(vacancyRow(maker, vacancy, here));
            origin.rows.back().cells.push_back({why});
        }
    };
    if (const int last = population.lastOccupation(row); last != unknown)
        add(last, QCoreApplication::translate("origins", "last occupation"));
    for (const int wish : population.records.wishes.of(cvs.id(row)))
        add(wish, QCoreApplication::translate("origins", "wish"));
    return origin;
}

Origin viewersOf(const CvCardMaker& maker, int row, const CvCard::Vacancies& section, const CvCard::Vacancy* vacancy)
{
    constexpr int decimals = 2;
    const cards::Population& population = maker.population();
    const cards::Market& market = maker.market();
    const auto found =
        vacancy ? std::find(market.names.begin(), market.names.end(), vacancy->vacancy) : market.names.end();
    const int wanted = found == market.names.end() ? -1 : static_cast<int>(found - market.names.begin());
    Origin origin{{}, {}, personColumns(), {}};
    origin.columns.push_back({QCoreApplication::translate("origins", "Open vacancies looked at"), true});
    int viewing = 0;
    cards::Sections sections(population, market, maker.others(), row);
    for (const int cv : sections.members(section.width)) {
        const auto seen = market.viewings.of(cv);
        viewing += !seen.empty();
        if (vacancy && !std::binary_search(seen.begin(), seen.end(), wanted))
            continue;
        Origin::Row line = personRow(population, population.cvs().rowOf(cv));
        line.cells.push_back(numberCell(static_cast<int>(seen.size())));
        origin.rows.push_back(std::move(line));
    }
    if (!vacancy)
        return origin;
    const int all = market.viewers[static_cast<std::size_t>(wanted)];
    origin.sentence = QCoreApplication::translate(
                          "origins", "%1 of the %2 who looked at vacancies opened this one; of all %3 who looked at "
                                     "vacancies, %4 did. With 5 added on both sides that is %5 times as often.")
                          .arg(text::number(qint64{origin.people()}), text::number(qint64{viewing}),
                               text::number(qint64{market.viewing}), text::number(qint64{all}),
                               text::number(vacancy->lift, decimals));
    return origin;
}

} // namespace spiegel::origins
