// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/paper/canvas.h"
#include "core/paper/sheet.h"

#include <algorithm>

namespace spiegel::paper {

/// How many rows the lists may have: less when a card would not fit.
struct Density
{
    std::size_t rows;
    int nameLines;
    std::size_t shared; ///< of what people like the person have in common
    int textLines;      ///< of a paragraph, at most
};

/// Paints one cv-kaart on an A4: a detail of cvcardpage. All places are in mm.
class CvCardPainter
{
public:
    static constexpr double bottom = 284; ///< the footer begins below it

    CvCardPainter(const cards::CvCard& card, Canvas& canvas, Typesetter& setter, Density density);

    /// Where the last section ends, mm.
    double paint();
    void footer();

private:
    void heading(Column& column, const QString& title);
    void intro(Column& column, const QString& text);
    /// So many lines, or fewer where the card is full.
    [[nodiscard]] int lines(int most) const { return std::min(most, m_density.textLines); }
    [[nodiscard]] static QString joined(const QStringList& parts);
    /// A figure out of 100, large.
    void figure(Column& column, int number);

    void header();
    void mirror();
    void score(Column& column);
    void peers();
    void bullet(const QString& words);
    void did(Column& column);
    void want(Column& column);
    void row(Column& column, const QString& name, const figures::Figure& figure, const QString& detail);
    void vacancies();
    void chances();
    void index(const cards::CvCard::Chances& chances);

    const cards::CvCard& m_card;
    Canvas& m_canvas;
    Typesetter& m_setter;
    Density m_density;
    Column m_page;
};

} // namespace spiegel::paper
