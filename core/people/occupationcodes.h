// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupations/register.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace spiegel::people {

/// The occupations that stand in the dumps of a database: the short number that tables and calculations use, the code
/// of the dump, and what the register says of it: that of the snapshot where the dump brought one, else the built-in
/// one. A code that is not in the register keeps its code as its name, and its level comes from ISCO (cli.md,
/// Transition).
class OccupationCodes
{
public:
    /// `codes` by number; a number that is not in use has an empty code.
    OccupationCodes() = default;
    OccupationCodes(std::vector<QString> codes, occupations::Register occupations);

    /// All numbers are below this.
    [[nodiscard]] int end() const { return static_cast<int>(m_codes.size()); }
    [[nodiscard]] const QString& code(int occupation) const { return m_codes[static_cast<std::size_t>(occupation)]; }
    [[nodiscard]] std::optional<int> find(const QString& code) const;
    /// Two occupations never share a name here: see Register::distinctName.
    [[nodiscard]] const QString& name(int occupation) const { return m_names[static_cast<std::size_t>(occupation)]; }
    /// 1 to 4, or spiegel::unknown.
    [[nodiscard]] int level(int occupation) const { return m_levels[static_cast<std::size_t>(occupation)]; }
    /// The place of the code when all are sorted as text (by code point).
    [[nodiscard]] int rank(int occupation) const { return m_ranks[static_cast<std::size_t>(occupation)]; }

    [[nodiscard]] const occupations::Register& occupations() const { return m_register; }

private:
    std::vector<QString> m_codes;
    std::vector<QString> m_names;
    std::vector<int> m_levels;
    std::vector<int> m_ranks;
    std::unordered_map<QString, int> m_numbers;
    occupations::Register m_register;
};

} // namespace spiegel::people
