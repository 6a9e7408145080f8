// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/origins/openmatchorigins.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/map/mapview.h"
#include "ui/map/readshapes.h"
#include "ui/openmatch/openmatchfigures.h"
#include "ui/openmatch/openmatchpanel.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/tableview.h"

#include <QComboBox>

#include <algorithm>

// What the panel needs from workers: the week, an occupation in it, the map, the card.

namespace spiegel::uiopenmatch {

using Side = OpenMatchView::Side;

void OpenMatchPanel::needWeek()
{
    const std::vector<Day>& there = m_workplace.openMatch; // a week may have been removed
    const Day wanted = std::ranges::find(there, m_view.week) == there.end() ? there.back() : m_view.week;
    m_weeks->setCurrentIndex(m_weeks->findData(wanted.sinceEpoch()));
    if (m_week && m_week->week == wanted) {
        m_desk.drop(QStringLiteral("openmatch.week"));
        if (m_isSeen)
            needOccupation();
        return;
    }
    m_desk.latest<WeekBookPointer>(
        QStringLiteral("openmatch.week"), tr("Reading Open Match"),
        [path = m_workplace.database, wanted](Progress& progress) { return readWeek(path, wanted, progress); }, this,
        [this](const Result<WeekBookPointer>& week) {
            if (week)
                showWeek(*week);
            else
                m_banner->show(week.error());
        });
}

void OpenMatchPanel::showWeek(const WeekBookPointer& week)
{
    m_banner->hide();
    m_week = week;
    m_list->setContent(occupationColumns(week), static_cast<int>(week->occupations.size()));
    m_source->setText(sourceText(week->week));
    filter();
    Q_EMIT weekRead();
    if (m_isSeen)
        needOccupation();
}

void OpenMatchPanel::needOccupation()
{
    const int row = this->row();
    if (row < 0) {
        m_occupation.reset();
        showPlaces();
        showWeeks();
        if (m_week && !m_view.code.isEmpty())
            m_banner->show(
                parts::Banner::Kind::Information,
                tr("Open Match says nothing of this occupation in the week of %1.").arg(text::date(m_week->week)));
        return;
    }
    m_banner->hide();
    m_listView->setCurrentRow(row);
    const auto& line = m_week->occupations[static_cast<std::size_t>(row)];
    if (m_occupation && m_occupation->code == line.code && m_occupation->week == m_week->week) {
        showOccupation(m_occupation);
        return;
    }
    m_desk.latest<OccupationBookPointer>(
        QStringLiteral("openmatch.occupation"), tr("Reading Open Match"),
        [path = m_workplace.database, week = m_week, row](Progress&) { return readOccupation(path, *week, row); }, this,
        [this](const Result<OccupationBookPointer>& occupation) {
            if (occupation)
                showOccupation(*occupation);
            else
                m_banner->show(occupation.error());
        });
}

void OpenMatchPanel::showOccupation(const OccupationBookPointer& occupation)
{
    m_occupation = occupation;
    Q_EMIT told(tr("%1 in UWV Open Match Data, week of %2.").arg(occupation->name, text::date(occupation->week)));
    showPlaces();
    showWeeks();
    needCard();
}

/// Read once, when somebody first looks at it.
void OpenMatchPanel::needMap()
{
    if (std::exchange(m_asksMap, true))
        return;
    map::readShapes(m_desk, QStringLiteral("openmatch.map"), this,
                    [this](const std::shared_ptr<const map::Shapes>& shapes) { m_map->setShapes(shapes); });
}

void OpenMatchPanel::needCard()
{
    if (m_view.side != Side::Card || !m_occupation ||
        (m_card.code == m_occupation->code && m_card.week == m_occupation->week))
        return;
    m_save->setEnabled(false);
    m_desk.latest<CardPictures>(
        QStringLiteral("openmatch.card"), tr("Making the card"),
        [path = m_workplace.database, code = m_occupation->code, week = m_occupation->week,
         scale = m_paper->pixelsPerMm(), workers = m_desk.workers()](Progress& progress) {
            return makeCard(path, code, week, scale, workers, progress);
        },
        this,
        [this](const Result<CardPictures>& card) {
            if (!card) {
                m_banner->show(card.error());
                return;
            }
            m_card = *card;
            m_save->setEnabled(true);
            m_paper->show(card->sides, tr("Card of the occupation %1").arg(card->code));
            m_paper->setFigures(card->figures, origins::openMatchHint);
        });
}

void OpenMatchPanel::savePdf(const QString& path)
{
    m_desk.run<QString>(
        tr("Saving the card"),
        [database = m_workplace.database, code = m_card.code, week = m_card.week, path, workers = m_desk.workers()](
            Progress& progress) { return saveCard(database, code, week, path, workers, progress); },
        this, [this](const Result<QString>& saved) { m_banner->showSaved(saved, false); });
}

} // namespace spiegel::uiopenmatch
