// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/knowledge/competences.h"

#include "core/text/table.h"

#include <algorithm>

namespace spiegel::demo {

namespace {

constexpr std::size_t mostLinks = 12;
constexpr std::size_t fewestLinks = 5;
constexpr int behaviourPermille = 330; // of the fitting behavioural competences an occupation asks for

/// 0: no; 1: asked for; 2: essential.
int asks(const std::vector<QString>& groups, const QString& isco, int digits)
{
    for (const QString& group : groups) {
        const bool essential = group.endsWith(QLatin1Char('!'));
        const QStringView prefix = QStringView(group).chopped(essential ? 1 : 0);
        if (isco.startsWith(prefix.left(std::min<qsizetype>(digits, prefix.size()))))
            return essential ? 2 : 1;
    }
    return groups.empty() ? 1 : 0;
}

} // namespace

const Competences& Competences::builtIn()
{
    static const Competences competences(Trades::builtIn());
    return competences;
}

Competences::Competences(const Trades& trades)
{
    readCompetences();
    readTasks();
    link(trades);
    for (int trade = 0; trade < trades.count(); ++trade)
        m_iscoOfCommon.push_back(trades.at(trade).common ? trades.at(trade).isco : QString());
}

void Competences::readCompetences()
{
    text::readTable(QStringLiteral(":/demo/competences.tsv"), 4, [this](const std::vector<QStringView>& row) {
        m_competences.push_back({row[0].toUtf8(), row[1].toUtf8(), row[2].toUtf8()});
        std::vector<QString> groups;
        if (!row[3].isEmpty()) {
            for (const QStringView group : row[3].split(u','))
                groups.push_back(group.toString());
        }
        m_groups.push_back(groups);
    });
}

void Competences::readTasks()
{
    text::readTable(QStringLiteral(":/demo/tasks.tsv"), 3, [this](const std::vector<QStringView>& row) {
        for (const QStringView group : row[0].split(u','))
            m_tasksOfIsco[group.toString()].push_back({row[2].toUtf8(), row[1] == u"J"});
    });
}

void Competences::link(const Trades& trades)
{
    m_links.resize(trades.count());
    for (int trade = 0; trade < trades.count(); ++trade) {
        const QString& isco = trades.at(trade).isco;
        Dice dice(0, Stream::Skills, trade);
        std::vector<Link>& links = m_links[trade];
        // An occupation without competences of its own takes those of its neighbours: of the minor group, then wider.
        for (int digits = 4; digits >= 1 && links.size() < 2; --digits) {
            links.clear();
            for (std::size_t i = 0; i < m_competences.size(); ++i) {
                const int need = asks(m_groups[i], isco, digits);
                const bool behaviour = m_competences[i].kind == "GEDRAG";
                if (need > 0 && !behaviour && links.size() < mostLinks)
                    links.push_back({static_cast<int>(i), need == 2 && digits == 4});
            }
        }
        const std::size_t skills = links.size();
        for (int round = 0; round < 4 && links.size() < std::max(fewestLinks, skills + 2); ++round) {
            for (std::size_t i = 0; i < m_competences.size(); ++i) {
                const bool known =
                    std::ranges::any_of(links, [i](const Link& one) { return one.competence == static_cast<int>(i); });
                if (m_competences[i].kind == "GEDRAG" && !known && asks(m_groups[i], isco, 4) > 0 &&
                    links.size() < mostLinks + 4 && dice.permille(behaviourPermille))
                    links.push_back({static_cast<int>(i), dice.permille(250)});
            }
        }
        std::stable_sort(links.begin(), links.end(),
                         [](const Link& one, const Link& other) { return one.essential && !other.essential; });
    }
}

std::span<const Task> Competences::tasksOf(int trade) const
{
    const auto found = m_tasksOfIsco.constFind(m_iscoOfCommon[trade]);
    return found == m_tasksOfIsco.constEnd() ? std::span<const Task>() : std::span<const Task>(found.value());
}

} // namespace spiegel::demo
