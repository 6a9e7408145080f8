// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dictionary.h"

#include "core/store/bulkwriter.h"
#include "core/store/query.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace spiegel::dump {

namespace {

constexpr Domain storedDomains[] = {Domain::Cv,         Domain::Vacancy,    Domain::Employer, Domain::Sonar,
                                    Domain::Occupation, Domain::Competence, Domain::Word};

constexpr std::size_t fewestSlots = 1024;

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

Dictionary::Slot Dictionary::slotFor(std::string_view text, std::uint32_t hash)
{
    Slot slot{{}, static_cast<std::uint8_t>(std::min(text.size(), Slot::room + 1)), 0};
    if (text.size() <= Slot::room)
        std::copy(text.begin(), text.end(), slot.text.begin());
    else
        std::memcpy(slot.text.data(), &hash, sizeof hash);
    return slot;
}

std::size_t Dictionary::placeOf(std::string_view wanted, const Slot& like, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
        const Slot& slot = m_slots[place];
        if (slot.number == 0 || (slot.isLike(like) && (like.length <= Slot::room || text(slot.number) == wanted)))
            return place;
    }
}

std::int32_t Dictionary::find(std::string_view wanted) const
{
    if (m_numbered.isInUse())
        return m_numbered.find(wanted);
    if (m_slots.empty())
        return 0;
    const std::uint32_t hash = hashOf(wanted);
    return m_slots[placeOf(wanted, slotFor(wanted, hash), hash)].number;
}

void Dictionary::growTo(std::size_t slots)
{
    m_slots.assign(std::bit_ceil(std::max(fewestSlots, slots)), Slot());
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (m_texts[i].length == 0)
            continue;
        const auto number = static_cast<std::int32_t>(i + 1);
        std::size_t place = m_texts[i].hash & mask;
        while (m_slots[place].number != 0)
            place = (place + 1) & mask;
        m_slots[place] = slotFor(text(number), m_texts[i].hash);
        m_slots[place].number = number;
    }
}

/// Leaves the numbered keys: there is one that does not go with the others.
void Dictionary::hashAll()
{
    m_numbered.stop();
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i].hash = hashOf(text(static_cast<std::int32_t>(i + 1)));
    growTo((m_texts.size() + 1) * 2);
}

std::int32_t Dictionary::addText(std::string_view text, std::uint32_t hash)
{
    m_texts.push_back({m_bytes.size(), static_cast<std::uint32_t>(text.size()), hash});
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    return count();
}

std::int32_t Dictionary::add(std::string_view wanted)
{
    if (m_bytes.empty())
        m_numbered.start(wanted);
    if (m_numbered.isInUse()) {
        if (std::int32_t* const number = m_numbered.slotOf(wanted, m_texts.size())) {
            if (*number == 0)
                *number = addText(wanted, 0);
            return *number;
        }
        hashAll();
    }
    if (m_slots.size() < (m_texts.size() + 1) * 2)
        growTo(m_slots.size() * 2);
    const std::uint32_t hash = hashOf(wanted);
    const Slot like = slotFor(wanted, hash);
    Slot& slot = m_slots[placeOf(wanted, like, hash)];
    if (slot.number == 0) {
        slot = like;
        slot.number = addText(wanted, hash);
    }
    return slot.number;
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
    const auto renumber = [&](std::int32_t& number) {
        if (number > m_stored)
            number = replaces[static_cast<std::size_t>(number - 1) - stored];
    };
    for (Slot& slot : m_slots)
        renumber(slot.number);
    for (std::int32_t& number : m_numbered.numbers())
        renumber(number);
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
        std::int32_t number = dictionary.storedCount();
        const auto next = [&](std::int64_t& id, std::string_view& utf8) {
            if (number == dictionary.count())
                return false;
            id = ++number;
            utf8 = dictionary.text(number);
            return true;
        };
        if (const auto written = store::writeTexts(database, table.table, table.column, next); !written)
            return written;
    }
    return {};
}

} // namespace spiegel::dump
