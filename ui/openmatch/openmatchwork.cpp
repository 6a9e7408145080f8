// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openmatch/openmatchwork.h"

#include "core/cardpages/occupationcardpage.h"
#include "core/foundation/privatefile.h"
#include "core/occupationcards/openmatchcard.h"
#include "core/openmatch/facts.h"
#include "core/paper/typesetter.h"
#include "core/store/database.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::uiopenmatch {

using openmatch::OccupationLine;

namespace {

Result<occupationcards::OccupationCard> cardOf(const QString& path, const QString& code, Day week,
                                               const Workers& workers, Progress& progress)
{
    const auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        return fail(database.error());
    return occupationcards::openMatchCard(*database, code, workers, progress, week);
}

} // namespace

int WeekBook::rowOf(const QString& code) const
{
    const auto found = std::ranges::find(occupations, code, &OccupationLine::code);
    return found == occupations.end() ? -1 : static_cast<int>(found - occupations.begin());
}

int WeekBook::rowLike(const QString& code, const QString& name) const
{
    if (const int row = rowOf(code); row >= 0)
        return row;
    const auto found = std::ranges::find(occupations, text::fold(name),
                                         [](const OccupationLine& line) { return text::fold(line.name); });
    return found == occupations.end() || name.isEmpty() ? -1 : static_cast<int>(found - occupations.begin());
}

Result<WeekBookPointer> readWeek(const QString& path, Day week, Progress& progress)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        return fail(database.error());
    const auto watched = database->watch(progress);
    const auto weeks = openmatch::readWeeks(*database);
    if (!weeks)
        return fail(weeks.error());
    const bool isThere = std::ranges::find(*weeks, week) != weeks->end();
    if (weeks->empty() || (week.isKnown() && !isThere))
        return fail(Problem::failed(
            QCoreApplication::translate("uiopenmatch", "This week of UWV Open Match Data is not in the database."),
            week.isKnown() ? week.iso() : path,
            QCoreApplication::translate("uiopenmatch", "Choose another week, or load it on the page Data.")));
    auto book = std::make_shared<WeekBook>();
    book->week = week.isKnown() ? week : weeks->back();
    auto lines = openmatch::readOccupations(*database, book->week);
    if (!lines)
        return fail(progress.cancelled() ? Problem::cancelled() : lines.error());
    book->occupations = std::move(*lines);
    return book;
}

Result<OccupationBookPointer> readOccupation(const QString& path, const WeekBook& book, int row)
{
    const auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        return fail(database.error());
    const OccupationLine& line = book.occupations[static_cast<std::size_t>(row)];
    auto places = openmatch::readPlaces(*database, line.code, book.week);
    if (!places)
        return fail(places.error());
    auto weeks = openmatch::readTrend(*database, line.code);
    if (!weeks)
        return fail(weeks.error());
    auto occupation = std::make_shared<OccupationBook>(
        OccupationBook{line.code, line.name, book.week, std::move(*places), {}, std::move(*weeks)});
    for (const openmatch::PlaceLine& place : occupation->places)
        occupation->areas.add(place);
    return occupation;
}

Result<CardPictures> makeCard(const QString& path, const QString& code, Day week, double pixelsPerMm,
                              const Workers& workers, Progress& progress)
{
    const auto card = cardOf(path, code, week, workers, progress);
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    CardPictures pictures{code, week, {}};
    for (int side = 0; side < cardpages::occupationCardPages(*card); ++side)
        pictures.sides.push_back(cardpages::occupationCardPicture(*card, side, setter, pixelsPerMm));
    pictures.figures = cardpages::occupationCardFigures(*card, setter);
    pictures.card = std::make_shared<const occupationcards::OccupationCard>(*card);
    return pictures;
}

Result<QString> saveCard(const QString& path, const QString& code, Day week, const QString& file,
                         const Workers& workers, Progress& progress)
{
    const auto card = cardOf(path, code, week, workers, progress);
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    if (const auto written = writePrivateFile(file, cardpages::occupationCardPdf(*card, setter)); !written)
        return fail(written.error());
    return file;
}

} // namespace spiegel::uiopenmatch
