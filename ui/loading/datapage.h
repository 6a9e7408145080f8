// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/rejects/rejectlist.h"
#include "ui/loading/weeks/weekswork.h"
#include "ui/parts/page.h"

#include <functional>

class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Button;
class PageHeader;
class Segmented;
} // namespace spiegel::parts

namespace spiegel::loading {

class CodesView;
class JournalView;
class LoadFlow;
class RejectsView;
class TitlesView;
class WeeksView;

/// The page 'Gegevens': load a dump, the weeks that are there, what was rejected, free titles, and the journal.
class DataPage : public parts::Page
{
    Q_OBJECT

public:
    /// `mostRejected`: the share of rejects above which a load stops.
    DataPage(desk::Desk& desk, desk::ViewHistory& history, std::function<double()> mostRejected,
             QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'load', 'demo', 'dump:PATH', 'weeks', 'rejects', 'titles', 'codes', 'journal'.
    void open(const QString& key) override;

protected:
    void readAgain() override;

private:
    enum Section { Weeks, RejectRows, Titles, UnknownCodes, Journal };

    QWidget* buildSections();
    void connectSections();
    void showFlow(bool flow);
    void showSection(Section section);
    void wakeSection();
    void readWeekLines();
    void readRejects();
    void joinColumns(const QString& path);

    desk::Desk& m_desk;
    parts::Workplace m_workplace;
    parts::PageHeader* m_header;
    parts::Button* m_load;
    parts::Button* m_back;
    QStackedWidget* m_stack; ///< sections, flow
    parts::Segmented* m_tabs;
    QStackedWidget* m_sections;
    LoadFlow* m_flow;
    WeeksView* m_weeks;
    RejectsView* m_rejects;
    TitlesView* m_titles;
    CodesView* m_codes;
    JournalView* m_journal;
};

} // namespace spiegel::loading
