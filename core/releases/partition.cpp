// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/partition.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace spiegel::releases {

using populations::Population;
using populations::Variable;

namespace {

/// Things that are in the same sets get the same number; numbers in order of appearance.
class Signatures
{
public:
    explicit Signatures(int things)
        : m_signatures(static_cast<std::size_t>(things))
    {
    }
    void addSet(const std::vector<int>& things)
    {
        for (std::vector<bool>& signature : m_signatures)
            signature.push_back(false);
        for (const int thing : things)
            m_signatures[static_cast<std::size_t>(thing)].back() = true;
    }
    [[nodiscard]] std::vector<int> numbers() const
    {
        std::map<std::vector<bool>, int> known;
        std::vector<int> numbers;
        for (const std::vector<bool>& signature : m_signatures)
            numbers.push_back(known.emplace(signature, static_cast<int>(known.size())).first->second);
        return numbers;
    }

private:
    std::vector<std::vector<bool>> m_signatures;
};

int countOf(const std::vector<int>& numbers)
{
    return numbers.empty() ? 1 : *std::max_element(numbers.begin(), numbers.end()) + 1;
}

} // namespace

Partition::Partition(const Population& population, std::span<const Release* const> releases)
{
    findAtoms(releases);
    findCodes(population, releases);
    count(population);
}

void Partition::findAtoms(std::span<const Release* const> releases)
{
    std::vector<const Zone*> zones;
    for (const Release* const release : releases) {
        for (const Zone& zone : release->zones)
            zones.push_back(&zone);
    }
    std::sort(zones.begin(), zones.end(), [](const Zone* a, const Zone* b) { return *a < *b; });
    zones.erase(std::unique(zones.begin(), zones.end(), [](const Zone* a, const Zone* b) { return *a == *b; }),
                zones.end());
    Signatures signatures(Population::placeCount());
    for (const Zone* const zone : zones)
        signatures.addSet(*zone);
    m_atomOfPlace = signatures.numbers();
    m_atoms = countOf(m_atomOfPlace);
}

void Partition::findCodes(const Population& population, std::span<const Release* const> releases)
{
    std::map<Variable, std::vector<const std::vector<int>*>> sets;
    for (const Release* const release : releases) {
        for (const Cell& cell : release->cells) {
            for (const Conditions& part : cell.parts) {
                for (const Condition& condition : part)
                    sets[condition.feature].push_back(&condition.categories);
            }
        }
    }
    for (auto& [feature, all] : sets) {
        std::sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return *a < *b; });
        all.erase(std::unique(all.begin(), all.end(), [](const auto* a, const auto* b) { return *a == *b; }),
                  all.end());
        Signatures signatures(population.categories(feature).count());
        for (const std::vector<int>* const set : all)
            signatures.addSet(*set);
        m_features.push_back(feature);
        m_codeOfCategory.push_back(signatures.numbers());
        m_codes.push_back(countOf(m_codeOfCategory.back()));
        m_steps.push_back(m_product);
        m_product *= static_cast<Type>(m_codes.back());
    }
    m_types = std::min(1e15, static_cast<double>(m_product) * m_atoms);
}

void Partition::count(const Population& population)
{
    std::vector<Type> all(static_cast<std::size_t>(population.count()));
    for (int row = 0; row < population.count(); ++row) {
        Type type = static_cast<Type>(m_atomOfPlace[static_cast<std::size_t>(population.place(row))]) * m_product;
        for (std::size_t feature = 0; feature < m_features.size(); ++feature) {
            const int category = population.category(row, m_features[feature]);
            type += m_steps[feature] * static_cast<Type>(m_codeOfCategory[feature][static_cast<std::size_t>(category)]);
        }
        all[static_cast<std::size_t>(row)] = type;
    }
    std::sort(all.begin(), all.end());
    for (const Type type : all) {
        if (m_sorted.empty() || m_sorted.back().type != type)
            m_sorted.push_back({type, 0});
        ++m_sorted.back().people;
    }
    m_occupied = m_sorted;
    std::sort(m_occupied.begin(), m_occupied.end(), [this](const Occupied& a, const Occupied& b) {
        const int atomOfA = atomOf(a.type);
        const int atomOfB = atomOf(b.type);
        return atomOfA != atomOfB ? atomOfA < atomOfB : Occupied::isBefore(a, b);
    });
    m_starts.assign(static_cast<std::size_t>(m_atoms) + 1, 0);
    for (const Occupied& one : m_occupied)
        ++m_starts[static_cast<std::size_t>(atomOf(one.type)) + 1];
    for (std::size_t atom = 1; atom < m_starts.size(); ++atom)
        m_starts[atom] += m_starts[atom - 1];
    m_atomsByPeople = byPeople(m_atoms, [this](Type type) { return atomOf(type); });
    for (int feature = 0; feature < features(); ++feature)
        m_codesByPeople.push_back(byPeople(codes(feature), [this, feature](Type type) { return code(type, feature); }));
}

/// The numbers from 0 that `numberOf` gives to types, that of most people first.
template<class NumberOf>
std::vector<int> Partition::byPeople(int end, NumberOf numberOf) const
{
    std::vector<int> people(static_cast<std::size_t>(end), 0);
    for (const Occupied& one : m_occupied)
        people[static_cast<std::size_t>(numberOf(one.type))] += one.people;
    std::vector<int> numbers(people.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    std::stable_sort(numbers.begin(), numbers.end(), [&people](int a, int b) {
        return people[static_cast<std::size_t>(a)] > people[static_cast<std::size_t>(b)];
    });
    return numbers;
}

Partition::Type Partition::withCode(Type type, int feature, int code) const
{
    const auto at = static_cast<std::size_t>(feature);
    return type - m_steps[at] * static_cast<Type>(this->code(type, feature)) + m_steps[at] * static_cast<Type>(code);
}

int Partition::categoryOf(int feature, int code) const
{
    const std::vector<int>& codes = m_codeOfCategory[static_cast<std::size_t>(feature)];
    return static_cast<int>(std::find(codes.begin(), codes.end(), code) - codes.begin());
}

Partition::Type Partition::typeAt(int place, std::span<const std::uint16_t> categories) const
{
    Type type = static_cast<Type>(atomAt(place)) * m_product;
    for (std::size_t feature = 0; feature < m_features.size(); ++feature) {
        const int category = categories[static_cast<std::size_t>(m_features[feature])];
        type += m_steps[feature] * static_cast<Type>(codeOf(static_cast<int>(feature), category));
    }
    return type;
}

void Partition::addChanges(Type type, std::vector<Type>& types) const
{
    for (int feature = 0; feature < features(); ++feature) {
        for (int code = 0; code < codes(feature); ++code)
            types.push_back(withCode(type, feature, code));
    }
}

std::span<const Partition::Occupied> Partition::occupied(int atom) const
{
    const auto at = static_cast<std::size_t>(atom);
    return std::span(m_occupied).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
}

int Partition::people(Type type) const
{
    const auto found = std::lower_bound(m_sorted.begin(), m_sorted.end(), type,
                                        [](const Occupied& one, Type value) { return one.type < value; });
    return found != m_sorted.end() && found->type == type ? found->people : 0;
}

std::vector<char> Partition::atomsOf(const Zone& zone) const
{
    std::vector<char> atoms(static_cast<std::size_t>(m_atoms), 0);
    for (const int place : zone)
        atoms[static_cast<std::size_t>(m_atomOfPlace[static_cast<std::size_t>(place)])] = 1;
    return atoms;
}

std::vector<Partition::Mask> Partition::masksOf(const Conditions& conditions) const
{
    std::vector<Mask> masks;
    for (const Condition& condition : conditions) {
        const auto at = std::find(m_features.begin(), m_features.end(), condition.feature) - m_features.begin();
        const auto feature = static_cast<std::size_t>(at);
        Mask mask{static_cast<int>(at), std::vector<char>(static_cast<std::size_t>(m_codes[feature]), 0)};
        for (const int category : condition.categories)
            mask.holds[static_cast<std::size_t>(m_codeOfCategory[feature][static_cast<std::size_t>(category)])] = 1;
        masks.push_back(std::move(mask));
    }
    return masks;
}

Partition::Type Partition::fulfilling(const std::vector<Mask>& masks, Type type) const
{
    for (const Mask& mask : masks) {
        if (mask.holds[static_cast<std::size_t>(code(type, mask.feature))])
            continue;
        const auto found = std::find(mask.holds.begin(), mask.holds.end(), char{1});
        if (found != mask.holds.end())
            type = withCode(type, mask.feature, static_cast<int>(found - mask.holds.begin()));
    }
    return type;
}

std::vector<int> Partition::codesOf(Type type) const
{
    std::vector<int> codes;
    codes.reserve(m_codes.size());
    for (int feature = 0; feature < features(); ++feature)
        codes.push_back(code(type, feature));
    return codes;
}

bool Partition::holds(const std::vector<Mask>& masks, const std::vector<int>& codes)
{
    return std::all_of(masks.begin(), masks.end(), [&codes](const Mask& mask) {
        return mask.holds[static_cast<std::size_t>(codes[static_cast<std::size_t>(mask.feature)])] != 0;
    });
}

} // namespace spiegel::releases
