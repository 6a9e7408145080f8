// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/occupationcardmaker.h"

#include "core/occupationcards/making.h"
#include "core/occupationcards/zones.h"
#include "core/occupations/groups.h"
#include "core/occupations/search.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sidebyside.h"
#include "core/text/dutch.h"

#include <QSet>

#include <algorithm>

namespace spiegel::occupationcards {

namespace {

Result<> readTitles(store::Database& database, Knowledge& knowledge)
{
    std::vector<int> titles;
    for (const vacancies::Vacancy& vacancy : knowledge.market.basis().vacancies.all()) {
        if (vacancy.isOpenOn(knowledge.market.basis().day))
            titles.push_back(vacancy.title);
    }
    return store::keep(knowledge.titles, people::Words::read(database, titles));
}

/// Rounding of a week that was replaced by other data begins anew.
Result<> readWeeks(store::Database& database, Knowledge& knowledge)
{
    QHash<int, QByteArray> loads;
    store::Query rows(database, QStringLiteral("SELECT day, load FROM snapshot"));
    while (rows.next())
        loads.insert(rows.number(0), QByteArray::number(rows.number(1)));
    if (const auto outcome = rows.outcome(); !outcome)
        return outcome;
    for (const Day day : knowledge.trend.days)
        knowledge.weeks.push_back(day.iso().toUtf8() + '/' + loads.value(day.sinceEpoch()));
    return {};
}

QStringList allCodes(const people::OccupationCodes& codes)
{
    QStringList all;
    QSet<QString> seen;
    for (const occupations::Occupation& occupation : codes.occupations().all()) {
        all << occupation.code;
        seen.insert(occupation.code);
    }
    std::vector<int> others;
    for (int number = 0; number < codes.end(); ++number) {
        if (!codes.code(number).isEmpty() && !seen.contains(codes.code(number)))
            others.push_back(number);
    }
    std::sort(others.begin(), others.end(), [&codes](int a, int b) { return codes.rank(a) < codes.rank(b); });
    for (const int number : others)
        all << codes.code(number);
    return all;
}

OccupationCard::Header headerOf(const Making& making, const QString& code)
{
    const auto& codes = making.market().codes();
    OccupationCard::Header header;
    header.code = code;
    header.name = making.isNamed() ? codes.name(making.occupation) : codes.occupations().distinctName(code);
    header.group = occupations::iscoName(codes.occupations().iscoOf(code));
    header.level = occupations::levelText(codes.occupations().levelOf(code));
    header.snapshot = making.market().basis().day;
    header.number = header.snapshot.iso().remove(QLatin1Char('-')) + QLatin1Char('-') + code;
    return header;
}

QString methodOf(const Making& making)
{
    const QString made = inWords(QT_TRANSLATE_NOOP("occupationcards", "Made from what stood on werk.nl in the week of "
                                                                      "%1. Version %2."))
                             .arg(text::date(making.market().basis().day), QStringLiteral(SPIEGEL_VERSION));
    if (!making.telling.isProtected())
        return inWords(QT_TRANSLATE_NOOP("occupationcards", "True figures, for the analyst only.")) + QLatin1Char(' ') +
               made;
    return inWords(
               QT_TRANSLATE_NOOP("occupationcards",
                                 "All numbers of people and vacancies are rounded to tens, and what is said of them is "
                                 "reckoned from rounded numbers, so that nobody can be recognised, also not beside "
                                 "other cards. Nothing is said of fewer than 10 people.")) +
           QLatin1Char(' ') + made;
}

} // namespace

const market::Market& OccupationCardMaker::market() const
{
    return m_knowledge->market;
}

const market::Zones& OccupationCardMaker::zones() const
{
    return *m_knowledge->near.zones;
}

const QString& OccupationCardMaker::travel() const
{
    return m_knowledge->near.travel;
}

const QStringList& OccupationCardMaker::codes() const
{
    return *m_codes;
}

QString OccupationCardMaker::name(const QString& code) const
{
    return market().codes().occupations().distinctName(code);
}

Result<OccupationCard> OccupationCardMaker::card(const QString& code, View view, int around) const
{
    if (const auto known = checkAround(around); !known)
        return fail(known.error());
    const auto number = market().codes().find(code);
    if (!number && !market().codes().occupations().indexOf(code)) {
        QStringList near;
        for (const occupations::Hit& hit : occupations::Search(market().codes().occupations()).find(code, 3))
            near << market().codes().occupations().at(hit.occupation).code + QStringLiteral(" ") + hit.name;
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("occupationcards", "There is no occupation with the code %1.")).arg(code), {},
            near.isEmpty() ? inWords(QT_TRANSLATE_NOOP("occupationcards", "Look at the code again."))
                           : inWords(QT_TRANSLATE_NOOP("occupationcards", "Did you mean: %1?"))
                                 .arg(near.join(QStringLiteral("; ")))));
    }
    const Making making{*m_knowledge,
                        view == View::Intern ? Telling::truly()
                                             : Telling::rounded(m_knowledge->secret, m_knowledge->weeks.back()),
                        number.value_or(-1)};
    OccupationCard card;
    card.isProtected = making.telling.isProtected();
    card.header = headerOf(making, code);
    card.market = marketOf(making);
    card.trend = trendOf(making);
    card.alternatives = alternativesOf(making);
    card.links = linksOf(making);
    card.people = peopleOf(making);
    card.areas = areasOf(making);
    card.zones = zonesOf(making, around);
    card.work = workOf(making);
    card.offers = offersOf(making);
    card.method = methodOf(making);
    return card;
}

Result<OccupationCardMaker> OccupationCardMaker::read(store::Database& database, const QByteArray& secret,
                                                      const Workers& workers, Progress& progress, int weeks)
{
    auto knowledge = std::make_shared<Knowledge>();
    knowledge->secret = secret;
    if (const auto read = store::keep(knowledge->market, market::Market::read(database, workers, progress)); !read)
        return fail(read.error());
    if (const auto read = store::keep(
            knowledge->trend, market::readTrend(database, knowledge->market.counts(), workers, progress, weeks));
        !read)
        return fail(read.error());
    if (const auto read = readWeeks(database, *knowledge); !read)
        return fail(read.error());
    if (const auto read = store::keep(knowledge->work, readWork(database, progress)); !read)
        return fail(read.error());
    if (const auto read = store::keep(knowledge->near, market::readZones(database, workers, progress)); !read)
        return fail(read.error());
    if (const auto read = readTitles(database, *knowledge); !read)
        return fail(read.error());
    OccupationCardMaker maker;
    maker.m_codes = std::make_shared<const QStringList>(allCodes(knowledge->market.codes()));
    maker.m_knowledge = std::move(knowledge);
    return maker;
}

} // namespace spiegel::occupationcards
