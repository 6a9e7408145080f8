// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace spiegel::privacy {

/// What in a text leads to a person straight away.
struct PersonalData
{
    bool mail = false;  ///< an e-mail address
    bool phone = false; ///< a Dutch telephone number
    bool bsn = false;   ///< nine digits that pass the elfproef of the burgerservicenummer

    [[nodiscard]] bool any() const { return mail || phone || bsn; }
    bool operator==(const PersonalData&) const = default;
};

/// An address of the form name@place.nl stands somewhere in the text.
[[nodiscard]] bool holdsMail(std::string_view text);

/// A Dutch telephone number stands somewhere in the text: ten digits with a leading 0 (and no second one), or nine
/// after +31 or 0031 with or without (0); spaces, dashes, dots, slashes and brackets may stand between. Where they do,
/// the digits before the first of them must be 06 or at least three, as area codes are: so 02-03-2015 10:30 is none,
/// 0,75 is none, and a part of a longer number or code is none. Ten bare digits such as 0123456789 are one, as the
/// contract says: whoever numbers things that way must put a letter before it.
[[nodiscard]] bool holdsPhone(std::string_view text);

/// Nine digits that pass the elfproef stand somewhere in the text, alone or parted as 123.456.782 or 1234.56.782 (also
/// with spaces or dashes). One in eleven arbitrary numbers of nine digits passes.
[[nodiscard]] bool holdsBsn(std::string_view text);

/// All three. For free text (beroep_tekst, titel, taak, richting, bron): a cell with any() is blanked and counted.
[[nodiscard]] PersonalData personalDataIn(std::string_view text);

/// The number that a cell of nine digits and nothing else is (spaces, dots and dashes may part them).
[[nodiscard]] std::optional<std::uint32_t> nineDigits(std::string_view cell);

/// The elfproef of the burgerservicenummer: 9a+8b+7c+6d+5e+4f+3g+2h-1i is a multiple of 11. 000000000 is no number of
/// anybody.
[[nodiscard]] bool passesElfproef(std::uint32_t nineDigits);

/// A value as a reject may show it: `[verborgen]` where it holds personal data.
[[nodiscard]] QString hidePersonalData(const QString& value);

} // namespace spiegel::privacy
