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
    auto words = people::Words::read(database, std::move(used));
    if (!words)
        return fail(words.error());
    return Clients{std::move(*sonar), std::move(*numbers), std::move(*competences), std::move(*words)};
}

Facts factsOf(const cards::Population& population, const Clients& clients, int row, int client)
{
    const auto cv = [&](CvColumn column) { return population.cvs().value(row, column); };
    const auto sonar = [&](SonarColumn column) { return clients.sonar.value(client, column); };
    const auto either = [&](CvColumn first, SonarColumn second) {
        return cv(first) != unknown ? cv(first) : sonar(second);
    };
    Facts facts;
    facts.hoursADay = sonar(SonarColumn::HoursADay);
    facts.hoursMin = cv(CvColumn::HoursMin);
    facts.hoursMax = cv(CvColumn::HoursMax);
    facts.available = sonar(SonarColumn::Available);
    facts.guidance = sonar(SonarColumn::Guidance);
    facts.adaptation = sonar(SonarColumn::Adaptation);
    facts.variation = sonar(SonarColumn::Variation);
    facts.travelMax = either(CvColumn::TravelMax, SonarColumn::TravelMax);
    facts.transport = either(CvColumn::Transport, SonarColumn::Transport);
    facts.licence = licenceOf(clients.words.text(cv(CvColumn::Licence)));
    facts.postcode = either(CvColumn::Postcode, SonarColumn::Postcode);
    facts.education = either(CvColumn::Education, SonarColumn::Education);
    facts.direction = sonar(SonarColumn::Occupation);
    facts.visible = cv(CvColumn::Visible);
    facts.branch = population.branch(row);
    if (facts.branch.isEmpty())
        facts.branch = clients.words.text(sonar(SonarColumn::Branch));
    return facts;
}

QString notKnown()
{
    return QCoreApplication::translate("wajongcards", "not known");
}

} // namespace spiegel::wajongcards
