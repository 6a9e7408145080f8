// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace spiegel::people {
class OccupationCodes;
}

namespace spiegel::wajongcards {

/// What a card for an employer never says: an illness, a diagnosis, a limitation or a benefit. The sentences of a card
/// are ours; names of occupations, competences, tasks, branches and advisers come from a dump and may hold anything.
/// Each of them is looked at before it goes on a card. Rather a harmless name too few than a telling one: who cared for
/// people with an illness is not to be taken for somebody who has it.
class Discretion
{
public:
    /// The words of resources/wajongcards/unsaid.tsv.
    [[nodiscard]] static const Discretion& builtIn();

    /// Whether a text holds one of the words; without regard to case, accents and signs.
    [[nodiscard]] bool isTelling(const QString& text) const;
    /// The text, or an empty one when it tells.
    [[nodiscard]] QString kept(const QString& text) const { return isTelling(text) ? QString() : text; }
    /// The name of an occupation; when that tells the name of its ISCO-08 group, first of 4 digits, then 3, 2 and 1;
    /// empty when all tell.
    [[nodiscard]] QString occupation(const people::OccupationCodes& codes, int occupation) const;

private:
    Discretion();

    QSet<QString> m_words;   ///< a word of the text is this
    QStringList m_phrases;   ///< these words stand one after the other
    QStringList m_beginning; ///< a word of the text begins so
    QStringList m_within;    ///< a word of the text holds this somewhere
};

} // namespace spiegel::wajongcards
