// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainterPath>
#include <QSizeF>
#include <QString>

namespace spiegel::cardpages {

/// The Netherlands as a small map of the arbeidsmarktregio's, with lines as coarse as one does not see at that size,
/// ready to be filled. Made once, when first asked for (some 20 ms), however many cards have it.
class RegionMap
{
public:
    static constexpr double width = 46; ///< mm

    [[nodiscard]] static const RegionMap& builtIn();

    [[nodiscard]] double height() const { return m_height; } ///< mm
    /// The land of a region (AM01), mm from the upper left corner of the map; empty for no region.
    [[nodiscard]] QPainterPath land(const QString& code) const { return m_lands.value(code); }

private:
    RegionMap();

    double m_height = 0;
    QHash<QString, QPainterPath> m_lands;
};

} // namespace spiegel::cardpages
