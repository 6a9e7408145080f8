// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/registerlook.h"

#include "core/geography/postcodes.h"
#include "core/occupations/register.h"

namespace spiegel::dump {

namespace {

constexpr int firstPostcode = 1000;
constexpr int postcodes = 9000;

} // namespace

RegisterLook::RegisterLook(const Parents& parents)
    : m_parents(parents)
    , m_postcodes(postcodes, false)
{
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all())
        m_postcodes[static_cast<std::size_t>(postcode.number - firstPostcode)] = true;
}

bool RegisterLook::hasPostcode(std::int32_t number) const
{
    return m_postcodes[static_cast<std::size_t>(number - firstPostcode)];
}

bool RegisterLook::hasCode(Domain domain, std::int32_t number, const Dictionary& dictionary)
{
    if (m_parents.isExpected(domain))
        return m_parents.isAccepted(domain, number);
    if (domain != Domain::Occupation)
        return true;
    const auto index = static_cast<std::size_t>(number);
    if (m_occupations.size() <= index)
        m_occupations.resize(index + index / 2 + 1, -1);
    if (m_occupations[index] < 0) {
        const std::string_view code = dictionary.text(number);
        const QString text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        m_occupations[index] = occupations::Register::builtIn().indexOf(text) ? 1 : 0;
    }
    return m_occupations[index] == 1;
}

bool isPlausibleBirthYear(std::int32_t year, Day peildatum)
{
    constexpr int youngest = 13;
    constexpr int oldest = 100;
    const int now = peildatum.isKnown() ? peildatum.date().year() : year + youngest;
    return now - year >= youngest && now - year <= oldest;
}

} // namespace spiegel::dump
