// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/listreader.h"
#include "core/store/sidebyside.h"
#include "core/vacancies/viewings.h"
#include "core/vacancycards/vacancycardmaker.h"
#include "core/wajongcards/discretion.h"

#include <algorithm>
#include <numeric>

namespace spiegel::vacancycards {

namespace {

Result<std::vector<int>> readViewers(store::Database& database, const vacancies::Vacancies& vacancies,
                                     Progress& progress)
{
    const auto viewings = vacancies::readViewings(database, vacancies, database.snapshot(), progress);
    if (!viewings)
        return fail(viewings.error());
    std::vector<int> viewers(static_cast<std::size_t>(vacancies.count()), 0);
    for (int cv = 0; cv < viewings->endOfCvs(); ++cv) {
        for (const int row : viewings->of(cv))
            ++viewers[static_cast<std::size_t>(row)];
    }
    return viewers;
}

} // namespace

/// Reads what cards are made of, one part after the other.
class KnowledgeReader
{
public:
    KnowledgeReader(store::Database& database, const Workers& workers, Progress& progress)
        : m_database(database)
        , m_workers(workers)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<> read(VacancyCardMaker::Knowledge& knowledge)
    {
        auto population = personas::readPopulation(m_database, m_progress);
        if (!population)
            return fail(population.error());
        knowledge.population.emplace(std::move(*population));
        if (const auto read = store::keep(knowledge.records, quality::readRecords(m_database, m_workers, m_progress));
            !read)
            return read;
        if (const auto read = readOffers(knowledge.offers); !read)
            return read;
        if (const auto read =
                store::keep(knowledge.content,
                            wajongcards::readWorkContent(m_database, wajongcards::Discretion::builtIn(), m_progress));
            !read)
            return read;
        if (const auto read = readNames(knowledge); !read)
            return read;
        judge(knowledge);
        layOut(knowledge);
        return {};
    }

private:
    [[nodiscard]] Result<> readOffers(Offers& offers)
    {
        offers.day = m_database.snapshot();
        if (const auto read = store::keep(offers.vacancies, vacancies::readVacancies(m_database, m_progress)); !read)
            return read;
        const auto second = [](const store::Query& row) { return row.number(1); };
        if (const auto read =
                store::keep(offers.competences,
                            people::readList<int>(m_database, "SELECT vacancy, competence FROM vacancy_competence_at",
                                                  m_progress, second));
            !read)
            return read;
        return store::keep(offers.viewers, readViewers(m_database, offers.vacancies, m_progress));
    }

    [[nodiscard]] Result<> readNames(VacancyCardMaker::Knowledge& knowledge)
    {
        std::vector<int> titles;
        for (const vacancies::Vacancy& vacancy : knowledge.offers.vacancies.all())
            titles.push_back(vacancy.title);
        if (const auto read = store::keep(knowledge.titles, people::Words::read(m_database, titles)); !read)
            return read;
        store::Query keys(m_database, QStringLiteral("SELECT id, name FROM vacancy_key"));
        while (keys.next()) {
            if (knowledge.offers.vacancies.rowOf(keys.number(0)) < 0)
                continue;
            knowledge.numbers.insert(keys.number(0), keys.text(1));
            knowledge.ids.insert(keys.text(1), keys.number(0));
        }
        if (const auto outcome = keys.outcome(); !outcome)
            return outcome;
        store::Query competences(m_database, QStringLiteral("SELECT code, id FROM competence_code"));
        while (competences.next())
            knowledge.competences.insert(competences.text(0), competences.number(1));
        if (const auto outcome = competences.outcome(); !outcome)
            return outcome;
        store::Query employers(m_database, QStringLiteral("SELECT employer, employer_key.name, word.text "
                                                          "FROM employer_at JOIN employer_key ON employer_key.id = "
                                                          "employer LEFT JOIN word ON word.id = employer_at.name"));
        while (employers.next())
            knowledge.employers.insert(employers.number(0), {employers.text(1), employers.text(2)});
        return employers.outcome();
    }

    static void judge(VacancyCardMaker::Knowledge& knowledge)
    {
        const Offers& offers = knowledge.offers;
        knowledge.background.emplace(offers.vacancies, offers.day);
        for (const vacancies::Vacancy& vacancy : offers.vacancies.all())
            knowledge.scores.push_back(
                quality::scoreOf(vacancy, *knowledge.background, quality::VacancyWeights::builtIn()));
    }

    /// Where one looks things up for a card.
    static void layOut(VacancyCardMaker::Knowledge& knowledge)
    {
        const Offers& offers = knowledge.offers;
        knowledge.ground.emplace(knowledge.records, knowledge.population->codes);
        knowledge.zones.emplace(*knowledge.population);
        knowledge.likes = Likes(offers, knowledge.population->codes);
        std::vector<int> rows(static_cast<std::size_t>(offers.vacancies.count()));
        std::iota(rows.begin(), rows.end(), 0);
        const auto number = [&](int row) { return knowledge.numbers.value(offers.vacancies.at(row).id); };
        std::sort(rows.begin(), rows.end(), [&number](int a, int b) { return number(a) < number(b); });
        for (const int row : rows) {
            const vacancies::Vacancy& vacancy = offers.vacancies.at(row);
            const QString employer = knowledge.employers.value(vacancy.employer).key;
            if (!employer.isEmpty() && vacancy.isOpenOn(offers.day))
                knowledge.open[employer].push_back(row);
        }
    }

    store::Database& m_database;
    const Workers& m_workers;
    Progress& m_progress;
};

Result<VacancyCardMaker> VacancyCardMaker::read(store::Database& database, const QByteArray& secret,
                                                const Workers& workers, Progress& progress)
{
    auto knowledge = std::make_shared<Knowledge>();
    knowledge->secret = secret;
    if (const auto read = KnowledgeReader(database, workers, progress).read(*knowledge); !read)
        return fail(read.error());
    VacancyCardMaker maker;
    maker.m_knowledge = std::move(knowledge);
    return maker;
}

} // namespace spiegel::vacancycards
