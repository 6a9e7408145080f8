// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/codemapper.h"
#include "core/profiles/nativetable.h"
#include "core/profiles/profile.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace spiegel::profiles {

/// Makes the cells of one column of the dump from those of another source, as its ColumnMapping says.
class CellMapper
{
public:
    /// `meanings`: what is remembered of the column's codes; without effect where they are not collected.
    CellMapper(const ColumnMapping& mapping, const NativeColumn& native, const QStringList& unknown,
               const FileLook& look, const CodeBook::Meanings& meanings = {});

    /// The cell as the dump writes it: a part of `cell`, or what was written into `room`.
    [[nodiscard]] std::string_view map(std::string_view cell, std::string& room);
    /// As CodeMapper::met(); empty where codes are not collected.
    [[nodiscard]] std::vector<MetCode> met() const;

private:
    [[nodiscard]] std::string_view rewriteDate(std::string_view cell, std::string& room);
    [[nodiscard]] std::string_view rewriteNumber(std::string_view cell, std::string& room) const;
    [[nodiscard]] std::string_view rewrite(std::string_view cell, std::string& room);
    [[nodiscard]] std::string_view divided(std::string_view cell, std::string& room) const;

    std::set<std::string, std::less<>> m_unknown;
    std::map<std::string, std::string, std::less<>> m_values;
    std::optional<std::string> m_otherwise;
    std::vector<DateFormat> m_dates;
    std::map<std::string, std::string, std::less<>> m_rewritten; ///< dates met before: a source has few different ones
    NativeKind m_kind;
    bool m_atEnd; ///< of a month, quarter or year
    int m_first;
    int m_divide;
    std::unique_ptr<CodeMapper> m_codes; ///< nothing where codes are not collected
    bool m_pointIsComma;
};

} // namespace spiegel::profiles
