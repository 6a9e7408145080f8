// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/parents.h"

namespace spiegel::dump {

void Parents::accept(Domain domain, std::int32_t number)
{
    std::vector<bool>& accepted = of(domain).accepted;
    const auto index = static_cast<std::size_t>(number);
    if (accepted.size() <= index)
        accepted.resize(index + 1 + index / 2);
    accepted[index] = true;
}

Parents::Standing Parents::standing(Domain domain, std::int32_t number, std::string_view key) const
{
    if (isAccepted(domain, number))
        return Standing::Accepted;
    return of(domain).rejected.count(std::string(key)) > 0 ? Standing::Rejected : Standing::Absent;
}

} // namespace spiegel::dump
