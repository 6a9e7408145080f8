// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/peers/featurenames.h"
#include "core/peers/peerindex.h"
#include "core/people/keynumbers.h"

#include <memory>

namespace spiegel::peers {

/// All CVs of one snapshot, ready to be compared with one another; for who has not read them already. Never changes;
/// any thread may look. 500,000 CVs: some 350 MB and a few seconds.
class Mirror
{
public:
    /// The chosen snapshot. Problem: cancelled, or the database.
    [[nodiscard]] static Result<Mirror> read(store::Database& database, const Weights& weights, const Workers& workers,
                                             Progress& progress);

    [[nodiscard]] Day snapshot() const { return m_snapshot; }
    [[nodiscard]] int cvs() const { return m_index->cvs(); }
    [[nodiscard]] const PeerIndex& index() const { return *m_index; }
    [[nodiscard]] const Features& features() const { return m_index->features(); }
    [[nodiscard]] const FeatureNames& names() const { return *m_names; }
    [[nodiscard]] QString name(int row) const { return m_numbers->name(m_ids[static_cast<std::size_t>(row)]); }
    /// -1: the snapshot has no such CV.
    [[nodiscard]] int rowOf(const QString& cv) const;

private:
    Mirror() = default;

    Day m_snapshot;
    std::vector<int> m_ids; ///< by row, rising
    std::shared_ptr<const people::OccupationCodes> m_codes;
    std::shared_ptr<const people::CvNumbers> m_numbers;
    std::shared_ptr<const PeerIndex> m_index;
    std::shared_ptr<const FeatureNames> m_names;
};

} // namespace spiegel::peers
