// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/rd.h"

#include <array>
#include <cmath>

namespace spiegel::geography {

namespace {

// The Onze Lieve Vrouwetoren in Amersfoort, origin of the polynomials.
constexpr double x0 = 155000;
constexpr double y0 = 463000;
constexpr double lat0 = 52.15517440;
constexpr double lon0 = 5.38720621;

struct Term
{
    int p;
    int q;
    double factor;
};

constexpr std::array<Term, 10> xTerms{{{0, 1, 190094.945},
                                       {1, 1, -11832.228},
                                       {2, 1, -114.221},
                                       {0, 3, -32.391},
                                       {1, 0, -0.705},
                                       {3, 1, -2.340},
                                       {1, 3, -0.608},
                                       {0, 2, -0.008},
                                       {2, 3, 0.148},
                                       {0, 0, 0.0}}};
constexpr std::array<Term, 10> yTerms{{{1, 0, 309056.544},
                                       {0, 2, 3638.893},
                                       {2, 0, 73.077},
                                       {1, 2, -157.984},
                                       {3, 0, 59.788},
                                       {0, 1, 0.433},
                                       {2, 2, -6.439},
                                       {1, 1, -0.032},
                                       {0, 4, 0.092},
                                       {1, 4, -0.054}}};
constexpr std::array<Term, 11> latTerms{{{0, 1, 3235.65389},
                                         {2, 0, -32.58297},
                                         {0, 2, -0.24750},
                                         {2, 1, -0.84978},
                                         {0, 3, -0.06550},
                                         {2, 2, -0.01709},
                                         {1, 0, -0.00738},
                                         {4, 0, 0.00530},
                                         {2, 3, -0.00039},
                                         {4, 1, 0.00033},
                                         {1, 1, -0.00012}}};
constexpr std::array<Term, 12> lonTerms{{{1, 0, 5260.52916},
                                         {1, 1, 105.94684},
                                         {1, 2, 2.45656},
                                         {3, 0, -0.81885},
                                         {1, 3, 0.05594},
                                         {3, 1, -0.05607},
                                         {0, 1, 0.01199},
                                         {3, 2, -0.00256},
                                         {1, 4, 0.00128},
                                         {0, 2, 0.00022},
                                         {2, 0, -0.00022},
                                         {5, 0, 0.00026}}};

/// Powers by multiplication: a map has a third of a million points.
double power(double value, int exponent)
{
    double out = 1;
    for (; exponent > 0; --exponent)
        out *= value;
    return out;
}

template<std::size_t n>
double sum(const std::array<Term, n>& terms, double a, double b)
{
    double total = 0;
    for (const Term& term : terms)
        total += term.factor * power(a, term.p) * power(b, term.q);
    return total;
}

} // namespace

RdPoint toRd(Coordinate point)
{
    const double a = 0.36 * (point.lat - lat0);
    const double b = 0.36 * (point.lon - lon0);
    return {x0 + sum(xTerms, a, b), y0 + sum(yTerms, a, b)};
}

Coordinate fromRd(RdPoint point)
{
    const double a = (point.x - x0) * 1e-5;
    const double b = (point.y - y0) * 1e-5;
    return {lat0 + sum(latTerms, a, b) / 3600, lon0 + sum(lonTerms, a, b) / 3600};
}

} // namespace spiegel::geography
