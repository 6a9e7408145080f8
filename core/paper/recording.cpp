// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/recording.h"

namespace spiegel::paper {

void Recording::playOn(Canvas& canvas) const
{
    for (const auto& drawn : m_drawn)
        std::visit([&canvas](const auto& one) { one.on(canvas); }, drawn);
}

} // namespace spiegel::paper
