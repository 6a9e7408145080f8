// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Dutch words made comparable, so that what somebody types finds what stands in a register: 'Coördinator (m/v)' and
/// 'coordinator m v' are the same words. Nothing here depends on the language or the region of the machine.
namespace spiegel::text {

/// Lower case, without accents, every run of signs and spaces one space, none at the ends. Letters and digits of any
/// script stay; ligatures and special letters become plain ones (ij, ß, ø, æ). Folding twice changes nothing.
[[nodiscard]] QString fold(QStringView text);

/// Folded and without spaces: for names that compare "without case, accents, spaces and signs" (cli.md, `--region`).
[[nodiscard]] QString squash(QStringView text);

/// The folded words in their order; empty for a text without letters and digits.
[[nodiscard]] QStringList words(QStringView text);

/// NFC, as every text of a dump is kept.
[[nodiscard]] QString normalized(const QString& text);

} // namespace spiegel::text
