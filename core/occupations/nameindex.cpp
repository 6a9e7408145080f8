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

void improve(NameIndex::Score& old, NameIndex::Score offered)
{
    old = std::min(old, offered);
}

} // namespace

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
    m_names.push_back({words.join(QString()), occupation, which, 0});
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

std::vector<int> NameIndex::namesThatAre(const QString& plain) const
{
    const auto before = [this](int number, const QString& text) {
        return m_names[static_cast<std::size_t>(number)].plain < text;
    };
    std::vector<int> found;
    auto at = std::lower_bound(m_byPlain.begin(), m_byPlain.end(), plain, before);
    for (; at != m_byPlain.end() && m_names[static_cast<std::size_t>(*at)].plain == plain; ++at)
        found.push_back(*at);
    return found;
}

void NameIndex::scoreWhole(const QString& plain, std::vector<Score>& scores) const
{
    const auto before = [this](int number, const QString& text) {
        return m_names[static_cast<std::size_t>(number)].plain < text;
    };
    auto at = std::lower_bound(m_byPlain.begin(), m_byPlain.end(), plain, before);
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
    const text::TypedWord typed(plain);
    if (most == 0 || plain.size() > text::TypedWord::longest)
        return;
    for (std::size_t number = 0; number < m_names.size(); ++number) {
        const QString& name = m_names[number].plain;
        if (std::abs(name.size() - plain.size()) > most)
            continue;
        if (const int errors = typed.distanceTo(name); errors <= most)
            improve(scores[number], score(Fit::Misspelled, errors));
    }
}

void NameIndex::scoreWords(const QStringList& words, bool misspelled, std::vector<Score>& scores) const
{
    std::vector<Score> all(m_names.size(), score(Fit::Words));
    std::vector<Score> one;
    for (const QString& word : words) {
        one.assign(m_names.size(), none);
        scoreWord(word, misspelled, one);
        for (std::size_t number = 0; number < all.size(); ++number) {
            if (one[number] == none || all[number] == none) {
                all[number] = none;
                continue;
            }
            const Fit fit = std::max(fitOf(all[number]), fitOf(one[number]));
            const int errors = std::min(errorsOf(all[number]) + errorsOf(one[number]), (1 << errorBits) - 1);
            all[number] = score(fit, errors);
        }
    }
    for (std::size_t number = 0; number < all.size(); ++number)
        improve(scores[number], all[number]);
}

void NameIndex::scoreWord(const QString& word, bool misspelled, std::vector<Score>& scores) const
{
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), word);
    for (auto at = first; at != m_words.end() && at->startsWith(word); ++at)
        give(static_cast<int>(at - m_words.begin()), score(Fit::Words), scores);
    giveInside(word, scores);
    if (misspelled)
        giveMisspelled(word, scores);
}

void NameIndex::give(int word, Score score, std::vector<Score>& scores) const
{
    for (const int number : m_standsIn[static_cast<std::size_t>(word)])
        improve(scores[static_cast<std::size_t>(number)], score);
}

void NameIndex::giveInside(const QString& word, std::vector<Score>& scores) const
{
    constexpr qsizetype shortest = 3; // one or two letters stand inside nearly everything
    if (word.size() < shortest)
        return;
    qsizetype found = m_allWords.indexOf(word);
    while (found >= 0) {
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), found);
        give(static_cast<int>(after - m_starts.begin()) - 1, score(Fit::Inside), scores);
        found = after == m_starts.end() ? -1 : m_allWords.indexOf(word, *after);
    }
}

void NameIndex::giveMisspelled(const QString& word, std::vector<Score>& scores) const
{
    const int most = forgivenErrors(word.size());
    if (most == 0 || word.size() > text::TypedWord::longest)
        return;
    const text::TypedWord typed(word);
    const std::uint32_t letters = lettersOf(word);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        // Each letter that the other word lacks is an error of its own.
        if (std::popcount(letters & ~m_letters[i]) > most || m_words[i].size() + most < word.size())
            continue;
        if (const int errors = typed.distanceToBeginningOf(m_words[i]); errors <= most)
            give(static_cast<int>(i), score(Fit::Misspelled, errors), scores);
    }
}

} // namespace spiegel::occupations
