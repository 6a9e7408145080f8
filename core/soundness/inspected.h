// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace spiegel::soundness {

/// Whose records are looked at.
enum class Population {
    Cv,
    Wajong, ///< the people of Sonar
    Vacancy,
};
/// 'cv', 'wajong', 'vacancy'; never translated.
[[nodiscard]] QString word(Population population);
[[nodiscard]] std::optional<Population> populationOf(const QString& word);
/// 'cv's', translated.
[[nodiscard]] QString title(Population population);

/// A field that can be filled in or not.
struct Field
{
    const char* word;   ///< as the database calls it: 'birth_year'; never translated
    const char* title;  ///< English; see title()
    bool isOpen = true; ///< empty is something left open; not so where there need not be anything
};
/// A named check: two things that cannot both be true.
struct Contradiction
{
    const char* word; ///< 'hours-swapped'; never translated
    const char* title;
    const char* explanation; ///< what it looks at, and what it then says
};
[[nodiscard]] QString title(const Field& field);
[[nodiscard]] QString title(const Contradiction& contradiction);
[[nodiscard]] QString explanation(const Contradiction& contradiction);

/// The records of one population in one snapshot, each looked at: which fields are filled in, and what contradicts
/// itself.
struct Inspected
{
    Population population = Population::Cv;
    Day snapshot;
    std::vector<Field> fields;                 ///< at most 32
    std::vector<Contradiction> contradictions; ///< at most 32
    // By record:
    std::vector<std::uint32_t> filled; ///< a bit for each field
    std::vector<std::uint32_t> wrong;  ///< a bit for each contradiction
    std::vector<int> scores;           ///< 0 to 100, or unknown
    std::vector<int> branches;         ///< numbers of Words; empty where the population has no branches
    std::vector<int> advisers;
    std::vector<int> postcodes;

    [[nodiscard]] int count() const { return static_cast<int>(filled.size()); }
};

/// Fills the bits of one record.
class Marks
{
public:
    void set(std::size_t bit, bool is) { m_bits |= static_cast<std::uint32_t>(is) << bit; }
    [[nodiscard]] std::uint32_t bits() const { return m_bits; }

private:
    std::uint32_t m_bits = 0;
};

/// Both known, and the first larger: the order in which they cannot be.
[[nodiscard]] constexpr bool isSwapped(int first, int second)
{
    return first != unknown && second != unknown && first > second;
}

} // namespace spiegel::soundness
