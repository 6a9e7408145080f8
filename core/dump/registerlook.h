// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dictionary.h"
#include "core/dump/parents.h"
#include "core/foundation/calendar.h"

#include <vector>

namespace spiegel::dump {

/// Answers, ten million times over, whether a postcode or a code stands in its register. What a dump brings itself
/// counts as its register; for competences there is no other.
class RegisterLook
{
public:
    /// `parents` says which registers the dump brings, and must outlive this object.
    explicit RegisterLook(const Parents& parents);

    [[nodiscard]] bool hasPostcode(std::int32_t number) const;
    /// `number` of `dictionary`, of occupations or competences.
    [[nodiscard]] bool hasCode(Domain domain, std::int32_t number, const Dictionary& dictionary);

private:
    const Parents& m_parents;
    std::vector<bool> m_postcodes;
    std::vector<signed char> m_occupations; ///< by number: 1 in the register, 0 not, -1 not looked at yet
};

/// Old enough to work and not over 100 on the day of the dump.
[[nodiscard]] bool isPlausibleBirthYear(std::int32_t year, Day peildatum);

} // namespace spiegel::dump
