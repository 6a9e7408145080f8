// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoplan.h"
#include "core/demo/knowledge/places.h"
#include "core/demo/knowledge/sectors.h"

#include <QByteArray>

#include <vector>

namespace spiegel::demo {

/// How an employer does on the banenafspraak, planted.
enum class Contribution { None, Usual, Strong };

/// A made-up employer. The name is invented from words of a fairy tale; the address ends in .example.
struct Employer
{
    QByteArray name;
    QByteArray email;
    int sector = 0;
    int place = 0;
    int employees = 1;
    int partTimePercent = 80;
    Contribution contribution = Contribution::Usual;
};

/// An employer's year in the polisadministratie.
struct PolisYear
{
    int year = 0;
    int employees = 0;
    std::int64_t hours = 0;
    int targetHours = unknown; ///< of people in the doelgroep
};

class Employers
{
public:
    Employers(const DemoSizes& sizes, quint64 seed, const Places& places, const Trades& trades);

    static constexpr int firstPolisYear = 2012;
    static constexpr int lastPolisYear = 2014;

    [[nodiscard]] int count() const { return static_cast<int>(m_employers.size()); }
    [[nodiscard]] const Employer& at(int employer) const { return m_employers[employer]; }
    [[nodiscard]] const Sector& sectorOf(int employer) const { return m_sectors[m_employers[employer].sector]; }
    /// An employer that looks for somebody: large ones do so more often.
    [[nodiscard]] int draw(Dice& dice) const { return m_draw.draw(dice); }
    [[nodiscard]] PolisYear polis(int employer, int year) const;

private:
    quint64 m_seed;
    std::vector<Sector> m_sectors;
    std::vector<Employer> m_employers;
    Weighted m_draw;
};

} // namespace spiegel::demo
