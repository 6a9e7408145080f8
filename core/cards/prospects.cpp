// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/prospects.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::cards {

using employability::Part;
using people::CvColumn;

namespace {

constexpr int forWork = 1; ///< uitstroom_reden WERK, as resources/sql/001_first.sql has it

QString heldText(int count)
{
    if (count == 0)
        return QCoreApplication::translate("cards", "For your last occupation there is no open vacancy now.");
    if (count == 1)
        return QCoreApplication::translate("cards", "For your last occupation there is 1 open vacancy now.");
    return QCoreApplication::translate("cards", "For your last occupation there are %1 open vacancies now.")
        .arg(text::number(count));
}

QString wishedText(int count)
{
    if (count == 0)
        return QCoreApplication::translate("cards", "For the occupations you look for there is none.");
    if (count == 1)
        return QCoreApplication::translate("cards", "For the occupations you look for there is 1.");
    return QCoreApplication::translate("cards", "For the occupations you look for there are %1.")
        .arg(text::number(count));
}

} // namespace

nearby::Neighbourhood around(const Population& population, const Market& market, int row)
{
    const people::Cvs& cvs = population.cvs();
    return {*market.journeys, cvs.value(row, CvColumn::Postcode), cvs.value(row, CvColumn::TravelMax),
            cvs.value(row, CvColumn::Transport)};
}

Prospects::Prospects(const Population& population, const Market& market, const Workers& workers)
    : m_population(population)
    , m_market(market)
    , m_workers(workers)
{
    for (int occupation = 0; occupation < population.codes.end(); ++occupation) {
        const QString isco = population.codes.occupations().iscoOf(population.codes.code(occupation)).left(2);
        bool isNumber = false;
        const int direction = isco.toInt(&isNumber);
        m_directions.push_back(isNumber ? direction : unknown);
    }
}

const Prospects::Fitted& Prospects::fitted() const
{
    std::call_once(m_isFitted, [this] { m_fitted = fitNow(); });
    return *m_fitted;
}

Prospects::Fitted Prospects::fitNow() const
{
    Fitted fitted{employability::fitWeights(outcomes(), QCoreApplication::translate("cards", "fitted on the week of %1")
                                                            .arg(text::date(m_population.records.snapshot))),
                  m_population.tables.employability};
    if (fitted.fit && m_population.tables.mayFitEmployability())
        fitted.weights = fitted.fit->weights;
    return fitted;
}

std::optional<Prospects::Near> Prospects::near(int row) const
{
    const nearby::Neighbourhood here = around(m_population, m_market, row);
    if (!here.isPlaced())
        return std::nullopt;
    Near near;
    const int last = m_population.lastOccupation(row);
    if (last != unknown)
        near.held = here.count(m_market.open, last);
    near.all = near.held;
    std::vector<int> counted = {last};
    for (const int wish : m_population.records.wishes.of(m_population.cvs().id(row))) {
        const int count = here.count(m_market.open, wish);
        near.wished += count;
        if (std::find(counted.begin(), counted.end(), wish) == counted.end())
            near.all += count;
        counted.push_back(wish);
    }
    return near;
}

std::optional<Prospects::Worked> Prospects::worked(int row) const
{
    const int now = Month::of(m_population.records.snapshot).count();
    // Jobs come in the order of their start; months in two jobs at once count once.
    int months = 0;
    int until = 0;
    bool isKnown = false;
    for (const people::Experience& job : m_population.records.experiences.of(m_population.cvs().id(row))) {
        if (!job.started.isKnown() || job.started.count() > now)
            continue;
        const int from = isKnown ? std::max(job.started.count(), until) : job.started.count();
        const int end = std::min(job.ended.isKnown() ? job.ended.count() : now, now);
        months += std::max(0, end - from);
        until = isKnown ? std::max(until, end) : end;
        isKnown = true;
    }
    return isKnown ? std::optional(Worked{months, std::max(0, now - until)}) : std::nullopt;
}

int Prospects::directions(int row) const
{
    std::vector<int> directions;
    for (const int wish : m_population.records.wishes.of(m_population.cvs().id(row))) {
        if (const int direction = m_directions[static_cast<std::size_t>(wish)]; direction != unknown)
            directions.push_back(direction);
    }
    std::sort(directions.begin(), directions.end());
    return static_cast<int>(std::unique(directions.begin(), directions.end()) - directions.begin());
}

employability::Parts Prospects::parts(int row, const std::optional<Near>& vacancies) const
{
    constexpr double monthsOfYear = 12;
    const people::Cvs& cvs = m_population.cvs();
    employability::Parts parts;
    parts[Part::Quality] = m_population.score(row);
    if (vacancies)
        parts[Part::Demand] = employability::demandPart(vacancies->all);
    if (const auto time = worked(row))
        parts[Part::Experience] = employability::experiencePart(time->months / monthsOfYear, time->since);
    parts[Part::Mobility] =
        employability::mobilityPart(cvs.value(row, CvColumn::TravelMax), cvs.value(row, CvColumn::Transport),
                                    cvs.value(row, CvColumn::Licence) != unknown);
    parts[Part::Breadth] = employability::breadthPart(
        static_cast<int>(m_population.records.wishes.of(cvs.id(row)).size()), directions(row));
    return parts;
}

std::vector<employability::Outcome> Prospects::outcomes() const
{
    constexpr std::size_t most = 30'000;
    constexpr int leastDays = 91;
    constexpr double daysOfMonth = 30.44;
    const people::Cvs& cvs = m_population.cvs();
    const int today = m_population.records.snapshot.sinceEpoch();
    std::vector<int> rows;
    std::vector<int> waiting;
    for (int row = 0; row < cvs.count(); ++row) {
        const int registered = cvs.value(row, CvColumn::Registered);
        if (cvs.value(row, CvColumn::LeftWhy) == forWork)
            rows.push_back(row);
        else if (registered != unknown && today - registered >= leastDays)
            waiting.push_back(row);
    }
    const std::size_t step = std::max<std::size_t>(1, (waiting.size() + most - 1) / most);
    for (std::size_t i = 0; i < waiting.size(); i += step)
        rows.push_back(waiting[i]);
    std::vector<employability::Outcome> outcomes(rows.size());
    m_workers.forEach(rows.size(), [&](std::size_t i) {
        const int row = rows[i];
        const int registered = cvs.value(row, CvColumn::Registered);
        const int leftOn = cvs.value(row, CvColumn::LeftOn);
        const int days = registered == unknown ? 0 : (leftOn == unknown ? today : leftOn) - registered;
        outcomes[i] = {parts(row), std::max(0, days) / daysOfMonth, cvs.value(row, CvColumn::LeftWhy) == forWork};
    });
    return outcomes;
}

std::optional<CvCard::Chances> Prospects::chances(int row) const
{
    const auto vacancies = near(row);
    const employability::Parts all = parts(row, vacancies);
    CvCard::Chances chances;
    const employability::Weights& weights = this->weights();
    chances.index = employability::indexOf(all, weights);
    if (!vacancies && chances.index == unknown)
        return std::nullopt;
    chances.title = QCoreApplication::translate("cards", "What helps you to find work?");
    if (vacancies) {
        chances.held = vacancies->held;
        chances.wished = vacancies->wished;
        const auto wishes = m_population.records.wishes.of(m_population.cvs().id(row));
        const int last = m_population.lastOccupation(row);
        chances.text = heldText(chances.held);
        if (std::any_of(wishes.begin(), wishes.end(), [last](int wish) { return wish != last; }))
            chances.text += QLatin1Char(' ') + wishedText(chances.wished);
    }
    if (chances.index == unknown)
        return chances;
    for (std::size_t i = 0; i < employability::partCount; ++i) {
        const auto part = static_cast<Part>(i);
        chances.parts.push_back(
            {employability::word(part), employability::title(part), all[part], weights.points(part)});
    }
    chances.weights = weights.version();
    chances.isFitted = weights.isFitted();
    chances.method =
        chances.isFitted
            ? QCoreApplication::translate("cards",
                                          "The figure adds up what helps to find work. How much each part counts "
                                          "was worked out from people who left for work. It is no chance of "
                                          "work.")
            : QCoreApplication::translate("cards",
                                          "The figure adds up what helps to find work. How much each part counts "
                                          "was chosen by experts. It is no chance of work.");
    return chances;
}

} // namespace spiegel::cards
