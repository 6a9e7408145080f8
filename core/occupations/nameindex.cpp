// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/nameindex.h"

#include "core/text/distance.h"
#include "core/text/fold.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace spiegel::occupations {

namespace {

/// One bit for each letter of the alphabet and each digit that is in the word, to rule words out at a glance.
std::uint32_t lettersOf(QStringView word)
{
    std::uint32_t letters = 0;
    for (const QChar c : word) {
        if (c >= u'a' && c <= u'z')
            letters |= std::uint32_t{1} << (c.unicode() - u'a');
        else
            letters |= std::uint32_t{1} << (26 + c.unicode() % 6);
    }
    return letters;
}

constexpr qsizetype shortestInside = 3; // one or two letters stand inside nearly everything
/// Below this many names it is quicker to look at each of them than at every word of the register.
constexpr std::size_t fewNames = 1500;

void improve(NameIndex::Score& old, NameIndex::Score offered)
{
    old = std::min(old, offered);
}

} // namespace

struct NameIndex::Typed
{
    Typed(const QString& word, bool misspelled)
        : text(word)
        , compared(word)
        , letters(lettersOf(word))
        , errors(misspelled && word.size() <= text::TypedWord::longest ? forgivenErrors(word.size()) : 0)
    {
    }

    QString text;
    text::TypedWord compared;
    std::uint32_t letters;
    int errors; ///< how many are forgiven

    /// Each letter that the other lacks is an error of its own.
    [[nodiscard]] bool mayBe(std::uint32_t otherLetters, qsizetype otherLength) const
    {
        return std::popcount(letters & ~otherLetters) <= errors && otherLength + errors >= text.size();
    }
};

int forgivenErrors(qsizetype length)
{
    if (length < 4)
        return 0;
    return length < 8 ? 1 : 2;
}

NameIndex::NameIndex(Register occupations)
    : m_register(std::move(occupations))
{
    QHash<QString, int> places;
    for (int i = 0; i < m_register.count(); ++i) {
        const Occupation& occupation = m_register.at(i);
        addName(occupation.name, i, -1, places);
        for (int other = 0; other < occupation.otherNames.size(); ++other)
            addName(occupation.otherNames[other], i, other, places);
    }
    sortWords();
    rankNames();
}

QString NameIndex::spelled(const Name& name) const
{
    const Occupation& occupation = m_register.at(name.occupation);
    return name.which < 0 ? occupation.name : occupation.otherNames[name.which];
}

void NameIndex::addName(const QString& spelling, int occupation, int which, QHash<QString, int>& places)
{
    const QStringList words = text::words(spelling);
    if (words.isEmpty())
        return;
    const int number = static_cast<int>(m_names.size());
    const QString plain = words.join(QString());
    m_nameLetters.push_back(lettersOf(plain));
    m_nameLengths.push_back(static_cast<int>(plain.size()));
    m_names.push_back({plain, occupation, which, 0});
    for (const QString& word : words) {
        auto place = places.find(word);
        if (place == places.end()) {
            place = places.insert(word, static_cast<int>(m_words.size()));
            m_words.push_back(word);
            m_standsIn.emplace_back();
        }
        std::vector<int>& names = m_standsIn[static_cast<std::size_t>(*place)];
        if (names.empty() || names.back() != number)
            names.push_back(number);
    }
}

void NameIndex::sortWords()
{
    std::vector<std::size_t> order(m_words.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return m_words[a] < m_words[b]; });
    std::vector<QString> words;
    std::vector<std::vector<int>> standsIn;
    words.reserve(order.size());
    standsIn.reserve(order.size());
    for (const std::size_t i : order) {
        m_starts.push_back(m_allWords.size() + 1);
        m_allWords += u'\n';
        m_allWords += m_words[i];
        m_letters.push_back(lettersOf(m_words[i]));
        words.push_back(std::move(m_words[i]));
        standsIn.push_back(std::move(m_standsIn[i]));
    }
    m_words = std::move(words);
    m_standsIn = std::move(standsIn);
    fillWordsOfNames();
}

void NameIndex::fillWordsOfNames()
{
    m_firstWord.assign(m_names.size() + 1, 0);
    for (const std::vector<int>& names : m_standsIn) {
        for (const int name : names)
            ++m_firstWord[static_cast<std::size_t>(name) + 1];
    }
    std::partial_sum(m_firstWord.begin(), m_firstWord.end(), m_firstWord.begin());
    m_nameWords.resize(static_cast<std::size_t>(m_firstWord.back()));
    std::vector<int> next = m_firstWord;
    for (std::size_t word = 0; word < m_standsIn.size(); ++word) {
        for (const int name : m_standsIn[word])
            m_nameWords[static_cast<std::size_t>(next[static_cast<std::size_t>(name)]++)] = static_cast<int>(word);
    }
}

std::span<const int> NameIndex::wordsOf(int name) const
{
    const auto first = static_cast<std::size_t>(m_firstWord[static_cast<std::size_t>(name)]);
    const auto end = static_cast<std::size_t>(m_firstWord[static_cast<std::size_t>(name) + 1]);
    return std::span(m_nameWords).subspan(first, end - first);
}

void NameIndex::rankNames()
{
    m_byPlain.resize(m_names.size());
    std::iota(m_byPlain.begin(), m_byPlain.end(), 0);
    const auto plain = [this](int number) -> const QString& { return m_names[static_cast<std::size_t>(number)].plain; };
    std::sort(m_byPlain.begin(), m_byPlain.end(), [&plain](int a, int b) {
        const int order = plain(a).compare(plain(b));
        return order != 0 ? order < 0 : a < b;
    });
    for (std::size_t i = 0; i < m_byPlain.size(); ++i)
        m_names[static_cast<std::size_t>(m_byPlain[i])].alphabet = static_cast<int>(i);
}

std::vector<int>::const_iterator NameIndex::firstFrom(const QString& plain) const
{
    return std::lower_bound(m_byPlain.begin(), m_byPlain.end(), plain, [this](int number, const QString& text) {
        return m_names[static_cast<std::size_t>(number)].plain < text;
    });
}

std::vector<int> NameIndex::namesThatAre(const QString& plain) const
{
    std::vector<int> found;
    auto at = firstFrom(plain);
    for (; at != m_byPlain.end() && m_names[static_cast<std::size_t>(*at)].plain == plain; ++at)
        found.push_back(*at);
    return found;
}

void NameIndex::scoreWhole(const QString& plain, std::vector<Score>& scores) const
{
    auto at = firstFrom(plain);
    for (; at != m_byPlain.end(); ++at) {
        const auto number = static_cast<std::size_t>(*at);
        if (!m_names[number].plain.startsWith(plain))
            break;
        const bool all = m_names[number].plain.size() == plain.size();
        improve(scores[number], score(all ? Fit::Exact : Fit::Beginning));
    }
}

void NameIndex::scoreWholeMisspelled(const QString& plain, int most, std::vector<Score>& scores) const
{
    if (most == 0 || plain.size() > text::TypedWord::longest)
        return;
    const text::TypedWord typed(plain);
    const std::uint32_t letters = lettersOf(plain);
    const auto length = static_cast<int>(plain.size());
    for (std::size_t number = 0; number < m_names.size(); ++number) {
        if (std::abs(m_nameLengths[number] - length) > most || std::popcount(letters & ~m_nameLetters[number]) > most)
            continue;
        if (const int errors = typed.distanceTo(m_names[number].plain); errors <= most)
            improve(scores[number], score(Fit::Misspelled, errors));
    }
}

void NameIndex::scoreWords(const QStringList& words, bool misspelled, std::vector<Score>& scores) const
{
    // The longest word first: it leaves the fewest names for the others.
    QStringList ordered = words;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    std::vector<std::pair<int, Score>> left; // the names that all words so far fit
    std::vector<Score> one;
    for (qsizetype i = 0; i < ordered.size() && (i == 0 || !left.empty()); ++i) {
        const Typed typed(ordered[i], misspelled);
        const bool few = i > 0 && left.size() < fewNames;
        if (!few) {
            one.assign(m_names.size(), none);
            scoreWord(typed, one);
        }
        if (i == 0) {
            for (std::size_t number = 0; number < one.size(); ++number) {
                if (one[number] != none)
                    left.emplace_back(static_cast<int>(number), one[number]);
            }
            continue;
        }
        for (auto& [number, all] : left)
            all = together(all, few ? scoreInName(typed, number) : one[static_cast<std::size_t>(number)]);
        std::erase_if(left, [](const auto& name) { return name.second == none; });
    }
    for (const auto& [number, all] : left)
        improve(scores[static_cast<std::size_t>(number)], all);
}

NameIndex::Score NameIndex::together(Score a, Score b)
{
    if (a == none || b == none)
        return none;
    return score(std::max(fitOf(a), fitOf(b)), std::min(errorsOf(a) + errorsOf(b), (1 << errorBits) - 1));
}

void NameIndex::scoreWord(const Typed& typed, std::vector<Score>& scores) const
{
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), typed.text);
    for (auto at = first; at != m_words.end() && at->startsWith(typed.text); ++at)
        give(static_cast<int>(at - m_words.begin()), score(Fit::Words), scores);
    giveInside(typed.text, scores);
    for (std::size_t i = 0; i < m_words.size() && typed.errors > 0; ++i) {
        if (!typed.mayBe(m_letters[i], m_words[i].size()))
            continue;
        if (const int errors = typed.compared.distanceToBeginningOf(m_words[i]); errors <= typed.errors)
            give(static_cast<int>(i), score(Fit::Misspelled, errors), scores);
    }
}

void NameIndex::give(int word, Score score, std::vector<Score>& scores) const
{
    for (const int number : m_standsIn[static_cast<std::size_t>(word)])
        improve(scores[static_cast<std::size_t>(number)], score);
}

void NameIndex::giveInside(const QString& typed, std::vector<Score>& scores) const
{
    if (typed.size() < shortestInside)
        return;
    qsizetype found = m_allWords.indexOf(typed);
    while (found >= 0) {
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), found);
        give(static_cast<int>(after - m_starts.begin()) - 1, score(Fit::Inside), scores);
        found = after == m_starts.end() ? -1 : m_allWords.indexOf(typed, *after);
    }
}

NameIndex::Score NameIndex::scoreInName(const Typed& typed, int name) const
{
    Score best = none;
    for (const int word : wordsOf(name))
        improve(best, scoreOfWord(typed, word));
    return best;
}

NameIndex::Score NameIndex::scoreOfWord(const Typed& typed, int word) const
{
    const QString& other = m_words[static_cast<std::size_t>(word)];
    if (other.startsWith(typed.text))
        return score(Fit::Words);
    if (typed.text.size() >= shortestInside && other.contains(typed.text))
        return score(Fit::Inside);
    if (typed.errors == 0 || !typed.mayBe(m_letters[static_cast<std::size_t>(word)], other.size()))
        return none;
    const int errors = typed.compared.distanceToBeginningOf(other);
    return errors <= typed.errors ? score(Fit::Misspelled, errors) : none;
}

} // namespace spiegel::occupations
