// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/stage.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::slides {

using brainstorm::DeckTable;
using brainstorm::Section;
using paper::Column;
using paper::Line;
using paper::Part;
using paper::Tag;

namespace {

constexpr double headHeight = 13;
constexpr double tallest = 13.5; ///< row, mm
constexpr double lowest = 7;
constexpr double widestLabel = 110;
constexpr double between = 9; ///< columns, mm
constexpr double leastBars = 50;
constexpr double mostBars = 110;

/// A table laid out: type size, widths, and which rows and columns go on which page.
class TablePainter
{
public:
    TablePainter(Stage& stage, const Section& section, DeckTable deck, std::vector<std::optional<double>> bars)
        : m_stage(stage)
        , m_section(section)
        , m_deck(std::move(deck))
        , m_bars(std::move(bars))
    {
    }

    void paint();

private:
    [[nodiscard]] dress::TextStyle style(bool isStrong) const
    {
        return {isStrong ? dress::Weight::SemiBold : dress::Weight::Regular, m_rowHeight * 0.48, dress::ink};
    }
    void measure(double height);
    [[nodiscard]] double widthOf(std::size_t column) const;
    /// Columns after the first that fit beside each other, from `first` on; a count keeps its share beside it.
    [[nodiscard]] std::size_t columnsFrom(std::size_t first) const;
    void page(const QRectF& space, std::size_t row, std::size_t rows, std::size_t column, std::size_t columns);
    void head(const QRectF& space, std::size_t column, std::size_t columns);
    void headCell(const DeckTable::Column& column, double right, double y);
    void row(std::size_t number, const QRectF& space, double y, std::size_t column, std::size_t columns);

    Stage& m_stage;
    const Section& m_section;
    DeckTable m_deck;
    std::vector<std::optional<double>> m_bars; ///< 0..1 by row; none: no bars
    bool m_goesOn = false;                     ///< heads of later pages are for the eye
    double m_rowHeight = tallest;
    std::vector<double> m_widths; ///< by column
};

double TablePainter::widthOf(std::size_t column) const
{
    const auto& title = m_deck.columns[column];
    paper::Typesetter& setter = m_stage.setter();
    double widest = std::min(setter.widthOf(title.title, dress::smallStrong), 40.0);
    widest = std::max(widest, setter.widthOf(title.of, dress::small));
    for (const QStringList& row : m_deck.rows)
        widest = std::max(widest, setter.widthOf(row[static_cast<qsizetype>(column)], style(true)));
    return column == 0 ? std::min(widest, widestLabel) : widest + between;
}

void TablePainter::measure(double height)
{
    const auto rows = static_cast<double>(m_deck.rows.size());
    m_rowHeight = std::clamp((height - headHeight) / rows, lowest, tallest);
    for (std::size_t column = 0; column < m_deck.columns.size(); ++column)
        m_widths.push_back(widthOf(column));
}

std::size_t TablePainter::columnsFrom(std::size_t first) const
{
    double width = m_widths.front();
    std::size_t end = first;
    while (end < m_deck.columns.size() && width + m_widths[end] <= slideWidth) {
        width += m_widths[end];
        ++end;
    }
    if (end < m_deck.columns.size() && end > first + 1 && !m_deck.columns[end].of.isEmpty())
        --end; // its count goes along to the next page
    return std::max(end, first + 1) - first;
}

void TablePainter::paint()
{
    QRectF space = m_stage.beginSlide(m_section);
    measure(space.height());
    const auto rowsOfPage = [this](const QRectF& page) {
        return std::max<std::size_t>(1, static_cast<std::size_t>((page.height() - headHeight + 0.01) / m_rowHeight));
    };
    bool isFirst = true;
    for (std::size_t column = 1; column < m_deck.columns.size();) {
        const std::size_t columns = columnsFrom(column);
        const Part table(m_stage.canvas(), Tag::Table);
        for (std::size_t row = 0; row < m_deck.rows.size();) {
            if (!isFirst)
                space = m_stage.beginSlide(m_section, true);
            isFirst = false;
            const std::size_t rows = std::min(rowsOfPage(space), m_deck.rows.size() - row);
            page(space, row, rows, column, columns);
            row += rows;
        }
        column += columns;
    }
}

void TablePainter::page(const QRectF& space, std::size_t firstRow, std::size_t rows, std::size_t column,
                        std::size_t columns)
{
    {
        const MaybePart part(m_stage.canvas(), Tag::TableRow, firstRow == 0);
        m_goesOn = firstRow > 0;
        head(space, column, columns);
    }
    double y = space.top() + headHeight;
    for (std::size_t i = firstRow; i < firstRow + rows; ++i) {
        row(i, space, y, column, columns);
        y += m_rowHeight;
    }
}

void TablePainter::headCell(const DeckTable::Column& column, double right, double y)
{
    const MaybePart part(m_stage.canvas(), Tag::ColumnHeader, !m_goesOn);
    const Line title = m_stage.setter().fitted(column.title, dress::in(dress::muted, dress::smallStrong), 44);
    m_stage.canvas().text(title, {right - title.width, y + 4});
    if (column.of.isEmpty())
        return;
    const Line of = m_stage.setter().line(column.of, dress::small);
    m_stage.canvas().text(of, {right - of.width, y + 8.6});
}

void TablePainter::head(const QRectF& space, std::size_t column, std::size_t columns)
{
    {
        const MaybePart part(m_stage.canvas(), Tag::ColumnHeader, !m_goesOn);
        m_stage.canvas().text(m_stage.setter().fitted(m_deck.columns.front().title,
                                                      dress::in(dress::muted, dress::smallStrong), m_widths.front()),
                              {space.left(), space.top() + 4});
    }
    double right = space.left() + m_widths.front();
    for (std::size_t i = column; i < column + columns; ++i) {
        right += m_widths[i];
        headCell(m_deck.columns[i], right, space.top());
    }
    m_stage.canvas().fill(QRectF(space.left(), space.top() + headHeight - 1.2, right - space.left(), 0.5), dress::ink);
}

void TablePainter::row(std::size_t number, const QRectF& space, double y, std::size_t column, std::size_t columns)
{
    paper::Canvas& canvas = m_stage.canvas();
    const bool isTotal = number + 1 == m_deck.rows.size();
    const QStringList& texts = m_deck.rows[number];
    const dress::TextStyle type = style(isTotal);
    const double baseline = y + m_rowHeight * 0.5 + type.size * 0.35;
    const Part part(canvas, Tag::TableRow);
    {
        const Part cell(canvas, Tag::RowHeader);
        canvas.text(m_stage.setter().fitted(texts.front(), type, m_widths.front()), {space.left(), baseline});
    }
    double right = space.left() + m_widths.front();
    for (std::size_t i = column; i < column + columns; ++i) {
        right += m_widths[i];
        const Part cell(canvas, Tag::TableCell);
        const bool isShare = !m_deck.columns[i].of.isEmpty() && !isTotal;
        const Line line =
            m_stage.setter().line(texts[static_cast<qsizetype>(i)], isShare ? dress::in(dress::muted, type) : type);
        canvas.text(line, {right - line.width, baseline});
    }
    canvas.fill(QRectF(space.left(), y + m_rowHeight - (isTotal ? 0 : 0.1), right - space.left(), isTotal ? 0.5 : 0.2),
                isTotal ? dress::ink : dress::hairline);
    if (isTotal)
        canvas.fill(QRectF(space.left(), y - 0.25, right - space.left(), 0.5), dress::ink);
    const double free = space.right() - right - between;
    if (isTotal || m_bars.empty() || !m_bars[number] || free < leastBars)
        return;
    const double height = m_rowHeight * 0.5;
    canvas.fill(QRectF(right + between, y + (m_rowHeight - height) / 2,
                       std::max(*m_bars[number] * std::min(free, mostBars), 0.25), height),
                dress::bar);
}

/// How long the bar of each row is: by its count, or where the country stands beside it by its share of that.
std::vector<std::optional<double>> barsOf(const statistics::Statistics& table)
{
    if (table.plan.isTwoWay())
        return {};
    const bool isCompared = table.plan.request.compareNational;
    std::vector<std::optional<double>> bars;
    double most = 0;
    for (std::size_t row = 0; row + 1 < static_cast<std::size_t>(table.rows.size()); ++row) {
        const statistics::Figure& figure = table.at(row, 0);
        const auto value = isCompared ? figure.share : figure.count;
        bars.push_back(value ? std::optional<double>(*value) : std::nullopt);
        most = std::max(most, bars.back().value_or(0));
    }
    for (auto& bar : bars) {
        if (bar)
            *bar = most > 0 ? *bar / most : 0;
    }
    bars.push_back(std::nullopt);
    return bars;
}

} // namespace

void paintTableSlides(Stage& stage, const Section& section)
{
    TablePainter(stage, section, brainstorm::deckTable(*section.table, stage.report().placeName),
                 barsOf(*section.table))
        .paint();
}

} // namespace spiegel::slides
