// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/chance.h"

#include "core/releases/releaselog.h"

namespace spiegel::releases {

std::uint64_t chanceOf(const QByteArray& secret, const QByteArray& content)
{
    const QByteArray hash = keyedHash(secret, content);
    std::uint64_t number = 0;
    for (int byte = 0; byte < 8; ++byte)
        number = number << 8 | static_cast<quint8>(hash[byte]);
    return number;
}

int nextMultiple(int count, int base, std::uint64_t chance)
{
    const int more = count % base;
    const bool goesUp = static_cast<int>(chance % static_cast<std::uint64_t>(base)) < more;
    return count - more + (goesUp ? base : 0);
}

} // namespace spiegel::releases
