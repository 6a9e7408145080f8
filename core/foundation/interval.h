// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spiegel {

/// From and to, both included; `high` may be infinite.
struct Interval
{
    double low = 0;
    double high = 0;

    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval&) const = default;
};

/// How many standard deviations to each side hold 95 % of a normal distribution.
inline constexpr double sure95 = 1.959963984540054;
/// The same for any doubt: 0.05 gives sure95. `doubt` is above 0 and below 1.
[[nodiscard]] double deviationsOf(double doubt);

/// Wilson's interval of a share of `of` (E. B. Wilson, Journal of the American Statistical Association 22, 1927).
/// `some` and `of` may be broken numbers; of 0: everything is possible.
[[nodiscard]] Interval wilson(double some, double of, double deviations = sure95);

/// How much larger the first share is than the second, when nobody is in both groups: the hybrid score interval, number
/// 10 of R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine
/// 17, 1998. Where a group has nobody everything is possible.
[[nodiscard]] Interval newcombe(double some, double of, double otherSome, double otherOf, double deviations = sure95);

/// The same cases tried in two ways.
struct Pairs
{
    int both = 0; ///< both right
    int onlyFirst = 0;
    int onlySecond = 0;
    int neither = 0;

    [[nodiscard]] int cases() const { return both + onlyFirst + onlySecond + neither; }
    Pairs& operator+=(const Pairs& other);
    bool operator==(const Pairs&) const = default;
};
/// How much larger the share is that the first way got right: the score interval for paired shares, number 10 of
/// R. G. Newcombe, Improved confidence intervals for the difference between binomial proportions based on paired data,
/// Statistics in Medicine 17, 1998. Without cases everything is possible.
[[nodiscard]] Interval pairedDifference(const Pairs& pairs, double deviations = sure95);

} // namespace spiegel
