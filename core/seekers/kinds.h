// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>

#include <vector>

namespace spiegel::people {
class OccupationCodes;
}

namespace spiegel::seekers {

/// What counts as the same kind of work: occupations of one ISCO minor group. One of which no such group is known is a
/// kind of its own. Kinds are numbers from 0, in the order of their keys.
class Kinds
{
public:
    explicit Kinds(const people::OccupationCodes& codes);

    [[nodiscard]] int count() const { return static_cast<int>(m_keys.size()); }
    /// Of a number of OccupationCodes; spiegel::unknown of an occupation that is not known.
    [[nodiscard]] int of(int occupation) const
    {
        return occupation == unknown ? unknown : m_kinds[static_cast<std::size_t>(occupation)];
    }
    /// '751', else the code of the occupation. Never translated.
    [[nodiscard]] const QString& key(int kind) const { return m_keys[static_cast<std::size_t>(kind)]; }
    /// 'Ambachtslieden in de voedingsnijverheid', else the name of the occupation.
    [[nodiscard]] const QString& name(int kind) const { return m_names[static_cast<std::size_t>(kind)]; }

private:
    std::vector<int> m_kinds; ///< by number of OccupationCodes
    std::vector<QString> m_keys;
    std::vector<QString> m_names;
};

} // namespace spiegel::seekers
