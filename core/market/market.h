// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/alternatives.h"
#include "core/market/crowds.h"

#include <memory>

namespace spiegel::market {

/// The labour market of one week: who offers and who asks for each occupation in each area, how people move between
/// occupations, and where they would find work sooner. Reckoned once for all occupations and areas; never changes, any
/// thread may ask, copying it is free.
class Market
{
public:
    /// The steps between occupations that are spoken of: as many people as a figure needs (cli.md, `--support`).
    static constexpr int support = careers::TransitionQuestion::usualSupport;

    [[nodiscard]] static Result<Market> of(Basis basis, const Workers& workers, Progress& progress);
    [[nodiscard]] static Result<Market> read(store::Database& database, const Workers& workers, Progress& progress);

    [[nodiscard]] const Basis& basis() const { return m_parts->basis; }
    [[nodiscard]] const people::OccupationCodes& codes() const { return m_parts->basis.codes; }
    [[nodiscard]] const Counts& counts() const { return m_parts->counts; }
    [[nodiscard]] const Crowds& crowds() const { return m_parts->crowds; }
    [[nodiscard]] const Flows& flows() const { return m_parts->flows; }
    [[nodiscard]] const Alternatives& alternatives() const { return m_parts->alternatives; }

private:
    struct Parts
    {
        Basis basis;
        Counts counts;
        Crowds crowds;
        Flows flows;
        Alternatives alternatives;
    };
    std::shared_ptr<const Parts> m_parts;
};

} // namespace spiegel::market
