// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/rejects/rejectlist.h"

#include <QWidget>

class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Button;
class EmptyState;
class FilterChip;
class Label;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::loading {

/// The rows a load left out: where they stand, what is wrong and how to mend it; filtered by file and kind, and written
/// as CSV for whoever keeps the source.
class RejectsView : public QWidget
{
    Q_OBJECT

public:
    /// `key` tells this view's work from that of others at the desk.
    RejectsView(desk::Desk& desk, desk::ViewHistory& history, const QString& key, QWidget* parent = nullptr);

    /// `database` gets a line in its journal when they are exported; may be empty.
    void show(Rejects rejects, const QString& database);
    void setWaiting();
    void setProblem(const QString& sentence);

private:
    void setFilter(const RejectFilter& filter);
    void wish(const RejectFilter& filter, const QString& text);
    void tell(int row);
    void exportShown();

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    QString m_key;
    QString m_database;
    Rejects m_rejects;
    RejectFilter m_filter;
    QStackedWidget* m_stack;
    parts::EmptyState* m_empty;
    parts::FilterChip* m_file;
    parts::FilterChip* m_kind;
    parts::Label* m_count;
    parts::Button* m_export;
    parts::Label* m_detail; ///< all of the chosen row
    tables::TableModel* m_model;
    tables::TableView* m_view;
};

} // namespace spiegel::loading
