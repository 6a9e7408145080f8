// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/populations/variable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace spiegel::populations {

namespace {

struct Words
{
    const char* word;
    const char* name;
};

constexpr std::array<Words, variableCount> variables = {{
    {"birth", QT_TRANSLATE_NOOP("populations", "Born")},
    {"education", QT_TRANSLATE_NOOP("populations", "Level of education")},
    {"hours", QT_TRANSLATE_NOOP("populations", "Hours a day")},
    {"sex", QT_TRANSLATE_NOOP("populations", "Sex")},
    {"regime", QT_TRANSLATE_NOOP("populations", "Regime")},
    {"available", QT_TRANSLATE_NOOP("populations", "Available")},
    {"occupation-group", QT_TRANSLATE_NOOP("populations", "Occupation group")},
    {"branch", QT_TRANSLATE_NOOP("populations", "Branch")},
    {"region", QT_TRANSLATE_NOOP("populations", "Labour market region")},
    {"municipality", QT_TRANSLATE_NOOP("populations", "Municipality")},
    {"postcode", QT_TRANSLATE_NOOP("populations", "Postcode")},
}};
constexpr std::array<Words, kinds.size()> populations = {{
    {"sonar", QT_TRANSLATE_NOOP("populations", "Wajongers in Sonar")},
    {"cv", QT_TRANSLATE_NOOP("populations", "Job seekers with a CV on werk.nl")},
    {"vacancy", QT_TRANSLATE_NOOP("populations", "Vacancies on werk.nl")},
}};

template<class Value, std::size_t count>
std::optional<Value> find(const std::array<Words, count>& all, const QString& word)
{
    const auto found = std::find_if(all.begin(), all.end(), [&word](const Words& words) {
        return word.compare(QLatin1String(words.word), Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? std::nullopt : std::optional(static_cast<Value>(found - all.begin()));
}

QString translated(const char* text)
{
    return QCoreApplication::translate("populations", text);
}

} // namespace

QString word(Kind kind)
{
    return QString::fromLatin1(populations[static_cast<std::size_t>(kind)].word);
}

QString word(Variable variable)
{
    return QString::fromLatin1(variables[static_cast<std::size_t>(variable)].word);
}

std::optional<Kind> kindOf(const QString& word)
{
    return find<Kind>(populations, word);
}

std::optional<Variable> variableOf(const QString& word)
{
    return find<Variable>(variables, word);
}

QString allVariableWords()
{
    QStringList all;
    for (const Words& words : variables)
        all << QString::fromLatin1(words.word);
    return all.join(QStringLiteral(", "));
}

QString name(Variable variable)
{
    return translated(variables[static_cast<std::size_t>(variable)].name);
}

QString name(Kind kind)
{
    return translated(populations[static_cast<std::size_t>(kind)].name);
}

} // namespace spiegel::populations
