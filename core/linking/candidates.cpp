// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/candidates.h"

#include <algorithm>

namespace spiegel::linking {

namespace {

constexpr std::uint64_t noKey = ~std::uint64_t{0};

/// Three small numbers as one, or noKey when one of them is not known.
std::uint64_t keyOf(int a, int b, int c)
{
    if (a < 0 || b < 0 || c < 0)
        return noKey;
    return (static_cast<std::uint64_t>(a) << 40) | (static_cast<std::uint64_t>(b) << 32) |
           static_cast<std::uint64_t>(c);
}

constexpr int fixed = 0;

} // namespace

bool meetIn(Block block, const Levels& levels)
{
    const auto level = [&levels](Trait trait) { return levels[static_cast<std::size_t>(trait)]; };
    switch (block) {
    case Block::HomeYear:
        return level(Trait::Home) == 1 && level(Trait::BirthYear) == 1;
    case Block::HomeSexEducation:
        return level(Trait::Home) == 1 && level(Trait::Sex) == 1 && level(Trait::Education) == 1;
    case Block::YearSexOccupation:
        return (level(Trait::BirthYear) == 1 || level(Trait::BirthYear) == 2) && level(Trait::Sex) == 1 &&
               level(Trait::Occupation) == 1;
    }
    return false;
}

bool asksFor(Block block, Trait trait)
{
    switch (block) {
    case Block::HomeYear:
        return trait == Trait::Home || trait == Trait::BirthYear;
    case Block::HomeSexEducation:
        return trait == Trait::Home || trait == Trait::Sex || trait == Trait::Education;
    case Block::YearSexOccupation:
        return trait == Trait::BirthYear || trait == Trait::Sex || trait == Trait::Occupation;
    }
    return false;
}

Candidates::Candidates(const Sides& sides, const std::vector<bool>& counts)
{
    const CvSide& cvs = sides.cvs;
    const auto add = [this](Block block, std::uint64_t key, std::size_t cv) {
        if (key != noKey)
            m_entries[static_cast<std::size_t>(block)].push_back({key, static_cast<int>(cv)});
    };
    for (std::size_t cv = 0; cv < cvs.ids.size(); ++cv) {
        if (!counts[cv])
            continue;
        add(Block::HomeYear, keyOf(cvs.postcodes[cv], fixed, cvs.birthYears[cv]), cv);
        add(Block::HomeSexEducation, keyOf(cvs.postcodes[cv], cvs.sexes[cv], cvs.educations[cv]), cv);
        add(Block::YearSexOccupation, keyOf(cvs.birthYears[cv], cvs.sexes[cv], cvs.lastOccupations[cv]), cv);
    }
    for (auto& entries : m_entries)
        sort(entries);
}

void Candidates::sort(std::vector<Entry>& entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.cv < b.cv; });
}

void Candidates::take(const std::vector<Entry>& entries, std::uint64_t key, std::vector<int>& found)
{
    if (key == noKey)
        return;
    auto entry = std::lower_bound(entries.begin(), entries.end(), key,
                                  [](const Entry& a, std::uint64_t wanted) { return a.key < wanted; });
    for (; entry != entries.end() && entry->key == key; ++entry)
        found.push_back(entry->cv);
}

void Candidates::find(const Sides& sides, Block block, int client, std::vector<int>& found) const
{
    const Clients& clients = sides.clients;
    const auto row = static_cast<std::size_t>(client);
    const auto& entries = m_entries[static_cast<std::size_t>(block)];
    const int year = clients.birthYears[row];
    switch (block) {
    case Block::HomeYear:
        take(entries, keyOf(clients.postcodes[row], fixed, year), found);
        return;
    case Block::HomeSexEducation:
        take(entries, keyOf(clients.postcodes[row], clients.sexes[row], clients.educations[row]), found);
        return;
    case Block::YearSexOccupation:
        if (year == unknown)
            return;
        for (const int near : {year - 1, year, year + 1})
            take(entries, keyOf(near, clients.sexes[row], clients.occupations[row]), found);
        return;
    }
}

} // namespace spiegel::linking
