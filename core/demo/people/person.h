// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/education.h"
#include "core/foundation/calendar.h"

#include <cstdint>

namespace spiegel::demo {

enum class Benefit : std::uint8_t { Unknown, Ww, Pw, Wajong, Wia, None };

/// A made-up job seeker: who somebody is, as it was on the day of registration. What the CV does not say is unknown,
/// but is there: a person without a stated education has one.
struct Person
{
    int number = 0;
    int birthYear = 0;
    bool woman = false;
    int place = 0;
    Education education = Education::Unknown;
    int branch = 0;  ///< index of the region whose branch serves this person
    int adviser = 0; ///< 0, 1, 2 … within the branch
    bool pilot = false;
    int sonar = -1; ///< index among the Sonar people, or -1

    Benefit benefit = Benefit::Unknown;
    int hoursMin = unknown;
    int hoursMax = unknown;
    int travelMinutes = unknown;
    unsigned transport = 0;    ///< 1 car, 2 public transport, 4 bicycle; 0 unknown
    unsigned licences = 0;     ///< 1 A, 2 B, 4 C, 8 CE, 16 D, 32 T; 0 unknown
    int targetGroup = unknown; ///< 1 yes, 0 no
    int presentation = unknown;
    int visible = unknown; ///< 1 yes, 0 no

    std::int32_t registeredDay = 0;
    int registeredWeek = 0; ///< 0 is the first dump; mostly negative
    int diligence = 100;    ///< how often the CV is edited, per cent of the usual

    bool saysBirthYear = true;
    bool saysSex = true;
    bool saysOtherSex = false;
    bool saysPlace = true;
    bool saysEducation = true;
    bool saysBranch = true;
    bool saysAdviser = true;

    [[nodiscard]] int ageAtRegistration() const { return Day(registeredDay).date().year() - birthYear; }
};

} // namespace spiegel::demo
