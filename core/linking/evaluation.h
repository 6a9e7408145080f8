// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/linkage.h"

namespace spiegel::linking {

/// Reckoned links of about the same chance, and how many of them were right.
struct CalibrationBand
{
    double from = 0; ///< of the posterior, `from` included
    double to = 0;
    int links = 0;
    double expected = 0; ///< the sum of the posteriors: so many should be right
    int right = 0;

    bool operator==(const CalibrationBand&) const = default;
};

/// How well links are reckoned, measured on people of whom the truth is known.
struct Evaluation
{
    int people = 0; ///< of whom the truth is known
    int linked = 0; ///< reckoned as linked, where it can be told whether it is right
    int right = 0;
    int doubtful = 0;
    int doubtfulRight = 0;
    std::vector<CalibrationBand> bands; ///< rising, of the linked and the doubtful

    [[nodiscard]] double precision() const { return linked == 0 ? 0 : static_cast<double>(right) / linked; }
    [[nodiscard]] double recall() const { return people == 0 ? 0 : static_cast<double>(right) / people; }
};

/// The reckoned links beside the truth: `truth` has for some clients (by row) the row of their CV, and noCv for those
/// of whom it is not known. A link between a client without a truth and somebody else's CV is wrong too.
[[nodiscard]] Evaluation evaluate(const Linkage& linkage, const std::vector<int>& truth);

/// As if the dump gave no links: reckons them all, and looks how many of the given ones are found. Problem: there are
/// no given links, cancelled.
[[nodiscard]] Result<Evaluation> evaluateOnGiven(const Sides& sides, const Workers& workers, Progress& progress);

} // namespace spiegel::linking
