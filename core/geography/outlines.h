// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/geography/rd.h"

#include <QHash>
#include <QString>

#include <vector>

namespace spiegel::geography {

/// A closed line, the last point joined to the first (which is not repeated).
using Ring = std::vector<RdPoint>;

/// A piece of land: its outer line and the holes in it.
struct Polygon
{
    Ring outer;
    std::vector<Ring> holes;
};

/// A rectangle along the grid.
struct RdBox
{
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;

    [[nodiscard]] bool contains(RdPoint point) const;
};

/// The outline of one postcode, municipality, region or province: one or more pieces of land.
struct Outline
{
    QString code; ///< 1011, GM0363, AM18, PV27
    std::vector<Polygon> polygons;
    RdBox box;

    [[nodiscard]] bool contains(RdPoint point) const;
    [[nodiscard]] double squareKm() const;
};

/// A map: outlines that do not overlap, but for the generalising of their lines, in metres of the national grid. Read
/// once, when first asked for (postcodes some 100 ms, the others 10 ms), so not on the thread of a window.
class Outlines
{
public:
    [[nodiscard]] static const Outlines& postcodes();      ///< 4,067 (of 2020); 27 postcodes have none
    [[nodiscard]] static const Outlines& municipalities(); ///< 342 (of 2025)
    [[nodiscard]] static const Outlines& regions();        ///< 35
    [[nodiscard]] static const Outlines& provinces();      ///< 12

    /// A file in the form that resources/maps/README.md describes. The problem says that it is not one or is damaged.
    [[nodiscard]] static Result<Outlines> read(const QByteArray& content);

    [[nodiscard]] const std::vector<Outline>& all() const { return m_outlines; } ///< by code
    [[nodiscard]] const Outline* find(const QString& code) const;
    /// The area around a point (the mouse on a map), or nothing.
    [[nodiscard]] const Outline* at(RdPoint point) const;

private:
    std::vector<Outline> m_outlines;
    QHash<QString, int> m_byCode;
};

} // namespace spiegel::geography
