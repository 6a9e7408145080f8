// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/network.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace spiegel::graph {

/// What the signs of a network mean: the ways of its lines, its levels or the names of its groups, and the ring of a
/// bridge where it has one. In columns of four rows at the bottom left, as wide as their words and no wider than the
/// screen: names of groups are shortened.
class NetworkLegend
{
    Q_DECLARE_TR_FUNCTIONS(spiegel::graph::NetworkLegend)

public:
    NetworkLegend(const Network& network, QSizeF screen);

    /// Names keep out of it, and it covers the picture.
    [[nodiscard]] const QRectF& box() const { return m_box; }
    void paint(QPainter& painter) const;

private:
    enum class Sign { Line, Levels, Group, Others, Bridge };
    struct Entry
    {
        Sign sign;
        int number; ///< of the direction or the group
        QString words;
    };
    void paintSign(QPainter& painter, const Entry& entry, const QRectF& where) const;

    std::vector<Entry> m_entries;
    std::vector<double> m_widths; ///< by column
    QRectF m_box;
};

} // namespace spiegel::graph
