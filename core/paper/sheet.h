// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/canvas.h"

#include <QPainterPath>

#include <optional>
#include <vector>

namespace spiegel::paper {

/// The look of everything we put on paper: five sizes, three inks, one accent. Every figure also reads without colour.
namespace dress {
inline constexpr QRgb ink = 0xff16181d;
inline constexpr QRgb muted = 0xff565c68;
inline constexpr QRgb accent = 0xff3639ac;
inline constexpr QRgb bar = 0xff4549c9;
inline constexpr QRgb track = 0xffe4e5f4;
inline constexpr QRgb hairline = 0xffd3d6dd;

inline constexpr TextStyle display{Weight::SemiBold, points(34), accent};
inline constexpr TextStyle title{Weight::SemiBold, points(19), ink};
inline constexpr TextStyle heading{Weight::SemiBold, points(11), ink};
inline constexpr TextStyle body{Weight::Regular, points(9), ink};
inline constexpr TextStyle strong{Weight::SemiBold, points(9), ink};
inline constexpr TextStyle note{Weight::Regular, points(8), muted};

[[nodiscard]] constexpr TextStyle in(QRgb colour, TextStyle style)
{
    style.colour = colour;
    return style;
}
} // namespace dress

/// A column of a page that is filled from the top down. Lines of text lie 1.35 times their size apart.
class Column
{
public:
    Column(Canvas& canvas, Typesetter& setter, double left, double top, double width);

    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    /// Where the next thing comes.
    [[nodiscard]] double y() const { return m_y; }
    void skip(double mm) { m_y += mm; }
    void moveTo(double y) { m_y = y; }

    /// Text over the whole width, on at most `most` lines.
    void text(const QString& text, const TextStyle& style, int most, double indent = 0);
    /// One line whose baseline is that of the first line of text() here; does not move on.
    void leftText(const QString& text, const TextStyle& style, double indent, double width);
    void rightText(const QString& text, const TextStyle& style, double width);
    void rule();
    /// A bar that is `share` (0..1) full.
    void bar(double share, double height, double indent = 0, double width = 0);

    [[nodiscard]] Canvas& canvas() { return m_canvas; }
    [[nodiscard]] Typesetter& setter() { return m_setter; }
    [[nodiscard]] static double lineHeight(const TextStyle& style) { return style.size * 1.35; }
    /// From the top of a line to its baseline.
    [[nodiscard]] static double rise(const TextStyle& style) { return style.size * 1.02; }

private:
    Canvas& m_canvas;
    Typesetter& m_setter;
    double m_left;
    double m_y;
    double m_width;
};

/// What a column gets as long as the object lives tells this figure, over the whole width.
class Figured
{
public:
    Figured(Column& column, std::optional<cards::FigureRef> ref)
        : m_column(column)
        , m_ref(ref)
        , m_top(column.y())
    {
    }
    ~Figured();
    Figured(const Figured&) = delete;
    Figured& operator=(const Figured&) = delete;

private:
    Column& m_column;
    std::optional<cards::FigureRef> m_ref;
    double m_top;
};

/// Where on a card a figure stands, mm.
struct FigureArea
{
    QRectF area;
    cards::FigureRef ref;
    int side = 0;           ///< of the card, from 0
    QPainterPath line = {}; ///< around the figure; empty: it is the whole area

    bool operator==(const FigureArea&) const = default;
};

/// A canvas on which nothing appears: to find out how long something gets.
class NoCanvas : public Canvas
{
public:
    void beginPage(QSizeF) override {}
    void text(const Line&, QPointF) override {}
    void fill(const QRectF&, QRgb) override {}
    void path(const QPainterPath&, QRgb) override {}
    void outlined(const QPainterPath&, QRgb, QRgb, double) override {}
    void modules(const Modules&, const QRectF&, QRgb) override {}
    void open(Tag, const QString&) override {}
    void close() override {}
    void bookmark(const QString&, double) override {}
};

/// A canvas that only remembers where figures stand, in the order they are read.
class FigureCanvas final : public NoCanvas
{
public:
    void beginPage(QSizeF) override { ++m_side; }
    void figure(const QRectF& area, cards::FigureRef ref) override { m_areas.push_back({area, ref, m_side}); }
    void figureWithin(const QPainterPath& line, cards::FigureRef ref) override
    {
        m_areas.push_back({line.boundingRect(), ref, m_side, line});
    }
    [[nodiscard]] const std::vector<FigureArea>& areas() const { return m_areas; }

private:
    std::vector<FigureArea> m_areas;
    int m_side = -1;
};

/// A square QR code (ISO 18004, level M) of the text, with its corner here; empty texts give nothing.
void paintQr(Canvas& canvas, const QString& text, QPointF at, double size);

} // namespace spiegel::paper
