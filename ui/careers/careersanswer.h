// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"
#include "core/communities/communities.h"
#include "core/occupations/search.h"
#include "ui/careers/careersview.h"
#include "ui/careers/egopainter.h"
#include "ui/overview/overview.h"
#include "ui/parts/page.h"

#include <memory>

namespace spiegel::uicareers {

/// What is read once a week of the database: all careers as a graph, and what finds its occupations.
struct CareersShelf
{
    careers::TransitionGraph graph;
    occupations::Search search{occupations::Register()};
    parts::Workplace workplace;
};

[[nodiscard]] Result<std::shared_ptr<const CareersShelf>> readShelf(const parts::Workplace& workplace,
                                                                    Progress& progress);

/// What one view shows: the same steps as a picture and as a table.
struct CareersAnswer
{
    CareersView view;
    std::shared_ptr<const CareersShelf> shelf;
    EgoSteps steps; ///< of one occupation: arriving, then leaving; of all: the lines of the network
    careers::Transitions arriving;
    careers::Transitions leaving;         ///< of all occupations: everything
    graph::Network network;               ///< only of all occupations
    communities::Communities communities; ///< of all steps with enough people, also those that are not drawn
    std::vector<int> occupations;         ///< those in the network, in its order
    std::vector<int> lineOfStep;          ///< which line of the network is which step

    [[nodiscard]] bool isOverview() const { return view.occupation.isEmpty(); }
    [[nodiscard]] const people::OccupationCodes& codes() const { return shelf->graph.codes(); }
    /// The place in `steps` of a step between two codes, or -1.
    [[nodiscard]] int find(const QString& from, const QString& to) const;
    /// The place in `steps` of a line of the network, or -1.
    [[nodiscard]] int stepOfLine(int line) const;
};

/// Counts and, for the overview, finds the communities and lays out; who stood in the picture `before` hardly moves.
/// Runs beside the window.
[[nodiscard]] Result<std::shared_ptr<const CareersAnswer>> answerOf(std::shared_ptr<const CareersShelf> shelf,
                                                                    const CareersView& view, Progress& progress,
                                                                    const overview::Places& before = {},
                                                                    const Workers& workers = Workers(1));

/// Occupations for a search field: those of the register by any of their names, and codes that only the dump knows.
[[nodiscard]] std::vector<parts::Suggestion> suggestOccupations(const CareersShelf& shelf, const QString& text);

} // namespace spiegel::uicareers
