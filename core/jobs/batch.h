// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/nametemplate.h"
#include "core/jobs/press.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace spiegel::jobs {

/// A batch of cards as data: which kind, for whom, where to, called what. A runner does it (runner.h).
struct Batch
{
    CardKind kind = CardKind::Cv;
    /// For whom: the CVs of one branch, these CVs, or (neither) all that have not left.
    std::optional<QString> branch;
    std::optional<QStringList> ids;
    /// Only CVs that are new or changed since this week (people::readChangedCvs() says what that is).
    std::optional<Day> changedSince;
    /// A file a card, or a file with all cards of an adviser, ready to print.
    enum class Bundle { None, Adviser };
    Bundle bundle = Bundle::None;
    QString folder;
    QString names = QString::fromLatin1(delivery::NameTemplate::usual);
    int shard = 1; ///< share `shard` of `shards`, from 1
    int shards = 1;
    QString zip; ///< where everything is put into a zip with a password besides; empty: nowhere

    /// For the journal.
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Batch&) const = default;
};

/// The CVs a batch with `changedSince` is about, for Wajong cards also those of whom Sonar changed; empty without.
/// Problem: that of people::readChangedCvs().
[[nodiscard]] Result<std::vector<int>> changedFor(const Batch& batch, const store::Database& database);

/// One CV of a batch, with the name its file gets.
struct PlannedCard
{
    QString cv;
    int row = -1;   ///< of the population; -1: not in this week
    QString file;   ///< empty when there can be no card; several have the same where they are bundled
    QString reason; ///< why there is none

    bool operator==(const PlannedCard&) const = default;
};

/// No bundle has more cards, for the sake of memory; what is more goes on in 'A-2.pdf'.
inline constexpr int mostInBundle = 1000;

/// Whom a batch is for, by CV (by code point), and how each file will be called; the share of the shard only (a bundle
/// is never divided between shards). Problems: the branch is not in this week (with those that are), two cards would
/// get one name (with both), the template or the shard is no good. Names are compared as Windows does, without case.
/// `changed` is what changedFor() gave; who of a list of CVs is not in it has that for a reason, of a branch or of all
/// nobody speaks of them. `press` is of the kind of the batch.
[[nodiscard]] Result<std::vector<PlannedCard>> plan(const Batch& batch, const Press& press,
                                                    const std::vector<int>& changed = {});

/// Which cards go into one file, as places in `cards`, in the order of their first card; who gets no card is by itself.
[[nodiscard]] std::vector<std::vector<std::size_t>> unitsOf(const std::vector<PlannedCard>& cards);

/// The branches of the population, sorted as a Dutch reader expects; without the unknown one.
[[nodiscard]] QStringList branchesOf(const cards::Population& population);

} // namespace spiegel::jobs
