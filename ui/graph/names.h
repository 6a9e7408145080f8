// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/networkstyle.h"

#include <QFont>
#include <QImage>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace spiegel::graph {

/// The names beside the nodes of a network: how they are written and where they stand. What was worked out is kept.
class Names
{
public:
    /// `ground`'s colour around a name, pixels.
    static constexpr double rim = 2;
    using Places = std::vector<std::optional<QRectF>>; ///< by node

    /// Another network; names that stay keep their pictures.
    void setNetwork(const Network& network);
    /// The theme or the font changed.
    void forget();

    /// Around (0, 0) at this scale; only of what stands out. They do not depend on which part is seen, so that no name
    /// jumps while one pans.
    const Places& places(const Network& network, double scale, const Emphasis& emphasis);

    [[nodiscard]] const QString& shown(std::size_t node) const { return m_names[node].shown; }
    [[nodiscard]] const QFont& font(std::size_t node) const { return m_names[node].font; }
    /// With its rim, in pixels of the screen.
    const QImage& picture(std::size_t node, double ratio);

private:
    struct Name
    {
        QString whole;
        QString shown; ///< shortened where it is long
        QFont font;
        QSizeF size;
        QImage picture; ///< made when first needed
        double ratio = 0;
    };
    struct Placed
    {
        double scale = 0;
        Emphasis emphasis;
        Places places;
    };
    [[nodiscard]] Places place(const Network& network, double scale, const Emphasis& emphasis) const;

    std::vector<Name> m_names;
    std::array<Placed, 2> m_placed; ///< of the whole network, and of what stood out last
};

} // namespace spiegel::graph
