// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/writequeue.h"
#include "ui/loading/titles/titlelist.h"
#include "ui/parts/workplace.h"

#include <QWidget>

class QLayout;
class QSpinBox;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Button;
} // namespace spiegel::parts

namespace spiegel::loading {

class TitlePanel;
class WorkList;

/// Titles that people wrote themselves, most frequent first, and the occupation each probably is. Accepted by hand, one
/// by one or all that are sure; remembered in the database for every week; undone like anything else.
class TitlesView : public QWidget
{
    Q_OBJECT

public:
    TitlesView(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace);
    /// The screen came to the front: reads the titles when they are not those of the workplace.
    void wake();

Q_SIGNALS:
    /// Codes were written into the database.
    void changed();

private:
    using Codes = std::vector<people::TitleCode>;

    QLayout* buildFoot();
    void connectScreen();
    void take(const Result<Titles>& read);
    void refresh();
    void refreshBulk();
    void choose(int row);
    void accept(const QString& code);
    void setSkipped(bool skipped);
    void wish(const QString& text, const Codes& codes);
    void write(const Codes& codes);
    void written(const Result<>& outcome, bool isLast);
    [[nodiscard]] std::optional<TitleState> shownState() const;

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    desk::WriteQueue m_writes;
    parts::Workplace m_workplace;
    bool m_isStale = true;
    int m_ownChanges = 0; ///< new workplaces to come that this screen caused itself
    Titles m_titles;
    TitleDecisions m_decisions;

    QSpinBox* m_sure;
    parts::Button* m_acceptAll;
    TitlePanel* m_panel;
    WorkList* m_list;
};

} // namespace spiegel::loading
