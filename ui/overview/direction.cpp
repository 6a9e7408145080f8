// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/direction.h"

namespace spiegel::overview {

look::Direction directionOf(occupations::LevelChange change)
{
    switch (change) {
    case occupations::LevelChange::Up:
        return look::Direction::Up;
    case occupations::LevelChange::Sideways:
        return look::Direction::Sideways;
    case occupations::LevelChange::Down:
        return look::Direction::Down;
    case occupations::LevelChange::Unknown:
        break;
    }
    return look::Direction::Unknown;
}

} // namespace spiegel::overview
