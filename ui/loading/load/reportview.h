// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/load/loadwork.h"

#include <QWidget>

class QCheckBox;
class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Banner;
class Button;
class Label;
class Segmented;
} // namespace spiegel::parts
namespace spiegel::tables {
class TableModel;
class TableView;
} // namespace spiegel::tables

namespace spiegel::loading {

class RejectsView;
struct ReportTable;

/// What a check found or a load did: in one sentence, then file by file, what stands out about columns, the rejects,
/// and after a load what changed. Also of a load that failed: then nothing was written and the rejects are here alone.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    ReportView(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    /// `isWeekThere`: the database has this week already, so loading it means replacing it.
    void show(const LoadOutcome& outcome, double mostRejected, bool isWeekThere, const QString& database);
    /// There is no report: the dump or the database could not be opened, or somebody stopped it.
    void show(const Problem& problem);
    [[nodiscard]] bool replaces() const;

Q_SIGNALS:
    void loadWanted();
    void backWanted();
    void doneWanted();

private:
    QWidget* buildTables();
    QWidget* buildFoot();
    void tell(const LoadOutcome& outcome, bool isWeekThere);
    void setTabs(const LoadOutcome& outcome);
    void fill(tables::TableView* view, tables::TableModel* model, const ReportTable& table);
    void offer(bool toLoad, bool toReplace);

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Banner* m_banner;
    parts::Label* m_summary;
    parts::Segmented* m_tabs = nullptr;
    QWidget* m_body;
    QStackedWidget* m_stack;
    tables::TableModel* m_files;
    tables::TableModel* m_remarks;
    tables::TableModel* m_changes;
    tables::TableView* m_filesView;
    tables::TableView* m_remarksView;
    tables::TableView* m_changesView;
    RejectsView* m_rejects;
    QCheckBox* m_replace;
    parts::Button* m_back;
    parts::Button* m_load;
    parts::Button* m_done;
};

} // namespace spiegel::loading
