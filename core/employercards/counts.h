// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vacancycards/seekers.h"

#include <memory>

namespace spiegel::employercards {

/// A vacancy of the employer as far as job seekers are counted for it.
struct Asking
{
    const vacancies::Vacancy* vacancy = nullptr;
    std::span<const int> competences;
    std::shared_ptr<const seekers::Reach> reach; ///< not empty
};

/// Job seekers who are counted together: for one kind of work and none of the others, or for more than one.
struct Group
{
    QString key; ///< Kinds::key(); 'other': any of the kinds beyond the first few; 'several': more than one of the rest
    QString name; ///< of a kind; else empty
    int vacancies = 0;
    vacancycards::SeekerCounts counts;

    bool operator==(const Group&) const = default;
};

/// Who could do the work of an employer: everybody within reach of a vacancy who did or looks for such work stands in
/// one group, by what stands between them and the vacancies they can reach. Who meets all that one of them asks fits;
/// else it counts whether dropping one demand, in all vacancies, would do.
struct EmployerCounts
{
    std::vector<Group> groups;  ///< most vacancies first; 'other' and, where there is more than one, 'several' last
    std::vector<int> postcodes; ///< within reach of any, sorted
    QByteArray people;          ///< who is counted, for the choices of rounding
    QByteArray asked;           ///< what is asked, likewise

    /// All of them together.
    [[nodiscard]] vacancycards::SeekerCounts sum() const;
};

/// Every vacancy has an occupation.
[[nodiscard]] EmployerCounts countSeekers(const seekers::Ground& ground, Day day, const std::vector<Asking>& asking);

/// The counts as they may be given out: one table, groups by what is not met with all totals, rounded together to
/// multiples of vacancycards::roundingBase. The choices follow from a secret of the database and from whom is counted;
/// where the people are those of a vacaturekaart, so are the numbers.
[[nodiscard]] EmployerCounts rounded(const EmployerCounts& counts, const QByteArray& secret);

} // namespace spiegel::employercards
