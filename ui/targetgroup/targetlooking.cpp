// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/map/mapview.h"
#include "ui/map/travelbar.h"
#include "ui/map/placesearch.h"
#include "ui/parts/banner.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/targetgroup/mapholder.h"
#include "ui/targetgroup/targetfilters.h"
#include "ui/targetgroup/targetpage.h"

#include <QCoreApplication>
#include <QStackedWidget>

#include <utility>

namespace spiegel::targetgroup {

namespace {

constexpr int pauseMs = 200; // while the slider is dragged

} // namespace

/// The map and travel times first: they stand there before anybody is counted.
void TargetPage::readPlace()
{
    m_desk.latest<Ground>(
        QStringLiteral("targetgroup.ground"), tr("Reading the map"),
        [workplace = m_workplace](Progress& progress) { return readGround(workplace, progress); }, this,
        [this](const Result<Ground>& ground) {
            if (!ground) {
                m_banner->show(ground.error());
                return;
            }
            m_ground = *ground;
            if (ground->problem)
                m_banner->show(*ground->problem);
            m_header->setEnabled(true);
            m_stack->setCurrentIndex(1);
            if (!m_map->hasShapes())
                m_map->setShapes(ground->shapes);
            take(m_view);
            colorMap();
            readPeople();
            if (const QString key = std::exchange(m_wanted, QString()); !key.isEmpty())
                open(key);
        });
}

void TargetPage::readPeople()
{
    m_population.reset();
    m_panel->expectOutside();
    m_desk.latest<PopulationPointer>(
        QStringLiteral("targetgroup.people"), tr("Reading the people"),
        [workplace = m_workplace, kind = m_view.population](Progress& progress) {
            return targetgroup::readPeople(workplace, kind, progress);
        },
        this,
        [this](const Result<PopulationPointer>& population) {
            if (!population) {
                m_banner->show(population.error());
                return;
            }
            m_population = *population;
            take(fitting(m_view, *m_population)); // other people may not have the variable
            look();
            if (m_view.color == MapColor::Intern || m_view.color == MapColor::Protected)
                colorMap();
        });
}

void TargetPage::look()
{
    if (!m_population || !m_ground || (m_view.pc4 > 0 && !m_ground->times))
        return;
    m_outside.reset();
    m_panel->expectOutside();
    m_desk.latest<Inside>(
        QStringLiteral("targetgroup.inside"), {},
        [population = m_population, times = m_ground->times, request = m_view.request()](Progress& progress) {
            return lookInside(population, times.get(), request, progress);
        },
        this,
        [this](const Result<Inside>& inside) {
            if (!inside) {
                m_banner->show(inside.error());
                return;
            }
            m_inside = *inside;
            m_filters->showInside(*inside);
            m_panel->showInside(*inside);
            if (m_outside)
                m_panel->showOutside(*m_outside);
            showSummary();
        });
    m_pause.start(m_travel->isDragged() ? pauseMs : 0);
}

void TargetPage::lookOutsideLater()
{
    m_desk.latest<Outside>(
        QStringLiteral("targetgroup.outside"), tr("Checking what can go out"),
        [workplace = m_workplace, request = m_view.request()](Progress& progress) {
            return lookOutside(workplace, request, progress);
        },
        this,
        [this, request = m_view.request()](const Result<Outside>& outside) {
            if (request != m_view.request())
                return;
            if (!outside) {
                m_banner->show(outside.error());
                return;
            }
            m_outside = *outside;
            if (m_inside)
                m_panel->showOutside(*outside);
        });
}

void TargetPage::colorMap()
{
    m_desk.drop(QStringLiteral("targetgroup.color"));
    if (m_view.color != MapColor::Intern && m_holder->isIntern()) {
        m_map->setFigures({}); // true counts are never seen outside their frame
        m_holder->setIntern(false);
    }
    const bool hasTimes = m_ground && m_ground->times && m_view.pc4 > 0;
    m_map->setSource(m_ground && m_ground->times ? tr("travel times: %1").arg(m_ground->times->source(m_view.mode))
                                                 : QString());
    switch (m_view.color) {
    case MapColor::Inhabitants:
        m_map->setFigures(inhabitantFigures());
        return;
    case MapColor::Minutes:
        m_map->setFigures(hasTimes ? minuteFigures(*m_ground->times, m_view.pc4, m_view.mode) : map::Figures());
        return;
    case MapColor::Intern:
    case MapColor::Protected:
        if (m_population)
            colorByPeople();
        return;
    case MapColor::None:
        m_map->setFigures({});
        return;
    }
}

void TargetPage::colorByPeople()
{
    const bool isIntern = m_view.color == MapColor::Intern;
    m_desk.latest<map::Figures>(
        QStringLiteral("targetgroup.color"), tr("Colouring the map"),
        [workplace = m_workplace, population = m_population, request = m_view.mapRequest(),
         isIntern](Progress& progress) -> Result<map::Figures> {
            if (isIntern) {
                const auto inside = lookInside(population, nullptr, request, progress);
                if (!inside)
                    return fail(inside.error());
                return inside->plan ? Result<map::Figures>(internFigures(*inside->plan, *population))
                                    : Result<map::Figures>(fail(*inside->problem));
            }
            const auto outside = lookOutside(workplace, request, progress);
            if (!outside)
                return fail(outside.error());
            return outside->table ? Result<map::Figures>(protectedFigures(*outside->table))
                                  : Result<map::Figures>(fail(*outside->refusal));
        },
        this,
        [this](const Result<map::Figures>& figures) {
            if (!figures) {
                m_map->setFigures({});
                m_banner->show(figures.error());
                return;
            }
            m_holder->setIntern(figures->openness == map::Openness::Intern); // before they are seen
            m_map->setFigures(*figures);
        });
}

void TargetPage::showSummary()
{
    const int place = geography::Postcodes::builtIn().indexOf(m_view.pc4).value_or(-1);
    const map::Zone zone = place < 0 ? map::Zone() : map::zoneAround(m_map->reach(), place);
    if (place < 0) {
        m_header->setSentence(tr("%1 in the whole country. Click a postcode on the map, or type one.")
                                  .arg(populations::name(m_view.population)));
        m_summary->setText(QString());
        return;
    }
    m_header->setSentence(tr("%1 %2.").arg(populations::name(m_view.population), map::zoneText(m_map->reach(), place)));
    const map::Inhabitants people = map::inhabitantsOf(zone);
    const QString count = zone.postcodes.size() == 1
                              ? tr("1 postcode")
                              : tr("%1 postcodes").arg(text::number(qint64(zone.postcodes.size())));
    QString words = tr("%1 with %2 inhabitants (CBS, 1 January 2021)").arg(count, text::number(people.known));
    if (people.unknownPostcodes > 0)
        words += tr("; of %1 postcodes it is not known").arg(text::number(qint64(people.unknownPostcodes)));
    if (m_ground && m_ground->times)
        words += tr(". Travel times: %1.").arg(m_ground->times->source(m_view.mode));
    m_summary->setText(words);
}

parts::PageEntry targetEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("targetgroup");
    entry.title = QCoreApplication::translate("targetgroup", "Doelgroep");
    entry.icon = look::Icon::Target;
    entry.make = [&desk, &history](QWidget* parent) { return new TargetPage(desk, history, parent); };
    entry.search = [](const parts::Workplace&, const QString& text, Progress&) {
        std::vector<parts::Suggestion> found = map::findPlaces(text);
        constexpr std::size_t most = 4; // among what other pages find
        if (found.size() > most)
            found.resize(most);
        return found;
    };
    return entry;
}

} // namespace spiegel::targetgroup
