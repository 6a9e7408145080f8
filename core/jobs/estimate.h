// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch.h"

namespace spiegel::jobs {

/// Whether a batch will fit, before it starts: the cards that are not there yet times the size of a few that are made
/// on trial, and the zip if there is one. Problem: there is too little room on the disk of the folder or of the zip;
/// says how much is needed and how much is free. (What else fills the disk meanwhile is noticed when it is full.)
[[nodiscard]] Result<> checkRoom(const Batch& batch, const std::vector<PlannedCard>& cards, const Press& press);

} // namespace spiegel::jobs
