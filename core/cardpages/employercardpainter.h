// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/vacancyparts.h"
#include "core/employercards/employercard.h"

namespace spiegel::cardpages {

/// Paints the vacaturekaart of an employer on two A4s, what it has and who could do it, and what more is possible: a
/// detail of employercardpage. One painter a page.
class EmployerCardPainter : public VacancyParts
{
public:
    EmployerCardPainter(const employercards::EmployerCard& card, Canvas& canvas, Typesetter& setter, Density density);

    /// Where the last section ends, mm.
    double paintFirst();
    double paintSecond();

private:
    void top();
    void works(Column& column);
    void seekers();
    void kind(Column& column, const employercards::EmployerCard::Kind& kind, int most);
    void standing();
    void comparison(const QStringList& cells, bool isHead);

    const employercards::EmployerCard& m_card;
};

} // namespace spiegel::cardpages
