// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networklegend.h"

#include "ui/graph/networkstyle.h"
#include "ui/look/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::graph {

namespace {

constexpr double row = 18;
constexpr double sample = 24; ///< the sign before the words
constexpr double gap = 8;     ///< around and between them
constexpr std::size_t rows = 4;
constexpr double roomForAll = 520; ///< in a narrower picture the names of groups go before lines and rings
constexpr std::array directions = {look::Direction::Up, look::Direction::Sideways, look::Direction::Down};
static_assert(rows * row + gap == legendHeight);

} // namespace

NetworkLegend::NetworkLegend(const Network& network, QSizeF screen)
{
    const bool hasGroups = !network.legend.empty();
    const bool hasBridges =
        std::any_of(network.nodes.begin(), network.nodes.end(), [](const NetworkNode& node) { return node.isBridge; });
    if (!hasGroups || screen.width() >= roomForAll) {
        m_entries = {{Sign::Line, 0, tr("to a higher level")},
                     {Sign::Line, 1, tr("to the same level")},
                     {Sign::Line, 2, tr("to a lower level (dashed)")}};
        if (hasGroups && hasBridges)
            m_entries.push_back({Sign::Bridge, 0, tr("bridge to elsewhere")});
    }
    if (!hasGroups) // in one column: it covers the picture
        m_entries.push_back(
            {Sign::Levels, 0, hasBridges ? tr("level 1 to 4; with a ring: bridge") : tr("level 1 to 4")});
    for (std::size_t group = 0; group < network.legend.size(); ++group)
        m_entries.push_back({Sign::Group, static_cast<int>(group), network.legend[group]});
    if (hasGroups)
        m_entries.push_back({Sign::Others, 0, tr("other clusters")});

    const QFontMetricsF letters(look::font(look::Size::Small));
    const std::size_t columns = (m_entries.size() + rows - 1) / rows;
    constexpr double besides = sample + 3 * gap;
    double left = screen.width();
    for (std::size_t column = 0; column < columns; ++column) {
        double words = 0;
        const double most = left / static_cast<double>(columns - column) - besides;
        for (std::size_t entry = column * rows; entry < std::min(m_entries.size(), (column + 1) * rows); ++entry) {
            if (m_entries[entry].sign == Sign::Group)
                m_entries[entry].words = letters.elidedText(m_entries[entry].words, Qt::ElideRight, most);
            words = std::max(words, std::ceil(letters.horizontalAdvance(m_entries[entry].words)));
        }
        m_widths.push_back(words + besides);
        left -= m_widths.back();
    }
    m_box = {0, screen.height() - legendHeight, screen.width() - left, legendHeight};
}

void NetworkLegend::paintSign(QPainter& painter, const Entry& entry, const QRectF& where) const
{
    constexpr double radius = 4;
    const QPointF first(where.left() + radius, where.center().y());
    painter.setPen(Qt::NoPen);
    NetworkNode node;
    switch (entry.sign) {
    case Sign::Line: {
        const look::Direction direction = directions[static_cast<std::size_t>(entry.number)];
        const QPointF along(where.width(), 0);
        const QPointF from(where.left(), where.center().y());
        paintTapered(painter,
                     {from, from + along, 5, 1, look::Theme::current().direction(direction).rgb(), dashOf(direction)});
        return;
    }
    case Sign::Levels:
        for (int level = 0; level < 4; ++level) {
            node.tint = level / 3.0;
            painter.setBrush(discColor(node, false, Tone::Plain));
            painter.drawEllipse(first + QPointF(7 * level, 0), radius, radius);
        }
        return;
    case Sign::Group:
        node.group = entry.number;
        break;
    case Sign::Bridge:
        painter.setPen(QPen(bridgeColor(Tone::Plain), ringWidth));
        painter.setBrush(groundColor());
        painter.drawEllipse(first + QPointF(7, 0), radius + 1, radius + 1);
        return;
    case Sign::Others:
        break;
    }
    painter.setBrush(discColor(node, true, Tone::Plain));
    painter.drawEllipse(first + QPointF(7, 0), radius + 1, radius + 1);
}

void NetworkLegend::paint(QPainter& painter) const
{
    painter.setFont(look::font(look::Size::Small));
    painter.fillRect(m_box, groundColor());
    double x = gap;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        for (std::size_t place = 0; place < rows && column * rows + place < m_entries.size(); ++place) {
            const Entry& entry = m_entries[column * rows + place];
            const double y = m_box.top() + static_cast<double>(place) * row;
            paintSign(painter, entry, QRectF(x, y, sample, row));
            painter.setPen(look::color(look::Role::Muted));
            painter.drawText(QPointF(x + sample + gap, y + row - 5), entry.words);
        }
        x += m_widths[column];
    }
}

} // namespace spiegel::graph
