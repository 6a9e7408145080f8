// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace spiegel {

/// A table that says how much each of some named things counts, and why:
/// `{"version": "cv-1", "rules": [{"rule": "gaps-short", "points": 4, "reason": "…"}, …]}`.
struct WeightTable
{
    /// What must stand in it.
    struct Form
    {
        const char* list;                   ///< the key of the list: 'rules'
        const char* name;                   ///< of a word in it: 'rule'
        const char* amount;                 ///< of what it counts: 'points'
        double most;                        ///< the least is 0
        std::span<const char* const> words; ///< each exactly once
    };
    struct Row
    {
        double amount = 0;
        QString reason;
    };
    QString version;
    std::vector<Row> rows; ///< in the order of the words of the form

    /// Problem, which names the row: it is no such table, a word is missing, unknown or twice, an amount is not from 0
    /// to the most, or all are 0.
    [[nodiscard]] static Result<WeightTable> parse(const QByteArray& json, const Form& form);
    /// The columns of the rows, each as long as the form has words.
    void copyTo(std::span<double> amounts, std::span<QString> reasons) const;
    /// The bytes of a table that is part of the program.
    [[nodiscard]] static QByteArray builtIn(const QString& resource);
};

/// The place of `word` among the words of a form.
[[nodiscard]] std::optional<std::size_t> placeOf(const QString& word, std::span<const char* const> words);

} // namespace spiegel
