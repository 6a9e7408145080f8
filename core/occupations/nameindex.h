// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupations/search.h"

#include <cstdint>
#include <span>

namespace spiegel::text {
class TypedWord;
}

namespace spiegel::occupations {

/// All names of a register, taken apart for the search: each name folded, each word once with the names it stands in.
/// Internal to this room.
class NameIndex
{
public:
    struct Name
    {
        QString plain;      ///< folded, without spaces
        int occupation = 0; ///< index in the register
        int which = -1;     ///< -1 the preferred name, else the place in otherNames
        int alphabet = 0;   ///< rank by the plain text
    };
    /// How well one typed word, or a whole text, fits a name: the smaller the better.
    using Score = std::uint8_t;
    static constexpr Score none = 255;
    static constexpr int errorBits = 4;

    explicit NameIndex(Register occupations);

    [[nodiscard]] const Register& occupations() const { return m_register; }
    [[nodiscard]] const std::vector<Name>& names() const { return m_names; }
    [[nodiscard]] QString spelled(const Name& name) const;

    /// For each name the score of the whole text (folded, without spaces).
    void scoreWhole(const QString& plain, std::vector<Score>& scores) const;
    /// For each name the score of words that all must fit (folded).
    void scoreWords(const QStringList& words, bool misspelled, std::vector<Score>& scores) const;
    /// For each name close to the whole text but for at most `most` typing errors.
    void scoreWholeMisspelled(const QString& plain, int most, std::vector<Score>& scores) const;
    /// The names that are exactly this (folded, without spaces).
    [[nodiscard]] std::vector<int> namesThatAre(const QString& plain) const;

    [[nodiscard]] static constexpr Score score(Fit fit, int errors = 0)
    {
        return static_cast<Score>((static_cast<int>(fit) << errorBits) | errors);
    }
    [[nodiscard]] static constexpr Fit fitOf(Score score) { return static_cast<Fit>(score >> errorBits); }
    [[nodiscard]] static constexpr int errorsOf(Score score) { return score & ((1 << errorBits) - 1); }

private:
    /// One typed word with what is prepared for comparing it.
    struct Typed;

    void addName(const QString& spelling, int occupation, int which, QHash<QString, int>& places);
    void sortWords();
    void fillWordsOfNames();
    void rankNames();
    [[nodiscard]] static Score together(Score a, Score b);
    /// The first name in m_byPlain that is not before this.
    [[nodiscard]] std::vector<int>::const_iterator firstFrom(const QString& plain) const;
    [[nodiscard]] std::span<const int> wordsOf(int name) const;
    /// Each word of the register that fits, with all the names it stands in.
    void scoreWord(const Typed& typed, std::vector<Score>& scores) const;
    void give(int word, Score score, std::vector<Score>& scores) const;
    void giveInside(const QString& typed, std::vector<Score>& scores) const;
    /// The same for one name, word by word: quicker when few names are left.
    [[nodiscard]] Score scoreInName(const Typed& typed, int name) const;
    [[nodiscard]] Score scoreOfWord(const Typed& typed, int word) const;

    Register m_register;
    std::vector<Name> m_names;
    std::vector<std::uint32_t> m_nameLetters; ///< which letters a name has
    std::vector<int> m_nameLengths;           ///< of the plain text
    std::vector<int> m_byPlain;               ///< names by their plain text
    std::vector<QString> m_words;             ///< every word once, sorted
    std::vector<std::uint32_t> m_letters;     ///< which letters a word has
    std::vector<std::vector<int>> m_standsIn; ///< the names of each word
    std::vector<int> m_nameWords;             ///< the words of each name after each other
    std::vector<int> m_firstWord;             ///< where the words of each name start, and the end
    QString m_allWords;                       ///< the words after each other, each after a line break
    std::vector<qsizetype> m_starts;          ///< where each word starts in m_allWords
};

/// How many typing errors are forgiven in a text of this length: 0 up to 3 letters, 1 up to 7, then 2.
[[nodiscard]] int forgivenErrors(qsizetype length);

} // namespace spiegel::occupations
