// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/areas.h"
#include "core/openmatch/weekfile.h"

#include <optional>

namespace spiegel::openmatch {

/// Demand and supply of one occupation in one place and week: vacancies, who did the work, and who look for it. What
/// they say of each other is 'vraag/aanbod' and not the spanning of UWV: nobody knows how long these people look.
class Balance
{
public:
    /// `hundredths`: of a vacancy or a person; see Week.
    void add(Kind kind, qint64 hundredths) { m_hundredths[placeOf(kind)] += hundredths; }
    void add(const Balance& other);
    [[nodiscard]] qint64 hundredths(Kind kind) const { return m_hundredths[placeOf(kind)]; }
    /// Rounded to whole ones.
    [[nodiscard]] int amount(Kind kind) const;
    /// Vacancies for each who looks for it, both as whole ones; nothing when nobody does.
    [[nodiscard]] std::optional<double> ratio() const;

    bool operator==(const Balance&) const = default;

private:
    [[nodiscard]] static constexpr std::size_t placeOf(Kind kind) { return static_cast<std::size_t>(kind) - 1; }

    std::array<qint64, kinds.size()> m_hundredths{};
};

/// The same of one postcode area; it may be unknown.
struct PlaceLine
{
    int postcode = unknown;
    Balance balance;

    bool operator==(const PlaceLine&) const = default;
};

/// The same by market::Areas; the country holds all.
class Amounts
{
public:
    void add(const PlaceLine& place);
    [[nodiscard]] const Balance& in(int area) const { return m_areas[static_cast<std::size_t>(area)]; }

    bool operator==(const Amounts&) const = default;

private:
    std::array<Balance, market::Areas::count> m_areas{};
};

} // namespace spiegel::openmatch
