// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/exportfolder.h"
#include "core/delivery/manifest.h"
#include "core/delivery/progresslog.h"
#include "core/foundation/progress.h"
#include "core/jobs/batch.h"

#include <atomic>
#include <mutex>
#include <span>

namespace spiegel::jobs {

/// One run of a batch over its files (each with a card or, bundled, with many); the workers share it.
class Run
{
public:
    Run(const Batch& batch, const Press& press, std::vector<PlannedCard> cards, delivery::ExportFolder folder,
        delivery::ProgressLog log, Progress& progress);

    /// The work, in pieces for one worker each.
    [[nodiscard]] std::size_t pieces() const;
    /// Makes the files of a piece, or finds that they are there. From any thread, once each.
    void make(std::size_t piece);
    /// Writes the manifest. Problem: what stopped the run, with how far it came.
    [[nodiscard]] Result<delivery::Manifest> writeManifest();
    /// After everything was written: until it is on the disk. The batch is then finished.
    [[nodiscard]] Result<> close();

    [[nodiscard]] const delivery::ExportFolder& folder() const { return m_folder; }
    /// Cards that were there already.
    [[nodiscard]] int kept() const { return m_kept.load(); }

private:
    using Unit = std::vector<std::size_t>; ///< the cards of a file, or one that will not be made

    [[nodiscard]] bool isStopped();
    [[nodiscard]] bool isToBeMade(const Unit& unit);
    [[nodiscard]] bool keep(const Unit& unit);
    /// Files of one card each.
    void makeCards(std::span<const std::size_t> units);
    /// A file of many; writes down on which page each begins.
    void makeBundle(std::size_t unit);
    void write(std::size_t unit, const QByteArray& pdf);
    void failed(std::size_t unit, const Problem& problem, qsizetype size);
    [[nodiscard]] std::vector<int> rowsOf(std::span<const std::size_t> cards) const;
    void stop(const Problem& problem);
    [[nodiscard]] Problem stoppedBy(Problem problem, const delivery::Manifest& manifest) const;

    const Batch& m_batch;
    const Press& m_press;
    std::vector<PlannedCard> m_cards;
    std::vector<Unit> m_units;
    std::size_t m_unitsInPiece;
    delivery::ExportFolder m_folder;
    delivery::ProgressLog m_log;
    Progress& m_progress;
    std::vector<delivery::ManifestRow> m_rows; ///< by card; each touched by one worker
    QString m_step;
    std::atomic<int> m_done{0};
    std::atomic<int> m_kept{0};
    std::atomic<bool> m_stopped{false};
    std::mutex m_guard;
    Result<> m_outcome;
};

} // namespace spiegel::jobs
