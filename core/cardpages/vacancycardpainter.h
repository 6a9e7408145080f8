// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/vacancyparts.h"

namespace spiegel::cardpages {

/// Paints one vacaturekaart on an A4: a detail of vacancycardpage.
class VacancyCardPainter : public VacancyParts
{
public:
    VacancyCardPainter(const vacancycards::VacancyCard& card, Canvas& canvas, Typesetter& setter, Density density);

    /// Where the last section ends, mm.
    double paint();

private:
    void top();
    void seekers(Column& column);
    void peers();

    const vacancycards::VacancyCard& m_card;
};

} // namespace spiegel::cardpages
