// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/column.h"
#include "ui/vacancies/vacancieswork.h"

namespace spiegel::uivacancies {

/// Of Offers::lines. `employers` as they are now: the stop list may have changed.
[[nodiscard]] std::vector<tables::Column> vacancyColumns(const OffersPointer& offers,
                                                         const std::shared_ptr<const Drafts>& employers);
/// Lines with the text in the employer's name or the title, without case.
[[nodiscard]] std::vector<int> linesWith(const Offers& offers, const QString& text);
/// 'klaar', 'op de stoplijst', 'geen adres'.
[[nodiscard]] QString statusText(mailing::Draft::Status status);

} // namespace spiegel::uivacancies
