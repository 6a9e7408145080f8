// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/cardparts.h"

namespace spiegel::cardpages {

/// Paints one cv-kaart on an A4: a detail of cvcardpage.
class CvCardPainter : public CardParts
{
public:
    CvCardPainter(const cards::CvCard& card, Canvas& canvas, Typesetter& setter, Density density);

    Ending paint();

private:
    /// A figure out of 100, large.
    void figure(Column& column, int number);

    void mirror();
    void score(Column& column);
    void peers();
    void vacancies();
    /// What one vacancy more would take at the least, mm; 0 when all are there.
    [[nodiscard]] double anotherVacancy() const;
    void chances();
    void index(const cards::CvCard::Chances& chances);

    const cards::CvCard& m_card;
};

} // namespace spiegel::cardpages
