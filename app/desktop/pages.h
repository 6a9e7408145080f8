// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"
#include "ui/parts/preferences.h"

#include <functional>
#include <vector>

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk

namespace spiegel::desktop {

/// What pages are made from.
struct Surroundings
{
    desk::Desk& desk;
    desk::ViewHistory& history;
    std::function<parts::Preferences()> preferences;               ///< as they are when asked
    std::function<void(const parts::Preferences&)> setPreferences; ///< keeps them and lets them take effect
};

/// All pages there are, in the order of the rail; titles in the language of the moment. A page that does not exist yet
/// is not in it.
[[nodiscard]] std::vector<parts::PageEntry> pages(const Surroundings& around);

} // namespace spiegel::desktop
