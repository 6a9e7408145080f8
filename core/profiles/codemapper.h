// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/codebook.h"
#include "core/profiles/nativetable.h"
#include "core/profiles/profile.h"

#include <functional>
#include <string_view>
#include <unordered_map>

namespace spiegel::profiles {

/// Makes the cells of a column whose codes nobody ever cleaned: what the profile's lists and the analyst's meanings say
/// of a code, or unknown, and then the code is remembered with how often it stands. No cell is wrong here.
class CodeMapper
{
public:
    CodeMapper(const ColumnMapping& mapping, const NativeColumn& native, const QStringList& unknown,
               const CodeBook::Meanings& meanings);

    /// What the profile's dates and numbers make of a text; the dump's column then says whether it may stand there.
    using Write = std::function<std::string_view(std::string_view)>;
    /// `cell` without spaces around it. The answer lives until the next call.
    [[nodiscard]] std::string_view map(std::string_view cell, const Write& write);
    /// What was met so far that the profile has no list for; `table`, `column` and `heading` are left to the caller.
    [[nodiscard]] std::vector<MetCode> met() const;

private:
    struct Known
    {
        std::string native;
        int met = -1; ///< in m_met; -1: of the profile itself
    };
    [[nodiscard]] const Known& know(std::string_view text, const Write& write);
    [[nodiscard]] Known judge(const QString& text, const Write& write);
    [[nodiscard]] std::string_view mapList(std::string_view cell, const Write& write);

    CodeBook::Meanings m_values; ///< of the profile, by codeKey(); empty: unknown
    CodeBook::Meanings m_meanings;
    NativeColumn m_native;
    std::unordered_map<std::string, Known> m_known;
    std::map<QString, int> m_places; ///< by codeKey(), in m_met
    std::vector<MetCode> m_met;
    std::string m_room;
};

} // namespace spiegel::profiles
