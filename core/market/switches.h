// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/flows.h"

#include <array>

namespace spiegel::market {

/// What a step is for a career, by what people did: the four classes of Lightcast (domain.md 6.1), which takes pay and
/// group for it; here it is level, group and the way most people go.
enum class SwitchKind {
    Advancement,        ///< vooruit: higher, in the same group
    LateralAdvancement, ///< vooruit opzij: higher, in another group
    Similar,            ///< vergelijkbaar: in the same group
    LateralTransition,  ///< opzij: in another group
};
inline constexpr std::array switchKinds{SwitchKind::Advancement, SwitchKind::LateralAdvancement, SwitchKind::Similar,
                                        SwitchKind::LateralTransition};
/// `advancement`, `lateral-advancement`, `similar`, `lateral-transition`; never translated.
[[nodiscard]] QString word(SwitchKind kind);
/// 'vooruit', 'vooruit opzij', 'vergelijkbaar', 'opzij', translated.
[[nodiscard]] QString text(SwitchKind kind);

/// A step as a way to go, with how sure its share is.
struct Switch
{
    int from = 0;
    int to = 0;
    int people = 0; ///< who made the step
    int of = 0;     ///< of all who left (to next steps) or of all who came (from feeders)
    Interval share; ///< 95 % (Wilson)
    int back = 0;   ///< who went the other way; 0 also where too few did
    SwitchKind kind = SwitchKind::Similar;
    occupations::LevelChange change = occupations::LevelChange::Unknown;

    bool operator==(const Switch&) const = default;
};

/// Higher: to a higher level; or to no lower one while surely more people go this way than back (the lower end of the
/// interval of their share is above one half). The same group: one ISCO minor group; without a code on both sides it is
/// another. Our choice: no source does it by flows.
[[nodiscard]] SwitchKind switchKind(const Flows& flows, const people::OccupationCodes& codes, const Flows::Flow& step);

/// Where people go next from an occupation; where they come from. Ordered by the lower end of the interval of the
/// share, then by code; a step two levels down or more is none to go.
[[nodiscard]] std::vector<Switch> nextSteps(const Flows& flows, const people::OccupationCodes& codes, int occupation);
[[nodiscard]] std::vector<Switch> feeders(const Flows& flows, const people::OccupationCodes& codes, int occupation);

/// Who has an occupation and does not want it, and who wants it and never had it, in one area.
struct Mismatch
{
    int occupation = 0;
    int held = 0;
    int wished = 0;
    int both = 0;

    [[nodiscard]] int notWished() const { return held - both; }
    [[nodiscard]] int notHeld() const { return wished - both; }
    bool operator==(const Mismatch&) const = default;
};
/// All occupations that anybody in the area had or wants, those with most people on either side first, then by code.
[[nodiscard]] std::vector<Mismatch> mismatches(const Counts& counts, const people::OccupationCodes& codes, int area);

} // namespace spiegel::market
