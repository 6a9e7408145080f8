// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/soundness/inspected.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::soundness {

namespace {

struct PopulationName
{
    const char* word;
    const char* title;
};
constexpr std::array<PopulationName, 3> names = {{
    {"cv", QT_TRANSLATE_NOOP("soundness", "CVs")},
    {"wajong", QT_TRANSLATE_NOOP("soundness", "people of Sonar")},
    {"vacancy", QT_TRANSLATE_NOOP("soundness", "vacancies")},
}};

QString say(const char* text)
{
    return QCoreApplication::translate("soundness", text);
}

} // namespace

QString word(Population population)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(population)].word);
}

std::optional<Population> populationOf(const QString& word)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&word](const PopulationName& name) { return word == QLatin1String(name.word); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Population>(found - names.begin()));
}

QString title(Population population)
{
    return say(names[static_cast<std::size_t>(population)].title);
}

QString title(const Field& field)
{
    return say(field.title);
}

QString title(const Contradiction& contradiction)
{
    return say(contradiction.title);
}

QString explanation(const Contradiction& contradiction)
{
    return say(contradiction.explanation);
}

} // namespace spiegel::soundness
