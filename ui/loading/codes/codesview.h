// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/writequeue.h"
#include "ui/loading/codes/codelist.h"
#include "ui/loading/load/loadwork.h"

#include <QWidget>

#include <functional>

class QLayout;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk
namespace spiegel::parts {
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::loading {

class CodePanel;
class WorkList;

/// Codes of another source that nobody knows, most frequent first in each column; an analyst says once what each means.
/// Remembered for every later load, undone like anything else, and put into this week by loading its file again.
class CodesView : public QWidget
{
    Q_OBJECT

public:
    CodesView(desk::Desk& desk, desk::ViewHistory& history, std::function<double()> mostRejected,
              QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace);
    /// The screen came to the front: reads the codes when they are not those of the workplace.
    void wake();

Q_SIGNALS:
    /// The week was loaded again.
    void changed();

private:
    using Decisions = std::vector<codes::Decision>;

    QLayout* buildFoot();
    void connectScreen();
    void take(const Result<Codes>& read);
    void refresh();
    void tellWaiting();
    void decide(const QString& text, const std::optional<QString>& meaning);
    void write(const Decisions& decisions);
    void written(const Result<>& outcome);
    void loadAgain();
    void takeLoad(const Result<>& result, const LoadOutcome& outcome);
    [[nodiscard]] std::optional<CodeState> shownState() const;

    desk::Desk& m_desk;
    desk::ViewHistory& m_history;
    std::function<double()> m_mostRejected;
    desk::WriteQueue m_writes;
    parts::Workplace m_workplace;
    bool m_isStale = true;
    Codes m_reading;
    std::vector<codes::CodeLine> m_lines; ///< of m_reading, with what was decided since

    parts::Label* m_waiting;
    parts::Button* m_again;
    CodePanel* m_panel;
    WorkList* m_list;
};

} // namespace spiegel::loading
