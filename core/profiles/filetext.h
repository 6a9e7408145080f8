// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

namespace spiegel::profiles {

/// The bytes of another source's file as CSV in UTF-8 with the separator and decimal sign of `look`: what is CSV
/// already decoded, of a spreadsheet (.xlsx) its first visible sheet. `file` stays alive inside the answer.
/// A Problem is one of worksheets::asCsv().
[[nodiscard]] Result<std::unique_ptr<source::ByteStream>> textOf(std::unique_ptr<source::ByteStream> file,
                                                                 const FileLook& look);

} // namespace spiegel::profiles
