// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "core/linking/legalground.h"
#include "core/linking/overlap.h"
#include "core/people/occupationcodes.h"
#include "ui/parts/workplace.h"

#include <memory>

namespace spiegel::uilinks {

/// A client and a CV that somebody has to judge, or has judged.
struct Pair
{
    int client = 0; ///< row of Sides::clients
    int cv = 0;     ///< row of Sides::cvs
    QString sonar;  ///< its number
    QString cvNumber;
    std::optional<double> chance; ///< nothing where a judgement took it out of the reckoning
    std::optional<bool> judged;   ///< the same person or not

    bool operator==(const Pair&) const = default;
};

/// All that the page shows; never changes after it was read.
struct Reading
{
    linking::Sides sides;
    linking::Linkage linkage;
    linking::Overlap overlap; ///< of the given links
    people::OccupationCodes codes;
    std::optional<linking::LegalGround> ground;
    std::vector<Pair> pairs; ///< in doubt, the likeliest first; then those that were judged
};
using Read = std::shared_ptr<const Reading>;

/// Reads and, where there is a legal ground, reckons. On a worker thread.
[[nodiscard]] Result<Read> readLinks(const parts::Workplace& workplace, const Workers& workers, Progress& progress);
/// As linking::judge(), in the database of the workplace.
[[nodiscard]] Result<> judge(const parts::Workplace& workplace, const Pair& pair, std::optional<bool> same);
/// Records the ground, or withdraws it when `text` is nothing.
[[nodiscard]] Result<> setGround(const parts::Workplace& workplace, const std::optional<QString>& text);

} // namespace spiegel::uilinks
