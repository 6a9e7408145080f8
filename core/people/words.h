// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// The texts behind numbers of the dictionary `word` (branches, advisers, titles): only those that were asked for.
class Words
{
public:
    /// Reads the texts of these numbers; `unknown` and repeated numbers are passed over.
    [[nodiscard]] static Result<Words> read(const store::Database& database, const std::vector<int>& numbers);
    /// The number of a text, or `unknown` when the database does not have it. Looks through the whole dictionary.
    [[nodiscard]] static Result<int> find(const store::Database& database, const QString& text);

    /// Empty for `unknown`.
    [[nodiscard]] QString text(int number) const { return m_texts.value(number); }
    [[nodiscard]] int count() const { return static_cast<int>(m_texts.size()); }

private:
    QHash<int, QString> m_texts;
};

} // namespace spiegel::people
