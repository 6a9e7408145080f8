// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/geography/postcodes.h"

#include <bitset>
#include <vector>

namespace spiegel::geography {

/// A part of the country by whose postcodes one filters: an arbeidsmarktregio, municipality or province.
class Area
{
public:
    enum class Kind { Region, Municipality, Province };

    /// What `--region` says (cli.md): `regio:`, `gemeente:` or `provincie:` before the name says the kind; without it
    /// arbeidsmarktregio, then municipality, then province is tried. Names compare without case, accents, spaces and
    /// signs; codes (AM18, GM0363, PV27) are taken too. Names in common use (Den Haag) are looked at when no official
    /// name fits, and so are municipalities of 2021 and 2022 that have merged since. The problem names the nearest
    /// names.
    [[nodiscard]] static Result<Area> find(const QString& text);
    /// The whole of a known place.
    [[nodiscard]] static Area of(Kind kind, const Place& place);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& code() const { return m_code; } ///< empty for a municipality that ended in 2021
    /// Sorted numbers.
    [[nodiscard]] const std::vector<int>& postcodes() const { return m_postcodes; }
    [[nodiscard]] bool contains(int pc4) const;
    /// 'arbeidsmarktregio Groningen', translated: which one was taken.
    [[nodiscard]] QString text() const;

private:
    Area() = default;
    [[nodiscard]] static Area former(const QString& name);
    void add(int pc4);

    Kind m_kind = Kind::Region;
    QString m_name;
    QString m_code;
    std::vector<int> m_postcodes;
    std::bitset<10000> m_contains;
};

/// 'arbeidsmarktregio', 'gemeente', 'provincie', translated.
[[nodiscard]] QString kindText(Area::Kind kind);

} // namespace spiegel::geography
