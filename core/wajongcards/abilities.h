// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wajongcards/clients.h"
#include "core/wajongcards/discretion.h"
#include "core/wajongcards/wajongcard.h"
#include "core/wajongcards/workcontent.h"

namespace spiegel::wajongcards {

/// Every occupation in a career, the latest first, with the time spent in it: spells that overlap count once. A spell
/// without both ends makes it 'at least'.
[[nodiscard]] std::vector<WajongCard::Job> jobsOf(std::span<const people::Experience> career,
                                                  const people::OccupationCodes& codes, const Discretion& discretion);

/// What the person can do: work, education and competences that the CV or Sonar name by a code.
[[nodiscard]] WajongCard::Abilities abilitiesOf(const Facts& facts, std::span<const people::Experience> career,
                                                const std::vector<int>& competences, const WorkContent& content,
                                                const people::OccupationCodes& codes, const Discretion& discretion);

} // namespace spiegel::wajongcards
