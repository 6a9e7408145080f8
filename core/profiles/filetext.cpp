// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/filetext.h"

#include "core/source/archive.h"
#include "core/worksheets/worksheetstream.h"

namespace spiegel::profiles {

Result<std::unique_ptr<source::ByteStream>> textOf(std::unique_ptr<source::ByteStream> file, const FileLook& look)
{
    if (source::isSpreadsheet(file->name()))
        return worksheets::asCsv(std::move(file), {look.separator, look.decimal});
    return std::make_unique<source::DecodingStream>(std::move(file), look.encoding);
}

} // namespace spiegel::profiles
