// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace spiegel::text {

/// Whose work a built-in register or map is: what the licences ask the program to say, shown in About.
struct Attribution
{
    QString name;        ///< what it is
    QString licence;     ///< 'CC BY 4.0'
    QString attribution; ///< the sentence to show, in the owner's language, never translated
};

/// All of them, in the order of resources/registers/attribution.tsv.
[[nodiscard]] const std::vector<Attribution>& attributions();

} // namespace spiegel::text
