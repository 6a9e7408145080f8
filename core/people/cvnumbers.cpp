// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvnumbers.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace spiegel::people {

Result<CvNumbers> CvNumbers::read(store::Database& database, Progress& progress)
{
    const auto watch = database.watch(progress);
    CvNumbers numbers;
    store::Query rows(database, QStringLiteral("SELECT id, name FROM cv_key ORDER BY id"));
    while (rows.next()) {
        const auto id = static_cast<std::size_t>(rows.wide(0));
        const std::string_view name = rows.utf8(1);
        numbers.m_starts.resize(id + 1, static_cast<std::uint32_t>(numbers.m_texts.size()));
        numbers.m_texts.append(name.data(), static_cast<qsizetype>(name.size()));
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    numbers.m_starts.push_back(static_cast<std::uint32_t>(numbers.m_texts.size()));
    numbers.rankNames();
    return numbers;
}

void CvNumbers::rankNames()
{
    m_sorted.reserve(static_cast<std::size_t>(end()));
    for (int cv = 0; cv < end(); ++cv)
        m_sorted.push_back(cv);
    // A dump is usually sorted already, and looking is cheaper than sorting.
    const auto before = [this](int a, int b) { return utf8(a) < utf8(b); };
    if (!std::is_sorted(m_sorted.begin(), m_sorted.end(), before))
        std::stable_sort(m_sorted.begin(), m_sorted.end(), before);
    m_ranks.resize(m_sorted.size());
    for (std::size_t place = 0; place < m_sorted.size(); ++place)
        m_ranks[static_cast<std::size_t>(m_sorted[place])] = static_cast<int>(place);
}

std::string_view CvNumbers::utf8(int cv) const
{
    if (cv < 0 || cv >= end())
        return {};
    const auto start = m_starts[static_cast<std::size_t>(cv)];
    return {m_texts.constData() + start, m_starts[static_cast<std::size_t>(cv) + 1] - start};
}

QString CvNumbers::name(int cv) const
{
    const std::string_view bytes = utf8(cv);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::optional<int> CvNumbers::find(const QString& name) const
{
    const QByteArray bytes = name.toUtf8();
    const std::string_view wanted(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto found = std::lower_bound(m_sorted.begin(), m_sorted.end(), wanted,
                                        [this](int cv, std::string_view text) { return utf8(cv) < text; });
    if (wanted.empty() || found == m_sorted.end() || utf8(*found) != wanted)
        return std::nullopt;
    return *found;
}

} // namespace spiegel::people
