// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"
#include "core/cards/cvcard.h"

#include <QImage>
#include <algorithm>

#include <functional>
#include <memory>
#include <span>

namespace spiegel::cardpages {

/// How many rows the lists may have: less when a card would not fit.
struct Density
{
    std::size_t rows;
    int nameLines;
    std::size_t shared; ///< of what people like the person have in common, or of the competences of one person
    int textLines;      ///< of a paragraph, at most

    [[nodiscard]] Density withRows(std::size_t other) const { return {other, nameLines, shared, textLines}; }
    friend bool operator==(const Density&, const Density&) = default;
};

/// Where a card ended as it was painted, mm.
struct Ending
{
    double y = 0;         ///< of its last section
    double another = 0;   ///< what lists with one row more take at the least; 0 where that is not known
    bool isWhole = false; ///< no list was cut off: more rows would change nothing
};

/// A card as it was laid out.
struct Layout
{
    std::unique_ptr<Recording> drawing = std::make_unique<Recording>();
    Ending ending{};

    [[nodiscard]] bool fits() const; ///< the footer is free
};

/// With the roomiest density that leaves the footer free; the tightest when none does. Each density leaves more room
/// than the one before it, so that not all have to be tried; it begins with the one at `usual`. One that would draw the
/// same, or whose next row would not fit, is not laid out. `paint` paints the card
/// with its footer and says where it ended above that.
[[nodiscard]] Layout laidOut(std::span<const Density> densities, std::size_t usual,
                             const std::function<Ending(Canvas&, Density)>& paint);

/// What the cards about one person have in common on an A4: head, headings, tables of what others did and wish, foot.
/// The painters of cards build on it. All places are in mm.
class CardParts
{
public:
    static constexpr double bottom = 284; ///< the footer begins below it

    void footer(const QString& method);

protected:
    CardParts(Canvas& canvas, Typesetter& setter, Density density);

    /// What stands at the top of a card.
    struct Head
    {
        QString kind;     ///< 'Vacaturekaart'
        QString title;    ///< whose card it is
        QString subtitle; ///< may be empty, as the next
        QString note;
        QStringList lines; ///< at the right; empty ones are left out
        QString number;    ///< of the card, also as a QR code
    };
    void head(const Head& head);
    void header(const cards::CvCard::Header& header, const QString& kind);
    void heading(Column& column, const QString& title);
    /// `ref`: the figure it tells, if any.
    void intro(Column& column, const QString& text, std::optional<cards::FigureRef> ref = {});
    void bullet(Column& column, const QString& words);
    void did(Column& column, const cards::CvCard::Did& did);
    /// `listed` and `notListed` say whether the person wishes an occupation too.
    void want(Column& column, const cards::CvCard::Want& want, const QString& listed, const QString& notListed);
    /// What a row of what others did or wish takes at the least, mm.
    [[nodiscard]] static double leastRow();
    /// So many lines, or fewer where the card is full.
    [[nodiscard]] int lines(int most) const { return std::min(most, m_density.textLines); }
    /// With a point between; without what is empty or said already.
    [[nodiscard]] static QString joined(const QStringList& parts);

    Canvas& m_canvas;
    Typesetter& m_setter;
    Density m_density;
    Column m_page;

private:
    void row(Column& column, const QString& name, const figures::Figure& figure, const QString& detail,
             cards::FigureRef ref);
};

/// What a document of one card is called, in the language of the paper.
[[nodiscard]] paper::PdfTitle cardTitle(const QString& title, Day snapshot);
/// A document of one card.
[[nodiscard]] QByteArray cardPdf(const QString& title, Day snapshot, const std::function<void(Canvas&)>& paint);
/// Where the figures of a card stand.
[[nodiscard]] std::vector<FigureArea> cardFigures(const std::function<void(Canvas&)>& paint);
/// A picture of a card with so many pixels a millimetre.
[[nodiscard]] QImage cardPicture(double pixelsPerMm, const std::function<void(Canvas&)>& paint);

} // namespace spiegel::cardpages
