// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/population.h"
#include "core/jobs/nametemplate.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace spiegel::jobs {

/// A batch of cv-kaarten as data: for whom, where to, called what. A runner does it (runner.h).
struct Batch
{
    /// For whom: the CVs of one branch, these CVs, or (neither) all that have not left.
    std::optional<QString> branch;
    std::optional<QStringList> ids;
    QString folder;
    QString names = QString::fromLatin1(NameTemplate::usual);
    int shard = 1; ///< share `shard` of `shards`, from 1
    int shards = 1;

    /// For the journal.
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Batch&) const = default;
};

/// One CV of a batch, with the name its file gets.
struct PlannedCard
{
    QString cv;
    int row = -1;   ///< of the population; -1: not in this week
    QString file;   ///< empty when there can be no card
    QString reason; ///< why there is none

    bool operator==(const PlannedCard&) const = default;
};

/// Whom a batch is for, by CV (by code point), and how each file will be called; the share of the shard only. Problems:
/// the branch is not in this week (with those that are), two cards would get one name (with both), the template or the
/// shard is no good. Names are compared as Windows does, without case.
[[nodiscard]] Result<std::vector<PlannedCard>> plan(const Batch& batch, const cards::Population& population);

/// The branches of the population, sorted as a Dutch reader expects; without the unknown one.
[[nodiscard]] QStringList branchesOf(const cards::Population& population);

} // namespace spiegel::jobs
