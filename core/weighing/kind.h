// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace spiegel::weighing {

/// What there is a table of weights for.
enum class Kind {
    Peers,         ///< what makes one CV like another
    Quality,       ///< what makes a CV good
    Employability, ///< what helps to find work
};
inline constexpr std::array kinds = {Kind::Peers, Kind::Quality, Kind::Employability};

/// The word of the database and of file names: 'peers'. Never translated.
[[nodiscard]] QString word(Kind kind);
/// 'Mensen zoals u'.
[[nodiscard]] QString title(Kind kind);

/// One thing in a table that has a weight, and the bounds of that weight.
struct Item
{
    QString word; ///< as the table calls it: 'held'
    double least = 0;
    double most = 100;
    double step = 1; ///< a sensible change
    int decimals = 0;
    bool isYears = false; ///< a time, no weight: after how many years something counts half

    bool operator==(const Item&) const = default;
};

/// All of a kind, always in the same order. The last of Peers is the half life.
[[nodiscard]] const std::vector<Item>& items(Kind kind);

/// What it is called in plain words: 'eerdere beroepen'. Empty for a word that is not in the table.
[[nodiscard]] QString name(Kind kind, const QString& word);
/// The reason of a built-in table in the language of the program; any other text as it is.
[[nodiscard]] QString reasonText(const QString& reason);

} // namespace spiegel::weighing
