// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/trades.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace spiegel::demo {

/// A competence of the made-up competences register.
struct Competence
{
    QByteArray code; ///< V001 (vak), G001 (gedrag)
    QByteArray kind; ///< VAK, GEDRAG
    QByteArray name;
};

/// A task of an occupation; a simple one can be carved out for somebody of the doelgroep.
struct Task
{
    QByteArray name;
    bool simple = false;
};

/// The competences register that the demo brings along (there is no open one): some 200 competences, which of them an
/// occupation asks for, and the tasks of the common occupations. From resources/demo/competences.tsv and tasks.tsv.
class Competences
{
public:
    struct Link
    {
        int competence = 0;
        bool essential = false;
    };

    [[nodiscard]] static const Competences& builtIn();
    explicit Competences(const Trades& trades);

    [[nodiscard]] const std::vector<Competence>& all() const { return m_competences; }
    /// What the occupation asks for, essential ones first; never empty.
    [[nodiscard]] std::span<const Link> of(int trade) const { return m_links[trade]; }
    /// Empty for an occupation that is not common.
    [[nodiscard]] std::span<const Task> tasksOf(int trade) const;

private:
    void readCompetences();
    void readTasks();
    void link(const Trades& trades);

    std::vector<Competence> m_competences;
    std::vector<std::vector<QString>> m_groups; ///< per competence: ISCO prefixes, '!' behind an essential one
    std::vector<std::vector<Link>> m_links;
    QHash<QString, std::vector<Task>> m_tasksOfIsco;
    std::vector<QString> m_iscoOfCommon; ///< empty for an occupation that is not common
};

} // namespace spiegel::demo
