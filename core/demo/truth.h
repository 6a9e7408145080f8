// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/output/dumpfolder.h"
#include "core/demo/world.h"

#include <QJsonObject>

namespace spiegel::demo {

/// What is true of one weekly dump.
struct WeekTruth
{
    int week = 0;
    CvCounts cvs;
    MarketCounts market;
    SonarCounts sonar;
    std::array<std::int64_t, fileCount> rows{};
    std::vector<PlacedMistake> mistakes;
};

/// truth.json: everything that was planted, for tests that look whether later work finds it. Keys:
/// format, version, seed, cvs, weeks (of the plan); sizes; card_effect (what a working card does, in numbers);
/// advisers (those of the pilot branch with their quality); crisis (years, from, to, share); freak_steps (from, to,
/// cvs); show_bias; employers (none, strong: ids); hidden_links (Sonar people whose CV the dump does not give); dumps
/// (for each week: peildatum, rows by file as they stand in the file, mistakes with file, line, kind, column and
/// whether they are only dependent, mistakes_by_kind without the dependent ones, kept_and_counted, counts).
[[nodiscard]] QJsonObject truthOf(const DemoPlan& plan, const World& world, const std::vector<WeekTruth>& weeks);

} // namespace spiegel::demo
