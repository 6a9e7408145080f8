// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/numberedkeys.h"

namespace spiegel::dump {

namespace {

constexpr std::size_t mostDigits = 15; // fit a double and a whole number alike
constexpr std::size_t spare = 65536;
constexpr std::size_t mostPlacesPerKey = 8;

} // namespace

bool NumberedKeys::start(std::string_view key)
{
    const std::size_t last = key.find_last_not_of("0123456789");
    const std::size_t letters = last == std::string_view::npos ? 0 : last + 1;
    if (letters == key.size() || key.size() - letters > mostDigits)
        return false;
    m_letters = key.substr(0, letters);
    m_digits = key.size() - letters;
    m_first = 0;
    const std::size_t value = *placeOf(key);
    m_first = value > spare / 2 ? value - spare / 2 : 0; // some that come later may be lower
    return true;
}

std::int32_t* NumberedKeys::slotOf(std::string_view key, std::size_t count)
{
    const auto place = placeOf(key);
    if (!place || *place >= spare + (count + 1) * mostPlacesPerKey)
        return nullptr;
    if (*place >= m_numbers.size())
        m_numbers.resize(std::max(*place + 1, m_numbers.size() * 2));
    return &m_numbers[*place];
}

} // namespace spiegel::dump
