// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/education.h"
#include "core/demo/knowledge/weighted.h"
#include "core/occupations/register.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace spiegel::demo {

/// An occupation as the made-up labour market sees it.
struct Trade
{
    QByteArray code;     ///< the ESCO code
    QString isco;        ///< unit group
    int group = 0;       ///< index of the unit group, 0 .. Trades::groupCount() - 1
    int skill = 2;       ///< ISCO skill level, 1 .. 4
    int women = 40;      ///< per cent of those who do it
    unsigned kinds = 0;  ///< regions where there is more of it, see kindsOf()
    int popularity = 1;  ///< how many people do it, in millionths of all
    bool common = false; ///< named in the table of common occupations
};

/// Which occupations there are and how common they are: the built-in register with a popularity tail of Zipf's kind,
/// from resources/demo/groups.tsv (the common unit groups with their weight, share of women and kinds of region).
class Trades
{
public:
    [[nodiscard]] static const Trades& builtIn();
    explicit Trades(const occupations::Register& occupations);

    [[nodiscard]] int count() const { return static_cast<int>(m_trades.size()); }
    [[nodiscard]] const Trade& at(int trade) const { return m_trades[trade]; }
    [[nodiscard]] const occupations::Register& occupations() const { return m_register; }
    /// Index of an occupation's code, which must be in the register.
    [[nodiscard]] int indexOf(const char* code) const;
    [[nodiscard]] int groupCount() const { return static_cast<int>(m_groups.size()); }
    /// The occupations of a unit group.
    [[nodiscard]] const std::vector<int>& ofGroup(int group) const { return m_groups[group]; }
    /// Index of the unit group, or -1.
    [[nodiscard]] int groupOf(const QString& isco) const { return m_groupOfIsco.value(isco, -1); }
    /// An occupation of the unit group, by popularity.
    [[nodiscard]] int drawOfGroup(int group, Dice& dice) const
    {
        return m_groups[group][m_groupDraw[group].draw(dice)];
    }

    /// An occupation for somebody of this education tier, by popularity.
    [[nodiscard]] int drawForTier(int tier, Dice& dice) const { return m_tierDraw[tier].draw(dice); }
    /// How well the skill level of an occupation goes with an education tier, 0 .. 1000.
    [[nodiscard]] static int fit(int tier, int skill);
    /// Whether a man or woman in a region of these kinds would do this work, by chance.
    [[nodiscard]] bool suits(int trade, bool woman, unsigned regionKinds, Dice& dice) const;

private:
    void readGroups();
    void readTrades();
    void shareOut();

    struct GroupFacts
    {
        int weight = 2;
        int women = 40;
        unsigned kinds = 0;
        std::vector<QByteArray> common;
    };

    occupations::Register m_register;
    QHash<QString, GroupFacts> m_facts;
    std::vector<Trade> m_trades;
    QHash<QString, int> m_groupOfIsco;
    std::vector<std::vector<int>> m_groups;
    std::vector<Weighted> m_groupDraw;
    std::vector<Weighted> m_tierDraw;
};

} // namespace spiegel::demo
