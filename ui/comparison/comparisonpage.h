// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/alluvial.h"
#include "ui/comparison/comparisoncolumns.h"

#include <atomic>

class QStackedWidget;

namespace spiegel::charts {
class DotChart;
}
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
class SearchField;
class Segmented;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uicomparison {

class AlluvialView;
class GroupChips;

/// 'Vergelijken': the next steps of two groups side by side, and several steps in a row as strands. True figures, for
/// the analyst only: nothing on it can be copied or saved.
class ComparisonPage : public parts::Page
{
    Q_OBJECT

public:
    ComparisonPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'occupation:CODE', 'strands:CODE'
    void open(const QString& key) override;

    [[nodiscard]] const ComparisonView& view() const { return m_view; }
    /// Null before the first answer.
    [[nodiscard]] const AnswerPointer& answer() const { return m_answer; }
    /// As the analyst does it: as one step that can be undone.
    void change(const ComparisonView& view, const QString& what);

protected:
    void readAgain() override;

private:
    void makeLayout();
    QWidget* makeTools();
    void connectViews();
    void connectStrands();
    void apply(const ComparisonView& view);
    void ask();
    void take(const AnswerPointer& answer);
    void showStreams(NodeSpot chosen);
    void chooseOccupation(const QString& code);
    void refreshTools();
    /// The diagram alone, or with all that belongs to it.
    void giveRoom();

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    ComparisonView m_view;
    ShelfPointer m_shelf;
    std::shared_ptr<std::atomic<ShelfPointer>> m_found; ///< the same, for the search on its worker
    AnswerPointer m_answer;
    std::vector<Stream> m_streams; ///< as the table lists them

    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::Segmented* m_side;
    parts::SearchField* m_search;
    parts::Button* m_all;
    GroupChips* m_groups;
    QWidget* m_strandTools;
    parts::Segmented* m_way;
    parts::Segmented* m_steps;
    parts::Button* m_large;
    QStackedWidget* m_body; ///< by ComparisonView::Side
    charts::DotChart* m_chart;
    tables::TableModel* m_rows;
    tables::TableView* m_rowView;
    AlluvialView* m_alluvial;
    tables::TableModel* m_streamRows;
    tables::TableView* m_streamView;
    parts::Label* m_headline;
    parts::Label* m_footnote;
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry comparisonEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uicomparison
