// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/numberedkeys.h"
#include "core/dump/tablespec.h"
#include "core/foundation/largeblocks.h"
#include "core/foundation/result.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::dump {

/// Texts as numbers: the first text is 1, and a number once given stays for as long as the database lives.
class Dictionary
{
public:
    /// The number of `text`, or 0.
    [[nodiscard]] std::int32_t find(std::string_view text) const;
    /// The number of `text`, a new one when it had none.
    std::int32_t add(std::string_view text);
    /// A text (never empty) that the database holds under `number`; called with rising numbers.
    void addStored(std::int32_t number, std::string_view text);
    [[nodiscard]] std::string_view text(std::int32_t number) const;
    /// Whether there is such a number and it stands for `wanted`.
    [[nodiscard]] bool isText(std::int32_t number, std::string_view wanted) const
    {
        return number > 0 && number <= count() && text(number) == wanted;
    }
    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(m_texts.size()); }
    /// How many there were when the database was read: later ones are new.
    [[nodiscard]] std::int32_t storedCount() const { return m_stored; }
    void setStored() { m_stored = count(); }

    /// Gives the new texts numbers in the order of their bytes; the result says which number replaces `i + 1 +
    /// storedCount()`.
    std::vector<std::int32_t> sortNew();

private:
    struct Piece
    {
        std::uint64_t start;
        std::uint32_t length;
        std::uint32_t hash;
    };
    /// A place in the hash table. Short texts, as all keys are, stand in it, so that a look-up touches memory once; of
    /// a longer one it holds the hash.
    struct alignas(16) Slot
    {
        static constexpr std::size_t room = 11;

        std::array<char, room> text;
        std::uint8_t length; ///< room + 1 for any longer one
        std::int32_t number; ///< 0: empty

        [[nodiscard]] bool isLike(const Slot& other) const { return text == other.text && length == other.length; }
    };
    [[nodiscard]] static Slot slotFor(std::string_view text, std::uint32_t hash);
    [[nodiscard]] std::size_t placeOf(std::string_view text, const Slot& like, std::uint32_t hash) const;
    std::int32_t addText(std::string_view text, std::uint32_t hash);
    void growTo(std::size_t slots);
    void hashAll();

    std::vector<char> m_bytes;
    std::vector<Piece> m_texts;
    NumberedKeys m_numbered; ///< in use, or m_slots is
    std::vector<Slot, LargeBlocks<Slot>> m_slots;
    std::int32_t m_stored = 0;
};

/// The dictionaries of one database.
class Dictionaries
{
public:
    [[nodiscard]] static Result<Dictionaries> read(const store::Database& database);

    [[nodiscard]] Dictionary& of(Domain domain) { return m_all[static_cast<std::size_t>(domain)]; }
    [[nodiscard]] const Dictionary& of(Domain domain) const { return m_all[static_cast<std::size_t>(domain)]; }

    /// Writes the texts that are new since read().
    [[nodiscard]] Result<> writeNew(store::Database& database) const;

private:
    std::array<Dictionary, domainCount> m_all;
};

} // namespace spiegel::dump
