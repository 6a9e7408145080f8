// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/origins/openmatchorigins.h"
#include "ui/openmatch/openmatchview.h"
#include "ui/openmatch/openmatchwork.h"
#include "ui/parts/workplace.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace spiegel::charts {
class TrendChart;
}
namespace spiegel::desk {
class Desk;
}
namespace spiegel::map {
class MapView;
class Shapes;
} // namespace spiegel::map
namespace spiegel::parts {
class Banner;
class Button;
class EmptyState;
class Label;
class Segmented;
} // namespace spiegel::parts
namespace spiegel::sheets {
class CardPreview;
}
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uiopenmatch {

/// The public weeks of UWV Open Match Data on screen: all occupations of a week with their demand and supply, and of
/// one of them the regions or postcode areas on a map, the weeks as a line, and its beroepenkaart. It keeps nothing:
/// each change is told, and shown when the page says so.
class OpenMatchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OpenMatchPanel(desk::Desk& desk, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace);
    void see(const OpenMatchView& view);
    /// The occupation to show while the view names none: as another source knows it. Where the week has nothing like
    /// it, the first of the list.
    void setFirst(const QString& code, const QString& name);
    [[nodiscard]] bool knows(const QString& code, const QString& name) const;
    /// Reads the week, also while the panel is not seen.
    void readWeekOf(const OpenMatchView& view);
    /// What the week says of that occupation, in a line beside the figures of another source; empty when it does not.
    [[nodiscard]] QString sentenceOf(const QString& code, const QString& name) const;

    /// What is on screen; null: nothing yet.
    [[nodiscard]] const WeekBookPointer& week() const { return m_week; }
    [[nodiscard]] const OccupationBookPointer& occupation() const { return m_occupation; }
    [[nodiscard]] const CardPictures& card() const { return m_card; }
    /// The rows behind a figure of a table, or of the card.
    void openFigure(const origins::PublicFigure& figure);
    void openCardFigure(cards::FigureRef ref);
    /// Without asking where.
    void savePdf(const QString& path);

Q_SIGNALS:
    /// `what` says it for the undo menu.
    void changed(const spiegel::uiopenmatch::OpenMatchView& view, const QString& what);
    /// A week is to be loaded.
    void loadWanted();
    /// Another week is there to ask about.
    void weekRead();
    /// What the page's head may say.
    void told(const QString& sentence);

private:
    void makeLayout();
    QWidget* makeList();
    QWidget* makeSide();
    QWidget* makePlaces();
    QWidget* makeWeeks();
    QWidget* makeCardView();
    void connectViews();
    void connectRows();
    void exportTables();
    void ask(const std::function<Result<origins::Origin>(store::Database&)>& origin);
    void fillChoices();
    void needWeek();
    void needOccupation();
    void needCard();
    void needMap();
    void showWeek(const WeekBookPointer& week);
    void showOccupation(const OccupationBookPointer& occupation);
    void showPlaces();
    void showWeeks();
    void chooseArea(int area);
    void choosePostcode(int pc4);
    void filter();
    [[nodiscard]] int row() const;
    [[nodiscard]] bool isByRegion() const { return m_view.side == OpenMatchView::Side::Regions; }

    desk::Desk& m_desk;
    parts::Workplace m_workplace;
    OpenMatchView m_view;
    WeekBookPointer m_week;
    OccupationBookPointer m_occupation;
    CardPictures m_card;
    bool m_isSeen = false; ///< the page shows it
    QString m_firstCode;
    QString m_firstName;
    bool m_asksMap = false;

    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::Banner* m_banner;
    QComboBox* m_weeks;
    QLineEdit* m_filter;
    tables::TableModel* m_list;
    tables::TableView* m_listView;
    parts::Label* m_source;
    parts::Segmented* m_side;
    parts::Segmented* m_measure;
    QComboBox* m_area;
    QStackedWidget* m_sides; ///< places, weeks, card
    map::MapView* m_map;
    tables::TableModel* m_places;
    tables::TableView* m_placesView;
    parts::Label* m_leftOut;
    charts::TrendChart* m_trend;
    tables::TableModel* m_trendTable;
    tables::TableView* m_trendView;
    parts::Label* m_trendNote;
    sheets::CardPreview* m_paper;
    parts::Button* m_save;
};

} // namespace spiegel::uiopenmatch
