// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/interval.h"
#include "core/market/counts.h"

#include <array>
#include <optional>

namespace spiegel::market {

/// UWV's five classes, from few vacancies for each job seeker to many.
enum class Tightness { VeryLoose, Loose, Even, Tight, VeryTight };
inline constexpr std::array tightnesses{Tightness::VeryLoose, Tightness::Loose, Tightness::Even, Tightness::Tight,
                                        Tightness::VeryTight};
/// Where a class ends and the next begins, in vacancies for each job seeker: symmetric on a logarithmic scale, as 0.67
/// is 1 / 1.5 and 0.25 is 1 / 4 (domain.md 4.2, arbeidsmarktinzicht.nl).
inline constexpr std::array<double, 4> tightnessBorders = {0.25, 0.67, 1.5, 4.0};

/// `very-loose` … `very-tight`; never translated.
[[nodiscard]] QString word(Tightness tightness);
/// 'zeer ruim' … 'zeer krap', translated.
[[nodiscard]] QString text(Tightness tightness);

/// The borders of a class in vacancies for every 100: '< 25', '25–67' … '> 400'.
[[nodiscard]] QString bordersText(Tightness tightness);

/// The class that a ratio lies in, however sure it is. A ratio on a border belongs to the middle one of its two
/// classes, as in '1,5 - 4,0 krap; > 4,0 zeer krap'.
[[nodiscard]] Tightness bandOf(double ratio);

/// How many vacancies there are for each job seeker, in one area.
struct Spanning
{
    /// A class is told only of this many people or more.
    static constexpr int fewestPeople = 30;

    int vacancies = 0;
    int people = 0; ///< different job seekers
    int shares = 0; ///< the same, who has n wishes for 1/n, in Counts::one

    [[nodiscard]] double seekers() const { return static_cast<double>(shares) / Counts::one; }
    /// Nothing without job seekers.
    [[nodiscard]] std::optional<double> ratio() const;
    /// 95 %: how far chance could have moved the ratio. Given how many there are of both together, the vacancies are a
    /// share of them (J. Przyborowski and H. Wilenski, Biometrika 31, 1940); of that share Wilson's interval is taken.
    /// Job seekers for 1/n vary less than whole ones, so it is wide rather than narrow.
    [[nodiscard]] Interval interval() const;
    /// Nothing for too few people, or when the interval crosses a border.
    [[nodiscard]] std::optional<Tightness> tightness() const;

    bool operator==(const Spanning&) const = default;
};

[[nodiscard]] Spanning spanningOf(const Counts& counts, int occupation, int area);
/// Job seekers as a whole number: of an area to the nearest, of the country the sum of its areas, so that tables of
/// them add up.
[[nodiscard]] int wholeSeekers(const Counts& counts, int occupation, int area);

} // namespace spiegel::market
