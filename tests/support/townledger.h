// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/store/database.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace spiegel::support {

/// What a Town writes down before it becomes a file: the rows of each week, and the numbers of its texts. Writes them
/// as the store keeps them: each row once, with the weeks it lived.
class TownLedger
{
public:
    using Cells = std::vector<std::int64_t>;

    explicit TownLedger(Day firstWeek);
    void startWeek(Day week);

    /// `keys` cells at the front are the key.
    void put(const QString& table, std::size_t keys, const Cells& cells);
    void removeWhere(const QString& table, const std::function<bool(const Cells& key)>& isGone);

    /// The number of a text in one of the dictionaries (word, cv_key, …); store::null for an empty text.
    [[nodiscard]] std::int64_t number(const char* dictionary, std::string_view text);

    /// Into an empty database with the schema.
    void write(store::Database& database) const;

private:
    using Rows = std::map<Cells, Cells>; ///< key to the other cells
    struct Week
    {
        Day day;
        std::map<QString, Rows> tables;
    };
    void writeTable(store::Database& database, const QString& table) const;

    std::vector<Week> m_weeks;
    std::map<std::string, std::map<std::string, std::int64_t>> m_dictionaries;
};

} // namespace spiegel::support
