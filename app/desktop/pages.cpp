// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "ui/cards/cardspage.h"
#include "ui/careers/careerspage.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/links/linkspage.h"
#include "ui/loading/datapage.h"
#include "ui/occupations/occupationspage.h"
#include "ui/predictions/predictionspage.h"
#include "ui/personas/personaspage.h"
#include "ui/quality/qualitypage.h"
#include "ui/report/reportpage.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/settingspage.h"
#include "ui/start/startpage.h"
#include "ui/targetgroup/targetpage.h"
#include "ui/vacancies/vacanciespage.h"
#include "ui/weights/weightspage.h"

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
    all.push_back(entry("start", QT_TRANSLATE_NOOP("desktop", "Start"), look::Icon::Start,
                        [around](QWidget* parent) { return new start::StartPage(around.desk, parent); }));
    all.push_back(uicareers::careersEntry(around.desk, around.history));
    all.push_back(uicomparison::comparisonEntry(around.desk, around.history));
    all.push_back(uioccupations::occupationsEntry(around.desk, around.history));
    all.push_back(uicards::cardsEntry(around.desk, around.history));
    all.push_back(uivacancies::vacanciesEntry(around.desk, around.history));
    all.push_back(targetgroup::targetEntry(around.desk, around.history));
    all.push_back(uipersonas::personasEntry(around.desk, around.history));
    all.push_back(uireport::reportEntry(around.desk, around.history));
    parts::PageEntry data =
        entry("data", QT_TRANSLATE_NOOP("desktop", "Data"), look::Icon::Data, [around](QWidget* parent) {
            const auto mostRejected = [around] { return around.preferences().maxRejectPercent / 100.0; };
            return new loading::DataPage(around.desk, around.history, mostRejected, parent);
        });
    data.takesDumps = true;
    all.push_back(data);
    all.push_back(uiquality::qualityEntry(around.desk, around.history));
    all.push_back(uilinks::linksEntry(around.desk, around.history));
    all.push_back(uiweights::weightsEntry(around.desk, around.history));
    all.push_back(uipredictions::predictionsEntry(around.desk, around.history));
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
