// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wajongcards/discretion.h"

#include "core/occupations/groups.h"
#include "core/people/occupationcodes.h"
#include "core/text/fold.h"
#include "core/text/table.h"

#include <algorithm>

namespace spiegel::wajongcards {

Discretion::Discretion()
{
    text::readTable(QStringLiteral(":/wajongcards/unsaid.tsv"), 2, [this](const std::vector<QStringView>& row) {
        for (const QString& entry : text::severalTexts(row[1])) {
            const bool isAnyStart = entry.startsWith(QLatin1Char('*'));
            const QString word = text::fold(entry);
            if (isAnyStart)
                m_within << word;
            else if (entry.endsWith(QLatin1Char('*')))
                m_beginning << word;
            else if (word.contains(QLatin1Char(' ')))
                m_phrases << QLatin1Char(' ') + word + QLatin1Char(' ');
            else
                m_words << word;
        }
    });
}

const Discretion& Discretion::builtIn()
{
    static const Discretion words;
    return words;
}

bool Discretion::isTelling(const QString& text) const
{
    const QStringList words = text::words(text);
    const QString whole = QLatin1Char(' ') + words.join(QLatin1Char(' ')) + QLatin1Char(' ');
    const auto isIn = [&](const QString& part) { return whole.contains(part); };
    const auto begins = [&](const QString& part) { return whole.contains(QLatin1Char(' ') + part); };
    return std::any_of(words.begin(), words.end(), [this](const QString& word) { return m_words.contains(word); }) ||
           std::any_of(m_phrases.begin(), m_phrases.end(), isIn) ||
           std::any_of(m_within.begin(), m_within.end(), isIn) ||
           std::any_of(m_beginning.begin(), m_beginning.end(), begins);
}

QString Discretion::occupation(const people::OccupationCodes& codes, int occupation) const
{
    if (!isTelling(codes.name(occupation)))
        return codes.name(occupation);
    const QString isco = codes.occupations().iscoOf(codes.code(occupation));
    for (qsizetype digits = isco.size(); digits > 0; --digits) {
        const QString group = occupations::iscoName(isco.left(digits));
        if (!group.isEmpty() && !isTelling(group))
            return group;
    }
    return {};
}

} // namespace spiegel::wajongcards
