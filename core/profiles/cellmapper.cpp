// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/cellmapper.h"

#include <algorithm>

namespace spiegel::profiles {

namespace {

constexpr std::size_t mostRewritten = 4096;

std::string_view trimmed(std::string_view cell)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!cell.empty() && isSpace(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isSpace(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

std::string_view firstCharacters(std::string_view cell, int count)
{
    const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    std::size_t at = 0;
    for (; count > 0 && at < cell.size(); --count) {
        ++at;
        while (at < cell.size() && isInside(cell[at]))
            ++at;
    }
    return trimmed(cell.substr(0, at));
}

} // namespace

CellMapper::CellMapper(const ColumnMapping& mapping, const NativeColumn& native, const QStringList& unknown,
                       const FileLook& look, const CodeBook::Meanings& meanings)
    : m_dates(mapping.dates)
    , m_kind(native.kind)
    , m_atEnd(mapping.edge ? *mapping.edge == ColumnMapping::Edge::End : native.name == QStringLiteral("tot"))
    , m_first(mapping.first)
    , m_divide(mapping.divide)
    , m_pointIsComma(look.decimal == '.')
{
    if (mapping.collects)
        m_codes = std::make_unique<CodeMapper>(mapping, native, unknown, meanings);
    for (const QString& word : unknown + mapping.unknown)
        m_unknown.insert(word.toStdString());
    for (const auto& [theirs, ours] : mapping.values)
        m_values.emplace(theirs.toStdString(), ours.toStdString());
    if (mapping.otherwise)
        m_otherwise = mapping.otherwise->toStdString();
}

std::string_view CellMapper::map(std::string_view cell, std::string& room)
{
    cell = trimmed(cell);
    if (m_codes) {
        const auto write = [&](std::string_view text) {
            return rewrite(m_first > 0 ? firstCharacters(text, m_first) : text, room);
        };
        return m_codes->map(cell, write);
    }
    if (!m_unknown.empty() && m_unknown.contains(cell))
        return {};
    if (m_first > 0)
        cell = firstCharacters(cell, m_first);
    if (cell.empty() && !m_values.contains(cell))
        return {};
    if (const auto value = m_values.find(cell); value != m_values.end())
        return value->second;
    if (m_otherwise)
        return *m_otherwise;
    return rewrite(cell, room);
}

std::string_view CellMapper::rewrite(std::string_view cell, std::string& room)
{
    if (!m_dates.empty())
        return rewriteDate(cell, room);
    if (m_pointIsComma)
        cell = rewriteNumber(cell, room);
    return m_divide > 0 ? divided(cell, room) : cell;
}

/// In hundredths, half up; what is no number stays as it is.
std::string_view CellMapper::divided(std::string_view cell, std::string& room) const
{
    constexpr std::size_t mostDigits = 9;
    const std::size_t comma = cell.find(',');
    const std::string_view whole = cell.substr(0, comma);
    const std::string_view decimals = comma == std::string_view::npos ? std::string_view() : cell.substr(comma + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (whole.empty() || whole.size() + decimals.size() > mostDigits ||
        !std::all_of(whole.begin(), whole.end(), isDigit) || !std::all_of(decimals.begin(), decimals.end(), isDigit))
        return cell;
    qint64 number = 0;
    for (const char digit : std::string(whole) + std::string(decimals))
        number = number * 10 + (digit - '0');
    qint64 base = m_divide;
    for (std::size_t i = 0; i < decimals.size(); ++i)
        base *= 10;
    constexpr qint64 hundred = 100;
    const qint64 hundredths = (number * hundred * 2 + base) / (2 * base);
    std::string written = std::to_string(hundredths / hundred);
    if (const qint64 rest = hundredths % hundred; rest > 0)
        written += (rest < 10 ? ",0" : ",") + std::to_string(rest);
    room = std::move(written);
    return room;
}

std::vector<MetCode> CellMapper::met() const
{
    return m_codes ? m_codes->met() : std::vector<MetCode>();
}

std::string_view CellMapper::rewriteDate(std::string_view cell, std::string& room)
{
    if (const auto known = m_rewritten.find(cell); known != m_rewritten.end())
        return known->second;
    for (const DateFormat& format : m_dates) {
        const auto period = format.read(cell);
        if (!period)
            continue;
        const Day day = m_atEnd ? period->last : period->first;
        const QString written = m_kind == NativeKind::Day     ? day.iso()
                                : m_kind == NativeKind::Month ? Month::of(day).iso()
                                                              : day.iso().left(4);
        room = written.toStdString();
        if (m_rewritten.size() < mostRewritten)
            m_rewritten.emplace(cell, room);
        return room;
    }
    return cell;
}

/// 32.5 becomes 32,5; where the dump wants whole numbers 32.0 becomes 32.
std::string_view CellMapper::rewriteNumber(std::string_view cell, std::string& room) const
{
    const std::size_t point = cell.find('.');
    if (point == std::string_view::npos)
        return cell;
    if (m_kind == NativeKind::Number || m_kind == NativeKind::Year) {
        const std::string_view behind = cell.substr(point + 1);
        const bool whole = std::all_of(behind.begin(), behind.end(), [](char c) { return c == '0'; });
        return whole && point > 0 ? cell.substr(0, point) : cell;
    }
    if (m_kind != NativeKind::Decimal)
        return cell;
    room = cell;
    room[point] = ',';
    return room;
}

} // namespace spiegel::profiles
