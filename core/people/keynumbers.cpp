// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/keynumbers.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace spiegel::people {

Result<KeyNumbers> KeyNumbers::readKeys(store::Database& database, const char* table, Progress& progress)
{
    const auto watch = database.watch(progress);
    KeyNumbers numbers;
    store::Query rows(database, QStringLiteral("SELECT id, name FROM %1 ORDER BY id").arg(QString::fromLatin1(table)));
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

Result<CvNumbers> CvNumbers::read(store::Database& database, Progress& progress)
{
    auto numbers = readKeys(database, "cv_key", progress);
    if (!numbers)
        return fail(numbers.error());
    return CvNumbers(std::move(*numbers));
}

Result<SonarNumbers> SonarNumbers::read(store::Database& database, Progress& progress)
{
    auto numbers = readKeys(database, "sonar_key", progress);
    if (!numbers)
        return fail(numbers.error());
    return SonarNumbers(std::move(*numbers));
}

void KeyNumbers::rankNames()
{
    m_sorted.reserve(static_cast<std::size_t>(end()));
    for (int id = 0; id < end(); ++id)
        m_sorted.push_back(id);
    // A dump is usually sorted already, and looking is cheaper than sorting.
    const auto before = [this](int a, int b) { return utf8(a) < utf8(b); };
    if (!std::is_sorted(m_sorted.begin(), m_sorted.end(), before))
        std::stable_sort(m_sorted.begin(), m_sorted.end(), before);
    m_ranks.resize(m_sorted.size());
    for (std::size_t place = 0; place < m_sorted.size(); ++place)
        m_ranks[static_cast<std::size_t>(m_sorted[place])] = static_cast<int>(place);
}

std::string_view KeyNumbers::utf8(int id) const
{
    if (id < 0 || id >= end())
        return {};
    const auto start = m_starts[static_cast<std::size_t>(id)];
    return {m_texts.constData() + start, m_starts[static_cast<std::size_t>(id) + 1] - start};
}

QString KeyNumbers::name(int id) const
{
    const std::string_view bytes = utf8(id);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::optional<int> KeyNumbers::find(const QString& name) const
{
    const QByteArray bytes = name.toUtf8();
    const std::string_view wanted(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto found = std::lower_bound(m_sorted.begin(), m_sorted.end(), wanted,
                                        [this](int id, std::string_view text) { return utf8(id) < text; });
    if (wanted.empty() || found == m_sorted.end() || utf8(*found) != wanted)
        return std::nullopt;
    return *found;
}

} // namespace spiegel::people
