// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/occupations/occupationswork.h"
#include "ui/tables/column.h"

namespace spiegel::uioccupations {

/// Of Books::occupations: who has it, who wants it, and who only one of the two.
[[nodiscard]] std::vector<tables::Column> mismatchColumns(const BooksPointer& books);
/// Of ways on (`isOn`) or ways that led here.
[[nodiscard]] std::vector<tables::Column> switchColumns(const BooksPointer& books,
                                                        const std::vector<market::Switch>& switches, bool isOn);

} // namespace spiegel::uioccupations
