// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// The numbers of people as they stand in the dump (`cv_id`, `sonar_id`), for the short ids the database and all
/// calculations use. All that ever were in the database, also of weeks that are not chosen. Kept as one text: about 12
/// bytes a person.
class KeyNumbers
{
public:
    /// All ids are below this.
    [[nodiscard]] int end() const { return static_cast<int>(m_starts.size()) - 1; }
    /// UTF-8, valid as long as this object lives; empty for an id that is not in use.
    [[nodiscard]] std::string_view utf8(int id) const;
    [[nodiscard]] QString name(int id) const;
    [[nodiscard]] std::optional<int> find(const QString& name) const;
    /// The place of the person when all are sorted by name as text (by code point): ties "by cv_id" go by this.
    [[nodiscard]] int rank(int id) const { return m_ranks[static_cast<std::size_t>(id)]; }

protected:
    KeyNumbers() = default;
    [[nodiscard]] static Result<KeyNumbers> readKeys(store::Database& database, const char* table, Progress& progress);

private:
    void rankNames();

    QByteArray m_texts;
    std::vector<std::uint32_t> m_starts; ///< by id, one more than there are ids
    std::vector<int> m_sorted;           ///< ids by name
    std::vector<int> m_ranks;            ///< by id
};

/// The numbers of CVs.
class CvNumbers : public KeyNumbers
{
public:
    [[nodiscard]] static Result<CvNumbers> read(store::Database& database, Progress& progress);

private:
    explicit CvNumbers(KeyNumbers numbers)
        : KeyNumbers(std::move(numbers))
    {
    }
};

/// The numbers of Sonar clients.
class SonarNumbers : public KeyNumbers
{
public:
    [[nodiscard]] static Result<SonarNumbers> read(store::Database& database, Progress& progress);

private:
    explicit SonarNumbers(KeyNumbers numbers)
        : KeyNumbers(std::move(numbers))
    {
    }
};

} // namespace spiegel::people
