// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/slides/areamap.h"
#include "core/slides/stage.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace spiegel::slides {

using brainstorm::Section;
using geography::Postcodes;
using paper::Line;
using paper::Part;
using paper::Tag;
using statistics::Statistics;

namespace {

constexpr double mapWidth = 158;
constexpr double gutter = 10;
constexpr double rowHeight = 7;
constexpr double headHeight = 9;
constexpr int mostNames = 14; ///< on the map
constexpr QRgb land = 0xffe6e8ee;
constexpr QRgb hidden = 0xffb9bdc7;
constexpr QRgb border = 0xffffffff;
/// One hue from light to dark; every two differ in a print without colour.
constexpr std::array<QRgb, 5> shades = {0xffd5d8f6, 0xffabb0ea, 0xff7e85da, 0xff5158c4, 0xff2c2f93};
constexpr QRgb nobody = 0xfff4f5fb;

/// Numbers of people in five groups, so that about as many municipalities are in each.
class Classes
{
public:
    explicit Classes(std::vector<int> values)
    {
        std::sort(values.begin(), values.end());
        const std::size_t count = std::set<int>(values.begin(), values.end()).size();
        const std::size_t classes = std::min(shades.size(), count);
        std::size_t first = 0;
        for (std::size_t number = 1; number <= classes && first < values.size(); ++number) {
            std::size_t end = std::max(values.size() * number / classes, first + 1);
            while (end < values.size() && values[end] == values[end - 1])
                ++end;
            m_ranges.push_back({values[first], values[end - 1]});
            first = end;
        }
    }

    struct Range
    {
        int least;
        int most;
    };
    [[nodiscard]] const std::vector<Range>& ranges() const { return m_ranges; }
    [[nodiscard]] QRgb shade(std::size_t number) const
    {
        return m_ranges.size() <= 1 ? shades[3] : shades[number * (shades.size() - 1) / (m_ranges.size() - 1)];
    }
    [[nodiscard]] QRgb shadeOf(int value) const
    {
        for (std::size_t number = 0; number < m_ranges.size(); ++number) {
            if (value <= m_ranges[number].most)
                return shade(number);
        }
        return nobody;
    }

private:
    std::vector<Range> m_ranges;
};

std::vector<int> valuesOf(const Statistics& table)
{
    std::vector<int> values;
    for (std::size_t row = 0; row + 1 < static_cast<std::size_t>(table.rows.size()); ++row) {
        if (const auto count = table.at(row, 0).count; count && *count > 0 && !table.plan.rows[row].isUnknown)
            values.push_back(*count);
    }
    return values;
}

/// The map beside a table over municipalities.
class MapPainter
{
public:
    MapPainter(Stage& stage, const Section& section)
        : m_stage(stage)
        , m_section(section)
        , m_table(*section.table)
        , m_classes(valuesOf(m_table))
        , m_isCountry(section.block.area == brainstorm::Block::Area::Country || stage.report().postcodes.empty())
    {
    }

    void paint();

private:
    /// Postcodes of the municipality in this row that the figures are about.
    [[nodiscard]] std::vector<int> postcodesOf(std::size_t row) const;
    void areas(const AreaMap& map);
    void names(const AreaMap& map);
    void legend(const QRectF& frame);
    void entry(QPointF& at, QRgb colour, const QString& text);
    void map(const QRectF& frame);
    void list(const QRectF& space, const std::vector<std::size_t>& rows, bool isWhole);
    void longList(const std::vector<std::size_t>& rows);

    Stage& m_stage;
    const Section& m_section;
    const Statistics& m_table;
    Classes m_classes;
    bool m_isCountry;
};

std::vector<int> MapPainter::postcodesOf(std::size_t row) const
{
    const std::vector<int>& zone = m_stage.report().postcodes;
    std::vector<int> numbers;
    const populations::Bin& bin = m_table.plan.rows[row];
    if (bin.isUnknown)
        return numbers;
    for (const int place : bin.values) {
        const int number = Postcodes::builtIn().at(place).number;
        if (m_isCountry || std::binary_search(zone.begin(), zone.end(), number))
            numbers.push_back(number);
    }
    return numbers;
}

void MapPainter::areas(const AreaMap& map)
{
    paper::Canvas& canvas = m_stage.canvas();
    canvas.path(map.municipalities(), land);
    for (std::size_t row = 0; row < m_table.plan.rows.size(); ++row) {
        const auto numbers = postcodesOf(row);
        if (numbers.empty())
            continue;
        const auto count = m_table.at(row, 0).count;
        const QRgb colour = !count ? hidden : *count == 0 ? nobody : m_classes.shadeOf(*count);
        const QString code = Postcodes::builtIn().find(numbers.front())->municipalityCode;
        // Wholly within the area its own outline shows no seams between postcodes.
        canvas.path(numbers.size() == m_table.plan.rows[row].values.size() ? map.municipality(code)
                                                                           : map.postcodes(numbers),
                    colour);
    }
    canvas.path(map.borders(m_isCountry ? 0.12 : 0.3), border);
}

void MapPainter::names(const AreaMap& map)
{
    constexpr dress::TextStyle style{dress::Weight::SemiBold, dress::points(8), dress::ink};
    std::vector<QRectF> taken;
    int said = 0;
    for (const std::size_t row : brainstorm::rowsByCount(m_table)) {
        const auto numbers = postcodesOf(row);
        const auto count = m_table.at(row, 0).count;
        if (numbers.empty() || !count || *count == 0 || said == mostNames)
            continue;
        const geography::Place* const place =
            Postcodes::builtIn().place(Postcodes::builtIn().find(numbers.front())->municipalityCode);
        if (!place || !place->label.isKnown())
            continue;
        const Line line = m_stage.setter().line(
            QStringLiteral("%1 %2").arg(m_table.rows[static_cast<qsizetype>(row)], text::number(qint64{*count})),
            style);
        const QPointF at = map.at(geography::toRd(place->label));
        const QRectF box(at.x() - line.width / 2 - 1, at.y() - 2, line.width + 2, 4);
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&box](const QRectF& one) {
            return one.adjusted(-1, -1, 1, 1).intersects(box);
        });
        if (!isFree || !map.frame().contains(box))
            continue;
        taken.push_back(box);
        ++said;
        m_stage.canvas().fill(box, border);
        m_stage.canvas().text(line, {box.left() + 1, at.y() + 1});
    }
}

void MapPainter::entry(QPointF& at, QRgb colour, const QString& text)
{
    constexpr double side = 4.4;
    m_stage.canvas().fill(QRectF(at, QSizeF(7, side)), dress::hairline);
    m_stage.canvas().fill(QRectF(at + QPointF(0.2, 0.2), QSizeF(6.6, side - 0.4)), colour);
    const Line line = m_stage.setter().line(text, dress::small);
    m_stage.canvas().text(line, at + QPointF(8.5, 3.4));
    at.rx() += 8.5 + line.width + 6;
}

void MapPainter::legend(const QRectF& frame)
{
    QPointF at(frame.left(), frame.bottom() + 3);
    for (std::size_t number = 0; number < m_classes.ranges().size(); ++number) {
        const Classes::Range& range = m_classes.ranges()[number];
        entry(at, m_classes.shade(number),
              range.least == range.most
                  ? text::number(qint64{range.least})
                  : QStringLiteral("%1 – %2").arg(text::number(qint64{range.least}), text::number(qint64{range.most})));
    }
    const auto any = [this](auto is) {
        for (std::size_t row = 0; row < m_table.plan.rows.size(); ++row) {
            if (is(m_table.at(row, 0).count))
                return true;
        }
        return false;
    };
    if (any([](const std::optional<int>& count) { return count && *count == 0; }))
        entry(at, nobody, QStringLiteral("0"));
    if (any([](const std::optional<int>& count) { return !count; }))
        entry(at, hidden, QStringLiteral("x"));
}

void MapPainter::map(const QRectF& frame)
{
    const Part figure(m_stage.canvas(), Tag::Figure,
                      QCoreApplication::translate("slides", "Map of municipalities, darker where more people live. The "
                                                            "table beside it has the figures."));
    const AreaMap map(m_isCountry ? AreaMap::country() : AreaMap::around(m_stage.report().postcodes), frame);
    areas(map);
    names(map);
    legend(frame);
}

/// The first rows of the table; all of them when there are few, with the total.
void MapPainter::list(const QRectF& space, const std::vector<std::size_t>& rows, bool isWhole)
{
    paper::Canvas& canvas = m_stage.canvas();
    paper::Typesetter& setter = m_stage.setter();
    const auto deck = brainstorm::deckTable(m_table, m_stage.report().placeName);
    const double shareRight = space.right();
    const double countRight = shareRight - 17;
    const Part table(canvas, Tag::Table);
    const auto write = [&](Tag tag, const QString& text, const dress::TextStyle& style, double right, double y) {
        const Part cell(canvas, tag);
        const Line line =
            right > 0 ? setter.line(text, style) : setter.fitted(text, style, countRight - space.left() - 15);
        canvas.text(line, {right > 0 ? right - line.width : space.left(), y});
    };
    double y = space.top() + 4;
    {
        const Part row(canvas, Tag::TableRow);
        const dress::TextStyle style = dress::in(dress::muted, dress::smallStrong);
        write(Tag::ColumnHeader, deck.columns[0].title, style, 0, y);
        write(Tag::ColumnHeader, deck.columns[1].title, style, countRight, y);
        write(Tag::ColumnHeader, deck.columns[2].title, style, shareRight, y);
    }
    canvas.fill(QRectF(space.left(), space.top() + headHeight - 2, space.width(), 0.4), dress::ink);
    y = space.top() + headHeight + 3.4;
    const auto one = [&](const QStringList& texts, bool isTotal) {
        const dress::TextStyle style{isTotal ? dress::Weight::SemiBold : dress::Weight::Regular, dress::points(11),
                                     dress::ink};
        const Part row(canvas, Tag::TableRow);
        write(Tag::RowHeader, texts[0], style, 0, y);
        write(Tag::TableCell, texts[1], style, countRight, y);
        write(Tag::TableCell, texts[2], isTotal ? style : dress::in(dress::muted, style), shareRight, y);
        canvas.fill(QRectF(space.left(), y + 2.3, space.width(), isTotal ? 0.4 : 0.15),
                    isTotal ? dress::ink : dress::hairline);
        y += rowHeight;
    };
    for (const std::size_t row : rows)
        one(deck.rows[row], false);
    if (isWhole)
        one(deck.rows.back(), true);
}

/// What does not fit beside the map, in columns on pages of its own.
void MapPainter::longList(const std::vector<std::size_t>& rows)
{
    constexpr int columns = 3;
    constexpr double between = 14;
    std::size_t done = 0;
    while (done < rows.size()) {
        const QRectF space = m_stage.beginSlide(m_section, true);
        const double width = (space.width() - (columns - 1) * between) / columns;
        const auto room = static_cast<std::size_t>((space.height() - headHeight) / rowHeight) - 1; // for the total
        for (int column = 0; column < columns && done < rows.size(); ++column) {
            const std::size_t end = std::min(done + room, rows.size());
            list(QRectF(space.left() + column * (width + between), space.top(), width, space.height()),
                 {rows.begin() + static_cast<std::ptrdiff_t>(done), rows.begin() + static_cast<std::ptrdiff_t>(end)},
                 end == rows.size());
            done = end;
        }
    }
}

void MapPainter::paint()
{
    const QRectF space = m_stage.beginSlide(m_section);
    constexpr double legendHeight = 9;
    const auto rows = brainstorm::rowsByCount(m_table);
    const auto room = static_cast<std::size_t>((space.height() - headHeight) / rowHeight);
    const bool isWhole = rows.size() + 1 <= room;
    const std::size_t beside = isWhole ? rows.size() : room;
    map(QRectF(space.left(), space.top(), mapWidth, space.height() - legendHeight));
    list(QRectF(space.left() + mapWidth + gutter, space.top(), space.width() - mapWidth - gutter, space.height()),
         {rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(beside)}, isWhole);
    if (!isWhole)
        longList({rows.begin() + static_cast<std::ptrdiff_t>(beside), rows.end()});
}

} // namespace

void paintMapSlides(Stage& stage, const Section& section)
{
    MapPainter(stage, section).paint();
}

} // namespace spiegel::slides
