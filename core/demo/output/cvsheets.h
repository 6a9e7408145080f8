// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/freetexts.h"
#include "core/demo/market/views.h"
#include "core/demo/output/sheet.h"
#include "core/demo/people/profile.h"

namespace spiegel::demo {

/// What was counted while CVs were written: for truth.json.
struct CvCounts
{
    int shown = 0;        ///< CVs in the dump
    int pilot = 0;        ///< of branch Haarlem
    int leaving = 0;      ///< with uitstroom_op
    int freeTextOnly = 0; ///< experiences without a code
    int crisisSteps = 0;  ///< childcare to reception or cleaning, started 2009-2013
    std::int64_t weeksWithCard = 0;
    std::int64_t editsWithCard = 0;
    std::int64_t weeksWithoutCard = 0;
    std::int64_t editsWithoutCard = 0;
    // Kept and counted by the loader, no rejects:
    int unlistedPostcodes = 0;
    int unlistedOccupations = 0;
    int futureStarts = 0;
    int implausibleAges = 0;

    void add(const CvCounts& other);
};

/// Writes CVs with all that belongs to them: experiences, schooling, competences, wishes, views and cards.
class CvSheets
{
public:
    CvSheets(const Profiles& profiles, const Views& views, const FreeTexts& texts, const Competences& competences,
             quint64 seed);

    /// The rows of CV `number` in `week`; none when it has left the dump.
    void write(int number, int week, Sheets& sheets, CvCounts& counts) const;

private:
    void writeCv(const Profile& profile, Sheet& sheet, CvCounts& counts) const;
    void writeJobs(const Profile& profile, Sheet& sheet, CvCounts& counts) const;
    void writeSchooling(const Profile& profile, Sheet& sheet) const;
    void writeLists(const Profile& profile, Sheets& sheets) const;

    const Profiles& m_profiles;
    const Views& m_views;
    const FreeTexts& m_texts;
    const Competences& m_competences;
    quint64 m_seed;
};

inline constexpr std::string_view cvLetters = "CV";
inline constexpr std::string_view vacancyLetters = "VA";
inline constexpr std::string_view employerLetters = "WG";
inline constexpr std::string_view sonarLetters = "SO";

/// 'auto,ov,fiets' of the bits of Person::transport.
[[nodiscard]] std::string_view transportText(unsigned transport);

} // namespace spiegel::demo
