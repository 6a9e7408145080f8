// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/cell.h"

#include "core/foundation/calendar.h"

#include <algorithm>
#include <limits>

namespace spiegel::dump {

namespace {

constexpr std::int32_t nvt = -1;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<std::int32_t> readWhole(std::string_view cell)
{
    constexpr std::size_t mostDigits = 9;
    if (cell.size() > mostDigits || !std::all_of(cell.begin(), cell.end(), isDigit))
        return std::nullopt;
    std::int32_t number = 0;
    for (const char c : cell)
        number = number * 10 + (c - '0');
    return number;
}

std::optional<std::int32_t> positionOf(const std::vector<std::string_view>& words, std::string_view cell)
{
    const auto found = std::find(words.begin(), words.end(), cell);
    if (found == words.end())
        return std::nullopt;
    return static_cast<std::int32_t>(found - words.begin());
}

/// Calls `take` with each part between commas, without spaces around it; false as soon as it gives false.
template<class Take>
bool eachPart(std::string_view cell, Take take)
{
    for (;;) {
        const std::size_t comma = cell.find(',');
        std::string_view part = cell.substr(0, comma);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!take(part))
            return false;
        if (comma == std::string_view::npos)
            return true;
        cell.remove_prefix(comma + 1);
    }
}

std::optional<std::int32_t> bitsOf(const std::vector<std::string_view>& words, std::string_view cell)
{
    std::int32_t bits = 0;
    const bool good = eachPart(cell, [&](std::string_view part) {
        const auto position = positionOf(words, part);
        if (position)
            bits |= 1 << *position;
        return position.has_value();
    });
    return good ? std::optional(bits) : std::nullopt;
}

std::optional<std::int32_t> narrowHundredths(std::string_view cell)
{
    const auto hundredths = readHundredths(cell);
    if (!hundredths || *hundredths > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return static_cast<std::int32_t>(*hundredths);
}

/// Puts `read` into `value`, or says which flaw it is that nothing could be read.
template<class Read>
std::optional<RejectKind> taken(const Read& read, std::int32_t& value, RejectKind flaw)
{
    if (!read)
        return flaw;
    value = static_cast<std::int32_t>(*read);
    return std::nullopt;
}

std::optional<std::int32_t> postcodeOf(std::string_view cell)
{
    const auto number = cell.size() == 4 ? readWhole(cell) : std::nullopt;
    return number && *number >= 1000 ? number : std::nullopt;
}

} // namespace

bool isText(Kind kind)
{
    return kind == Kind::Key || kind == Kind::Reference || kind == Kind::Code || kind == Kind::Word ||
           kind == Kind::FreeText || kind == Kind::Licences || kind == Kind::WideDecimal;
}

std::optional<std::int64_t> readHundredths(std::string_view cell)
{
    constexpr std::size_t mostDigits = 14;
    const std::size_t comma = cell.find(',');
    const std::string_view whole = cell.substr(0, comma);
    const std::string_view decimals = comma == std::string_view::npos ? std::string_view() : cell.substr(comma + 1);
    if (whole.empty() || whole.size() > mostDigits || (comma != std::string_view::npos && decimals.empty()) ||
        decimals.size() > mostDigits)
        return std::nullopt;
    if (!std::all_of(whole.begin(), whole.end(), isDigit) || !std::all_of(decimals.begin(), decimals.end(), isDigit))
        return std::nullopt;
    std::int64_t number = 0;
    for (const char c : whole)
        number = number * 10 + (c - '0');
    number *= 100;
    if (!decimals.empty())
        number += (decimals[0] - '0') * 10;
    if (decimals.size() > 1)
        number += decimals[1] - '0';
    if (decimals.size() > 2 && decimals[2] >= '5')
        ++number;
    return number;
}

bool isLicences(std::string_view cell)
{
    constexpr std::size_t longest = 4;
    return eachPart(cell, [](std::string_view part) {
        return !part.empty() && part.size() <= longest &&
               std::all_of(part.begin(), part.end(), [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); });
    });
}

std::optional<RejectKind> readCell(const ColumnSpec& column, std::string_view cell, std::int32_t& value)
{
    if (cell.empty()) {
        value = unknown;
        return std::nullopt;
    }
    switch (column.kind) {
    case Kind::Integer:
        return taken(readWhole(cell), value, RejectKind::Number);
    case Kind::Decimal:
        return taken(narrowHundredths(cell), value, RejectKind::Number);
    case Kind::HoursOrNvt:
        if (cell == "NVT") {
            value = nvt;
            return std::nullopt;
        }
        return taken(narrowHundredths(cell), value, RejectKind::Number);
    case Kind::Month: {
        const auto month = Month::parse(cell);
        return taken(month ? std::optional(month->count()) : std::nullopt, value, RejectKind::Date);
    }
    case Kind::Date: {
        const auto day = Day::parse(cell);
        return taken(day ? std::optional(day->sinceEpoch()) : std::nullopt, value, RejectKind::Date);
    }
    case Kind::Flag:
        return taken(cell == "J" || cell == "N" ? std::optional(cell == "J" ? 1 : 0) : std::nullopt, value,
                     RejectKind::Value);
    case Kind::OneOf: {
        const auto position = positionOf(column.words, cell);
        return taken(position ? std::optional(*position + column.base) : std::nullopt, value, RejectKind::Value);
    }
    case Kind::SomeOf:
        return taken(bitsOf(column.words, cell), value, RejectKind::Value);
    case Kind::Postcode:
        return taken(postcodeOf(cell), value, RejectKind::Postcode);
    case Kind::Education:
        if (cell == "ONBEKEND") {
            value = unknown;
            return std::nullopt;
        }
        return taken(positionOf(educationWords(), cell), value, RejectKind::Value);
    case Kind::Key:
    case Kind::Reference:
    case Kind::Code:
    case Kind::Word:
    case Kind::FreeText:
    case Kind::Licences:
    case Kind::WideDecimal:
        break;
    }
    Q_ASSERT_X(false, "readCell", "texts are coded by the table reader");
    return RejectKind::Value;
}

} // namespace spiegel::dump
