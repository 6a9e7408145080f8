// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/spanning.h"
#include "ui/occupations/occupationswork.h"
#include "ui/tables/column.h"

namespace spiegel::uioccupations {

/// Of Books::occupations: who has it, who wants it, and who only one of the two.
[[nodiscard]] std::vector<tables::Column> mismatchColumns(const BooksPointer& books);
/// Of ways on (`isOn`) or ways that led here.
[[nodiscard]] std::vector<tables::Column> switchColumns(const BooksPointer& books,
                                                        const std::vector<market::Switch>& switches, bool isOn);

/// The class of the labour market; – where none is sure.
[[nodiscard]] tables::Column classColumn(int width, const std::function<market::Spanning(int row)>& spanning);
/// The name of an area of market::Areas; sorts by the order of the rows.
[[nodiscard]] tables::Column regionColumn(int width, const std::function<int(int row)>& area);

} // namespace spiegel::uioccupations
