// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"
#include "ui/openmatch/openmatchfigures.h"
#include "ui/openmatch/openmatchpanel.h"
#include "ui/sheets/askorigin.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/exporting.h"
#include "ui/tables/tableview.h"

// The rows behind the figures of the public weeks, and its tables as files.

namespace spiegel::uiopenmatch {

using market::Areas;
using origins::PublicFigure;
using Side = OpenMatchView::Side;

void OpenMatchPanel::connectRows()
{
    for (tables::TableView* const view : {m_listView, m_placesView, m_trendView})
        view->setCellsOpen(tr("Show the rows behind this figure"));
    connect(m_listView, &tables::TableView::cellOpened, this, [this](int row, int column) {
        openFigure({m_week->occupations[static_cast<std::size_t>(row)].code, m_week->week, figureIn(column)});
    });
    connect(m_placesView, &tables::TableView::cellOpened, this, [this](int row, int column) {
        PublicFigure figure{m_occupation->code, m_occupation->week, figureIn(column)};
        if (isByRegion())
            figure.area = Areas::inOrder()[static_cast<std::size_t>(row)];
        else
            figure.postcode = m_occupation->places[static_cast<std::size_t>(row)].postcode;
        openFigure(figure);
    });
    connect(m_trendView, &tables::TableView::cellOpened, this, [this](int row, int column) {
        openFigure({m_occupation->code, m_occupation->weeks[static_cast<std::size_t>(row)].day, figureIn(column),
                    m_view.area});
    });
    connect(m_paper, &sheets::CardPreview::figureOpened, this, &OpenMatchPanel::openCardFigure);
}

void OpenMatchPanel::openFigure(const PublicFigure& figure)
{
    ask([figure](store::Database& database) { return origins::originOf(database, figure); });
}

void OpenMatchPanel::openCardFigure(cards::FigureRef ref)
{
    if (m_card.card)
        ask([card = m_card.card, ref](store::Database& database) {
            return origins::openMatchOrigin(database, *card, ref);
        });
}

void OpenMatchPanel::ask(const std::function<Result<origins::Origin>(store::Database&)>& origin)
{
    sheets::askOrigin(m_desk, QStringLiteral("openmatch.origin"),
                      {this, m_banner, m_workplace, origin, [](const QString&) {}, // no row is about one CV
                       [code = m_card.code](store::Database& database, const origins::Further& further, Progress&) {
                           return origins::originOf(database, origins::furtherFigure(code, further));
                       }});
}

void OpenMatchPanel::exportTables()
{
    using Stamp = tables::Stamps::value_type;
    const Stamp source{tr("Source"), QStringLiteral("UWV Open Match Data")};
    const auto code = [this] { return Stamp{tr("Code"), m_occupation->code}; };
    const auto name = [this] { return Stamp{tr("Occupation"), m_occupation->name}; };
    const auto week = [this] { return Stamp{tr("Week of"), m_week->week.iso()}; };
    const QString title = tr("Exporting the table");
    tables::exportOnDemand(*m_listView, m_desk, [=, this]() -> tables::ExportQuestion {
        return {title, QStringLiteral("open-match-") + m_week->week.iso(), {week(), source}};
    });
    tables::exportOnDemand(*m_placesView, m_desk, [=, this]() -> tables::ExportQuestion {
        const QString file =
            isByRegion() ? QStringLiteral("open-match-regio-%1") : QStringLiteral("open-match-postcode-%1");
        return {title, file.arg(m_occupation->code), {code(), name(), week(), source}};
    });
    tables::exportOnDemand(*m_trendView, m_desk, [=, this]() -> tables::ExportQuestion {
        const Stamp region{tr("Region"), Areas::builtIn().name(m_view.area)};
        return {title, QStringLiteral("open-match-weken-%1").arg(m_occupation->code), {code(), name(), source, region}};
    });
}

} // namespace spiegel::uiopenmatch
