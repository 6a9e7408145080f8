// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dictionary.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace spiegel::dump {

/// Which CVs, vacancies, employers and Sonar people stand in the dump that is being read, so that rows that refer to
/// them can be checked. A reference is checked only when its file is in the dump.
class Parents
{
public:
    enum class Standing { Accepted, Rejected, Absent };

    /// The file with the rows of `domain` is in this dump.
    void expect(Domain domain) { of(domain).isExpected = true; }
    [[nodiscard]] bool isExpected(Domain domain) const { return of(domain).isExpected; }

    void accept(Domain domain, std::int32_t number);
    void reject(Domain domain, std::string_view key) { of(domain).rejected.emplace(key); }

    [[nodiscard]] Standing standing(Domain domain, std::int32_t number, std::string_view key) const;
    [[nodiscard]] bool isAccepted(Domain domain, std::int32_t number) const
    {
        const std::vector<bool>& accepted = of(domain).accepted;
        return number > 0 && static_cast<std::size_t>(number) < accepted.size() &&
               accepted[static_cast<std::size_t>(number)];
    }

private:
    struct Known
    {
        bool isExpected = false;
        std::vector<bool> accepted; ///< by number
        std::unordered_set<std::string> rejected;
    };
    [[nodiscard]] Known& of(Domain domain) { return m_known[static_cast<std::size_t>(domain)]; }
    [[nodiscard]] const Known& of(Domain domain) const { return m_known[static_cast<std::size_t>(domain)]; }

    std::array<Known, domainCount> m_known;
};

} // namespace spiegel::dump
