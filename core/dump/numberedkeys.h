// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spiegel::dump {

/// Numbers by key, for keys that are counted themselves, such as CV0000123: the same letters, then as many digits. The
/// digits are the place in one small array, which stays in the cache where a hash table does not.
class NumberedKeys
{
public:
    /// For keys like this one; false where it has no digits at its end, or too many.
    bool start(std::string_view key);
    [[nodiscard]] bool isInUse() const { return m_digits > 0; }
    void stop() { *this = {}; }

    /// The number of a key; 0 when it has none, also when it is no key of this form.
    [[nodiscard]] std::int32_t find(std::string_view key) const
    {
        const auto place = placeOf(key);
        return place && *place < m_numbers.size() ? m_numbers[*place] : 0;
    }
    /// Where the number of a key stands (0: it has none yet); null when the key has another form, or lies so far from
    /// the others that the array would be mostly empty. `count` is how many keys there are.
    [[nodiscard]] std::int32_t* slotOf(std::string_view key, std::size_t count);
    [[nodiscard]] std::vector<std::int32_t>& numbers() { return m_numbers; }

private:
    [[nodiscard]] std::optional<std::size_t> placeOf(std::string_view key) const
    {
        if (key.size() != m_letters.size() + m_digits || !std::equal(m_letters.begin(), m_letters.end(), key.begin()))
            return std::nullopt;
        std::uint64_t value = 0;
        bool isNumber = true;
        for (std::size_t i = m_letters.size(); i < key.size(); ++i) {
            const auto digit = static_cast<unsigned char>(key[i] - '0');
            isNumber = isNumber && digit <= 9;
            value = value * 10 + digit;
        }
        if (!isNumber || value < m_first)
            return std::nullopt;
        return value - m_first;
    }

    std::string m_letters;
    std::size_t m_digits = 0;
    std::uint64_t m_first = 0; ///< value of the first place
    std::vector<std::int32_t> m_numbers;
};

} // namespace spiegel::dump
