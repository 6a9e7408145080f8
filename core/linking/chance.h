// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/traits.h"

namespace spiegel::linking {

/// How likely a client and a CV of somebody else agree by chance (the u of Fellegi and Sunter, 1969), counted on all
/// CVs and by value: to share a rare PC4 or occupation tells more than to share a common one. What goes together in
/// everybody is not counted twice: education by decade of birth, occupation by sex and schooling.
class Chance
{
public:
    /// `counts` by row: the CVs that are looked at.
    Chance(const Sides& sides, const std::vector<bool>& counts);

    /// The CVs that count.
    [[nodiscard]] int people() const { return m_people; }
    /// The share of CVs whose trait is known, above 0.
    [[nodiscard]] double knownShare(Trait trait) const { return m_known[static_cast<std::size_t>(trait)]; }
    /// That a CV such as `cv` is this alike to the client, among CVs that are known in this trait; 1 for notKnown.
    [[nodiscard]] double of(const Sides& sides, Trait trait, int client, int cv, Alikeness level) const;
    /// Of all traits together.
    [[nodiscard]] double of(const Sides& sides, int client, int cv, const Levels& levels) const;
    /// As of(), whatever else the CV says.
    [[nodiscard]] double among(const Sides& sides, Trait trait, int client, Alikeness level) const;

    /// What a CV says of Wajong and doelgroep, among CVs that are nobody's in Sonar. `taken` by row: the chance that
    /// the CV is somebody's. Those who are in both say it so often that they would hide how rare it is among the
    /// others. At least a fifth of those who say it stay, whatever `taken` says. Gives by what the weight of an edge to
    /// each CV changes, by row.
    [[nodiscard]] std::vector<double> leaveOut(const Sides& sides, const std::vector<bool>& counts,
                                               const std::vector<double>& taken);

private:
    static constexpr int sexCells = 4;
    static constexpr int schoolCells = 4;
    static constexpr int cells = sexCells * schoolCells;
    static constexpr int decades = 16;
    static constexpr int maxEducations = 16;
    static constexpr int occupationLevels = 4;
    static constexpr int years = 4096;

    void countPlain(const Sides& sides, const std::vector<bool>& counts);
    void countOccupations(const Sides& sides, const std::vector<bool>& counts);
    [[nodiscard]] double yearShare(int year, Alikeness level) const;
    [[nodiscard]] double homeShare(const Sides& sides, int postcode, Alikeness level) const;
    [[nodiscard]] double educationShare(int education, Alikeness level, int decade) const;
    [[nodiscard]] double occupationShare(int occupation, Alikeness level, int cell) const;
    [[nodiscard]] double standingShare(Alikeness level, int decade) const;

    int m_people = 0;
    std::array<double, traitCount> m_known{};
    std::array<int, years> m_years{};
    std::array<int, sexCells> m_sexes{};
    std::vector<int> m_postcodes;
    std::vector<int> m_regions;
    std::array<int, traitCount> m_totals{}; ///< known
    // The last of the decades and of the cells is everybody.
    std::array<std::array<int, maxEducations>, decades + 1> m_educations{};
    std::array<std::array<double, 9>, decades + 1> m_standings{};    ///< people
    std::array<std::array<double, 9>, decades + 1> m_allStandings{}; ///< before leaveOut()
    std::array<std::vector<int>, cells + 1> m_occupations;           ///< by occupation and level: people
    std::array<int, cells + 1> m_occupationTotals{};
};

} // namespace spiegel::linking
