// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/people/bycv.h"

#include <utility>
#include <vector>

namespace spiegel::linking {

/// The clients of Sonar, by row, as far as they are compared with CVs. The least that will do: nothing of what somebody
/// needs or can do is in it.
struct Clients
{
    std::vector<int> ids;
    std::vector<int> given; ///< row of the CV that the dump names, noCv, or goneCv
    std::vector<int> birthYears;
    std::vector<int> sexes;
    std::vector<int> postcodes;
    std::vector<int> educations;
    std::vector<int> occupations;
    std::vector<int> transports; ///< this and the next two only to tell where the two sources differ
    std::vector<int> travels;
    std::vector<int> branches;
    // What an analyst decided (judgements.h); both may be empty.
    std::vector<int> judged = {};                  ///< row of the CV that is the same person, or noCv
    std::vector<std::pair<int, int>> refused = {}; ///< pairs of rows, sorted, that are two people

    static constexpr int noCv = -1;
    static constexpr int goneCv = -2; ///< a CV is named that is not in this snapshot

    [[nodiscard]] int count() const { return static_cast<int>(ids.size()); }
};

/// The CVs, by row.
struct CvSide
{
    std::vector<int> ids;
    std::vector<int> birthYears;
    std::vector<int> sexes;
    std::vector<int> postcodes;
    std::vector<int> educations;
    std::vector<int> lastOccupations;
    people::ByCv<int> otherOccupations; ///< by row: of other jobs and wishes, each once, without the last
    std::vector<int> wajong;            ///< 1 for a Wajong benefit, 0 for another or none, unknown
    std::vector<int> targetGroups;      ///< flag
    std::vector<int> transports;
    std::vector<int> travels;
    std::vector<int> branches;

    [[nodiscard]] int count() const { return static_cast<int>(ids.size()); }
};

/// Both sources of one snapshot, side by side.
struct Sides
{
    Clients clients;
    CvSide cvs;
    std::vector<int> minorGroups; ///< by number of OccupationCodes: ISCO-08 minor group, or unknown
    std::vector<int> regions;     ///< by postcode 0..9999: number of an arbeidsmarktregio, or unknown

    [[nodiscard]] int minorGroup(int occupation) const;
    [[nodiscard]] int region(int postcode) const;
};

} // namespace spiegel::linking
