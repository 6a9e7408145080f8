// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/canvas.h"

#include <variant>
#include <vector>

namespace spiegel::paper {

/// A canvas that remembers what is drawn on it, so that a page can be laid out, looked at, and then put on another
/// canvas without being laid out again.
class Recording final : public Canvas
{
public:
    Recording() { m_drawn.reserve(usual); }

    void beginPage(QSizeF size) override { m_drawn.push_back(Page{size}); }
    void text(const Line& line, QPointF at) override { m_drawn.push_back(Text{line, at}); }
    void fill(const QRectF& area, QRgb colour) override { m_drawn.push_back(Fill{area, colour}); }
    void path(const QPainterPath& path, QRgb colour) override { m_drawn.push_back(Path{path, colour}); }
    void outlined(const QPainterPath& path, QRgb colour, QRgb line, double width) override
    {
        m_drawn.push_back(Path{path, colour, line, width});
    }
    void modules(const Modules& modules, const QRectF& area, QRgb colour) override
    {
        m_drawn.push_back(Code{modules, area, colour});
    }
    void open(Tag tag, const QString& instead) override { m_drawn.push_back(Open{tag, instead}); }
    void close() override { m_drawn.push_back(Close{}); }
    void bookmark(const QString& title, double y) override { m_drawn.push_back(Bookmark{title, y}); }
    void figure(const QRectF& area, cards::FigureRef ref) override { m_drawn.push_back(Figure{area, ref}); }
    void figureWithin(const QPainterPath& line, cards::FigureRef ref) override
    {
        m_drawn.push_back(Figure{{}, ref, line});
    }

    /// The same calls, in the same order.
    void playOn(Canvas& canvas) const;

private:
    struct Page
    {
        QSizeF size;
        void on(Canvas& canvas) const { canvas.beginPage(size); }
    };
    struct Text
    {
        Line line;
        QPointF at;
        void on(Canvas& canvas) const { canvas.text(line, at); }
    };
    struct Fill
    {
        QRectF area;
        QRgb colour;
        void on(Canvas& canvas) const { canvas.fill(area, colour); }
    };
    struct Path
    {
        QPainterPath path;
        QRgb colour;
        QRgb line = 0;
        double width = 0; ///< of a line around it; 0: none
        void on(Canvas& canvas) const
        {
            if (width > 0)
                canvas.outlined(path, colour, line, width);
            else
                canvas.path(path, colour);
        }
    };
    struct Code
    {
        Modules modules;
        QRectF area;
        QRgb colour;
        void on(Canvas& canvas) const { canvas.modules(modules, area, colour); }
    };
    struct Open
    {
        Tag tag;
        QString instead;
        void on(Canvas& canvas) const { canvas.open(tag, instead); }
    };
    struct Close
    {
        void on(Canvas& canvas) const { canvas.close(); }
    };
    struct Bookmark
    {
        QString title;
        double y;
        void on(Canvas& canvas) const { canvas.bookmark(title, y); }
    };
    struct Figure
    {
        QRectF area;
        cards::FigureRef ref;
        QPainterPath within = {}; ///< where it is no rectangle
        void on(Canvas& canvas) const
        {
            if (within.isEmpty())
                canvas.figure(area, ref);
            else
                canvas.figureWithin(within, ref);
        }
    };

    static constexpr std::size_t usual = 512; ///< calls: a card has some 350
    std::vector<std::variant<Page, Text, Fill, Path, Code, Open, Close, Bookmark, Figure>> m_drawn;
};

} // namespace spiegel::paper
