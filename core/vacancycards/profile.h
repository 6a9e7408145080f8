// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/occupationcodes.h"
#include "core/vacancycards/peers.h"

#include <QJsonObject>

namespace spiegel::vacancycards {

/// A vacancy that is not there yet: what an employer has in mind, told to an adviser. Only the occupation is needed;
/// without a place nobody near by can be counted.
struct VacancyProfile
{
    QString occupation;                    ///< code of the register
    QString employer;                      ///< its name; may be empty
    int postcode = unknown;                ///< of the work
    int education = unknown;               ///< of people::educationLevels
    int hoursMin = unknown;                ///< a week, hundredths
    int hoursMax = unknown;                ///< a week, hundredths
    int experienceYears = unknown;         ///< hundredths
    std::vector<QString> competences = {}; ///< codes

    bool operator==(const VacancyProfile&) const = default;
};

/// What it is called on paper and in the log: `P-` and eight letters and digits that follow from all it says.
[[nodiscard]] QString numberOf(const VacancyProfile& profile);
/// For the log.
[[nodiscard]] QJsonObject toJson(const VacancyProfile& profile);

/// The vacancies of a week with this one among them, placed on the day of the week: the last row. `competences` are its
/// own, by number.
[[nodiscard]] Offers withProfile(const Offers& offers, const VacancyProfile& profile, int occupation,
                                 const std::vector<int>& competences);

} // namespace spiegel::vacancycards
