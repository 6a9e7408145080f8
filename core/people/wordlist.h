// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace spiegel::people {

/// One of the closed lists of the dump format (education levels, benefits, …): the number the database keeps, the word
/// that stands in a dump, and the name an analyst reads. Unknown is no entry: it is spiegel::unknown, an empty word (of
/// education: ONBEKEND) and 'onbekend'.
class WordList
{
public:
    struct Entry
    {
        int value;
        const char* word;
        const char* name; ///< English, translated in context "people"
    };

    WordList(std::span<const Entry> entries, const char* unknownWord);

    /// In the order of the list, unknown left out.
    [[nodiscard]] std::vector<int> values() const;
    [[nodiscard]] QString word(int value) const;
    [[nodiscard]] QString name(int value) const;
    /// Without regard to case; the word of unknown gives spiegel::unknown; nothing when the list has no such word.
    [[nodiscard]] std::optional<int> parse(QStringView word) const;
    /// The words for a message: 'BASIS, VMBO, …'.
    [[nodiscard]] QString allWords() const;

private:
    [[nodiscard]] const Entry* find(int value) const;

    std::span<const Entry> m_entries;
    const char* m_unknownWord;
};

/// From low to high: BASIS (0) … WO (9).
[[nodiscard]] const WordList& educationLevels();
[[nodiscard]] const WordList& sexes();
[[nodiscard]] const WordList& benefits();
[[nodiscard]] const WordList& leavingReasons();
/// One bit each: a CV may have several, see transportNames().
[[nodiscard]] const WordList& transports();
[[nodiscard]] const WordList& contracts();
[[nodiscard]] const WordList& regimes();
/// 0 no, 1 yes: the flags J and N.
[[nodiscard]] const WordList& flags();

/// 'auto en fiets' for the bits of a CV; 'onbekend'.
[[nodiscard]] QString transportNames(int bits);

} // namespace spiegel::people
