// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel::privacy {

/// Whether the name of a column says that names of persons stand in it: naam, Voornaam, cv_naam, 'naam cliënt',
/// adviseursnaam, tussenvoegsels, last name … Compared folded (no case, accents or signs). Names of things are none:
/// beroepsnaam, bedrijfsnaam, naam_vestiging, straatnaam.
[[nodiscard]] bool isPersonName(const QString& columnName);

} // namespace spiegel::privacy
