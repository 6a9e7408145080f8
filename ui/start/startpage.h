// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"
#include "ui/start/fillcolumns.h"
#include "ui/start/startreading.h"

#include <map>

class QStackedWidget;

namespace spiegel::desk {
class Desk;
}
namespace spiegel::parts {
class Banner;
class EmptyState;
class PageHeader;
} // namespace spiegel::parts

namespace spiegel::start {

class FigureCard;
class FillPanel;
class LoadCard;
class TitlesCard;
class WeeksCard;

/// The first page: what is loaded, how old it is, how full, and what asks for attention. It stands at once; the figures
/// come in as they are counted.
class StartPage : public parts::Page
{
    Q_OBJECT

public:
    explicit StartPage(desk::Desk& desk, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace) override;

protected:
    void readAgain() override;

private:
    QWidget* buildOverview();
    void offerFirstLoad();
    void tellWeek();
    void take(const WeekStory& story);
    void take(std::vector<dump::TableFill> tables);
    void setFigure(const QString& table, qint64 rows, const QString& note);

    desk::Desk& m_desk;
    parts::Workplace m_workplace;
    QStackedWidget* m_stack;
    parts::EmptyState* m_empty;
    parts::PageHeader* m_header = nullptr;
    parts::Banner* m_banner = nullptr;
    std::map<QString, FigureCard*> m_figures; ///< by native table name
    LoadCard* m_load = nullptr;
    WeeksCard* m_weeks = nullptr;
    TitlesCard* m_titles = nullptr;
    FillPanel* m_fill = nullptr;
};

} // namespace spiegel::start
