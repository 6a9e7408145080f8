// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openmatch/facts.h"
#include "core/source/csvreader.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace spiegel::openmatch {

/// Where the columns stand; -1: not there.
struct Columns
{
    int day = -1;
    int kind = -1;
    int occupation = -1;
    int name = -1;
    int cluster = -1;
    int clusterName = -1;
    int postcode = -1;
    int province = -1;
    int municipality = -1;
    int amount = -1;
    std::vector<std::pair<int, QString>> traits;
    QStringList others;
    QStringList absent;

    explicit Columns(const source::Header& header);
    [[nodiscard]] bool isOpenMatch() const { return kind >= 0 && occupation >= 0 && amount >= 0; }
};

/// Whether a trait is a mean, which is weighed by the people; others are sums. `name` in capitals.
[[nodiscard]] bool isMean(const QString& name);

// What stands in a cell.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] QString textOf(std::string_view text);
/// A number with a decimal comma, 0 or more.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);
/// dd-mm-yyyy, and what other dumps have.
[[nodiscard]] std::optional<Day> dayOf(std::string_view text);
[[nodiscard]] std::optional<Kind> kindOf(std::string_view word);

} // namespace spiegel::openmatch
