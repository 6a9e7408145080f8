// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/search.h"

#include "core/occupations/nameindex.h"
#include "core/text/fold.h"

#include <algorithm>
#include <limits>

namespace spiegel::occupations {

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype mostWords = 16;
constexpr std::uint64_t notFound = std::numeric_limits<std::uint64_t>::max();

/// The order of the hits in one number, and below it the name: score (fit, errors), preferred, length, alphabet.
std::uint64_t orderOf(NameIndex::Score score, const NameIndex::Name& name)
{
    const auto length = static_cast<std::uint64_t>(std::min<qsizetype>(name.plain.size(), 0xffff));
    return (std::uint64_t{score} << 56) | (std::uint64_t{name.which >= 0} << 48) | (length << 32) |
           static_cast<std::uint64_t>(name.alphabet);
}

struct Candidate
{
    std::uint64_t order = notFound;
    int name = 0;
    NameIndex::Score score = NameIndex::none;

    bool operator<(const Candidate& other) const { return order < other.order; }
};

/// The best name of each occupation that has one.
std::vector<Candidate> bestOfEach(const NameIndex& index, const std::vector<NameIndex::Score>& scores)
{
    std::vector<Candidate> best(static_cast<std::size_t>(index.occupations().count()));
    for (std::size_t number = 0; number < scores.size(); ++number) {
        if (scores[number] == NameIndex::none)
            continue;
        const NameIndex::Name& name = index.names()[number];
        Candidate& candidate = best[static_cast<std::size_t>(name.occupation)];
        if (const std::uint64_t order = orderOf(scores[number], name); order < candidate.order)
            candidate = {order, static_cast<int>(number), scores[number]};
    }
    std::erase_if(best, [](const Candidate& candidate) { return candidate.order == notFound; });
    return best;
}

std::vector<Hit> hitsOf(const NameIndex& index, const std::vector<Candidate>& candidates)
{
    std::vector<Hit> hits;
    hits.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        const NameIndex::Name& name = index.names()[static_cast<std::size_t>(candidate.name)];
        hits.push_back({name.occupation, index.spelled(name), name.which < 0, NameIndex::fitOf(candidate.score),
                        NameIndex::errorsOf(candidate.score)});
    }
    return hits;
}

} // namespace

Search::Search(const Register& occupations)
    : m_index(std::make_shared<const NameIndex>(occupations))
{
}

const Search& Search::builtIn()
{
    static const Search search(Register::builtIn());
    return search;
}

std::vector<Hit> Search::find(const QString& typed, int limit) const
{
    if (limit <= 0)
        return {};
    if (const std::optional<int> index = occupations().indexOf(typed.trimmed()))
        return {{*index, occupations().at(*index).name, true, Fit::Exact, 0}};
    if (typed.size() > longestText)
        return {};
    QStringList words = text::words(typed);
    const QString plain = words.join(QString());
    words.removeDuplicates();
    if (words.isEmpty() || words.size() > mostWords)
        return {};

    std::vector<NameIndex::Score> scores(m_index->names().size(), NameIndex::none);
    m_index->scoreWhole(plain, scores);
    m_index->scoreWords(words, false, scores);
    std::vector<Candidate> candidates = bestOfEach(*m_index, scores);
    if (candidates.size() < static_cast<std::size_t>(limit)) {
        // Misspelled names stand behind all others, so they are looked for only when there is room left.
        m_index->scoreWords(words, true, scores);
        m_index->scoreWholeMisspelled(plain, forgivenErrors(plain.size()), scores);
        candidates = bestOfEach(*m_index, scores);
    }
    const auto wanted = std::min(candidates.size(), static_cast<std::size_t>(limit));
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(wanted), candidates.end());
    candidates.resize(wanted);
    return hitsOf(*m_index, candidates);
}

const Register& Search::occupations() const
{
    return m_index->occupations();
}

int Search::nameCount() const
{
    return static_cast<int>(m_index->names().size());
}

const NameIndex& Search::names() const
{
    return *m_index;
}

} // namespace spiegel::occupations
