// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/meanings.h"
#include "core/codes/weekcodes.h"
#include "core/dump/loader.h"
#include "core/occupations/proposals.h"
#include "ui/parts/workplace.h"

#include <memory>

/// The work behind the screen of codes, for a worker thread.
namespace spiegel::loading {

/// The codes of a week, what is needed to look for an occupation, and how to load the week again.
struct CodeReading
{
    std::vector<codes::CodeLine> lines;
    occupations::Search search;
    occupations::Proposals finder;
    dump::LoadOrder again; ///< without a path: the week cannot be loaded again from here

    [[nodiscard]] const occupations::Register& occupations() const { return search.occupations(); }
};
using Codes = std::shared_ptr<const CodeReading>;

[[nodiscard]] Result<Codes> readCodes(const parts::Workplace& workplace, Progress& progress);
[[nodiscard]] Result<> writeCodes(const QString& database, const std::vector<codes::Decision>& decisions);

/// A decision as it would be written for the line, and the one that goes back to what stands there now.
[[nodiscard]] codes::Decision decisionFor(const codes::CodeLine& line, const std::optional<QString>& meaning);
/// Puts what was decided into the lines, as the next reading will show it.
void settle(std::vector<codes::CodeLine>& lines, const std::vector<codes::Decision>& decisions);

} // namespace spiegel::loading
