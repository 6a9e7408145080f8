// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/names.h"

#include "ui/graph/labels.h"
#include "ui/graph/writing.h"
#include "ui/look/type.h"

#include <QFontMetricsF>

#include <cmath>

namespace spiegel::graph {

namespace {

constexpr double longest = 168;  ///< pixels
constexpr double largeNode = 11; ///< from this radius on the name is larger

} // namespace

void Names::setNetwork(const Network& network)
{
    m_placed = {};
    std::vector<Name> names;
    const QFont fonts[] = {look::font(look::Size::Small, QFont::Medium), look::font(look::Size::Body, QFont::DemiBold)};
    for (std::size_t index = 0; index < network.nodes.size(); ++index) {
        const NetworkNode& node = network.nodes[index];
        const QFont& font = fonts[node.radius >= largeNode ? 1 : 0];
        if (index < m_names.size() && m_names[index].whole == node.name && m_names[index].font == font) {
            names.push_back(std::move(m_names[index]));
            continue;
        }
        const QFontMetricsF metrics(font);
        Name name;
        name.whole = node.name;
        name.font = font;
        name.shown = metrics.elidedText(node.name, Qt::ElideRight, longest);
        name.size = QSizeF(metrics.horizontalAdvance(name.shown), metrics.height());
        names.push_back(std::move(name));
    }
    m_names = std::move(names);
}

void Names::forget()
{
    m_names.clear();
    m_placed = {};
}

Names::Places Names::place(const Network& network, double scale, const Emphasis& emphasis) const
{
    const std::vector<bool> loud = loudNodes(network, emphasis);
    std::vector<LabelWish> wishes;
    std::vector<std::size_t> nodes;
    const auto add = [&](std::size_t index) {
        const NetworkNode& node = network.nodes[index];
        wishes.push_back({onPlane(node.place, scale),
                          node.radius * std::sqrt(scale) + (node.isBridge ? ringGap + ringWidth : 0),
                          loud[index] ? m_names[index].size : QSizeF()});
        nodes.push_back(index);
    };
    std::vector<bool> isFirst(network.nodes.size(), false);
    for (const int index : emphasis.chosen)
        isFirst[static_cast<std::size_t>(index)] = true;
    if (emphasis.node >= 0)
        isFirst[static_cast<std::size_t>(emphasis.node)] = true;
    for (const bool first : {true, false}) {
        for (std::size_t index = 0; index < network.nodes.size(); ++index) {
            if (isFirst[index] == first)
                add(index);
        }
    }
    const std::vector<std::optional<QRectF>> placed = placeLabels(wishes);
    Places byNode(network.nodes.size());
    for (std::size_t wish = 0; wish < placed.size(); ++wish)
        byNode[nodes[wish]] = placed[wish];
    return byNode;
}

const Names::Places& Names::places(const Network& network, double scale, const Emphasis& emphasis)
{
    if (m_names.size() != network.nodes.size())
        setNetwork(network);
    Placed& kept = m_placed[emphasis.isNone() ? 0 : 1];
    if (kept.scale != scale || kept.emphasis != emphasis)
        kept = {scale, emphasis, place(network, scale, emphasis)};
    return kept.places;
}

const QImage& Names::picture(std::size_t node, double ratio)
{
    Name& name = m_names[node];
    if (!name.picture.isNull() && name.ratio == ratio)
        return name.picture;
    name.picture = written(name.shown, name.font, look::color(look::Role::Text), groundColor(), rim, ratio);
    name.ratio = ratio;
    return name.picture;
}

} // namespace spiegel::graph
