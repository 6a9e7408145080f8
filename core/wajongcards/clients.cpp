// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wajongcards/clients.h"

#include "core/people/sonarreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spiegel::wajongcards {

using people::CvColumn;
using people::SonarColumn;

namespace {

const std::vector<SonarColumn> columns = {SonarColumn::Cv,         SonarColumn::Postcode,  SonarColumn::Education,
                                          SonarColumn::HoursADay,  SonarColumn::Available, SonarColumn::Occupation,
                                          SonarColumn::Transport,  SonarColumn::TravelMax, SonarColumn::Variation,
                                          SonarColumn::Adaptation, SonarColumn::Guidance,  SonarColumn::Branch};

/// The categories of a driving licence (Directive 2006/126/EC, and the Dutch T); anything else is no licence.
QString licenceOf(const QString& text)
{
    static const QRegularExpression category(QStringLiteral("^(AM|A[12]?|B1?E?|[CD]1?E?|T)$"));
    QStringList known;
    for (const QString& part : text.toUpper().split(QLatin1Char(','))) {
        if (category.match(part.trimmed()).hasMatch() && !known.contains(part.trimmed()))
            known << part.trimmed();
    }
    return known.join(QStringLiteral(", "));
}

} // namespace

int Clients::rowOfCv(int cv) const
{
    const auto rows = sonar.rowsOfCv(cv);
    return rows.size() == 1 ? rows.front() : -1;
}

Result<Clients> readClients(store::Database& database, const cards::Population& population, Progress& progress)
{
    auto sonar = people::readSonar(database, columns, progress);
    if (!sonar)
        return fail(sonar.error());
    auto numbers = people::SonarNumbers::read(database, progress);
    if (!numbers)
        return fail(numbers.error());
    auto competences = people::readSonarCompetences(database, progress);
    if (!competences)
        return fail(competences.error());
    std::vector<int> used = sonar->column(SonarColumn::Branch);
    const std::vector<int>& licences = population.cvs().column(CvColumn::Licence);
    used.insert(used.end(), licences.begin(), licences.end());
    auto words = people::Words::read(database, used);
    if (!words)
        return fail(words.error());
    return Clients{std::move(*sonar), std::move(*numbers), std::move(*competences), std::move(*words)};
}

Facts factsOfCv(const cards::Population& population, const Clients& clients, int row)
{
    const auto cv = [&](CvColumn column) { return population.cvs().value(row, column); };
    Facts facts;
    facts.hoursMin = cv(CvColumn::HoursMin);
    facts.hoursMax = cv(CvColumn::HoursMax);
    facts.travelMax = cv(CvColumn::TravelMax);
    facts.transport = cv(CvColumn::Transport);
    facts.licence = licenceOf(clients.words.text(cv(CvColumn::Licence)));
    facts.postcode = cv(CvColumn::Postcode);
    facts.education = cv(CvColumn::Education);
    facts.visible = cv(CvColumn::Visible);
    facts.branch = population.branch(row);
    return facts;
}

Facts factsOfClient(const Clients& clients, int client)
{
    const auto sonar = [&](SonarColumn column) { return clients.sonar.value(client, column); };
    Facts facts;
    facts.hoursADay = sonar(SonarColumn::HoursADay);
    facts.available = sonar(SonarColumn::Available);
    facts.guidance = sonar(SonarColumn::Guidance);
    facts.adaptation = sonar(SonarColumn::Adaptation);
    facts.variation = sonar(SonarColumn::Variation);
    facts.travelMax = sonar(SonarColumn::TravelMax);
    facts.transport = sonar(SonarColumn::Transport);
    facts.postcode = sonar(SonarColumn::Postcode);
    facts.education = sonar(SonarColumn::Education);
    facts.direction = sonar(SonarColumn::Occupation);
    facts.branch = clients.words.text(sonar(SonarColumn::Branch));
    return facts;
}

Facts factsOf(const cards::Population& population, const Clients& clients, int row, int client)
{
    const Facts sonar = factsOfClient(clients, client);
    Facts facts = factsOfCv(population, clients, row);
    const auto orSonar = [&](int Facts::*fact) {
        if (facts.*fact == unknown)
            facts.*fact = sonar.*fact;
    };
    for (int Facts::*fact :
         {&Facts::hoursADay, &Facts::available, &Facts::guidance, &Facts::adaptation, &Facts::variation,
          &Facts::travelMax, &Facts::transport, &Facts::postcode, &Facts::education, &Facts::direction})
        orSonar(fact);
    if (facts.branch.isEmpty())
        facts.branch = sonar.branch;
    return facts;
}

QString notKnown()
{
    return QCoreApplication::translate("wajongcards", "not known");
}

} // namespace spiegel::wajongcards
