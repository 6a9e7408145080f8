// SPDX-License-Identifier: GPL-3.0-or-later
// The translations are data only; a static library needs one object file to hang them on.
namespace spiegel::translations {
extern const int isEmbedded;
const int isEmbedded = 1;
} // namespace spiegel::translations
