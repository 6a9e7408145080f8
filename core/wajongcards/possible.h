// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wajongcards/clients.h"
#include "core/wajongcards/wajongcard.h"

namespace spiegel::wajongcards {

/// What is possible, and what is needed for it: never why.
[[nodiscard]] WajongCard::Conditions conditionsOf(const Facts& facts);

/// Who may have the card: an employer only when the CV may be seen by employers, else the person has to be asked.
[[nodiscard]] QString useOf(const Facts& facts);

} // namespace spiegel::wajongcards
