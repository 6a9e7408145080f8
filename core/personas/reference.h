// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/persona.h"

namespace spiegel::personas {

/// The reference of a persona: how an employer tells an adviser whom it is about. It says nothing by itself; the
/// program turns it back into the group. `7KQF-3MXD-4`: eight letters and digits of a keyed hash and one that is
/// reckoned from them, so that a slip of the pen is noticed. Without 0, O, I, L and U, which are mistaken for others.
[[nodiscard]] QString referenceOf(const QByteArray& secret, const QByteArray& content);
/// As it is written above, from what somebody typed: in small letters, with or without spaces and dashes. Empty when it
/// is no reference or has a mistake in it.
[[nodiscard]] QString tidyReference(const QString& typed);

/// Gives every persona its reference. It follows from what was asked, the keys, the people behind it, and `occasion`
/// (to whom, on what ground): the same again has the same references, anything else has others.
void giveReferences(Personas& personas, const QByteArray& secret, const QByteArray& occasion);

} // namespace spiegel::personas
