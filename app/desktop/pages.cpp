// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "ui/careers/careerspage.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>

namespace spiegel::desktop {

namespace {

parts::PageEntry entry(const char* id, const char* title, look::Icon icon,
                       std::function<parts::Page*(QWidget* parent)> make)
{
    parts::PageEntry made;
    made.id = QLatin1String(id);
    made.title = QCoreApplication::translate("desktop", title);
    made.icon = icon;
    made.make = std::move(make);
    return made;
}

} // namespace

std::vector<parts::PageEntry> pages(const Surroundings& around)
{
    // Start, Loopbanen, Beroepen, Cv-kaarten, Vacatures, Doelgroep, Rapporten, Gegevens; then the foot of the rail.
    std::vector<parts::PageEntry> all;
    all.push_back(uicareers::careersEntry(around.desk, around.history));
    parts::PageEntry preferences =
        entry("settings", QT_TRANSLATE_NOOP("desktop", "Settings"), look::Icon::Settings, [around](QWidget* parent) {
            return new settings::SettingsPage(around.desk, around.preferences(), around.setPreferences, parent);
        });
    preferences.atBottom = true;
    all.push_back(preferences);
    parts::PageEntry about = entry("about", QT_TRANSLATE_NOOP("desktop", "About"), look::Icon::About,
                                   [](QWidget* parent) { return new settings::AboutPage(parent); });
    about.atBottom = true;
    all.push_back(about);
    return all;
}

} // namespace spiegel::desktop
