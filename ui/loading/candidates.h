// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupations/proposals.h"
#include "core/occupations/search.h"
#include "ui/parts/page.h"

class QListWidget;

/// What something that was written may stand for: the candidates of the panels beside a WorkList.
namespace spiegel::loading {

inline constexpr int panelWidth = 304;
inline constexpr int mostProposed = 5;

/// An empty list on the surface of a panel.
[[nodiscard]] QListWidget* candidateList();
/// '87% sure, by the name …'
[[nodiscard]] QString sureText(const occupations::Proposal& proposal);
/// Occupations by any of their names, for a search field; their key is the code.
[[nodiscard]] std::vector<parts::Suggestion> occupationsFound(const occupations::Search& search, const QString& typed);

} // namespace spiegel::loading
