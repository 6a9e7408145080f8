// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/figures.h"
#include "ui/occupations/occupationswork.h"
#include "ui/tables/column.h"

namespace spiegel::uioccupations {

/// What of an occupation the map shows: a side of the mismatch, or how tight its market is.
struct WhereView
{
    enum class Side {
        NotAgain, ///< had the work and do not look for it
        New,      ///< look for the work and never had it
        Tight,    ///< the spanning within 30 minutes of each postcode
    };

    Side side = Side::NotAgain;
    bool isShare = false; ///< of who had it, of who look for it; else people
    int area = -1;        ///< of market::Areas, that stands out; -1: none
    int postcode = 0;     ///< whose 30 minutes stand out; 0: none

    bool operator==(const WhereView&) const = default;
};

/// The mismatch of one occupation in one area (market::Areas), as it may be looked at.
struct WhereRow
{
    int area = 0;
    market::Mismatch mismatch;

    /// So many people at least; of fewer, but some, nothing is said.
    static constexpr int support = 10;

    [[nodiscard]] int people(WhereView::Side side) const;
    [[nodiscard]] int of(WhereView::Side side) const;
    [[nodiscard]] bool isHidden(WhereView::Side side) const;
};
/// The country, the regions by name, then who live nobody knows where.
[[nodiscard]] std::vector<WhereRow> whereRows(const market::Market& market, int occupation);

/// The figure of each region on all its postcodes: true, so for the screen only.
[[nodiscard]] map::Figures whereFigures(const std::vector<WhereRow>& rows, const WhereView& view, const QString& name,
                                        Day day);
[[nodiscard]] std::vector<tables::Column> whereColumns(const std::vector<WhereRow>& rows);
/// Whom the map leaves out, and where most are.
[[nodiscard]] QString whereSentence(const std::vector<WhereRow>& rows, const WhereView& view);

} // namespace spiegel::uioccupations
