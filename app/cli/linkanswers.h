// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/linking/evaluation.h"
#include "core/linking/overlap.h"
#include "core/people/keynumbers.h"

namespace spiegel::cli {

/// What the verb `link` answers: as a table for people, as CSV or as JSON.
void writeCounts(Console& console, const linking::Linkage& linkage);
/// Each pair, by the number of the client.
void writeLinks(Console& console, const linking::Sides& sides, const linking::Linkage& linkage,
                const people::SonarNumbers& sonar, const people::CvNumbers& cvs);
void writeOverlap(Console& console, const linking::Overlap& overlap);
void writeEvaluation(Console& console, const linking::Evaluation& evaluation);

} // namespace spiegel::cli
