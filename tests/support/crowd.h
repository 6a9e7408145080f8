// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/town.h"

#include <QtGlobal>

namespace spiegel::support {

/// Fills a town with a crowd drawn by chance (the same for the same seed): careers among a few occupations of three
/// ISCO minor groups, wishes, vacancies around Haarlem and far away, viewings, branches, advisers; with everything
/// missing here and there. CVs are called P000, P001 …, vacancies V00 …; every tenth person has no occupation code at
/// all, every twelfth has left werk.nl.
void addCrowd(Town& town, int people, quint32 seed);

} // namespace spiegel::support
