// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/origins/tables.h"
#include "core/text/dutch.h"
#include "core/wajongcards/possible.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::origins {

using wajongcards::Discretion;
using wajongcards::WajongCardMaker;

namespace {

Cell monthCell(Month month)
{
    return month.isKnown() ? Cell{text::month(month), static_cast<double>(month.count())} : Cell{text::unknownWord()};
}

Cell yesCell(bool is)
{
    return {is ? QCoreApplication::translate("origins", "yes") : QCoreApplication::translate("origins", "no")};
}

} // namespace

Origin conditionOf(const WajongCardMaker& maker, int row, wajongcards::Matter matter)
{
    Origin origin{{},
                  {},
                  {{QCoreApplication::translate("origins", "Source")},
                   {QCoreApplication::translate("origins", "What it says"), false, true}},
                  {}};
    const auto add = [&](const QString& source, const wajongcards::Facts& facts) {
        const auto rows = wajongcards::conditionsOf(facts).rows;
        const auto found =
            std::find_if(rows.begin(), rows.end(), [matter](const auto& one) { return one.matter == matter; });
        origin.rows.push_back({-1, {{source}, {found->text}}});
    };
    add(QCoreApplication::translate("origins", "CV"), maker.cvFacts(row));
    add(QCoreApplication::translate("origins", "Sonar"), maker.sonarFacts(row));
    return origin;
}

Origin workOf(const WajongCardMaker& maker, int row, const QString* occupation)
{
    const cards::Population& population = maker.population();
    Origin origin{{},
                  {},
                  {{QCoreApplication::translate("origins", "Occupation"), false, true},
                   {QCoreApplication::translate("origins", "From")},
                   {QCoreApplication::translate("origins", "Until")},
                   {QCoreApplication::translate("origins", "Months"), true}},
                  {}};
    for (const people::Experience& job : population.records.experiences.of(population.cvs().id(row))) {
        const QString name =
            job.occupation == unknown ? QString() : Discretion::builtIn().occupation(population.codes, job.occupation);
        if (name.isEmpty() || (occupation && name != *occupation))
            continue;
        const bool isTimed = job.started.isKnown() && job.ended.isKnown() && job.ended >= job.started;
        origin.rows.push_back({-1,
                               {{occupationName(population, job.occupation)},
                                monthCell(job.started),
                                monthCell(job.ended),
                                numberCell(isTimed ? job.ended.count() - job.started.count() : unknown)}});
    }
    return origin;
}

Origin skillsOf(const WajongCardMaker& maker, int row)
{
    Origin origin{{},
                  {},
                  {{QCoreApplication::translate("origins", "Competence"), false, true},
                   {QCoreApplication::translate("origins", "CV")},
                   {QCoreApplication::translate("origins", "Sonar")}},
                  {}};
    for (const WajongCardMaker::Skill& skill : maker.skills(row))
        origin.rows.push_back({-1, {{skill.name}, yesCell(skill.isInCv), yesCell(skill.isInSonar)}});
    return origin;
}

} // namespace spiegel::origins
