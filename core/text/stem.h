// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel::text {

/// A light Dutch stem of one folded word: the plural and the female form of a trade go, the vowel is mended
/// ('verpleegkundigen' -> 'verpleegkundig', 'monteurs' -> 'monteur', 'verkoopsters' and 'verkoper' -> 'verkoop',
/// 'leraren' -> 'leraar'). Made for comparing job titles, not for grammar; words of up to 3 letters stay as they are.
[[nodiscard]] QString stem(QStringView word);

/// The stems of all words of a text, in order, with one space between.
[[nodiscard]] QString stemmed(QStringView text);

} // namespace spiegel::text
