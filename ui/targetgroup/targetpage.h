// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"
#include "ui/targetgroup/targetpanel.h"
#include "ui/targetgroup/targetwork.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::map {
class MapView;
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

namespace spiegel::targetgroup {

class MapHolder;
class TargetFilters;

/// 'Doelgroep': type a postcode or click one, choose minutes and a way to travel, and see who of the doelgroep lives
/// within reach: true figures for the analyst, and beside them what may go out, with the ways to give it out.
/// Everything chosen can be undone.
class TargetPage : public parts::Page
{
    Q_OBJECT

public:
    TargetPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;
    /// 'postcode:2011', 'place:…', 'area:…' as map::findPlaces() gives them.
    void open(const QString& key) override;

    [[nodiscard]] const TargetView& view() const { return m_view; }
    /// As the analyst does it: as one step that can be undone.
    void change(const TargetView& view, const QString& what, bool merges = false);
    /// Nothing before they came.
    [[nodiscard]] const std::optional<Inside>& inside() const { return m_inside; }
    [[nodiscard]] const std::optional<Outside>& outside() const { return m_outside; }
    /// Without asking: to whom, on what ground, and for a file where.
    void giveOutTable(TargetPanel::Form form, const QString& path, const QString& recipient, const QString& ground);
    /// The map as it is seen; coloured by protected figures it is given out and logged, by true counts refused.
    void saveMap(const QString& path, const QString& recipient = {}, const QString& ground = {});

private:
    QWidget* makeTop();
    QWidget* makeBody();
    void makeColors();
    void makeSaveMenu();
    void connectTop();
    void connectViews();
    void take(const TargetView& view);
    void showEmpty();
    void readPlace();
    void readPeople();
    void look();
    void lookOutsideLater();
    void colorMap();
    void colorByPeople();
    void showSummary();
    void askGiveOut(const QString& what, const QStringList& lines, const std::function<void()>& go);
    void askTable(TargetPanel::Form form);
    void askMap(const QString& suffix);
    void released(const statistics::Statistics& table, TargetPanel::Form form, const QString& path);
    void writeMap(const QString& path, const map::Figures* figures, const QString& recipient, const QString& ground);

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    parts::Workplace m_workplace;
    TargetView m_view;
    std::optional<Ground> m_ground;
    PopulationPointer m_population;
    std::optional<Inside> m_inside;
    std::optional<Outside> m_outside;
    QString m_recipient;
    QString m_legalGround;
    QString m_wanted; ///< a key that was asked for before the map was read
    QTimer m_pause;   ///< after the last change, before what goes out is worked out

    parts::PageHeader* m_header;
    parts::Banner* m_banner;
    QStackedWidget* m_stack; ///< empty, body
    parts::EmptyState* m_empty;
    parts::SearchField* m_search;
    map::TravelBar* m_travel;
    QComboBox* m_color;
    parts::Button* m_save;
    TargetFilters* m_filters;
    QSplitter* m_splitter;
    map::MapView* m_map;
    MapHolder* m_holder;
    parts::Label* m_summary;
    TargetPanel* m_panel;
};

/// The page as the window's list wants it, with postcodes and places for the search of the whole program.
[[nodiscard]] parts::PageEntry targetEntry(desk::Desk& desk, desk::ViewHistory& history);

} // namespace spiegel::targetgroup
