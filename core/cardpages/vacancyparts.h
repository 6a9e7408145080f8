// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/cardparts.h"
#include "core/cardpages/cvcardmeasures.h"
#include "core/vacancycards/vacancycard.h"

namespace spiegel::cardpages {

/// Of the cards for employers, from roomy to tight.
inline constexpr Density vacancyDensities[] = {{8, 2, 6, 4}, {6, 2, 5, 4}, {6, 1, 5, 3}, {4, 1, 4, 3},
                                               {4, 1, 3, 2}, {2, 1, 3, 2}, {2, 1, 2, 1}, {2, 1, 1, 1}};
inline constexpr std::size_t usualVacancyDensity = 1; ///< of those

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
    /// A section: the score and what to mend. `Quality` is that of either card.
    template<class Quality>
    void quality(Column& column, const Quality& quality)
    {
        const Part section(m_canvas, Tag::Section);
        heading(column, quality.title);
        score(column, quality.score, quality.usual);
        intro(column, quality.intro);
        const Part list(m_canvas, Tag::List);
        for (const auto& fix : quality.fixes)
            mending(column, fix.remedy, fix.text, fix.gain);
    }
    /// Of the seekers of either card, with how far away they may live.
    template<class Seekers>
    [[nodiscard]] static QString introOf(const Seekers& seekers)
    {
        return seekers.reach.isEmpty() ? seekers.intro : seekers.intro + QLatin1Char(' ') + seekers.reach;
    }
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
