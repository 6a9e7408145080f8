// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/geography/travelmode.h"
#include "core/populations/variable.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace spiegel::statistics {

/// One filter: who has this value. Several of one variable: who has any of them.
struct Filter
{
    populations::Variable variable = populations::Variable::Sex;
    QString value; ///< label of a row, or the word of a dump

    bool operator==(const Filter&) const = default;
};

/// A question for a table (cli.md, `statistics`).
struct Request
{
    struct Around
    {
        int postcode = 0;
        int minutes = 30;
        geography::TravelMode mode = geography::TravelMode::Car;

        bool operator==(const Around&) const = default;
    };

    populations::Kind population = populations::Kind::Sonar;
    std::vector<populations::Variable> by; ///< one or two, different ones
    std::optional<Around> around;
    QString region;               ///< as geography::Area::find takes it; empty: everywhere
    bool compareNational = false; ///< only with one variable
    std::vector<Filter> where;
    bool includeUnknown = false; ///< who a filter does not know about stays in
    int threshold = figures::usualThreshold;
    int round = 0; ///< base; 0: as is usual, zones rounded and regions with hidden cells

    bool operator==(const Request&) const = default;
};

/// The request as the log keeps it; equal requests give equal JSON.
[[nodiscard]] QJsonObject jsonOf(const Request& request);

/// The smallest of 5, 10, 20, 50, 100 … that is at least the threshold.
[[nodiscard]] int usualBase(int threshold);

/// 'vanaf 2011 binnen 30 minuten met de auto, per opleidingsniveau': translated, for the log and for refusals.
[[nodiscard]] QString text(const Request& request);

} // namespace spiegel::statistics
