// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/report.h"
#include "core/geography/area.h"
#include "core/geography/traveltimes.h"

/// What is said around the figures of a report: a detail of composing. All translated.
namespace spiegel::brainstorm {

/// 'binnen 30 minuten van 2011 met de auto, gemeente Haarlem'.
[[nodiscard]] QString placeText(const statistics::Request::Around& around, const geography::Area* area);

/// 'Welke opleiding hebben zij?'
[[nodiscard]] QString usualTitle(const Block& block);
/// The same, or of a chart what it shows where nothing in it is hidden: 'VMBO komt het meest voor: 18,3%'.
[[nodiscard]] QString usualTitle(const Block& block, const statistics::Statistics& table);
/// Of whom the figures are: 'Wajongers in Sonar, binnen 30 minuten van 2011 met de auto.'
[[nodiscard]] QString leadOf(const Block& block, const statistics::Statistics& table, const Report& report);
[[nodiscard]] QString personasLead(const Report& report);
[[nodiscard]] QStringList notesOf(const personas::Personas& personas);
/// What stands in the place of a block that may not go out. It says nothing of what was given out before.
[[nodiscard]] QString refusalText();

/// How people are protected in this report, a rule each.
[[nodiscard]] QStringList statementsOf(const Report& report);
/// From what it was made, without the travel times.
[[nodiscard]] QStringList sourcesOf(const Report& report);
[[nodiscard]] QStringList travelSources(const geography::TravelTimes& times, const statistics::Request::Around& around);

} // namespace spiegel::brainstorm
