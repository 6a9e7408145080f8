// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

namespace spiegel::profiles {

/// The words that a profile's JSON uses, for reading and for writing it.
[[nodiscard]] QString formatName();
[[nodiscard]] QStringList encodingNames();
[[nodiscard]] source::Encoding encodingNamed(const QString& name); ///< one of encodingNames(), else UTF-8
[[nodiscard]] QString nameOf(source::Encoding encoding);
[[nodiscard]] QStringList sourceNames();
[[nodiscard]] CellSource::From sourceNamed(const QString& name); ///< one of sourceNames()
[[nodiscard]] QString nameOf(CellSource::From from);

} // namespace spiegel::profiles
