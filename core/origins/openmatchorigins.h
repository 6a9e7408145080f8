// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/figureref.h"
#include "core/foundation/calendar.h"
#include "core/foundation/result.h"
#include "core/market/areas.h"
#include "core/origins/origin.h"

#include <optional>

namespace spiegel::occupationcards {
struct OccupationCard;
}
namespace spiegel::store {
class Database;
}

namespace spiegel::origins {

/// A figure of UWV Open Match Data: of one occupation in one week, of an area or of one postcode area in it.
struct PublicFigure
{
    enum class Of {
        Vacancies,
        Held,
        Wished,
        Ratio,      ///< vacancies for every 100 who look for it
        Everything, ///< all the week tells of the occupation there
        Trait,      ///< of the whole country, by a column of the file
    };
    QString code; ///< as in the file
    Day week;
    Of of = Of::Everything;
    int area = market::Areas::country;
    std::optional<int> postcode = {}; ///< instead of the area; it may be unknown
    QString column = {};              ///< of a trait

    bool operator==(const PublicFigure&) const = default;
};

/// The facts of the week that the figure is the sum of: week, REC_TYPE, postcode area, and how many. They are what the
/// file says, summed over municipalities, and with each row that stands in n clusters counted for 1/n in each. Public:
/// it may be copied. Problem: there is no such occupation or week; the database.
[[nodiscard]] Result<Origin> originOf(const store::Database& database, const PublicFigure& figure);

/// The same for a figure of a beroepenkaart of Open Match; behind its line stand the weeks, each figure with rows of
/// its own (Further).
[[nodiscard]] Result<Origin> openMatchOrigin(const store::Database& database,
                                             const occupationcards::OccupationCard& card, cards::FigureRef ref);
/// A figure among those weeks.
[[nodiscard]] PublicFigure furtherFigure(const QString& code, const Further& further);

/// What pointing at a figure promises.
[[nodiscard]] QString openMatchHint(cards::FigureRef ref);

} // namespace spiegel::origins
