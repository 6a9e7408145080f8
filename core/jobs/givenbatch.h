// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/vacancycards/givingout.h"

#include <functional>

namespace spiegel::jobs {

/// What batches of cards that are given out have in common: each card stands in the log of what was given out before
/// its file is there.

/// One card of such a batch, with the name its file gets.
struct PlannedFile
{
    QString id;
    QString file;   ///< empty when there can be no card
    QString reason; ///< why there is none

    bool operator==(const PlannedFile&) const = default;
};

/// A card that is ready to be logged and written.
struct GivenCard
{
    QByteArray pdf;
    std::function<Result<>(store::Database& database)> log; ///< within a transaction
};

/// What the files of a batch are made by. `make` is called by several threads.
struct GivenWork
{
    QString folder;
    QByteArray key; ///< a log of cards that follow from other things is begun anew
    QString step;   ///< what is being made, for the progress
    std::function<Result<GivenCard>(std::size_t planned, Progress& progress)> make;
    /// What cards that come together share, found beforehand; may be empty.
    std::function<void(const std::vector<std::size_t>& planned, Progress& progress)> prepare = {};
};

/// What the cards of a batch follow from: kind, recipient, language and the files of the week.
[[nodiscard]] Result<QByteArray> givenKey(const store::Database& database, const QString& kind,
                                          const vacancycards::Recipient& recipient);

/// Makes the cards, each file whole or not there at all, and the manifest (its first column holds the id). Run again
/// after a stop it makes what is left. Problems: the disk, the database cannot be written, cancelled.
[[nodiscard]] Result<BatchOutcome> runGiven(const std::vector<PlannedFile>& planned, const GivenWork& work,
                                            store::Database& database, const Workers& workers, Progress& progress);

/// Words of a template and what stands for them: `{vacature}`.
using TemplateWords = std::vector<std::pair<QString, QString>>;
/// Problem: the template has other words, or leads out of the folder; the remedy has an example.
[[nodiscard]] Result<> checkTemplate(const QString& names, const QStringList& words, const QString& example);
/// The path of a file by the template, each part safe; what is empty reads 'onbekend'.
[[nodiscard]] QString filledTemplate(const QString& names, const TemplateWords& words);

} // namespace spiegel::jobs
