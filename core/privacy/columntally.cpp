// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/columntally.h"

#include "core/privacy/personaldata.h"

#include <algorithm>
#include <cmath>

namespace spiegel::privacy {

void ColumnTally::merge(const ColumnTally& other)
{
    m_filled += other.m_filled;
    m_mails += other.m_mails;
    m_phones += other.m_phones;
    m_contacts += other.m_contacts;
    m_nineDigits.merge(other.m_nineDigits);
}

void ColumnTally::look(std::string_view cell)
{
    const bool startsWithDigit = cell.front() >= '0' && cell.front() <= '9';
    if (startsWithDigit && cell.size() == 10 && cell[4] == '-' && cell[7] == '-')
        return; // dates are many, and hold nothing
    const bool mail = holdsMail(cell);
    const bool phone = holdsPhone(cell);
    m_mails += mail ? 1 : 0;
    m_phones += phone ? 1 : 0;
    m_contacts += mail || phone ? 1 : 0;
    if (startsWithDigit && cell.size() >= 9) {
        if (const auto number = privacy::nineDigits(cell))
            m_nineDigits.add(*number);
    }
}

qint64 ColumnTally::passing() const
{
    return static_cast<qint64>(m_nineDigits.countIf(passesElfproef));
}

double chanceOfAtLeast(qint64 passing, qint64 tried, double chance)
{
    if (passing <= 0)
        return 1;
    if (passing > tried)
        return 0;
    const auto n = static_cast<double>(tried);
    const auto term = [&](double k) {
        return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(chance) +
                        (n - k) * std::log1p(-chance));
    };
    // Below the mean the tail is nearly everything: the other side is the one to add up.
    const auto k = static_cast<double>(passing);
    double sum = 0;
    if (k <= n * chance) {
        double each = term(k - 1);
        for (double i = k - 1; i >= 0 && each > sum * 1e-17; --i) {
            sum += each;
            each *= i / (n - i + 1) * (1 - chance) / chance;
        }
        return std::max(0.0, 1 - sum);
    }
    double each = term(k);
    for (double i = k; i <= n && each > sum * 1e-17; ++i) {
        sum += each;
        each *= (n - i) / (i + 1) * chance / (1 - chance);
    }
    return std::min(1.0, sum);
}

} // namespace spiegel::privacy
