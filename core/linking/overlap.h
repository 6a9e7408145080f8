// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/linkage.h"

namespace spiegel::linking {

/// What both sources say something of.
enum class SharedField {
    BirthYear,
    Sex,
    Postcode,
    Education,
    Occupation, ///< Sonar's beside that of the last job
    Transport,
    TravelMax,
    Branch,
};
inline constexpr std::size_t sharedFieldCount = 8;
/// 'birth-year' …; never translated.
[[nodiscard]] QString word(SharedField field);
/// 'geboortejaar' …
[[nodiscard]] QString title(SharedField field);

/// In how many people the two sources say the same of a field.
struct FieldOverlap
{
    int equal = 0;
    int different = 0;
    int unknownInSonar = 0; ///< and known in the CV
    int unknownInCv = 0;
    int unknownInBoth = 0;

    [[nodiscard]] int people() const { return equal + different + unknownInSonar + unknownInCv + unknownInBoth; }
    bool operator==(const FieldOverlap&) const = default;
};

/// The people who are in both sources, and where these differ.
struct Overlap
{
    int clients = 0;
    int cvs = 0;
    int both = 0;     ///< clients with a CV that is in this snapshot
    int goneCvs = 0;  ///< the dump names a CV that is not in this snapshot
    int sharedCv = 0; ///< clients who are given a CV that another client is given too: a mistake in Sonar
    std::array<FieldOverlap, sharedFieldCount> fields; ///< of `both`

    [[nodiscard]] const FieldOverlap& of(SharedField field) const { return fields[static_cast<std::size_t>(field)]; }
};

/// Of the links in this state. Those that were reckoned agree the more because they were chosen by it; how the sources
/// differ is best seen in the given ones.
[[nodiscard]] Overlap overlapOf(const Sides& sides, const Linkage& linkage, LinkState state = LinkState::Given);

} // namespace spiegel::linking
