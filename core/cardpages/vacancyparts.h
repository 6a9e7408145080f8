// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/cardparts.h"
#include "core/cardpages/cvcardmeasures.h"
#include "core/vacancycards/vacancycard.h"

namespace spiegel::cardpages {

/// What the cards for employers have in common: the score, who fits and what a demand costs, types of people, tasks.
class VacancyParts : public CardParts
{
protected:
    static constexpr double half = (contentWidth - gutter) / 2;
    static constexpr double rightHalf = margin + (contentWidth + gutter) / 2;

    using CardParts::CardParts;

    /// A large number with what it is behind it.
    void large(Column& column, const QString& number, const QString& what, QRgb colour);
    /// Out of 100, beside the usual one; both may be unknown.
    void score(Column& column, int score, int usual);
    /// A list item: what to do, where, and how many points it brings.
    void mending(Column& column, const QString& remedy, const QString& text, int gain);
    void fitting(Column& column, int fitting, int near, const QString& what);
    void costs(Column& column, const std::vector<vacancycards::VacancyCard::Cost>& costs, int near);
    void types(const vacancycards::VacancyCard::Types& types);
    void carving(const vacancycards::VacancyCard::Carving& carving);
    /// A line below a section over the whole width.
    void end();
    /// A count of people beside what it counts.
    struct Counted
    {
        QString text;
        double width; ///< of the text, mm
        int people;
        int most; ///< a whole bar
    };
    /// A row of a table with a bar below; leaves the room after it to the caller.
    void counted(Column& column, const QString& name, const Counted& counted);

private:
    void type(Column& column, const personas::Personas& all, const personas::Persona& persona);
    void task(Column& column, const vacancycards::VacancyCard::Task& task);
};

} // namespace spiegel::cardpages
