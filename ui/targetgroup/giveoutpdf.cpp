// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfcanvas.h"
#include "core/paper/sheet.h"
#include "ui/targetgroup/giveoutfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::targetgroup {

using namespace paper;

namespace {

constexpr double margin = 17;
constexpr double top = 16;
constexpr double bottom = 280;
constexpr double contentWidth = a4.width() - 2 * margin;
constexpr double labelWidth = 44;
constexpr double leastNumber = 17; ///< mm of a column of figures
constexpr double mostNumber = 30;
constexpr double rowRoom = 6;

/// Paints the table in blocks of as many columns as the paper has room for, each with the labels of the rows.
class TablePainter
{
public:
    TablePainter(const statistics::Statistics& statistics, Canvas& canvas, Typesetter& setter)
        : m_statistics(statistics)
        , m_printed(statistics::printed(statistics))
        , m_canvas(canvas)
        , m_setter(setter)
        , m_page(canvas, setter, margin, top, contentWidth)
    {
    }

    void paint()
    {
        m_canvas.beginPage(a4);
        head();
        const qsizetype columns = m_printed.head.size() - 1;
        const auto fit = static_cast<qsizetype>((contentWidth - labelWidth) / leastNumber) / 2 * 2; // with its share
        for (qsizetype first = 1; first <= columns; first += fit)
            block(first, std::min(first + fit, columns + 1));
        notes();
    }

private:
    void head()
    {
        {
            const Part part(m_canvas, Tag::Heading1);
            m_page.text(titleOf(m_statistics), dress::title, 3);
        }
        m_page.skip(2);
        for (const QString& fact : factsOf(m_statistics)) {
            const Part part(m_canvas, Tag::Paragraph);
            m_page.text(fact, dress::body, 3);
        }
        m_page.skip(3);
        m_page.rule();
        m_page.skip(4);
    }

    bool makeRoom(double height)
    {
        if (m_page.y() + height <= bottom)
            return false;
        m_canvas.beginPage(a4);
        m_page.moveTo(top);
        return true;
    }

    void line(const QStringList& texts, qsizetype first, qsizetype end, const TextStyle& style, bool isHead)
    {
        const Part row(m_canvas, Tag::TableRow);
        {
            const Part cell(m_canvas, isHead ? Tag::ColumnHeader : Tag::RowHeader);
            m_page.leftText(texts.front(), style, 0, labelWidth - 2);
        }
        const double width = std::min(mostNumber, (contentWidth - labelWidth) / static_cast<double>(end - first));
        for (qsizetype column = first; column < end; ++column) {
            const Part cell(m_canvas, isHead ? Tag::ColumnHeader : Tag::TableCell);
            const Line words = m_setter.fitted(texts[column], style, width - 1.5);
            m_canvas.text(words,
                          {m_page.left() + labelWidth + width * static_cast<double>(column - first + 1) - words.width,
                           m_page.y() + Column::rise(style)});
        }
        m_page.skip(Column::lineHeight(style) + 0.6);
    }

    void block(qsizetype first, qsizetype end)
    {
        makeRoom(4 * rowRoom);
        const Part table(m_canvas, Tag::Table);
        line(m_printed.head, first, end, dress::note, true);
        m_page.rule();
        m_page.skip(1);
        for (const QStringList& row : m_printed.rows) {
            if (makeRoom(rowRoom))
                line(m_printed.head, first, end, dress::note, true);
            const bool isTotal = &row == &m_printed.rows.back();
            line(row, first, end, isTotal ? dress::strong : dress::body, false);
        }
        m_page.skip(4);
    }

    void notes()
    {
        for (const QString& note : statistics::notes(m_statistics)) {
            makeRoom(2 * rowRoom);
            const Part part(m_canvas, Tag::Paragraph);
            m_page.text(note, dress::note, 5);
            m_page.skip(1);
        }
    }

    const statistics::Statistics& m_statistics;
    statistics::PrintedTable m_printed;
    Canvas& m_canvas;
    Typesetter& m_setter;
    Column m_page;
};

} // namespace

QByteArray pdfFile(const statistics::Statistics& statistics)
{
    Typesetter setter;
    PdfCanvas canvas({titleOf(statistics), QCoreApplication::translate("targetgroup", "en", "language of the paper"),
                      statistics.release.snapshot});
    TablePainter(statistics, canvas, setter).paint();
    return canvas.finish();
}

} // namespace spiegel::targetgroup
