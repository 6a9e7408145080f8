// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/personas/personaswork.h"
#include "ui/tables/column.h"

#include <QStringList>

namespace spiegel::uipersonas {

/// True number, the number that goes out, how well the persona suits what is asked for, and the keys in which the
/// personas differ.
[[nodiscard]] std::vector<tables::Column> personaColumns(const FoundPointer& found);

/// What holds for all personas together, a sentence each: k and l, loss, risk, who fits nowhere. True for the analyst,
/// else as it goes out.
[[nodiscard]] QStringList factsOf(const personas::Personas& personas, bool isGivenOut);

/// Of a persona: '40 of meer', as it goes out.
[[nodiscard]] QString toldPeople(const personas::Personas& personas, const personas::Persona& persona);
/// Which answers a sensitive variable has in a group: 'ja: 40 tot 60%; nee: 20 tot 40%', unknown told too.
[[nodiscard]] QString sharesText(const personas::Persona::Trait& trait);

} // namespace spiegel::uipersonas
