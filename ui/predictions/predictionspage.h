// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/task.h"
#include "ui/parts/page.h"
#include "ui/predictions/predictionsview.h"

#include <QPointer>

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
class EmptyState;
class Label;
class PageHeader;
class Segmented;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::uipredictions {

/// 'Voorspellen': how well the next occupation is predicted, by level of education and by region, beside simpler ways.
/// It takes half a minute on a full week, so it is tried when asked for. For the analyst only.
class PredictionsPage : public parts::Page
{
    Q_OBJECT

public:
    PredictionsPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'education' or 'region'.
    void open(const QString& key) override;

    [[nodiscard]] const PredictionsView& view() const { return m_view; }
    /// Nothing before it was tried.
    [[nodiscard]] const OutcomePointer& outcome() const { return m_outcome; }
    /// As the analyst does it: as one step that can be undone.
    void change(const PredictionsView& view, const QString& what);
    /// Starts the work, or stops it while it runs.
    void tryOrStop();

private:
    QWidget* makeBody();
    void connectViews();
    void apply(const PredictionsView& view);
    void take(const Result<OutcomePointer>& outcome);
    void chooseRow(int row);
    void refresh();
    void showEmpty();
    void tell();

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    PredictionsView m_view;
    OutcomePointer m_outcome;
    QPointer<desk::Task> m_task;
    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::Segmented* m_by;
    parts::Segmented* m_most;
    charts::DotChart* m_chart;
    tables::TableModel* m_model;
    tables::TableView* m_table;
    parts::Label* m_verdict;
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry predictionsEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uipredictions
