// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/viewhistory.h"
#include "ui/occupations/occupationswork.h"
#include "ui/occupations/tightness.h"
#include "ui/occupations/wherefigures.h"
#include "ui/openmatch/openmatchview.h"

#include <atomic>

class QStackedWidget;

namespace spiegel::desk {
class Desk;
}
namespace spiegel::parts {
class Banner;
class Button;
class EmptyState;
class Label;
class PageHeader;
class SearchField;
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
class OpenMatchPanel;
}

namespace spiegel::uioccupations {

class WherePanel;

/// What the page shows; it can be undone.
struct OccupationView
{
    /// Beside the list: the card with true figures, the card as it would go out, where people go to, where from, and
    /// where who has it and who wants it live.
    enum class Side { Card, Outside, Next, From, Where };
    /// Whose figures: of the week of werk.nl, or of the public weeks of UWV Open Match Data.
    enum class Source { Dump, OpenMatch };

    QString code; ///< of the occupation; empty: the first of the list
    Side side = Side::Card;
    Source source = Source::Dump;
    uiopenmatch::OpenMatchView openMatch = {};
    WhereView where = {}; ///< on the map

    bool operator==(const OccupationView&) const = default;
};

/// 'Beroepen': all occupations with who had and who wants them, and of one of them the beroepenkaart, or the ways on
/// and back. What is true stands in a frame marked 'intern', and each figure of the card there opens the rows behind
/// it; the card is given out as PDF, rounded and logged.
class OccupationsPage : public parts::Page
{
    Q_OBJECT

public:
    OccupationsPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'occupation:CODE', 'openmatch', 'openmatch:CODE'
    void open(const QString& key) override;

    [[nodiscard]] const OccupationView& view() const { return m_view; }
    /// As the analyst does it: as one step that can be undone.
    void change(const OccupationView& view, const QString& what,
                desk::ViewHistory::Merge merge = desk::ViewHistory::Merge::No);
    /// The rows behind a figure of the true card.
    void openFigure(cards::FigureRef ref);
    /// Null before the week was read.
    [[nodiscard]] const BooksPointer& books() const { return m_books; }
    /// The card on screen; without a code: none yet.
    [[nodiscard]] const Shown& shown() const { return m_shown; }
    /// Whose figures are on screen: without a week of werk.nl those of Open Match, where there are any.
    [[nodiscard]] OccupationView::Source source() const;
    void chooseSource(OccupationView::Source source);
    /// Without asking: where to, to whom, and on what ground.
    void giveOutCard(const QString& path, const QString& recipient, const QString& ground);

protected:
    void readAgain() override;

private:
    void makeLayout();
    QWidget* makeList();
    QWidget* makeSide();
    void connectViews();
    void connectSource();
    void connectMap();
    void showEmpty();
    void seeSource();
    void tellBeside();
    /// Whether the key was about the source.
    bool openSource(const QString& key);
    void take(const Result<BooksPointer>& books);
    void see(const OccupationView& view);
    /// Unless it is on screen.
    void needCard();
    void makeCard();
    void needMap();
    /// The zones around each postcode, for the occupation that is looked at.
    void needTight();
    void showCard(const Shown& shown);
    void askGivingOut();
    [[nodiscard]] QString code() const;

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    OccupationView m_view;
    BooksPointer m_books;
    std::shared_ptr<std::atomic<BooksPointer>> m_shelf; ///< the same, for the search on its worker
    Shown m_shown;
    QString m_insideCode;                                              ///< of the card that stands on m_inside
    std::shared_ptr<const occupationcards::OccupationCard> m_trueCard; ///< that card
    QString m_outsideCode;
    QString m_wanted; ///< a code to show when the week has been read
    QString m_recipient;
    QString m_ground;

    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    parts::Button* m_compare;
    parts::Button* m_giveOut;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::Segmented* m_source;
    QStackedWidget* m_sources; ///< by OccupationView::Source
    uiopenmatch::OpenMatchPanel* m_openMatch;
    parts::Label* m_beside; ///< what Open Match says of the same occupation
    parts::SearchField* m_search;
    parts::Segmented* m_choice;
    QStackedWidget* m_side; ///< by OccupationView::Side
    tables::TableModel* m_occupations;
    tables::TableView* m_occupationView;
    tables::TableModel* m_next;
    tables::TableModel* m_from;
    tables::TableView* m_nextView;
    tables::TableView* m_fromView;
    sheets::CardPreview* m_inside;
    sheets::CardPreview* m_outside;
    WherePanel* m_where;
    TightZonesPointer m_tight; ///< of this week, of the occupation looked at last
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry occupationsEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uioccupations
