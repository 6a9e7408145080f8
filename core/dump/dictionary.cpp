// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dictionary.h"

#include "core/store/bulkwriter.h"
#include "core/store/query.h"

#include <algorithm>
#include <numeric>

namespace spiegel::dump {

namespace {

constexpr Domain storedDomains[] = {Domain::Cv,         Domain::Vacancy,    Domain::Employer, Domain::Sonar,
                                    Domain::Occupation, Domain::Competence, Domain::Word};

std::uint32_t hashOf(std::string_view text)
{
    // FNV-1a over eight bytes at a time, then mixed: keys are short and alike.
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ text.size();
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::copy_n(text.data() + i, 8, reinterpret_cast<char*>(&word));
        hash = (hash ^ word) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 29;
    }
    for (; i < text.size(); ++i)
        hash = (hash ^ static_cast<unsigned char>(text[i])) * 0x100000001b3ULL;
    hash ^= hash >> 32;
    hash *= 0x9e3779b97f4a7c15ULL;
    return static_cast<std::uint32_t>(hash >> 32);
}

} // namespace

std::string_view Dictionary::text(std::int32_t number) const
{
    const Piece& piece = m_texts[static_cast<std::size_t>(number - 1)];
    return {m_bytes.data() + piece.start, piece.length};
}

std::size_t Dictionary::slotOf(std::string_view wanted) const
{
    const std::uint32_t hash = hashOf(wanted);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0) {
        const Piece& piece = m_texts[static_cast<std::size_t>(m_slots[slot] - 1)];
        if (piece.hash == hash && text(m_slots[slot]) == wanted)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

std::int32_t Dictionary::find(std::string_view wanted) const
{
    return m_slots.empty() ? 0 : m_slots[slotOf(wanted)];
}

void Dictionary::grow()
{
    constexpr std::size_t smallest = 1024;
    m_slots.assign(std::max(smallest, m_slots.size() * 2), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (m_texts[i].length == 0)
            continue;
        std::size_t slot = m_texts[i].hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::int32_t>(i + 1);
    }
}

std::int32_t Dictionary::add(std::string_view wanted)
{
    if (m_slots.size() < (m_texts.size() + 1) * 2)
        grow();
    std::int32_t& slot = m_slots[slotOf(wanted)];
    if (slot == 0) {
        m_texts.push_back({m_bytes.size(), static_cast<std::uint32_t>(wanted.size()), hashOf(wanted)});
        m_bytes.insert(m_bytes.end(), wanted.begin(), wanted.end());
        slot = count();
    }
    return slot;
}

void Dictionary::addStored(std::int32_t number, std::string_view text)
{
    // Numbers whose text was forgotten stay empty and are not given again.
    while (count() + 1 < number)
        m_texts.push_back({m_bytes.size(), 0, 0});
    add(text);
}

std::vector<std::int32_t> Dictionary::sortNew()
{
    const auto stored = static_cast<std::size_t>(m_stored);
    std::vector<std::int32_t> order(m_texts.size() - stored);
    std::iota(order.begin(), order.end(), m_stored + 1);
    const auto before = [this](std::int32_t a, std::int32_t b) { return text(a) < text(b); };
    std::vector<std::int32_t> replaces(order.size());
    if (std::is_sorted(order.begin(), order.end(), before)) {
        std::copy(order.begin(), order.end(), replaces.begin());
        return replaces;
    }
    std::sort(order.begin(), order.end(), before);
    std::vector<Piece> sorted;
    sorted.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.push_back(m_texts[static_cast<std::size_t>(order[i] - 1)]);
        replaces[static_cast<std::size_t>(order[i] - 1) - stored] = static_cast<std::int32_t>(stored + i + 1);
    }
    std::copy(sorted.begin(), sorted.end(), m_texts.begin() + static_cast<std::ptrdiff_t>(stored));
    for (std::int32_t& slot : m_slots) {
        if (slot > m_stored)
            slot = replaces[static_cast<std::size_t>(slot - 1) - stored];
    }
    return replaces;
}

Result<Dictionaries> Dictionaries::read(const store::Database& database)
{
    Dictionaries all;
    for (const Domain domain : storedDomains) {
        const DictionaryTable table = dictionaryTable(domain);
        Dictionary& dictionary = all.of(domain);
        store::Query rows(database, QStringLiteral("SELECT id, %1 FROM %2 ORDER BY id").arg(table.column, table.table));
        while (rows.next())
            dictionary.addStored(rows.number(0), rows.utf8(1));
        if (const auto outcome = rows.outcome(); !outcome)
            return fail(outcome.error());
        dictionary.setStored();
    }
    return all;
}

Result<> Dictionaries::writeNew(store::Database& database) const
{
    for (const Domain domain : storedDomains) {
        const DictionaryTable table = dictionaryTable(domain);
        const Dictionary& dictionary = of(domain);
        store::BulkTexts texts(database, table.table, table.column);
        for (std::int32_t number = dictionary.storedCount() + 1; number <= dictionary.count(); ++number)
            texts.add(number, dictionary.text(number));
        if (const auto written = texts.finish(); !written)
            return written;
    }
    return {};
}

} // namespace spiegel::dump
