// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/exportfolder.h"
#include "core/delivery/manifest.h"
#include "core/delivery/progresslog.h"
#include "core/foundation/progress.h"
#include "core/jobs/batch.h"

#include <atomic>
#include <mutex>

namespace spiegel::jobs {

/// One run of a batch over its files (each with a card or, bundled, with many); the workers share it.
class Run
{
public:
    Run(const Batch& batch, const Press& press, std::vector<PlannedCard> cards, delivery::ExportFolder folder,
        delivery::ProgressLog log, Progress& progress);

    /// How many files there are, with one for each CV that gets none.
    [[nodiscard]] std::size_t count() const { return m_units.size(); }
    /// Makes a file, or finds that it is there. From any thread, once each.
    void make(std::size_t unit);
    /// Writes the manifest. Problem: what stopped the run, with how far it came.
    [[nodiscard]] Result<delivery::Manifest> writeManifest();
    /// After everything was written: until it is on the disk. The batch is then finished.
    [[nodiscard]] Result<> close();

    [[nodiscard]] const delivery::ExportFolder& folder() const { return m_folder; }
    /// Cards that were there already.
    [[nodiscard]] int kept() const { return m_kept.load(); }

private:
    using Unit = std::vector<std::size_t>;

    [[nodiscard]] bool keep(const Unit& unit);
    /// The bytes of a file; writes down on which page each card begins. Empty when the run was stopped on the way.
    [[nodiscard]] QByteArray content(const Unit& unit);
    void write(std::size_t number, const Unit& unit);
    void failed(std::size_t number, const Unit& unit, const Problem& problem, qsizetype size);
    void stop(const Problem& problem);
    [[nodiscard]] Problem stoppedBy(Problem problem, const delivery::Manifest& manifest) const;

    const Batch& m_batch;
    const Press& m_press;
    std::vector<PlannedCard> m_cards;
    std::vector<Unit> m_units;
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
