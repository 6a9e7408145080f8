// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QLayout;
class QStackedWidget;

namespace spiegel::parts {
class Banner;
class EmptyState;
class Label;
class Segmented;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::loading {

/// Rows that an analyst decides about one by one: above them which are shown and what they come to, beside them a panel
/// about the chosen one, below a foot. Words in their place while there are none, and a banner on top.
class WorkList : public QWidget
{
    Q_OBJECT

public:
    /// `name` of the rows, for screen readers. Owns the panel and the foot.
    WorkList(look::Icon icon, const QString& name, QWidget* panel, QLayout* foot, QWidget* parent = nullptr);

    /// The states that rows may be in, with their words; 'All' is added.
    void setStates(const std::vector<std::pair<QString, int>>& states);
    /// Nothing: all rows are shown.
    [[nodiscard]] std::optional<int> shownState() const;
    void showAll();

    void sayInstead(const QString& title, const QString& text);
    void showRows();
    void setSummary(const QString& text);

    [[nodiscard]] parts::Banner& banner() const { return *m_banner; }
    [[nodiscard]] tables::TableModel& model() const { return *m_model; }
    [[nodiscard]] tables::TableView& table() const { return *m_table; }

Q_SIGNALS:
    /// Rows in another state are to be shown.
    void stateChosen();

private:
    QWidget* buildRows(QWidget* panel, QLayout* foot);

    parts::Banner* m_banner;
    QStackedWidget* m_stack;
    parts::EmptyState* m_empty;
    parts::Segmented* m_state;
    parts::Label* m_summary;
    tables::TableModel* m_model;
    tables::TableView* m_table;
};

} // namespace spiegel::loading
