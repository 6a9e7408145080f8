// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupations/search.h"
#include "core/personas/givingout.h"
#include "core/personas/personas.h"
#include "ui/parts/page.h"
#include "ui/personas/personasview.h"

#include <memory>
#include <optional>

/// The work behind the page, for a worker thread.
namespace spiegel::uipersonas {

/// Everybody personas are made from, and the occupations one can ask for.
struct People
{
    personas::Population population;
    occupations::Search occupations;
};
using PeoplePointer = std::shared_ptr<const People>;
[[nodiscard]] Result<PeoplePointer> readPeople(const parts::Workplace& workplace, Progress& progress);

/// The personas of a view, with the true numbers, and the zone they were divided in: of use for the next order.
struct Found
{
    PersonasView view;
    personas::Personas personas;
    std::shared_ptr<const personas::DividedZone> zone;
    std::optional<Problem> refusal; ///< why they cannot go out beside what was given out before
};
using FoundPointer = std::shared_ptr<const Found>;
/// `before` may be null. Problems as personas::personasFor().
[[nodiscard]] Result<FoundPointer> findPersonas(const parts::Workplace& workplace, const People& people,
                                                const PersonasView& view, const FoundPointer& before,
                                                Progress& progress);

/// Gives them out: the log and the references first, then the file. The personas with their references.
[[nodiscard]] Result<FoundPointer> giveOutFile(const parts::Workplace& workplace, const People& people,
                                               const Found& found, const QString& path, const QString& recipient,
                                               const QString& ground, Progress& progress);

/// The people behind a reference that somebody typed.
[[nodiscard]] Result<personas::Group> findGroup(const parts::Workplace& workplace, const QString& typed);

/// Occupations of the register by any name; keys 'occupation:CODE'.
[[nodiscard]] std::vector<parts::Suggestion> findOccupations(const People& people, const QString& typed);

} // namespace spiegel::uipersonas
