// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/knowledge/trades.h"

#include "core/demo/knowledge/places.h"
#include "core/text/table.h"

#include <array>

namespace spiegel::demo {

namespace {

// Popularity of the first, second, third … named occupation of a group: 1000 / rank^1.3.
constexpr std::array<int, 8> byRank = {1000, 406, 240, 165, 123, 97, 80, 67};
constexpr int unnamedMost = 24; // of an occupation that is not named: 4 .. 27

// Rows: education tier; columns: ISCO skill level 1 .. 4.
constexpr int fits[tierCount][4] = {
    {1000, 700, 60, 8}, {550, 1000, 220, 25}, {220, 900, 900, 120}, {60, 380, 900, 1000}, {30, 180, 500, 1000}};

constexpr unsigned strongKinds = (1U << ('L' - 'A')) | (1U << ('H' - 'A')) | (1U << ('T' - 'A'));

} // namespace

const Trades& Trades::builtIn()
{
    static const Trades trades(occupations::Register::builtIn());
    return trades;
}

Trades::Trades(const occupations::Register& occupations)
    : m_register(occupations)
{
    readGroups();
    readTrades();
    shareOut();
}

void Trades::readGroups()
{
    text::readTable(QStringLiteral(":/demo/groups.tsv"), 5, [this](const std::vector<QStringView>& row) {
        GroupFacts facts;
        facts.weight = text::wholeNumber(row[1]);
        facts.women = text::wholeNumber(row[2]);
        facts.kinds = kindsOf(row[3]);
        for (const QStringView tail : row[4].split(u','))
            facts.common.push_back((row[0].toString() + QLatin1Char('.') + tail.toString()).toUtf8());
        m_facts.insert(row[0].toString(), facts);
    });
}

void Trades::readTrades()
{
    for (const occupations::Occupation& occupation : m_register.all()) {
        const GroupFacts facts = m_facts.value(occupation.isco);
        Trade trade;
        trade.code = occupation.code.toUtf8();
        trade.isco = occupation.isco;
        trade.skill = occupation.level == unknown ? 2 : occupation.level;
        trade.women = facts.women;
        trade.kinds = facts.kinds;
        const int index = static_cast<int>(m_trades.size());
        const auto rank = std::find(facts.common.begin(), facts.common.end(), trade.code) - facts.common.begin();
        trade.common = rank < static_cast<std::ptrdiff_t>(facts.common.size());
        Dice dice(0, Stream::Register, index);
        trade.popularity =
            trade.common ? byRank[std::min<std::size_t>(rank, byRank.size() - 1)] : 4 + dice.below(unnamedMost);
        const auto known = m_groupOfIsco.constFind(occupation.isco);
        if (known == m_groupOfIsco.constEnd()) {
            trade.group = static_cast<int>(m_groups.size());
            m_groupOfIsco.insert(occupation.isco, trade.group);
            m_groups.emplace_back();
        } else {
            trade.group = known.value();
        }
        m_groups[trade.group].push_back(index);
        m_trades.push_back(trade);
    }
}

void Trades::shareOut()
{
    std::int64_t allWeights = 0;
    for (const auto& group : m_groups)
        allWeights += m_facts.value(m_trades[group.front()].isco).weight;
    for (const auto& group : m_groups) {
        std::int64_t sum = 0;
        for (const int trade : group)
            sum += m_trades[trade].popularity;
        const std::int64_t weight = m_facts.value(m_trades[group.front()].isco).weight;
        Weighted draw;
        for (const int trade : group) {
            const std::int64_t share = m_trades[trade].popularity * weight * 1'000'000 / (sum * allWeights);
            m_trades[trade].popularity = std::max(static_cast<int>(share), 1);
            draw.add(m_trades[trade].popularity);
        }
        m_groupDraw.push_back(draw);
    }
    for (int tier = 0; tier < tierCount; ++tier) {
        Weighted draw;
        for (const Trade& trade : m_trades)
            draw.add(static_cast<int>(std::int64_t{trade.popularity} * fit(tier, trade.skill) / 1000));
        m_tierDraw.push_back(draw);
    }
}

int Trades::indexOf(const char* code) const
{
    const auto index = m_register.indexOf(QString::fromLatin1(code));
    Q_ASSERT_X(index.has_value(), "Trades", "a code of the built-in register");
    return index.value_or(0);
}

int Trades::fit(int tier, int skill)
{
    return fits[tier][std::clamp(skill, 1, 4) - 1];
}

bool Trades::suits(int trade, bool woman, unsigned regionKinds, Dice& dice) const
{
    const Trade& candidate = m_trades[trade];
    const int share = woman ? candidate.women : 100 - candidate.women;
    const int most = std::max(candidate.women, 100 - candidate.women);
    if (dice.below(most) >= share)
        return false;
    if (candidate.kinds != 0 && (candidate.kinds & regionKinds) == 0 &&
        !dice.permille((candidate.kinds & strongKinds) == candidate.kinds ? 130 : 400))
        return false;
    return (candidate.kinds & regionKinds) != 0 || dice.permille(600);
}

} // namespace spiegel::demo
