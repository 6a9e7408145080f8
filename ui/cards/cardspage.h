// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "ui/cards/cvlist.h"
#include "ui/cards/makers.h"
#include "ui/parts/page.h"

class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Banner;
class Button;
class EmptyState;
class Label;
class PageHeader;
} // namespace spiegel::parts
namespace spiegel::sheets {
class CardPreview;
}
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uicards {

class CardsFilters;

/// 'Cv-kaarten': everybody of the week in a list; the card of the chosen one beside it, painted as it will be printed.
/// One card is saved as PDF, a branch of them as a batch. Everything chosen can be undone.
class CardsPage : public parts::Page
{
    Q_OBJECT

public:
    CardsPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'cv:NUMBER' for the cv-kaart, 'wajong:NUMBER' for the Wajong card.
    void open(const QString& key) override;

    [[nodiscard]] const CardsView& view() const { return m_view; }
    /// nullptr before the list has been read.
    [[nodiscard]] std::shared_ptr<const CvList> list() const { return m_list; }
    /// The card on screen.
    [[nodiscard]] const std::optional<ShownCard>& card() const { return m_card; }
    [[nodiscard]] const Makers& makers() const { return m_makers; }
    /// As the analyst does it: as one step that can be undone.
    void change(const CardsView& view, const QString& what);
    /// Without asking for a name; `done` hears how it went.
    void save(const QString& path, const std::function<void(const Result<>&)>& done = {});
    void run(const jobs::Batch& batch, const Workers& workers,
             const std::function<void(const Result<jobs::BatchOutcome>&)>& done = {}, const QString& password = {});

Q_SIGNALS:
    /// Another list is on screen.
    void listed();
    /// Another card is on screen, or why there is none.
    void shown();

private:
    QWidget* makeBody();
    QWidget* makePreview();
    void connectViews();
    void showEmpty();
    void readList();
    void readMakers();
    void take(const CardsView& view);
    void filter();
    void showRows(std::vector<int> rows);
    void choose(int row);
    void showCard();
    void showPicture();
    void showNoCard(const Problem& problem);
    void showZoom();
    void openFigure(cards::FigureRef ref);
    void askAndSave();
    void askBatch();
    void tellBatch(const jobs::Batch& batch, const Result<jobs::BatchOutcome>& outcome);
    [[nodiscard]] QStringList listedNumbers() const;

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    CardsView m_view;
    std::shared_ptr<const CvList> m_list;
    Makers m_makers;         ///< come after the list
    std::vector<int> m_rows; ///< listed, rising
    std::optional<ShownCard> m_card;
    QString m_done; ///< the folder of the batch that was made last

    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    CardsFilters* m_filters;
    QStackedWidget* m_stack; ///< empty, list and card
    parts::EmptyState* m_empty;
    tables::TableModel* m_model;
    tables::TableView* m_table;
    parts::Label* m_count;
    QStackedWidget* m_sheets; ///< why there is no card, the card
    parts::EmptyState* m_none;
    sheets::CardPreview* m_preview;
    parts::Button* m_zoom;
    parts::Button* m_save;
    parts::Button* m_batch;
};

/// The page as the window's list wants it; the search of the whole program finds CVs by their number.
[[nodiscard]] parts::PageEntry cardsEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uicards
