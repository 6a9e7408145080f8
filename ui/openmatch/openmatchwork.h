// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/workers.h"
#include "core/occupationcards/occupationcard.h"
#include "core/openmatch/listing.h"
#include "core/paper/sheet.h"

#include <QImage>

#include <memory>

/// The work behind the public weeks, for a worker thread. It is public: what is read may be copied and given out.
namespace spiegel::uiopenmatch {

/// One week: all occupations in it.
struct WeekBook
{
    Day week;
    std::vector<openmatch::OccupationLine> occupations;

    /// -1: not in this week.
    [[nodiscard]] int rowOf(const QString& code) const;
    /// The occupation of another source: by its code, else by its name. -1: none.
    [[nodiscard]] int rowLike(const QString& code, const QString& name) const;
};
using WeekBookPointer = std::shared_ptr<const WeekBook>;

/// One occupation in a week.
struct OccupationBook
{
    QString code;
    QString name;
    Day week;
    std::vector<openmatch::PlaceLine> places;
    openmatch::Amounts areas;
    std::vector<openmatch::WeekLine> weeks; ///< all there are
};
using OccupationBookPointer = std::shared_ptr<const OccupationBook>;

/// Its beroepenkaart.
struct CardPictures
{
    QString code;
    Day week;
    std::vector<QImage> sides;
    std::shared_ptr<const occupationcards::OccupationCard> card = {};
    std::vector<paper::FigureArea> figures = {}; ///< where they stand
};

/// `week` not known: the newest. Problem: there is no week.
[[nodiscard]] Result<WeekBookPointer> readWeek(const QString& database, Day week, Progress& progress);
[[nodiscard]] Result<OccupationBookPointer> readOccupation(const QString& database, const WeekBook& book, int row);
[[nodiscard]] Result<CardPictures> makeCard(const QString& database, const QString& code, Day week, double pixelsPerMm,
                                            const Workers& workers, Progress& progress);
/// As a PDF; gives the path.
[[nodiscard]] Result<QString> saveCard(const QString& database, const QString& code, Day week, const QString& path,
                                       const Workers& workers, Progress& progress);

} // namespace spiegel::uiopenmatch
