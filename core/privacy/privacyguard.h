// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/problem.h"
#include "core/privacy/columntally.h"

#include <span>
#include <vector>

namespace spiegel::privacy {

/// Why a dump may not be loaded: a column that holds personal data. Never a value from it.
struct Refusal
{
    QString file;
    QString column;
    QString why; ///< translated

    bool operator==(const Refusal&) const = default;
};

/// Watches all cells of one file pass by, keys and unknown columns included, and tells at the end which columns hold
/// personal data (dump-format.md). A column is refused that has at least 20 filled cells, and
/// - more than 5 % of them hold an e-mail address or a Dutch telephone number, or
/// - its different values of nine digits pass the elfproef of the burgerservicenummer more often than one in eleven, so
///   much so that chance would do it less than once in a million times (one-sided binomial test);
/// or whose name is that of a person's name, whatever stands in it.
///
/// Different values, because the key of one person or vacancy repeats: a few that pass by chance would weigh a
/// thousandfold.
class PrivacyGuard
{
public:
    /// `file` as it is called in a Refusal. In the dump's own werkgever.csv, beroep.csv and competentie.csv the column
    /// `naam` is an employer's, an occupation's, a competence's; in werkgever.csv `email` is the employer's.
    PrivacyGuard(const QString& file, const std::vector<QString>& columns);

    /// For a file of another source: the column becomes one of those that may hold a name, or e-mail addresses.
    void allowName(std::size_t column) { m_columns[column].mayBeName = true; }
    void allowMail(std::size_t column) { m_columns[column].mayHoldMail = true; }

    /// The cells of one row; what is beyond the columns is left out. About 2 ns a cell of no interest.
    void add(std::span<const std::string_view> cells);
    /// What another guard saw of the same file.
    void merge(const PrivacyGuard& other);

    /// In order of the columns; empty when the file may be loaded.
    [[nodiscard]] std::vector<Refusal> refusals() const;

private:
    struct Column
    {
        QString name;
        ColumnTally tally;
        bool mayBeName = false;
        bool mayHoldMail = false;
    };
    [[nodiscard]] static QString whyRefused(const Column& column);

    QString m_file;
    std::vector<Column> m_columns;
};

/// All refusals of a dump as one Problem (exit status 3).
[[nodiscard]] Problem refusalProblem(const std::vector<Refusal>& refusals);

} // namespace spiegel::privacy
