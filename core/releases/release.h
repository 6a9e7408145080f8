// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/suppression.h"
#include "core/populations/population.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace spiegel::releases {

/// What holds for a person: one of these categories.
struct Condition
{
    populations::Variable feature = populations::Variable::Birth;
    std::vector<int> categories; ///< of Population::categories, rising

    bool operator==(const Condition&) const = default;
};
/// Everybody for whom all of this holds; one condition a feature, in the order of the features. Empty: everybody.
using Conditions = std::vector<Condition>;

/// Numbers of places (Population::place), rising.
using Zone = std::vector<int>;

/// One count that was given out, or hidden: of the people who live in a zone and of whom one of `parts` holds. No two
/// parts hold for the same person.
struct Cell
{
    int zone = 0; ///< of Release::zones
    std::vector<Conditions> parts;
    figures::CellStatus status = figures::CellStatus::Open;
    int value = 0; ///< as it was given out: the count, or rounded; of a hidden cell 0

    [[nodiscard]] bool isHidden() const { return status != figures::CellStatus::Open; }
    bool operator==(const Cell&) const = default;
};

/// Figures about groups of people that leave the program together, in the form in which they are held against all
/// others.
struct Release
{
    int number = 0; ///< in the log; 0: not given out yet
    QString at;     ///< UTC, ISO 8601
    Day snapshot;
    populations::Kind population = populations::Kind::Sonar;
    QString product; ///< 'statistics', 'personas' …
    QJsonObject request;
    QStringList variables;
    QJsonObject filters;
    int threshold = figures::usualThreshold;
    int base = 0; ///< of rounding; 0: small cells are hidden
    /// Numbers of personas: rounded down to base, 3 base, 5 base …; a hidden one is base or more.
    bool isDown = false;
    std::vector<Zone> zones;
    std::vector<Cell> cells;
    QString recipient; ///< empty: not recorded
    QString ground;    ///< legal ground; empty: not recorded

    /// How far apart the bounds of a small group of it stay (cli.md, Protection).
    [[nodiscard]] int width() const { return base > 0 ? base - 1 : threshold; }
};

/// What the log keeps of zones and cells: postcodes and words instead of numbers.
[[nodiscard]] QJsonObject figuresOf(const Release& release, const populations::Population& population);
/// The other way. What the population does not have (any more, after its week was replaced) is left out.
void setFigures(Release& release, const QJsonObject& figures, const populations::Population& population);

/// The postcodes of all zones of a release, sorted, with commas; 'all' where one of them is the whole country.
[[nodiscard]] QString postcodesText(const Release& release);
/// Everywhere, those without a known postcode too.
[[nodiscard]] Zone everywhere();
/// The places of these postcodes that the register has.
[[nodiscard]] Zone zoneOf(const std::vector<int>& postcodes);
/// The postcodes of a zone, sorted.
[[nodiscard]] std::vector<int> postcodesOf(const Zone& zone);

} // namespace spiegel::releases
