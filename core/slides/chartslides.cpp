// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/stage.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::slides {

using brainstorm::Section;
using paper::Line;
using paper::Part;
using paper::Tag;
using statistics::Statistics;

namespace {

constexpr double tallest = 13; ///< bar with the room around it, mm
constexpr double lowest = 8;
constexpr double axisHeight = 8;
constexpr double valueWidth = 48;
constexpr double widestLabel = 82;

QString shareText(int tenths)
{
    return text::percent(static_cast<double>(tenths) / 10);
}

/// Bars of one table of one variable, from the top down.
class Bars
{
public:
    Bars(Stage& stage, const Section& section)
        : m_stage(stage)
        , m_section(section)
        , m_table(*section.table)
        , m_isCompared(m_table.plan.request.compareNational)
    {
        for (std::size_t row = 0; row < rows(); ++row)
            m_most = std::max(m_most, value(row).value_or(0));
        m_most = std::max(m_most, average().value_or(0));
    }

    void paint();

private:
    [[nodiscard]] std::size_t rows() const { return static_cast<std::size_t>(m_table.rows.size() - 1); }
    /// Beside the country a bar is the share of it that lives here; else it is a number of people.
    [[nodiscard]] std::optional<int> value(std::size_t row) const
    {
        const statistics::Figure& figure = m_table.at(row, 0);
        return m_isCompared ? figure.share : figure.count;
    }
    /// The share of everybody in the country that lives here.
    [[nodiscard]] std::optional<int> average() const { return m_isCompared ? value(rows()) : std::nullopt; }
    [[nodiscard]] QString valueText(std::size_t row) const;
    [[nodiscard]] QString instead() const;
    void page(const QRectF& space, std::size_t first, std::size_t count, double height);
    void averageLine(double left, double width, double top, double bottom);

    Stage& m_stage;
    const Section& m_section;
    const Statistics& m_table;
    bool m_isCompared;
    int m_most = 0;
};

QString Bars::valueText(std::size_t row) const
{
    const statistics::Figure& figure = m_table.at(row, 0);
    if (!figure.count)
        return QStringLiteral("x");
    const QString count = text::number(qint64{*figure.count});
    return figure.share ? QStringLiteral("%1  ·  %2").arg(count, shareText(*figure.share)) : count;
}

/// Who does not see the bars hears all of them.
QString Bars::instead() const
{
    QStringList parts;
    for (std::size_t row = 0; row < rows(); ++row)
        parts << QStringLiteral("%1: %2").arg(m_table.rows[static_cast<qsizetype>(row)], valueText(row));
    return QCoreApplication::translate("slides", "Bar chart. %1.").arg(parts.join(QStringLiteral("; ")));
}

void Bars::averageLine(double left, double width, double top, double bottom)
{
    const auto share = average();
    if (!share || m_most <= 0)
        return;
    const double x = left + width * *share / m_most;
    m_stage.canvas().fill(QRectF(x - 0.25, top - 1, 0.5, bottom - top + 1), dress::ink);
    const Line label = m_stage.setter().line(
        QCoreApplication::translate("slides", "everybody: %1").arg(shareText(*share)), dress::smallStrong);
    m_stage.canvas().text(label, {std::max(left, x - label.width / 2), bottom + 4.6});
}

void Bars::page(const QRectF& space, std::size_t first, std::size_t count, double height)
{
    const dress::TextStyle label{dress::Weight::Regular, std::min(height * 0.42, dress::points(15)), dress::ink};
    double labels = 0;
    for (std::size_t row = 0; row < rows(); ++row)
        labels = std::max(labels, m_stage.setter().widthOf(m_table.rows[static_cast<qsizetype>(row)], label));
    labels = std::min(labels, widestLabel);
    const double left = space.left() + labels + 5;
    const double width = space.right() - left - valueWidth;
    double y = space.top();
    for (std::size_t row = first; row < first + count; ++row) {
        const double baseline = y + height * 0.5 + label.size * 0.35;
        const Line name = m_stage.setter().fitted(m_table.rows[static_cast<qsizetype>(row)], label, labels);
        m_stage.canvas().text(name, {space.left() + labels - name.width, baseline});
        const auto length = value(row);
        const double bar = length && m_most > 0 ? width * *length / m_most : 0;
        if (length)
            m_stage.canvas().fill(QRectF(left, y + height * 0.16, std::max(bar, 0.3), height * 0.68), dress::bar);
        m_stage.canvas().text(m_stage.setter().line(valueText(row), {dress::Weight::SemiBold, label.size, dress::ink}),
                              {left + bar + 3, baseline});
        y += height;
    }
    averageLine(left, width, space.top(), y);
}

void Bars::paint()
{
    bool goesOn = false;
    for (std::size_t first = 0; first < rows();) {
        const QRectF space = m_stage.beginSlide(m_section, goesOn);
        const double room = space.height() - axisHeight;
        const auto most = static_cast<std::size_t>(room / lowest);
        const std::size_t count = std::min(most, rows() - first);
        const double height = std::clamp(room / static_cast<double>(std::min(most, rows())), lowest, tallest);
        if (goesOn) {
            page(space, first, count, height);
        } else {
            const Part figure(m_stage.canvas(), Tag::Figure, instead());
            page(space, first, count, height);
        }
        first += count;
        goesOn = true;
    }
}

} // namespace

void paintChartSlides(Stage& stage, const Section& section)
{
    Bars(stage, section).paint();
}

} // namespace spiegel::slides
