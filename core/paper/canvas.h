// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/figureref.h"
#include "core/paper/typesetter.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace spiegel::paper {

inline constexpr QSizeF a4(210, 297); // mm

/// What a part of a page is to somebody who hears it read aloud (the structure types of PDF/UA).
enum class Tag {
    Section,
    Heading1,
    Heading2,
    Paragraph,
    List,
    ListItem,
    Table,
    TableRow,
    ColumnHeader,
    RowHeader,
    TableCell,
    Figure, ///< has a text in its place
};

/// A square of dark and light squares, as a QR code is.
struct Modules
{
    int width = 0;   ///< in squares; also the height
    QByteArray dark; ///< row by row, a bit each, the highest first; each row begins with a byte of its own

    [[nodiscard]] int bytesOfRow() const { return (width + 7) / 8; }
    [[nodiscard]] bool isDark(int x, int y) const { return (dark[y * bytesOfRow() + x / 8] >> (7 - x % 8) & 1) != 0; }
};

/// Somewhere a card or a report is drawn: a window, a picture or a PDF. Millimetres from the upper left corner of the
/// page, y downwards. The same calls give the same page on each.
class Canvas
{
public:
    Canvas() = default;
    virtual ~Canvas() = default;
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    virtual void beginPage(QSizeF size) = 0;
    /// The left end of the baseline is at `at`.
    virtual void text(const Line& line, QPointF at) = 0;
    virtual void fill(const QRectF& area, QRgb colour) = 0;
    virtual void path(const QPainterPath& path, QRgb colour) = 0;
    /// The same with a line around it, so wide.
    virtual void outlined(const QPainterPath& path, QRgb colour, QRgb line, double width) = 0;
    /// The dark ones, in a square area.
    virtual void modules(const Modules& modules, const QRectF& area, QRgb colour);

    /// What is drawn until the matching close() is one part of this kind; parts lie in parts. What is drawn outside
    /// all parts is decoration, which nobody reads aloud. `instead` is said in place of a figure.
    virtual void open(Tag tag, const QString& instead = {}) = 0;
    virtual void close() = 0;
    /// A line of the table of contents, pointing at this height of the page.
    virtual void bookmark(const QString& title, double y) = 0;
    /// What is drawn in this area tells this figure. On paper that is nothing; on screen it can be pointed at.
    virtual void figure(const QRectF& area, cards::FigureRef ref);
    /// The same for what is no rectangle, as a region on a map. It tells nothing that does not stand elsewhere too.
    virtual void figureWithin(const QPainterPath& line, cards::FigureRef ref);
};

/// A part of a page as long as the object lives.
class Part
{
public:
    Part(Canvas& canvas, Tag tag, const QString& instead = {})
        : m_canvas(canvas)
    {
        m_canvas.open(tag, instead);
    }
    ~Part() { m_canvas.close(); }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

private:
    Canvas& m_canvas;
};

} // namespace spiegel::paper
