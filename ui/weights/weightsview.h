// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighing/weightsets.h"

namespace spiegel::uiweights {

using weighing::Kind;

template<class T>
using ByKind = std::array<T, weighing::kinds.size()>;

/// What the page knows of the database: the versions of each kind, and which are in use.
struct Versions
{
    ByKind<int> active{};
    ByKind<std::vector<weighing::WeightSet>> sets;
    std::optional<Problem> whyNotSave; ///< nothing: a new version can be kept

    /// Nothing when there is no such version, or this program cannot read it.
    [[nodiscard]] std::optional<weighing::Sheet> sheet(Kind kind, int number) const;
    /// The version in use; the built-in one when that cannot be read.
    [[nodiscard]] weighing::Sheet inUse(Kind kind) const;
    /// The version with these amounts: the one in use, else the newest; nothing when there is none.
    [[nodiscard]] std::optional<int> numberOf(const weighing::Sheet& sheet) const;
};

/// What is chosen on the page. Every change of it is one step that can be undone.
struct WeightsView
{
    Kind kind = Kind::Peers;
    ByKind<std::vector<double>> amounts; ///< as they are tried; in the order of weighing::items()
    ByKind<int> against = {usual, usual, usual};
    QString cv; ///< whose peers are compared; may be empty

    /// `against`: compared with the version in use.
    static constexpr int usual = -1;

    [[nodiscard]] std::vector<double>& tried(Kind of) { return amounts[static_cast<std::size_t>(of)]; }
    [[nodiscard]] const std::vector<double>& tried(Kind of) const { return amounts[static_cast<std::size_t>(of)]; }
    /// A table with the amounts as they are tried, and the reasons of the built-in one.
    [[nodiscard]] weighing::Sheet sheet(Kind of) const;
    /// The table that it is compared with.
    [[nodiscard]] weighing::Sheet compared(Kind of, const Versions& versions) const;

    bool operator==(const WeightsView&) const = default;
};

} // namespace spiegel::uiweights
