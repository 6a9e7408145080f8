// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loadreport.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace spiegel::source {
class DumpSource;
}

namespace spiegel::openmatch {

/// Of what a row of UWV Open Match Data counts (its REC_TYPE).
enum class Kind {
    Vacancy = 1, ///< Vacature
    Held = 2,    ///< ErvaringsBeroep
    Wished = 3,  ///< WensBeroep
};
inline constexpr std::array kinds{Kind::Vacancy, Kind::Held, Kind::Wished};
/// The word of the file.
[[nodiscard]] QString recType(Kind kind);

/// One week as it was published, summed to occupation and postcode area; people and vacancies in hundredths, because a
/// row that stands in n clusters counts in each for 1/n, and so once in all.
struct Week
{
    struct Place
    {
        Kind kind = Kind::Vacancy;
        QString occupation; ///< UWV's code
        int postcode = unknown;

        bool operator==(const Place&) const = default;
        bool operator<(const Place& other) const
        {
            return std::tie(kind, occupation, postcode) < std::tie(other.kind, other.occupation, other.postcode);
        }
    };
    struct Trait
    {
        Kind kind = Kind::Vacancy;
        QString occupation;
        QString name; ///< the column

        bool operator==(const Trait&) const = default;
        bool operator<(const Trait& other) const
        {
            return std::tie(kind, occupation, name) < std::tie(other.kind, other.occupation, other.name);
        }
    };
    std::map<Place, qint64> amounts;
    std::map<Trait, qint64> traits;                         ///< of the whole country; sums, of GEM columns means
    std::map<QString, QString> names;                       ///< by code
    std::map<QString, std::map<QString, QString>> clusters; ///< by code of the occupation: codes and names

    bool operator==(const Week&) const = default;
};

/// What a file of UWV Open Match Data says (domain.md 1.4): `;`, decimal comma, UTF-8 with or without a byte-order mark
/// or cp1252. Columns are found by their name, groups of them by how their names begin; others are left out and
/// reported. `peildatum` goes before the column of that name.
struct WeekFile
{
    std::map<Day, Week> weeks;
    dump::FileReport report;
    std::vector<dump::Reject> rejects;
};
[[nodiscard]] Result<WeekFile> readWeekFile(const source::DumpSource& source, const QString& name,
                                            std::optional<Day> peildatum, Progress& progress);

/// The files of the source that are Open Match, by the columns every one of them has.
[[nodiscard]] QStringList weekFilesIn(const source::DumpSource& source);

} // namespace spiegel::openmatch
