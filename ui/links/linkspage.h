// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/linkscolumns.h"
#include "ui/parts/page.h"

class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Banner;
class EmptyState;
class PageHeader;
class Segmented;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uilinks {

class GroundBar;
class PairPanel;

/// 'Koppelingen': who of Sonar is on werk.nl too, where the two sources differ, and the pairs in doubt, to be judged.
/// For the analyst only; what is judged here reaches no card.
class LinksPage : public parts::Page
{
    Q_OBJECT

public:
    enum class View { Doubtful, Overlap };

    LinksPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;

    /// Nothing before they were read.
    [[nodiscard]] const Read& links() const { return m_read; }
    [[nodiscard]] std::optional<bool> answer(int pair) const { return answerOf(*m_read, m_answers, pair); }
    void see(View view);
    void choosePair(int pair);
    void judgePair(int pair, std::optional<bool> same);
    void setGround(const std::optional<QString>& text);

protected:
    void readAgain() override;

private:
    QWidget* makeBody();
    void connectViews();
    void take(const Result<Read>& links);
    void refresh();
    [[nodiscard]] QString sentence() const;

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    View m_view = View::Doubtful;
    Read m_read;
    Answers m_answers;
    int m_pair = -1;
    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    GroundBar* m_ground;
    parts::Segmented* m_choice;
    QStackedWidget* m_stack; ///< empty, body
    QStackedWidget* m_views; ///< doubtful, overlap, nobody in doubt
    parts::EmptyState* m_empty;
    parts::EmptyState* m_nobody; ///< in doubt
    tables::TableModel* m_pairs;
    tables::TableModel* m_fields;
    tables::TableView* m_pairView;
    tables::TableView* m_fieldView;
    PairPanel* m_panel;
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry linksEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uilinks
