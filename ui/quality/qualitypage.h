// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"
#include "ui/quality/qualityview.h"

class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Banner;
class EmptyState;
class FilterChip;
class Label;
class PageHeader;
class Segmented;
} // namespace spiegel::parts

namespace spiegel::uiquality {

class FillMap;
class GroupPanel;

/// 'Datakwaliteit': how far each field of Sonar, CVs and vacancies is filled in and what contradicts itself, by branch,
/// region or week. True figures, for the analyst only.
class QualityPage : public parts::Page
{
    Q_OBJECT

public:
    QualityPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'wajong', 'cv' or 'vacancy'.
    void open(const QString& key) override;

    [[nodiscard]] const QualityView& view() const { return m_view; }
    /// Nothing before they were read.
    [[nodiscard]] const Figures& figures() const { return m_figures; }
    /// As the analyst does it: as one step that can be undone.
    void change(const QualityView& view, const QString& what, const QString& key);
    void choose(Population population);

Q_SIGNALS:
    void read();

protected:
    void readAgain() override;

private:
    QWidget* makeBody();
    void connectViews();
    void apply(const QualityView& view);
    void refresh();
    void take(const Result<Figures>& figures);
    void tell();

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    QualityView m_view;
    Figures m_figures;
    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::Segmented* m_population;
    parts::FilterChip* m_by;
    FillMap* m_map;
    GroupPanel* m_panel;
};

/// The page as the window's list wants it.
[[nodiscard]] parts::PageEntry qualityEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::uiquality
