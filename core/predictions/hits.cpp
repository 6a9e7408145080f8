// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/hits.h"

#include <QCoreApplication>

namespace spiegel::predictions {

namespace {

struct Names
{
    const char* word;
    const char* name;
    const char* shortName;
};
constexpr std::array<Names, modelCount> names = {
    Names{"popular", QT_TRANSLATE_NOOP("predictions", "Most popular"), QT_TRANSLATE_NOOP("predictions", "Popular")},
    Names{"markov1", QT_TRANSLATE_NOOP("predictions", "Last occupation (Markov 1)"),
          QT_TRANSLATE_NOOP("predictions", "Markov 1")},
    Names{"markov2", QT_TRANSLATE_NOOP("predictions", "Last two occupations (Markov 2)"),
          QT_TRANSLATE_NOOP("predictions", "Markov 2")},
    Names{"peers", QT_TRANSLATE_NOOP("predictions", "People like this person"),
          QT_TRANSLATE_NOOP("predictions", "People")},
    Names{"combined", QT_TRANSLATE_NOOP("predictions", "People and Markov together"),
          QT_TRANSLATE_NOOP("predictions", "Both together")},
};

const Names& namesOf(Model model)
{
    return names[static_cast<std::size_t>(model)];
}

} // namespace

QString word(Model model)
{
    return QString::fromLatin1(namesOf(model).word);
}

QString name(Model model)
{
    return QCoreApplication::translate("predictions", namesOf(model).name);
}

QString shortName(Model model)
{
    return QCoreApplication::translate("predictions", namesOf(model).shortName);
}

void Hits::add(int rank)
{
    ++cases;
    in5 += rank >= 1 && rank <= 5 ? 1 : 0;
    in10 += rank >= 1 && rank <= 10 ? 1 : 0;
    reciprocal += rank >= 1 ? 1.0 / rank : 0;
}

Hits& Hits::operator+=(const Hits& other)
{
    cases += other.cases;
    in5 += other.in5;
    in10 += other.in10;
    reciprocal += other.reciprocal;
    return *this;
}

void Tried::add(const std::array<int, modelCount>& ranks)
{
    for (std::size_t model = 0; model < modelCount; ++model)
        models[model].add(ranks[model]);
    const int combined = ranks[static_cast<std::size_t>(Model::Combined)];
    const int markov = ranks[static_cast<std::size_t>(Model::Markov1)];
    for (const auto& [most, pairs] : {std::pair(5, &gain5), std::pair(10, &gain10)}) {
        const bool first = combined >= 1 && combined <= most;
        const bool second = markov >= 1 && markov <= most;
        ++(first ? second ? pairs->both : pairs->onlyFirst : second ? pairs->onlySecond : pairs->neither);
    }
}

Tried& Tried::operator+=(const Tried& other)
{
    for (std::size_t model = 0; model < modelCount; ++model)
        models[model] += other.models[model];
    gain5 += other.gain5;
    gain10 += other.gain10;
    return *this;
}

} // namespace spiegel::predictions
