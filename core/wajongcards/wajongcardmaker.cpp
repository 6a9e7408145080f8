// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wajongcards/wajongcardmaker.h"

#include "core/cards/sections.h"
#include "core/store/database.h"
#include "core/text/dutch.h"
#include "core/text/sorting.h"
#include "core/wajongcards/abilities.h"
#include "core/wajongcards/others.h"
#include "core/wajongcards/possible.h"

#include <QCoreApplication>

namespace spiegel::wajongcards {

namespace {

QString methodOf(Day snapshot)
{
    return QCoreApplication::translate(
               "wajongcards",
               "This card says what one person can do, from the CV on werk.nl and what the adviser laid down, in the "
               "week of %1; it never says why something is needed. The tasks are simple tasks of occupations for which "
               "vacancies were open then. Every figure about people is about at least 10 people. For more: ask the "
               "adviser, with the number of this card.")
        .arg(text::date(snapshot));
}

/// By occupation its ISCO-08 minor group. (A sub-major group is too wide: it holds bars and hairdressers alike.)
std::vector<int> directionsOf(const cards::CvCardMaker& others)
{
    std::vector<int> directions;
    for (int occupation = 0; occupation < others.population().codes.end(); ++occupation) {
        const auto group = others.others().groups().around(occupation, cards::Width::MinorGroup);
        directions.push_back(group ? group->number : unknown);
    }
    return directions;
}

tl::unexpected<Problem> nobodyHas(const QString& number, Day snapshot)
{
    return fail(Problem::failed(
        QCoreApplication::translate("wajongcards", "No CV and no Sonar client has the number %1 in the week of %2.")
            .arg(number, text::date(snapshot)),
        {}, QCoreApplication::translate("wajongcards", "Look at the number again, or choose another week.")));
}

} // namespace

Result<WajongCardMaker> WajongCardMaker::read(store::Database& database, const Workers& workers, Progress& progress)
{
    const auto others = cards::CvCardMaker::read(database, workers, progress);
    if (!others)
        return fail(others.error());
    return read(database, *others, progress);
}

Result<WajongCardMaker> WajongCardMaker::read(store::Database& database, const cards::CvCardMaker& others,
                                              Progress& progress)
{
    const QString step = QCoreApplication::translate("wajongcards", "Reading the Sonar population and the tasks");
    progress.report(0, 2, step);
    auto clients = readClients(database, others.population(), progress);
    if (!clients)
        return fail(clients.error());
    progress.report(1, 2, step);
    auto content = readWorkContent(database, Discretion::builtIn(), progress);
    if (!content)
        return fail(content.error());
    auto knowledge = std::make_shared<Knowledge>(Knowledge{std::move(*clients), std::move(*content), std::nullopt});
    const people::OccupationCodes& codes = others.population().codes;
    knowledge->carving.emplace(knowledge->content, codes, others.market().open, directionsOf(others),
                               Discretion::builtIn());
    WajongCardMaker maker(others);
    maker.m_knowledge = std::move(knowledge);
    if (progress.cancelled())
        return fail(Problem::cancelled());
    progress.report(2, 2, step);
    return maker;
}

int WajongCardMaker::clientOf(int row) const
{
    return m_knowledge->clients.rowOfCv(population().cvs().id(row));
}

QString WajongCardMaker::whyNoCard(int row) const
{
    if (clientOf(row) >= 0)
        return {};
    return m_knowledge->clients.sonar.rowsOfCv(population().cvs().id(row)).empty()
               ? QCoreApplication::translate("wajongcards", "no Sonar client is linked to this CV")
               : QCoreApplication::translate("wajongcards", "more than one Sonar client is linked to this CV");
}

int WajongCardMaker::rowOf(const QString& number) const
{
    if (const int row = population().rowOf(number); row >= 0)
        return row;
    const people::SonarPeople& sonar = m_knowledge->clients.sonar;
    const auto id = m_knowledge->clients.numbers.find(number);
    const int client = id ? sonar.rowOf(*id) : -1;
    return client < 0 ? -1 : population().cvs().rowOf(sonar.value(client, people::SonarColumn::Cv));
}

std::vector<int> WajongCardMaker::competencesOf(int row, int client) const
{
    const Clients& clients = m_knowledge->clients;
    const auto own = population().records.competences.of(population().cvs().id(row));
    const auto noted = clients.competences.of(clients.sonar.id(client));
    std::vector<int> all(own.begin(), own.end());
    all.insert(all.end(), noted.begin(), noted.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

WajongCard::Tasks WajongCardMaker::tasksOf(const Facts& facts, int row, const std::vector<int>& competences) const
{
    const int cv = population().cvs().id(row);
    Carving::Person person{{}, {}, competences};
    for (const people::Experience& job : population().records.experiences.of(cv)) {
        if (job.occupation != unknown)
            person.held.push_back(job.occupation);
    }
    const auto wishes = population().records.wishes.of(cv);
    person.wished.assign(wishes.begin(), wishes.end());
    if (facts.direction != unknown)
        person.wished.push_back(facts.direction);

    const nearby::Neighbourhood here(*m_others.market().journeys, facts.postcode, facts.travelMax, facts.transport);
    WajongCard::Tasks tasks;
    tasks.title = QCoreApplication::translate("wajongcards", "Tasks near by that could be taken out of other work");
    if (!here.isPlaced()) {
        tasks.intro = QCoreApplication::translate("wajongcards", "No postcode is known. With one, tasks near by stand "
                                                                 "here.");
        return tasks;
    }
    tasks.reach = nearby::textAboutSomebody(here.reach(), here.times());
    tasks.rows = m_knowledge->carving->tasks(person, here);
    tasks.intro =
        tasks.rows.empty()
            ? QCoreApplication::translate("wajongcards",
                                          "Near by no vacancy is open now for an occupation with simple tasks.")
            : QCoreApplication::translate("wajongcards",
                                          "Employers near by look for people whose work has these simple tasks. "
                                          "Together such tasks can make a job that suits this person, and others get "
                                          "time for the rest of their work.");
    return tasks;
}

void WajongCardMaker::addOthers(WajongCard& card, int row) const
{
    if (population().lastOccupation(row) == unknown) {
        card.did = didWithoutWork();
        card.want = wantWithoutWork();
        return;
    }
    cards::Sections sections(population(), m_others.market(), m_others.others(), row);
    card.did = toldAboutSomebody(sections.did(), Discretion::builtIn());
    card.want = toldAboutSomebody(sections.want(), Discretion::builtIn());
}

nearby::Neighbourhood WajongCardMaker::neighbourhood(int row) const
{
    const Facts facts = factsOf(population(), m_knowledge->clients, row, clientOf(row));
    return {*m_others.market().journeys, facts.postcode, facts.travelMax, facts.transport};
}

std::vector<int> WajongCardMaker::openFor(int row, const QString& task) const
{
    return m_knowledge->carving->vacancies(task, neighbourhood(row));
}

Facts WajongCardMaker::cvFacts(int row) const
{
    return factsOfCv(population(), m_knowledge->clients, row);
}

Facts WajongCardMaker::sonarFacts(int row) const
{
    return factsOfClient(m_knowledge->clients, clientOf(row));
}

std::vector<WajongCardMaker::Skill> WajongCardMaker::skills(int row) const
{
    const Clients& clients = m_knowledge->clients;
    const auto own = population().records.competences.of(population().cvs().id(row));
    const auto noted = clients.competences.of(clients.sonar.id(clientOf(row)));
    const auto has = [](std::span<const int> all, int one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    std::vector<Skill> skills;
    for (const int competence : competencesOf(row, clientOf(row))) {
        const QString name = Discretion::builtIn().kept(m_knowledge->content.competence(competence));
        auto skill = std::find_if(skills.begin(), skills.end(), [&](const Skill& one) { return one.name == name; });
        if (name.isEmpty())
            continue;
        if (skill == skills.end())
            skill = skills.insert(skill, {name, false, false});
        skill->isInCv = skill->isInCv || has(own, competence);
        skill->isInSonar = skill->isInSonar || has(noted, competence);
    }
    std::sort(skills.begin(), skills.end(),
              [](const Skill& a, const Skill& b) { return text::sortsBefore(a.name, b.name); });
    return skills;
}

WajongCard WajongCardMaker::card(int row) const
{
    Q_ASSERT_X(whyNoCard(row).isEmpty(), "WajongCardMaker", "there is no card for this CV");
    const Discretion& discretion = Discretion::builtIn();
    const int client = clientOf(row);
    const Facts facts = factsOf(population(), m_knowledge->clients, row, client);
    const std::vector<int> competences = competencesOf(row, client);
    WajongCard card;
    card.header = cards::headerOf(population(), row, facts.postcode);
    card.header.branch = discretion.kept(facts.branch);
    card.header.adviser = discretion.kept(card.header.adviser);
    const int last = population().lastOccupation(row);
    const int shown = last != unknown ? last : facts.direction;
    card.header.occupation = shown == unknown ? QString() : discretion.occupation(population().codes, shown);
    card.header.occupationCode = shown != unknown && card.header.occupation == population().codes.name(shown)
                                     ? population().codes.code(shown)
                                     : QString();
    card.use = useOf(facts);
    card.conditions = conditionsOf(facts);
    card.abilities = abilitiesOf(facts, population().records.experiences.of(population().cvs().id(row)), competences,
                                 m_knowledge->content, population().codes, discretion);
    card.tasks = tasksOf(facts, row, competences);
    addOthers(card, row);
    card.method = methodOf(population().records.snapshot);
    return card;
}

Result<WajongCard> WajongCardMaker::card(const QString& number) const
{
    const Day snapshot = population().records.snapshot;
    const int row = rowOf(number);
    if (row < 0) {
        const auto id = m_knowledge->clients.numbers.find(number);
        if (!id || m_knowledge->clients.sonar.rowOf(*id) < 0)
            return nobodyHas(number, snapshot);
        return fail(Problem::failed(
            QCoreApplication::translate("wajongcards", "Sonar client %1 is not linked to a CV in the week of %2.")
                .arg(number, text::date(snapshot)),
            {},
            QCoreApplication::translate("wajongcards", "Have the number of the CV noted in Sonar: from the next week "
                                                       "on there can be a card.")));
    }
    if (const QString why = whyNoCard(row); !why.isEmpty())
        return fail(Problem::failed(
            QCoreApplication::translate("wajongcards", "No Wajong card can be made for CV %1: %2.").arg(number, why),
            {},
            QCoreApplication::translate("wajongcards", "Have the number of this CV noted with the right client in "
                                                       "Sonar, or make the ordinary cv-kaart.")));
    return card(row);
}

} // namespace spiegel::wajongcards
