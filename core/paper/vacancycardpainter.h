// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/cardparts.h"
#include "core/vacancycards/vacancycard.h"

namespace spiegel::paper {

/// Paints one vacaturekaart on an A4: a detail of vacancycardpage.
class VacancyCardPainter : public CardParts
{
public:
    VacancyCardPainter(const vacancycards::VacancyCard& card, Canvas& canvas, Typesetter& setter, Density density);

    /// Where the last section ends, mm.
    double paint();

private:
    void top();
    void quality(Column& column);
    void seekers(Column& column);
    void cost(Column& column, const vacancycards::VacancyCard::Cost& cost, int most);
    void peers();
    void types();
    void type(Column& column, const personas::Persona& persona);
    void carving();
    void task(Column& column, const vacancycards::VacancyCard::Task& task);
    /// A large number with what it is behind it.
    void large(Column& column, const QString& number, const QString& what, QRgb colour);
    void end();

    const vacancycards::VacancyCard& m_card;
};

} // namespace spiegel::paper
