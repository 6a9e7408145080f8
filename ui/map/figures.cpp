// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/figures.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::map {

namespace {

constexpr std::size_t usualClasses = 5;

/// To one digit and a half: 100, 150, 200 … 950, 1000.
double rounded(double value)
{
    const double digit = std::pow(10.0, std::floor(std::log10(value)));
    const double step = value < 10 ? 1 : digit / 2;
    return std::max(step, std::round(value / step) * step);
}

QString inWords(const char* words)
{
    return QCoreApplication::translate("map", words);
}

} // namespace

std::vector<double> roundLimits(std::vector<double> values, std::size_t count)
{
    std::erase_if(values, [](double value) { return !(value > 0); });
    std::sort(values.begin(), values.end());
    std::vector<double> limits;
    if (values.empty())
        return limits;
    for (std::size_t part = 1; part < count; ++part) {
        const double limit = rounded(values[values.size() * part / count]);
        if (limit > values.front() && limit <= values.back() && (limits.empty() || limit > limits.back()))
            limits.push_back(limit);
    }
    return limits;
}

Classes::Classes(Figures figures)
    : m_figures(std::move(figures))
    , m_limits(m_figures.limits)
{
    if (!m_limits.empty())
        return;
    std::vector<double> known;
    for (std::size_t place = 0; place < m_figures.values.size(); ++place) {
        if (look(place) == Look::Amount)
            known.push_back(*m_figures.values[place]);
    }
    m_limits = roundLimits(std::move(known), usualClasses);
}

Look Classes::look(std::size_t place) const
{
    if (m_figures.isEmpty())
        return Look::Plain;
    if (m_figures.isHidden(place))
        return Look::Hidden;
    if (place >= m_figures.values.size() || !m_figures.values[place])
        return Look::Unknown;
    return *m_figures.values[place] == 0 && !m_figures.isSmallStrong ? Look::Zero : Look::Amount;
}

std::size_t Classes::classOf(std::size_t place) const
{
    const double value = *m_figures.values[place];
    return static_cast<std::size_t>(std::upper_bound(m_limits.begin(), m_limits.end(), value) - m_limits.begin());
}

double Classes::tint(std::size_t oneClass) const
{
    constexpr double quietest = 0.22; // 0 is paler still
    const double place = count() < 2 ? 1 : static_cast<double>(oneClass) / static_cast<double>(count() - 1);
    return quietest + (1 - quietest) * (m_figures.isSmallStrong ? 1 - place : place);
}

bool Classes::has(Look look) const
{
    for (std::size_t place = 0; place < m_figures.values.size(); ++place) {
        if (this->look(place) == look)
            return true;
    }
    return false;
}

QString Classes::number(double value) const
{
    return text::number(value, m_figures.decimals);
}

QString Classes::text(std::size_t oneClass) const
{
    if (m_limits.empty())
        return inWords(QT_TRANSLATE_NOOP("map", "more than 0"));
    if (oneClass == 0)
        return inWords(QT_TRANSLATE_NOOP("map", "less than %1")).arg(withUnit(m_limits.front()));
    if (oneClass == m_limits.size())
        return inWords(QT_TRANSLATE_NOOP("map", "%1 or more")).arg(withUnit(m_limits.back()));
    return inWords(QT_TRANSLATE_NOOP("map", "%1 to %2"))
        .arg(number(m_limits[oneClass - 1]), withUnit(m_limits[oneClass]));
}

QString Classes::withUnit(double value) const
{
    const QString figure = number(value);
    return m_figures.unit.isEmpty() ? figure : QString(figure + QLatin1Char(' ') + m_figures.unit);
}

QString Classes::textOf(std::size_t place) const
{
    switch (look(place)) {
    case Look::Plain:
        return {};
    case Look::Hidden:
        return inWords(QT_TRANSLATE_NOOP("map", "x (hidden to protect people)"));
    case Look::Unknown:
        return text::unknownWord();
    case Look::Zero:
    case Look::Amount:
        break;
    }
    return withUnit(*m_figures.values[place]);
}

} // namespace spiegel::map
