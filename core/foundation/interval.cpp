// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/interval.h"

#include <algorithm>
#include <cmath>

namespace spiegel {

double deviationsOf(double doubt)
{
    // The share outside z deviations is erfc(z / sqrt 2), which only falls; halving fifty times is exact enough.
    constexpr double farthest = 40;
    constexpr int halvings = 60;
    double low = 0;
    double high = farthest;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(middle / std::sqrt(2.0)) > doubt ? low : high) = middle;
    }
    return (low + high) / 2;
}

Interval wilson(double some, double of, double deviations)
{
    if (of <= 0)
        return {0, 1};
    const double z = deviations;
    const double share = some / of;
    const double middle = share + z * z / (2 * of);
    const double reach = z * std::sqrt(share * (1 - share) / of + z * z / (4 * of * of));
    const double scale = 1 + z * z / of;
    // At the ends the formula gives 0 and 1 but for rounding.
    return {some <= 0 ? 0 : std::max(0.0, (middle - reach) / scale),
            some >= of ? 1 : std::min(1.0, (middle + reach) / scale)};
}

Interval newcombe(double some, double of, double otherSome, double otherOf, double deviations)
{
    if (of <= 0 || otherOf <= 0)
        return {-1, 1};
    const double first = some / of;
    const double second = otherSome / otherOf;
    const Interval one = wilson(some, of, deviations);
    const Interval other = wilson(otherSome, otherOf, deviations);
    return {first - second - std::hypot(first - one.low, other.high - second),
            first - second + std::hypot(one.high - first, second - other.low)};
}

Pairs& Pairs::operator+=(const Pairs& other)
{
    both += other.both;
    onlyFirst += other.onlyFirst;
    onlySecond += other.onlySecond;
    neither += other.neither;
    return *this;
}

Interval pairedDifference(const Pairs& pairs, double deviations)
{
    const double all = pairs.cases();
    if (all <= 0)
        return {-1, 1};
    const double right = pairs.both + pairs.onlyFirst;
    const double otherRight = pairs.both + pairs.onlySecond;
    const double first = right / all;
    const double second = otherRight / all;
    const Interval one = wilson(right, all, deviations);
    const Interval other = wilson(otherRight, all, deviations);
    // phi: how much the two go together, with the paper's correction for continuity.
    const double product = right * (all - right) * otherRight * (all - otherRight);
    const double cross = double(pairs.both) * pairs.neither - double(pairs.onlyFirst) * pairs.onlySecond;
    const double corrected = cross > 0 ? std::max(cross - all / 2, 0.0) : cross;
    const double phi = product > 0 ? corrected / std::sqrt(product) : 0;
    const auto reach = [phi](double a, double b) { return std::sqrt(std::max(0.0, a * a - 2 * phi * a * b + b * b)); };
    return {first - second - reach(first - one.low, other.high - second),
            first - second + reach(one.high - first, second - other.low)};
}

} // namespace spiegel
