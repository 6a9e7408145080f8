// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"
#include "ui/report/reportview.h"
#include "ui/report/reportwork.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::map {
class TravelBar;
} // namespace spiegel::map
namespace spiegel::parts {
class Banner;
class Button;
class EmptyState;
class Label;
class PageHeader;
class SearchField;
} // namespace spiegel::parts

namespace spiegel::uireport {

class BlockList;
class SlideView;

/// 'Rapporten': compose a report about the surroundings of a postcode or a region from blocks, see beforehand the pages
/// as they would go out, and give it out as PDF, as spreadsheet or on the wall. Everything chosen is kept and can be
/// undone.
class ReportPage : public parts::Page
{
    Q_OBJECT

public:
    enum class Form { Pdf, Spreadsheet, Presentation };

    ReportPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// A key of findAreas().
    void open(const QString& key) override;

    [[nodiscard]] const ReportView& view() const { return m_view; }
    /// As the analyst does it: as one step that can be undone.
    void change(const ReportView& view, const QString& what, bool merges = false);
    /// What would go out; null before it is known.
    [[nodiscard]] const ShownPointer& shown() const { return m_shown; }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    /// Without asking: to whom, on what ground, and for a file where.
    void giveOutReport(Form form, const QString& path, const QString& recipient, const QString& ground);

protected:
    void readAgain() override;

private:
    void makeHeader();
    QWidget* makeTop();
    QWidget* makeSide();
    QWidget* makePages();
    QWidget* makeBody();
    void connectTop();
    void connectViews();
    void take(const ReportView& view);
    void showEmpty();
    void lookLater();
    void showReport();
    void paintPage();
    void askForm(Form form);
    void startFrom(const QString& nameOrFile);
    void openFile();
    void saveFile();
    void given(Form form, const QString& path, const ShownPointer& shown);

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    ReportView m_view;
    ShownPointer m_shown;
    int m_page = 0;
    QString m_recipient;
    QString m_ground;
    QTimer m_pause; ///< after the last change, before what goes out is worked out

    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::SearchField* m_search;
    map::TravelBar* m_travel;
    parts::Label* m_place;
    BlockList* m_blocks;
    SlideView* m_slide;
    parts::Label* m_pageWords;
    parts::Label* m_facts;
    std::vector<parts::Button*> m_giving;
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry reportEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uireport
