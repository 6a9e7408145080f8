// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/outlines.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <vector>

namespace spiegel::slides {

/// Outlines on a page: a part of the country fitted in a frame, north up. Lines are as fine as paper shows them, and
/// end at the frame.
class AreaMap
{
public:
    /// `box` is what must be seen at least; it is placed in the middle of the frame (mm).
    AreaMap(const geography::RdBox& box, const QRectF& frame);

    [[nodiscard]] static geography::RdBox country();
    /// Around these postcodes, with a margin.
    [[nodiscard]] static geography::RdBox around(const std::vector<int>& postcodes);

    [[nodiscard]] QPainterPath provinces() const;
    [[nodiscard]] QPainterPath postcodes(const std::vector<int>& numbers) const;
    [[nodiscard]] QPainterPath municipality(const QString& code) const;
    /// All that lie in the frame, and the lines between them.
    [[nodiscard]] QPainterPath municipalities() const;
    [[nodiscard]] QPainterPath borders(double width) const;

    [[nodiscard]] QPointF at(geography::RdPoint point) const;
    [[nodiscard]] const QRectF& frame() const { return m_frame; }

private:
    void add(const geography::Outline& outline, QPainterPath& path) const;
    [[nodiscard]] std::vector<QPointF> onPage(const geography::Ring& ring) const;
    [[nodiscard]] bool isSeen(const geography::RdBox& box) const;

    QRectF m_frame;
    geography::RdBox m_seen; ///< what the frame shows
    double m_scale = 1;      ///< mm a metre
};

} // namespace spiegel::slides
