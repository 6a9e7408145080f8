// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/codemapper.h"

#include <QRegularExpression>

#include <algorithm>

namespace spiegel::profiles {

namespace {

/// What people put between several means of transport in one cell.
const QRegularExpression& betweenParts()
{
    static const QRegularExpression signs(QStringLiteral("[,;/+&\\n]|\\s+en\\s+|\\s+of\\s+"),
                                          QRegularExpression::CaseInsensitiveOption);
    return signs;
}

} // namespace

CodeMapper::CodeMapper(const ColumnMapping& mapping, const NativeColumn& native, const QStringList& unknown,
                       const CodeBook::Meanings& meanings)
    : m_meanings(meanings)
    , m_native(native)
{
    for (const QString& word : native.words)
        m_values.insert_or_assign(codeKey(word), word);
    for (const QString& word : unknown + mapping.unknown)
        m_values.insert_or_assign(codeKey(word), QString());
    for (const auto& [theirs, ours] : mapping.values)
        m_values.insert_or_assign(codeKey(theirs), ours);
}

std::string_view CodeMapper::map(std::string_view cell, const Write& write)
{
    if (m_native.kind == NativeKind::List)
        return mapList(cell, write);
    const Known& known = know(cell, write);
    if (known.met >= 0)
        ++m_met[std::size_t(known.met)].rows;
    return known.native;
}

/// Each part by itself; a code that stands in a cell twice counts for one row.
std::string_view CodeMapper::mapList(std::string_view cell, const Write& write)
{
    if (const Known& whole = know(cell, write); whole.met < 0)
        return whole.native;
    QStringList natives;
    std::vector<int> met;
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    for (const QString& part : text.split(betweenParts(), Qt::SkipEmptyParts)) {
        const QByteArray trimmed = part.trimmed().toUtf8();
        if (trimmed.isEmpty())
            continue;
        const Known& known = know({trimmed.constData(), static_cast<std::size_t>(trimmed.size())}, write);
        if (known.met >= 0 && std::find(met.begin(), met.end(), known.met) == met.end())
            met.push_back(known.met);
        if (!known.native.empty())
            natives += QString::fromStdString(known.native);
    }
    for (const int place : met)
        ++m_met[std::size_t(place)].rows;
    natives.removeDuplicates();
    m_room = natives.join(QLatin1Char(',')).toStdString();
    return m_room;
}

const CodeMapper::Known& CodeMapper::know(std::string_view text, const Write& write)
{
    const std::string key(text);
    if (const auto found = m_known.find(key); found != m_known.end())
        return found->second;
    const QString value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return m_known.emplace(key, judge(value, write)).first->second;
}

CodeMapper::Known CodeMapper::judge(const QString& text, const Write& write)
{
    const QString key = codeKey(text);
    if (key.isEmpty())
        return {};
    if (const auto value = m_values.find(key); value != m_values.end())
        return {value->second.toStdString(), -1};
    const std::string bytes = text.toStdString();
    const std::string written(write(bytes));
    if (m_native.allows(QString::fromStdString(written)))
        return {written, -1};
    const auto meaning = m_meanings.find(key);
    const bool isKnown = meaning != m_meanings.end();
    const auto [place, isNew] = m_places.try_emplace(key, static_cast<int>(m_met.size()));
    if (isNew)
        m_met.push_back(
            {{}, m_native.name, {}, text.simplified(), 0, isKnown ? std::optional(meaning->second) : std::nullopt});
    return {isKnown ? meaning->second.toStdString() : std::string(), place->second};
}

std::vector<MetCode> CodeMapper::met() const
{
    std::vector<MetCode> met;
    for (const MetCode& each : m_met) {
        if (each.rows > 0)
            met.push_back(each);
    }
    return met;
}

} // namespace spiegel::profiles
