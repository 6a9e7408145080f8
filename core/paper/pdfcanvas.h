// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/paper/canvas.h"
#include "core/paper/pdfstructure.h"

#include <array>
#include <initializer_list>

namespace spiegel::paper {

class PdfFile;

/// What a reader sees around the pages.
struct PdfTitle
{
    QString title;
    QString language = QStringLiteral("nl");
    Day date; ///< of the snapshot; stands as the date of making, so that the bytes do not depend on the clock
    bool isTwoSided = false; ///< asks to be printed on both sides of the paper
};

/// The page as a PDF: small, with a subset of the fonts, tagged for screen readers (PDF/UA-1), the same bytes for the
/// same drawing. Written directly: QPdfWriter of Qt 6.4 cannot tag, puts clock and chance into the file and spends most
/// of its time on fonts (figures in tests/bench).
class PdfCanvas : public Canvas
{
public:
    explicit PdfCanvas(PdfTitle title);

    void beginPage(QSizeF size) override;
    void text(const Line& line, QPointF at) override;
    void fill(const QRectF& area, QRgb colour) override;
    void path(const QPainterPath& path, QRgb colour) override;
    void outlined(const QPainterPath& path, QRgb colour, QRgb line, double width) override;
    void modules(const Modules& modules, const QRectF& area, QRgb colour) override;
    void open(Tag tag, const QString& instead = {}) override;
    void close() override;
    void bookmark(const QString& title, double y) override;

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The pages that follow are a chapter: the table of contents has the chapters only, not what lies in them.
    void beginChapter(const QString& title);

    /// The file; nothing may be drawn any more.
    [[nodiscard]] QByteArray finish();

private:
    struct Page
    {
        QSizeF size;
        QByteArray content;
    };
    struct Bookmark
    {
        QString title;
        std::size_t page;
        double y;
    };
    struct UsedFont
    {
        bool isUsed = false;
        std::vector<std::uint16_t> others; ///< glyphs that are not in the PreparedFont; their CIDs follow its own
    };

    void mark();   ///< before drawing: opens a marked sequence for the innermost part
    void unmark(); ///< ends it
    void colour(QRgb colour);
    void rgb(QRgb colour, const char* gray, const char* coloured);
    void points(const QPainterPath& path);
    void number(double value);
    void numbers(std::initializer_list<double> values); ///< four at most
    void point(QPointF at);
    void beginText(const TextStyle& style, QPointF at);
    [[nodiscard]] QByteArray codesOf(const Line& line);
    void endLine();
    void separate();
    [[nodiscard]] std::uint16_t cid(Weight weight, std::uint16_t glyph);
    [[nodiscard]] QByteArray& out() { return m_pages.back().content; }
    [[nodiscard]] QByteArray fonts(PdfFile& file) const;
    [[nodiscard]] int outlines(PdfFile& file, const std::vector<int>& pages) const;
    [[nodiscard]] int metadata(PdfFile& file) const;
    [[nodiscard]] int information(PdfFile& file) const;

    PdfTitle m_title;
    std::vector<Page> m_pages;
    std::vector<Bookmark> m_bookmarks;
    std::array<UsedFont, weightCount> m_fonts;
    PdfStructure m_structure;
    bool m_hasChapters = false;
    bool m_marked = false;
    const char* m_lineEnd = nullptr; ///< what still has to follow the last line of text, which may get a space yet
    Weight m_lineWeight = Weight::Regular;
    QRgb m_colour = 0;
    bool m_hasColour = false;
};

} // namespace spiegel::paper
