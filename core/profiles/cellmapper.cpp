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
                       const FileLook& look)
    : m_dates(mapping.dates)
    , m_kind(native.kind)
    , m_atEnd(mapping.edge ? *mapping.edge == ColumnMapping::Edge::End : native.name == QStringLiteral("tot"))
    , m_first(mapping.first)
    , m_pointIsComma(look.decimal == '.')
{
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
    if (!m_dates.empty())
        return rewriteDate(cell, room);
    return m_pointIsComma ? rewriteNumber(cell, room) : cell;
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
