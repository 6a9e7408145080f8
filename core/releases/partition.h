// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/release.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::releases {

/// How people are told apart by everything that is given out together: those who live in the same zones (an *atom*) and
/// have the same features as far as any figure distinguishes them are of one *type*. What an attacker can ever find out
/// are numbers of people of sets of types.
class Partition
{
public:
    using Type = std::uint64_t; ///< all features and the atom in one number

    struct Occupied
    {
        Type type;
        int people;

        /// Most people first.
        [[nodiscard]] static bool isBefore(const Occupied& a, const Occupied& b)
        {
            return a.people != b.people ? a.people > b.people : a.type < b.type;
        }
    };
    /// By code of a feature in use whether it meets a condition.
    struct Mask
    {
        int feature; ///< position among those in use
        std::vector<char> holds;
    };

    /// Of all zones and conditions in these releases.
    Partition(const populations::Population& population, std::span<const Release* const> releases);

    [[nodiscard]] int atoms() const { return m_atoms; }
    [[nodiscard]] int features() const { return static_cast<int>(m_codes.size()); } ///< in use
    [[nodiscard]] populations::Variable feature(int feature) const
    {
        return m_features[static_cast<std::size_t>(feature)];
    }
    [[nodiscard]] int codes(int feature) const { return m_codes[static_cast<std::size_t>(feature)]; }
    /// The number of all types that could be, at most 1e15.
    [[nodiscard]] double types() const { return m_types; }

    [[nodiscard]] int atomOf(Type type) const { return static_cast<int>(type / m_product); }
    [[nodiscard]] int code(Type type, int feature) const
    {
        const auto at = static_cast<std::size_t>(feature);
        return static_cast<int>(type / m_steps[at] % static_cast<Type>(m_codes[at]));
    }
    [[nodiscard]] Type withCode(Type type, int feature, int code) const;
    [[nodiscard]] int atomAt(int place) const { return m_atomOfPlace[static_cast<std::size_t>(place)]; }
    [[nodiscard]] int codeOf(int feature, int category) const
    {
        return m_codeOfCategory[static_cast<std::size_t>(feature)][static_cast<std::size_t>(category)];
    }
    /// The first category with that code.
    [[nodiscard]] int categoryOf(int feature, int code) const;
    /// Of who lives there with these categories, by Variable.
    [[nodiscard]] Type typeAt(int place, std::span<const std::uint16_t> categories) const;
    /// All codes of a type, by feature.
    [[nodiscard]] std::vector<int> codesOf(Type type) const;
    /// A type without its atom: people who differ only in where they live have the same.
    [[nodiscard]] Type formOf(Type type) const { return type % m_product; }
    /// Adds the types that differ from this one in one feature at most.
    void addChanges(Type type, std::vector<Type>& types) const;
    [[nodiscard]] Type withAtom(Type type, int atom) const
    {
        return type % m_product + static_cast<Type>(atom) * m_product;
    }

    /// The types that people are of, in one atom; most people first.
    [[nodiscard]] std::span<const Occupied> occupied(int atom) const;
    /// How many types people are of; `one`, an element of occupied(), is the so manieth of them.
    [[nodiscard]] std::size_t occupiedTypes() const { return m_occupied.size(); }
    [[nodiscard]] std::size_t indexOf(const Occupied& one) const
    {
        return static_cast<std::size_t>(&one - m_occupied.data());
    }
    /// Those where most people live first.
    [[nodiscard]] const std::vector<int>& atomsByPeople() const { return m_atomsByPeople; }
    /// The codes of a feature, those that most people have first.
    [[nodiscard]] const std::vector<int>& codesByPeople(int feature) const
    {
        return m_codesByPeople[static_cast<std::size_t>(feature)];
    }
    [[nodiscard]] int people(Type type) const;
    /// All that people are of, rising.
    [[nodiscard]] std::span<const Occupied> sorted() const { return m_sorted; }

    /// By atom whether it lies in the zone.
    [[nodiscard]] std::vector<char> atomsOf(const Zone& zone) const;
    [[nodiscard]] std::vector<Mask> masksOf(const Conditions& conditions) const;
    [[nodiscard]] static bool holds(const std::vector<Mask>& masks, const std::vector<int>& codes);
    /// The type with those features changed that do not meet the conditions.
    [[nodiscard]] Type fulfilling(const std::vector<Mask>& masks, Type type) const;

private:
    void findAtoms(std::span<const Release* const> releases);
    void findCodes(const populations::Population& population, std::span<const Release* const> releases);
    void count(const populations::Population& population);
    template<class NumberOf>
    [[nodiscard]] std::vector<int> byPeople(int end, NumberOf numberOf) const;

    int m_atoms = 0;
    std::vector<int> m_atomOfPlace;
    std::vector<populations::Variable> m_features;
    std::vector<std::vector<int>> m_codeOfCategory; ///< by feature in use
    std::vector<int> m_codes;
    std::vector<Type> m_steps;
    Type m_product = 1;
    double m_types = 1;
    std::vector<Occupied> m_occupied; ///< by atom, then most people first
    std::vector<std::size_t> m_starts;
    std::vector<int> m_atomsByPeople;
    std::vector<std::vector<int>> m_codesByPeople; ///< by feature in use
    std::vector<Occupied> m_sorted;                ///< by type
};

} // namespace spiegel::releases
